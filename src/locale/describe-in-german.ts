import type { ErrorCode } from '../errors.ts';
import { germanCauses } from './german-causes.ts';
import { translateHint } from './translate-hint.ts';

/**
 * An error that is written in English, in German: the sentence of its code, its hint, and its message as a quotation.
 * A hint without German is quoted, too.
 */
export function describeInGerman(error: { code: ErrorCode; message: string; hint: string }): {
  message: string;
  hint: string;
} {
  const translated = translateHint(error.hint);
  const quoted = translated === null ? `${error.message} ${error.hint}` : error.message;
  return {
    message: germanCauses[error.code],
    hint: `${translated ?? ''} Die Meldung auf Englisch: „${quoted}“`.trim(),
  };
}
