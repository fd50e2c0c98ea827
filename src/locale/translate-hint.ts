import { germanFileHints } from './german-file-hints.ts';
import { germanHints } from './german-hints.ts';
import { germanPlatformHints } from './german-platform-hints.ts';

/** Each sentence of a hint with its German; `{}` stands for what varies. */
export const hintsInGerman: Readonly<Record<string, string>> = {
  ...germanHints,
  ...germanFileHints,
  ...germanPlatformHints,
};

const toPattern = (english: string): RegExp =>
  new RegExp(`^${english.replaceAll(/[\\^$.*+?()[\]|]/g, '\\$&').replaceAll('{}', part)}$`, 's');

/** Not a sentence that follows. */
const part = '((?:(?!\\. [A-Z][a-z]+ ).)+)';

/** Those with the most words of their own come first, because they say the most. */
const entries = Object.entries(hintsInGerman)
  .map(([english, german]) => ({ english, german, pattern: toPattern(english) }))
  .sort((one, other) => weigh(other.english) - weigh(one.english));

function weigh(english: string): number {
  return english.replaceAll('{}', '').length;
}

/** Returns the entry of a sentence, and what stands at each `{}`; `null` for a sentence that has none. */
export function findEntry(sentence: string): { english: string; german: string } | null {
  for (const { english, german, pattern } of entries) {
    const [, ...parts] = pattern.exec(sentence) ?? [];
    if (parts.length > 0 || sentence === english)
      return { english, german: german.replaceAll('{}', () => parts.shift() ?? '') };
  }
  return null;
}

/** Returns a hint in German, sentence by sentence; `null` when a sentence of it has no German. */
export const translateHint = (hint: string): string | null =>
  translateSentences(hint.split(/(?<=\.) (?=[A-Z])/));

/** What varies may look like the end of a sentence: one that has no German is tried together with the next. */
function translateSentences(sentences: readonly string[]): string | null {
  if (sentences.length === 0) return '';
  for (const count of sentences.keys()) {
    const first = findEntry(sentences.slice(0, count + 1).join(' '));
    const rest = first && translateSentences(sentences.slice(count + 1));
    if (first && rest !== null) return `${first.german} ${rest}`.trim();
  }
  return null;
}
