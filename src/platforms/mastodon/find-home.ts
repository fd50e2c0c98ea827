import { StatsError } from '../../errors.ts';
import { assertArray, isRecord, readLine } from '../../net/assert.ts';
import type { HttpAnswer } from '../../net/http.ts';
import { wasNotFound } from '../../net/http-failure.ts';
import { parseRecord } from '../../net/parse-record.ts';
import type { PlatformContext } from '../platform.ts';
import { type Address, readAccount } from './read-account.ts';
import { ask, mayAsk, type ServerRequest, toError } from './server.ts';

/** Where an account lives. */
export interface Home extends Address {
  /** The account's URI, which stays the same for good; its host is the server to ask. */
  uri: URL;
}

type IsAllowed = (url: URL) => boolean;

const name = "Mastodon's WebFinger";

/**
 * Reads MASTODON_ACCOUNT, and asks the account's domain for its server, by WebFinger. A domain may leave the answer to its server by one
 * redirect. Rejects with `invalid-input` when there is no such account, and with `throttled`, `unavailable` or
 * `unexpected-answer`. https://www.rfc-editor.org/rfc/rfc7033
 */
export async function findHome(text: string, context: PlatformContext): Promise<Home> {
  const isAllowed = (url: URL) => mayAsk(url, context);
  const asked = readAccount(text, isAllowed);
  const acct = `${asked.name}@${asked.domain}`;
  const resource = new URLSearchParams({ resource: `acct:${acct}` });
  const url = new URL(`https://${asked.domain}/.well-known/webfinger?${resource}`);
  const first = { name, url, redirect: 'manual' } as const;
  const answer = await ask(first, context).catch((error: unknown) => {
    throw wasNotFound(error) ? noServer(asked.domain) : error;
  });
  const target = readRedirect(answer, url, isAllowed);
  if (target === null) return understand(answer, first, asked, isAllowed);
  const second = { name, url: target };
  return understand(await ask(second, context), second, asked, isAllowed);
}

/** The target of a redirect; `null` for an answer that is none. Throws `unexpected-answer` for one that is not followed. */
function readRedirect(
  { status, headers }: HttpAnswer,
  from: URL,
  isAllowed: IsAllowed,
): URL | null {
  if (status < 300 || status >= 400) return null;
  const location = headers.get('location');
  const target =
    location && URL.canParse(location, from.href) ? new URL(location, from.href) : null;
  if (target && isAllowed(target)) return target;
  throw new StatsError(
    'unexpected-answer',
    `${name}: ${from.host} answered with a redirect (HTTP ${status}) that does not lead to a public https server.`,
    'Compare MASTODON_ACCOUNT with the profile: the part behind the last @ is the server.',
  );
}

function understand(
  answer: HttpAnswer,
  request: ServerRequest,
  asked: Address,
  isAllowed: IsAllowed,
): Home {
  const isPage = answer.text.trimStart().startsWith('<');
  if (answer.status === 410) throw gone(asked);
  if (answer.status === 404 && !isPage) throw noAccount(asked);
  const body = parseRecord(answer);
  if (answer.status >= 400 || body === null) throw toError(request, answer);
  const links = assertArray(body.links, `${name}: links`).filter(isRecord);
  const own = links.filter(({ rel }) => rel === 'self');
  const self = own.find(({ type }) => isActivity(type)) ?? own[0];
  const href = readLine(self?.href, `${name}: links, self`) ?? '';
  const uri = URL.canParse(href) ? new URL(href) : null;
  if (uri && isAllowed(uri)) {
    const subject = readSubject(body.subject, isAllowed);
    const isOwn = subject && [asked.domain, uri.host].some((host) => isBelow(host, subject.domain));
    return { ...(isOwn ? subject : asked), uri };
  }
  throw new StatsError(
    'unexpected-answer',
    `${name}: the links of ${request.url.host} name no public https server of ${asked.name}@${asked.domain} (rel self, href).`,
    'Compare MASTODON_ACCOUNT with the profile; if it is right, the server is set up wrongly.',
  );
}

/** The two types of https://www.w3.org/TR/activitypub/#retrieving-objects */
const isActivity = (type: unknown): boolean =>
  typeof type === 'string' && /^application\/(activity|ld)\+json/.test(type);

/**
 * The account as its server spells it; `null` when the answer does not say. It may be of another domain than the one
 * that was asked, and nobody but that domain can confirm it.
 */
function readSubject(subject: unknown, isAllowed: IsAllowed): Address | null {
  try {
    return typeof subject === 'string' ? readAccount(subject, isAllowed) : null;
  } catch {
    return null;
  }
}

/** Whether a host is the domain, or one of its own, such as `social.bread.example` of `bread.example`. */
const isBelow = (host: string, domain: string): boolean =>
  host === domain || host.endsWith(`.${domain}`);

const compare =
  "Compare it with the address of the profile's page; the part behind the last @ must be the account's own server.";

const noServer = (domain: string) =>
  new StatsError(
    'invalid-input',
    `The server in MASTODON_ACCOUNT does not exist: ${domain}.`,
    compare,
  );

/** The error for a server that does not know the account. */
export const noAccount = ({ name, domain }: Address) =>
  new StatsError('invalid-input', `${domain} has no account ${name} (MASTODON_ACCOUNT).`, compare);

/** The error for an account that its server has deleted or suspended. */
export const gone = ({ name, domain }: Address) =>
  new StatsError(
    'invalid-input',
    `${domain} no longer shows the account ${name}: it was deleted or suspended.`,
    "Open the profile's page; if the account has moved, set MASTODON_ACCOUNT to the new one.",
  );
