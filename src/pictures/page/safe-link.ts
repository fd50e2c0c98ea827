import { type Markup, xml } from '../xml.ts';

/** Returns a link, or only its text when `url` is no `https:` address. */
export function toLink(url: string | null, text: string | Markup, className: string): Markup {
  const address = toHttps(url);
  return address === null
    ? xml`<span class="${className}">${text}</span>`
    : xml`<a class="${className}" href="${address}" rel="noopener noreferrer">${text}</a>`;
}

/** Returns the address in its normal form; `null` for any other scheme, and for one with a user or password. */
export function toHttps(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const { protocol, username, password, href } = new URL(url);
  return protocol === 'https:' && !username && !password ? href : null;
}
