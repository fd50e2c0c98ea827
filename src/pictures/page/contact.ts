/** Where a creator can be reached. */
export interface Contact {
  /** `mailto:` or `https:`. */
  href: string;
  text: string;
  isMail: boolean;
}

/** The longest address: https://www.rfc-editor.org/rfc/rfc5321#section-4.5.3.1.3 */
const longestMail = 254;
/** Returns an e-mail address or an `https:` address as a link; `null` for text that is neither. */
export function parseContact(text: string): Contact | null {
  // No literal, because V8 would resolve its classes in each run, also in those without a contact.
  const letter = String.raw`[\p{L}\p{N}]`;
  const mail = String.raw`^([^\s@<>()[\]\\,;:"\p{C}]+)@(${letter}(?:[\p{L}\p{N}.-]*${letter})?\.\p{L}[\p{L}\p{N}-]*)$`;
  const [, person, domain] = new RegExp(mail, 'u').exec(text) ?? [];
  if (person !== undefined && domain !== undefined && text.length <= longestMail) {
    const encoded = person.replace(/[^\w.!$'*+~-]/gu, encodeURIComponent);
    return { href: `mailto:${encoded}@${domain}`, text, isMail: true };
  }
  const page = parsePageUrl(text);
  if (!page) return null;
  const { href, host, pathname } = page;
  return { href, text: `${host}${pathname.replace(/\/$/, '')}`, isMail: false };
}

/** Returns an `https:` address without user and password; `null` for any other text. */
export function parsePageUrl(text: string): URL | null {
  if (/[\s\p{C}]/u.test(text) || !/^https:\/\//i.test(text) || !URL.canParse(text)) return null;
  const url = new URL(text);
  return url.username || url.password || !url.hostname.includes('.') ? null : url;
}
