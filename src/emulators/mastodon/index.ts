import { type Clock, minuteMs } from '../../clock.ts';
import { stringifyJson } from '../../net/json.ts';
import { type EmulatedPerson, type EmulatedPlatform, grown } from '../emulated-platform.ts';
import { portrait } from '../portrait.ts';
import { createRateWindow } from '../rate-window.ts';
import { createRouter, type PathParts } from '../router.ts';
import { type Answer, openService, type RecordedRequest } from '../server.ts';
import { createAccount, type MastodonAccount, type NewAccount, toAccount } from './account.ts';
import { toAccountEntity, toStatusEntity } from './entities.ts';
import { createSettings, type MastodonSettings } from './settings.ts';

export type { MastodonAccount, NewAccount } from './account.ts';
export type { MastodonSettings } from './settings.ts';

/**
 * A server of Mastodon on loopback, which stands for `domain` and for the server that this domain names by
 * WebFinger. https://docs.joinmastodon.org/methods/accounts/
 */
export interface MastodonEmulator extends EmulatedPlatform {
  /** Adds a realistic account by default. Later changes to the object show in the answers. */
  addAccount(account?: NewAccount): MastodonAccount;
  /** The part behind the last `@` of each account. */
  domain: string;
  settings: MastodonSettings;
}

const domain = 'bread.example';
const server = 'social.bread.example';
const movedPath = '/moved/webfinger';

type Handler = (request: RecordedRequest, parts: PathParts) => Answer;

export async function startMastodon(options: {
  clock: Clock;
  port?: number;
}): Promise<MastodonEmulator> {
  const { clock } = options;
  const service = await openService(options);
  const settings = createSettings();
  const accounts: MastodonAccount[] = [];
  const passesRate = createRateWindow(clock);
  const place = { server, domain, baseUrl: service.url };

  const findRoute = createRouter<Handler>({
    'GET /.well-known/webfinger': (request) =>
      settings.webFinger === 'served' ? webFinger(request) : redirect(request),
    [`GET ${movedPath}`]: (request) =>
      settings.webFinger === 'circling' ? redirect(request) : webFinger(request),
    'GET /api/v1/accounts/lookup': lookUp,
    'GET /api/v1/accounts/:id/statuses': listStatuses,
    'GET /system/accounts/avatars/:form/:picture': () => ({
      status: 200,
      headers: { 'content-type': 'image/png' },
      body: portrait,
    }),
  });
  service.serve((request) => {
    const route = findRoute(request.method, request.path);
    if (!route) return notFound;
    if (!passesRate('all', settings.rateLimit)) return throttle();
    if (request.path.startsWith('/api/') && settings.signIn === 'needed')
      return refuse(401, 'This method requires an authenticated user');
    return route.handler(request, route.parts);
  });

  const emulator: MastodonEmulator = Object.assign(service, {
    settings,
    domain,
    addAccount: (given: NewAccount = {}) => {
      const account = createAccount(given, clock.now());
      accounts.push(account);
      return account;
    },
    addPerson: (person: EmulatedPerson = {}) => {
      const { username } = emulator.addAccount(toAccount(person, clock.now()));
      return new Map([['MASTODON_ACCOUNT', `@${username}@${domain}`]]);
    },
    passDay: () => {
      for (const account of accounts) {
        account.followers = grown(account.followers);
        for (const status of account.statuses) status.favourites = grown(status.favourites);
      }
    },
  });
  return emulator;

  /** https://docs.joinmastodon.org/api/rate-limits/ */
  function throttle(): Answer {
    const answer = refuse(429, 'Too many requests');
    const limits = {
      'x-ratelimit-limit': String(settings.rateLimit),
      'x-ratelimit-remaining': '0',
      'x-ratelimit-reset': new Date(clock.now() + minuteMs).toISOString(),
    };
    return { ...answer, headers: { ...answer.headers, ...limits } };
  }

  /** https://docs.joinmastodon.org/spec/webfinger/ */
  function webFinger({ query }: RecordedRequest): Answer {
    const [, name = ''] =
      new RegExp(`^acct:([^@]+)@(?:${domain}|${server})$`, 'i').exec(query.get('resource') ?? '') ??
      [];
    const account = findByName(name);
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

  function lookUp({ query }: RecordedRequest): Answer {
    const [name = '', host = domain] = (query.get('acct') ?? '').replace(/^@/, '').split('@');
    const account = host === domain ? findByName(name) : undefined;
    if (!account || account.state === 'gone') return refuse(404, 'Record not found');
    return json(200, toAccountEntity(account, place));
  }

  function listStatuses({ query }: RecordedRequest, parts: PathParts): Answer {
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
  function findByName(name: string): MastodonAccount | undefined {
    return accounts.find(({ username }) => username.toLowerCase() === name.toLowerCase());
  }
}

const redirect = ({ query }: RecordedRequest): Answer => ({
  status: 302,
  headers: { location: `https://${server}${movedPath}?${query}` },
});

const json = (status: number, body: unknown): Answer => ({
  status,
  headers: { 'content-type': 'application/json; charset=utf-8' },
  body: stringifyJson(body),
});

const refuse = (status: number, error: string): Answer => json(status, { error });

const notFound: Answer = {
  status: 404,
  headers: { 'content-type': 'text/html; charset=utf-8' },
  body: '<!DOCTYPE html><html lang="en"><title>The page you are looking for isn\'t here.</title></html>',
};
