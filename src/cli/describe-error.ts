import { errorPage, readMore, type StatsError } from '../errors.ts';
import { describeInGerman } from '../locale/describe-in-german.ts';
import { inEach, type Text } from '../locale/text.ts';
import type { Locale } from '../locale/words.ts';
import { BilingualError } from './bilingual-error.ts';
import { wrapWords } from './wrap-words.ts';

/** Message and hint of an error, in each language. */
export function translateError(error: StatsError): { message: Text; hint: Text } {
  if (error instanceof BilingualError) return error.texts;
  const german = describeInGerman(error);
  return {
    message: { en: error.message, de: german.message },
    hint: { en: error.hint, de: german.hint },
  };
}

/** Message and hint of an error in one line. */
export function toSentences(error: StatsError): Text {
  const { message, hint } = translateError(error);
  return inEach((locale) => `${message[locale]} ${hint[locale]}`);
}

/** A text that is English only, quoted for who reads German after a sentence of their own. */
export const quoteAfter = (german: string, english: string): Text => ({
  en: english,
  de: `${german} Die Meldung auf Englisch: „${english}“`,
});

/** The error in two lines: what happened, and what to do with the address of more. */
export function describeError(
  error: StatsError,
  { language, address }: { language: Locale; address: string | null },
): string {
  const { message, hint } = translateError(error);
  return `${message[language]}\n${hint[language]} ${describeMore(error.code, address)[language]}\n`;
}

/** The text for standard error: on a terminal, its lines break between words. */
export function wrapForStderr(text: string): string {
  const { isTTY, columns } = process.stderr;
  if (!isTTY) return text;
  return text
    .split('\n')
    .flatMap((line) => wrapWords(line, columns || 80))
    .join('\n');
}

const describeMore = (code: string, address: string | null): Text => ({
  en: readMore(code, address),
  de: `Mehr dazu: ${address === null ? `${code} in docs/de/errors.md.` : errorPage(code, address, 'de')}`,
});
