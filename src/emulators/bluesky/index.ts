import { type Clock, minuteMs } from '../../clock.ts';
import { stringifyJson } from '../../net/json.ts';
import { type EmulatedPerson, type EmulatedPlatform, grown } from '../emulated-platform.ts';
import { portrait } from '../portrait.ts';
import { createRateWindow } from '../rate-window.ts';
import { createRouter } from '../router.ts';
import { type Answer, openService, type RecordedRequest } from '../server.ts';
import { type BlueskyAccount, createAccount, type NewAccount, toAccount } from './account.ts';
import { type BlueskySettings, createSettings } from './settings.ts';
import { toFeedItem, toProfile } from './views.ts';

export type { BlueskyAccount, NewAccount } from './account.ts';
export type { BlueskySettings } from './settings.ts';

/** Bluesky's public API on loopback. https://docs.bsky.app/docs/category/http-reference */
export interface BlueskyEmulator extends EmulatedPlatform {
  /** Adds a realistic account by default. Later changes to the object show in the answers. */
  addAccount(account?: NewAccount): BlueskyAccount;
  settings: BlueskySettings;
}

export async function startBluesky(options: {
  clock: Clock;
  port?: number;
}): Promise<BlueskyEmulator> {
  const { clock } = options;
  const service = await openService(options);
  const settings = createSettings();
  const accounts: BlueskyAccount[] = [];
  const passesRate = createRateWindow(clock);

  const findRoute = createRouter<(request: RecordedRequest) => Answer>({
    'GET /xrpc/app.bsky.actor.getProfile': ({ query }) =>
      withActor(query, (account) => json(200, toProfile(account, service.url, settings))),
    'GET /xrpc/app.bsky.feed.getAuthorFeed': ({ query }) =>
      withActor(query, (account) => answerFeed(query, account)),
    'GET /img/avatar/plain/:did/:picture': () => ({
      status: 200,
      headers: { 'content-type': 'image/png' },
      body: portrait,
    }),
  });
  service.serve((request) => {
    const route = findRoute(request.method, request.path);
    if (!route) return refuse(501, 'MethodNotImplemented', 'Method Not Implemented');
    if (!passesRate('all', settings.rateLimit)) return throttle();
    return route.handler(request);
  });

  const emulator: BlueskyEmulator = Object.assign(service, {
    settings,
    addAccount: (given: NewAccount = {}) => {
      const account = createAccount(given, clock.now());
      accounts.push(account);
      return account;
    },
    addPerson: (person: EmulatedPerson = {}) => {
      const { handle } = emulator.addAccount(toAccount(person, clock.now()));
      return new Map([['BLUESKY_HANDLE', handle]]);
    },
    passDay: () => {
      for (const account of accounts) {
        account.followers = grown(account.followers);
        for (const post of account.posts) post.likes = grown(post.likes);
      }
    },
  });
  return emulator;

  /** https://docs.bsky.app/docs/advanced-guides/rate-limits */
  function throttle(): Answer {
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
  function withActor(query: URLSearchParams, answer: (account: BlueskyAccount) => Answer): Answer {
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

  function answerFeed(query: URLSearchParams, account: BlueskyAccount): Answer {
    const limit = Number(query.get('limit') ?? 50);
    if (!Number.isInteger(limit) || limit < 1 || limit > 100)
      return refuse(400, 'InvalidRequest', 'Error: limit can not be greater than 100');
    const filter = query.get('filter') ?? 'posts_with_replies';
    const listed = account.posts
      .filter(({ role }) => filter !== 'posts_no_replies' || role !== 'reply')
      .sort((one, other) => other.createdAt - one.createdAt);
    const from = Number(query.get('cursor') ?? 0);
    const page = listed.slice(from, from + limit);
    const view = { baseUrl: service.url, settings };
    const isFirst = from === 0 && query.get('includePins') === 'true';
    const pins = isFirst ? listed.filter(({ key }) => key === account.pinnedKey) : [];
    const feed = [
      ...pins.map((post) => toFeedItem(post, account, { ...view, pinned: true })),
      ...page.map((post) => toFeedItem(post, account, { ...view, pinned: false })),
    ];
    const next = from + limit < listed.length ? String(from + limit) : null;
    return json(200, { feed, ...(next === null ? {} : { cursor: next }) });
  }
}

const json = (status: number, body: unknown): Answer => ({
  status,
  headers: { 'content-type': 'application/json; charset=utf-8' },
  body: stringifyJson(body),
});

const refuse = (status: number, error: string, message: string): Answer =>
  json(status, { error, message });
