import type { Locale } from './words.ts';

/** What a person reads, in each language. */
export type Text = Readonly<Record<Locale, string>>;

/** The same in every language: a name, an address, a command. */
export const same = (text: string): Text => ({ en: text, de: text });

/** Builds a text of parts that are texts themselves. */
export const inEach = (say: (locale: Locale) => string): Text => ({ en: say('en'), de: say('de') });
