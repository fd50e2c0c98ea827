import type { Text } from '../locale/text.ts';
import type { Locale } from '../locale/words.ts';
import type { Log } from '../log.ts';

/** Says lines in the language of the person. */
export type Say = Record<'group' | 'info' | 'notice' | 'warning', (text: Text) => void>;

export const createSay = (log: Log, language: Locale): Say => ({
  group: (text) => log.group(text[language]),
  info: (text) => log.info(text[language]),
  notice: (text) => log.notice(text[language]),
  warning: (text) => log.warning(text[language]),
});

/**
 * The log for code that speaks English only. For who reads German, its warnings are quoted; its other lines go to the
 * debug log, and the command says itself what was done.
 */
export function quoteEnglish(log: Log, language: Locale): Log {
  if (language === 'en') return log;
  const quote = (message: string) => `Meldung auf Englisch: „${message}“`;
  return {
    ...log,
    group: log.debug,
    info: log.debug,
    failure: log.debug,
    notice: (message) => log.notice(quote(message)),
    warning: (message) => log.warning(quote(message)),
  };
}
