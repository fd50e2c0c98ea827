import { StatsError } from '../../errors.ts';

/** `@name@domain`. */
export interface Address {
  name: string;
  /** A host in lower case, in ASCII. */
  domain: string;
}

/** https://docs.joinmastodon.org/spec/webfinger/ */
const form = /^@?([\w.-]{1,100})@([^@\s/?#]+)$/;

/**
 * Parses the value of MASTODON_ACCOUNT: `@name@domain` with or without the first `@`, or the address of a profile.
 * Throws `invalid-input` for anything else, and for a domain that may not be asked.
 */
export function readAccount(text: string, mayAsk: (url: URL) => boolean): Address {
  const asked = text.replace(/\p{Cf}/gu, '').trim();
  const named = nameInAddress(asked) ?? asked.replace(/^acct:/i, '');
  const [, name = '', host = ''] = form.exec(named) ?? [];
  const url = URL.canParse(`https://${host}`) ? new URL(`https://${host}`) : null;
  if (name === '' || url === null)
    throw invalid(`is not a Mastodon account: "${asked.slice(0, 60)}"`);
  if (!mayAsk(url)) throw invalid(`names no public server: "${asked.slice(0, 60)}"`);
  return { name, domain: url.host.replace(/\.+$/, '') };
}

/**
 * `name@domain` of `https://domain/@name`, `https://domain/users/name`, and `https://other/@name@domain`, also without
 * `https://`; `null` for a text that is no such address.
 */
function nameInAddress(text: string): string | null {
  const [, host = '', path = ''] = /^(?:https:\/\/)?([^/?#@]+)\/([^?#]*)/i.exec(text) ?? [];
  const [, name] = /^(?:(?:web|deck)\/)?(?:@|users\/)([^/]+)/.exec(path) ?? [];
  if (name === undefined) return null;
  return name.includes('@') ? name : `${name}@${host}`;
}

const invalid = (what: string) =>
  new StatsError(
    'invalid-input',
    `MASTODON_ACCOUNT ${what}.`,
    'Write the name and the server, such as @mara@mastodon.social, or the https: address of the profile there.',
  );
