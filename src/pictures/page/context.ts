import type { PageWords } from '../../locale/page-words.ts';
import type { Locale } from '../../locale/words.ts';
import type { Combined } from '../../numbers/combined.ts';
import type { Contact } from './contact.ts';
import type { Shown } from './kit-account.ts';

/** What all parts of the page share. */
export interface PageContext {
  locale: Locale;
  words: PageWords;
  /** In output order; there is at least one. */
  accounts: readonly Shown[];
  /** Name of the first account. */
  name: string;
  combined: Combined | null;
  /** The last day on which a number changed; `null` without a history. */
  day: string | null;
  contact: Contact | null;
  /** Whether all accounts have the colour of the creator's brand. */
  isOneColour: boolean;
  timeZone: string;
}
