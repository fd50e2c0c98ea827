import type { PictureOptions } from '../theme.ts';
import { type Contact, parsePageUrl } from './contact.ts';

/** What a person chooses for all pictures and for the page. */
export interface KitOptions extends PictureOptions {
  /** `null`: the page has none. */
  contact: Contact | null;
  /** The zone of the best posting times, an IANA name. */
  timeZone: string;
  /** The address at which the page will be; `null` when it is not known. */
  pageUrl: string | null;
}

/** What each choice must be, for errors: what is wrong with the text, and what to write. */
export const kitFlaws = {
  contact: {
    what: 'is neither an e-mail address nor an https: address',
    hint: 'Write one alone, such as hello@example.org or https://example.org/contact, or leave it out.',
  },
  'time-zone': {
    what: 'is no time zone',
    hint: 'Use a name of the IANA database, such as Europe/Berlin or UTC.',
  },
  'page-url': {
    what: 'is no https: address',
    hint: 'Write the whole address of the page, such as https://example.org/kit/, or leave it out.',
  },
} as const;

/** Returns the zone as the IANA database writes it; `null` for text that is no zone. */
export function parseTimeZone(text: string): string | null {
  // The first use of Intl takes 10 ms, and nearly all runs have the default.
  if (text === 'UTC') return text;
  if (!/^[A-Za-z][\w+/-]*$/.test(text)) return null;
  try {
    const { timeZone } = new Intl.DateTimeFormat('en', { timeZone: text }).resolvedOptions();
    // A zone that was renamed keeps the name that the person gave.
    return timeZone.toLowerCase() === text.toLowerCase() ? timeZone : text;
  } catch {
    return null;
  }
}

/** Returns the address of a page, without its fragment; `null` for text that is none. */
export function parsePageAddress(text: string): string | null {
  const url = parsePageUrl(text);
  if (!url) return null;
  url.hash = '';
  return url.href;
}

/** Returns the address of a file beside the page. The last part of the page's path is a folder unless it has a dot. */
export function toNeighbour(pageUrl: string, path: string): string {
  const base = new URL(pageUrl);
  base.search = '';
  if (!/\/$|\.[^/]*$/.test(base.pathname)) base.pathname += '/';
  return new URL(path, base).href;
}
