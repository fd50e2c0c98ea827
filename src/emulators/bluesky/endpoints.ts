import { type Clock, minuteMs } from '../../clock.ts';
import { stringifyJson } from '../../net/json.ts';
import type { Answer, RecordedRequest } from '../server.ts';
import type { BlueskyAccount } from './account.ts';
import type { BlueskySettings } from './settings.ts';
import { toFeedItem, toProfile } from './views.ts';

/** What the answers are made of. */
export interface BlueskyContext {
  clock: Clock;
  settings: BlueskySettings;
  accounts: readonly BlueskyAccount[];
  /** Without a trailing slash. */
  baseUrl: string;
}

/** https://docs.bsky.app/docs/api/app-bsky-actor-get-profile */
export const answerProfile = ({ query }: RecordedRequest, context: BlueskyContext): Answer =>
  withActor(query, context, (account) =>
    json(200, toProfile(account, context.baseUrl, context.settings)),
  );

/** https://docs.bsky.app/docs/advanced-guides/rate-limits */
export function throttle({ clock, settings }: BlueskyContext): Answer {
  const answer = refuse(429, 'RateLimitExceeded', 'Rate Limit Exceeded');
  const limits = {
    'ratelimit-limit': String(settings.rateLimit),
    'ratelimit-remaining': '0',
    'ratelimit-reset': String(Math.ceil((clock.now() + minuteMs) / 1000)),
    'ratelimit-policy': `${settings.rateLimit};w=60`,
  };
  return { ...answer, headers: { ...answer.headers, ...limits } };
}

/** Answers for the account that the parameter `actor` names by handle or DID. */
function withActor(
  query: URLSearchParams,
  { accounts }: BlueskyContext,
  answer: (account: BlueskyAccount) => Answer,
): Answer {
  const actor = query.get('actor') ?? '';
  if (!/^(did:[a-z]+:\S+|[^\s@/]+\.[^\s@/]+)$/.test(actor))
    return refuse(400, 'InvalidRequest', 'Error: actor must be a valid did or a handle');
  const account = accounts.find(
    ({ did, handle }) => did === actor || handle === actor.toLowerCase(),
  );
  if (!account) return refuse(400, 'InvalidRequest', 'Profile not found');
  if (account.status === 'suspended')
    return refuse(400, 'AccountTakedown', 'Account has been suspended');
  if (account.status === 'deactivated')
    return refuse(400, 'AccountDeactivated', 'Account is deactivated');
  return answer(account);
}

/** https://docs.bsky.app/docs/api/app-bsky-feed-get-author-feed */
export const answerFeed = ({ query }: RecordedRequest, context: BlueskyContext): Answer =>
  withActor(query, context, (account) => listFeed(query, account, context));

function listFeed(
  query: URLSearchParams,
  account: BlueskyAccount,
  { settings, baseUrl }: BlueskyContext,
): Answer {
  const limit = Number(query.get('limit') ?? 50);
  if (!Number.isInteger(limit) || limit < 1 || limit > 100)
    return refuse(400, 'InvalidRequest', 'Error: limit can not be greater than 100');
  const filter = query.get('filter') ?? 'posts_with_replies';
  const listed = account.posts
    .filter(({ role }) => filter !== 'posts_no_replies' || role !== 'reply')
    .sort((one, other) => other.createdAt - one.createdAt);
  const from = Number(query.get('cursor') ?? 0);
  const page = listed.slice(from, from + limit);
  const view = { baseUrl, settings };
  const isFirst = from === 0 && query.get('includePins') === 'true';
  const pins = isFirst ? listed.filter(({ key }) => key === account.pinnedKey) : [];
  const feed = [
    ...pins.map((post) => toFeedItem(post, account, { ...view, pinned: true })),
    ...page.map((post) => toFeedItem(post, account, { ...view, pinned: false })),
  ];
  const next = from + limit < listed.length ? String(from + limit) : null;
  return json(200, { feed, ...(next === null ? {} : { cursor: next }) });
}

const json = (status: number, body: unknown): Answer => ({
  status,
  headers: { 'content-type': 'application/json; charset=utf-8' },
  body: stringifyJson(body),
});

export const refuse = (status: number, error: string, message: string): Answer =>
  json(status, { error, message });
