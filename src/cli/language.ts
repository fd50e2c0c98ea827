import { Option } from 'commander';
import { type Locale, locales } from '../locale/words.ts';

/**
 * The language of messages: `option` if given, else what the first of LC_ALL, LC_MESSAGES and LANG says that is not
 * empty. German for `de` and its countries, such as `de_AT.UTF-8`; English for everything else.
 * https://pubs.opengroup.org/onlinepubs/9799919799/basedefs/V1_chap08.html#tag_08_02
 */
export function readLanguage(option: Locale | undefined, environment: NodeJS.ProcessEnv): Locale {
  const { LC_ALL, LC_MESSAGES, LANG } = environment;
  return option ?? (/^de(?![a-z])/i.test(LC_ALL || LC_MESSAGES || LANG || '') ? 'de' : 'en');
}

/** The option `--locale`. `of` says what it is the language of. */
export const localeOption = (of: string): Option =>
  new Option('--locale <locale>', `language of ${of}`).choices(locales);
