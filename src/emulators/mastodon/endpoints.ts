import { type Clock, minuteMs } from '../../clock.ts';
import { stringifyJson } from '../../net/json.ts';
import type { PathParts } from '../router.ts';
import type { Answer, RecordedRequest } from '../server.ts';
import type { MastodonAccount } from './account.ts';
import { toAccountEntity, toStatusEntity } from './entities.ts';
import type { MastodonSettings } from './settings.ts';

/** What the part behind the `@` of each account is, and the server that it names by WebFinger. */
export const domain = 'bread.example';
export const server = 'social.bread.example';
export const movedPath = '/moved/webfinger';

/** What the answers are made of. */
export interface MastodonContext {
  clock: Clock;
  settings: MastodonSettings;
  accounts: readonly MastodonAccount[];
  place: { server: string; domain: string; baseUrl: string };
}

/** https://docs.joinmastodon.org/api/rate-limits/ */
export function throttle({ clock, settings }: MastodonContext): Answer {
  const answer = refuse(429, 'Too many requests');
  const limits = {
    'x-ratelimit-limit': String(settings.rateLimit),
    'x-ratelimit-remaining': '0',
    'x-ratelimit-reset': new Date(clock.now() + minuteMs).toISOString(),
  };
  return { ...answer, headers: { ...answer.headers, ...limits } };
}

/** https://docs.joinmastodon.org/spec/webfinger/ */
export function webFinger({ query }: RecordedRequest, { accounts }: MastodonContext): Answer {
  const [, name = ''] =
    new RegExp(`^acct:([^@]+)@(?:${domain}|${server})$`, 'i').exec(query.get('resource') ?? '') ??
    [];
  const account = findByName(accounts, name);
  if (!account) return { status: 404 };
  if (account.state === 'gone') return { status: 410 };
  const { username } = account;
  const self = `https://${server}/users/${username}`;
  const page = `https://${server}/@${username}`;
  const body = {
    subject: `acct:${username}@${domain}`,
    aliases: [page, self],
    links: [
      { rel: 'http://webfinger.net/rel/profile-page', type: 'text/html', href: page },
      { rel: 'self', type: 'application/activity+json', href: self },
      {
        rel: 'http://ostatus.org/schema/1.0/subscribe',
        template: `https://${server}/authorize_interaction?uri={uri}`,
      },
    ],
  };
  return {
    ...json(200, body),
    headers: { 'content-type': 'application/jrd+json; charset=utf-8' },
  };
}

/** https://docs.joinmastodon.org/methods/accounts/#lookup */
export function lookUp({ query }: RecordedRequest, { accounts, place }: MastodonContext): Answer {
  const [name = '', host = domain] = (query.get('acct') ?? '').replace(/^@/, '').split('@');
  const account = host === domain ? findByName(accounts, name) : undefined;
  if (!account || account.state === 'gone') return refuse(404, 'Record not found');
  return json(200, toAccountEntity(account, place));
}

/** https://docs.joinmastodon.org/methods/accounts/#statuses */
export function listStatuses(
  { query }: RecordedRequest,
  { accounts, place, settings }: MastodonContext,
  parts: PathParts,
): Answer {
  const account = accounts.find(({ id }) => id === parts('id'));
  if (!account) return refuse(404, 'Record not found');
  const limit = Math.min(40, Number(query.get('limit') ?? 20));
  const before = BigInt(query.get('max_id') ?? 2n ** 63n);
  const is = (name: string) => query.get(name) === 'true';
  const page = account.statuses
    .filter(({ role }) => !(role === 'reply' && is('exclude_replies')))
    .filter(({ role }) => !(role === 'reblog' && is('exclude_reblogs')))
    .filter(({ id }) => BigInt(id) < before)
    .sort((one, other) => (BigInt(other.id) > BigInt(one.id) ? 1 : -1))
    .slice(0, limit);
  return json(
    200,
    page.map((one) => toStatusEntity(one, account, place, settings)),
  );
}

/** Names are found in any case. */
function findByName(
  accounts: readonly MastodonAccount[],
  name: string,
): MastodonAccount | undefined {
  return accounts.find(({ username }) => username.toLowerCase() === name.toLowerCase());
}

/** To the address where this server moved its WebFinger. */
export const redirect = ({ query }: RecordedRequest): Answer => ({
  status: 302,
  headers: { location: `https://${server}${movedPath}?${query}` },
});

const json = (status: number, body: unknown): Answer => ({
  status,
  headers: { 'content-type': 'application/json; charset=utf-8' },
  body: stringifyJson(body),
});

export const refuse = (status: number, error: string): Answer => json(status, { error });

export const notFound: Answer = {
  status: 404,
  headers: { 'content-type': 'text/html; charset=utf-8' },
  body: '<!DOCTYPE html><html lang="en"><title>The page you are looking for isn\'t here.</title></html>',
};
