import type { Clock } from '../../clock.ts';
import { type EmulatedPerson, type EmulatedPlatform, grown } from '../emulated-platform.ts';
import { portrait } from '../portrait.ts';
import { createRateWindow } from '../rate-window.ts';
import { createRouter, type PathParts } from '../router.ts';
import { type Answer, openService, type RecordedRequest } from '../server.ts';
import { createAccount, type MastodonAccount, type NewAccount, toAccount } from './account.ts';
import {
  domain,
  listStatuses,
  lookUp,
  movedPath,
  notFound,
  redirect,
  refuse,
  server,
  throttle,
  webFinger,
} from './endpoints.ts';
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
  const context = { clock, settings, accounts, place };

  const findRoute = createRouter<Handler>({
    'GET /.well-known/webfinger': (request) =>
      settings.webFinger === 'served' ? webFinger(request, context) : redirect(request),
    [`GET ${movedPath}`]: (request) =>
      settings.webFinger === 'circling' ? redirect(request) : webFinger(request, context),
    'GET /api/v1/accounts/lookup': (request) => lookUp(request, context),
    'GET /api/v1/accounts/:id/statuses': (request, parts) => listStatuses(request, context, parts),
    'GET /system/accounts/avatars/:form/:picture': () => ({
      status: 200,
      headers: { 'content-type': 'image/png' },
      body: portrait,
    }),
  });
  service.serve((request) => {
    const route = findRoute(request.method, request.path);
    if (!route) return notFound;
    if (!passesRate('all', settings.rateLimit)) return throttle(context);
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
}
