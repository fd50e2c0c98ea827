import type { Clock } from '../../clock.ts';
import { type EmulatedPerson, type EmulatedPlatform, grown } from '../emulated-platform.ts';
import { portrait } from '../portrait.ts';
import { createRateWindow } from '../rate-window.ts';
import { createRouter } from '../router.ts';
import { type Answer, openService, type RecordedRequest } from '../server.ts';
import { type BlueskyAccount, createAccount, type NewAccount, toAccount } from './account.ts';
import { answerFeed, answerProfile, refuse, throttle } from './endpoints.ts';
import { type BlueskySettings, createSettings } from './settings.ts';

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
  const context = { clock, settings, accounts, baseUrl: service.url };

  const findRoute = createRouter<(request: RecordedRequest) => Answer>({
    'GET /xrpc/app.bsky.actor.getProfile': (request) => answerProfile(request, context),
    'GET /xrpc/app.bsky.feed.getAuthorFeed': (request) => answerFeed(request, context),
    'GET /img/avatar/plain/:did/:picture': () => ({
      status: 200,
      headers: { 'content-type': 'image/png' },
      body: portrait,
    }),
  });
  service.serve((request) => {
    const route = findRoute(request.method, request.path);
    if (!route) return refuse(501, 'MethodNotImplemented', 'Method Not Implemented');
    if (!passesRate('all', settings.rateLimit)) return throttle(context);
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
}
