import type { Clock } from '../../clock.ts';
import { type EmulatedPerson, type EmulatedPlatform, grown } from '../emulated-platform.ts';
import { createRateWindow } from '../rate-window.ts';
import { createRouter } from '../router.ts';
import { type Answer, openService, type RecordedRequest } from '../server.ts';
import { createAccount, type NewAccount, type TikTokAccount, toAccount } from './account.ts';
import { createAnswers } from './answers.ts';
import { createApp, type TikTokApp } from './apps.ts';
import { authorize, type ConsentHook } from './authorize.ts';
import { createCodeBook } from './codes.ts';
import { answerData, type DataEndpoint } from './data-endpoints.ts';
import { createGrantBook, type TokenPair } from './grants.ts';
import { createSettings, type LifetimeName, type TikTokSettings } from './settings.ts';
import { createSignedImages } from './signed-images.ts';
import { answerRevoke, answerToken } from './token-endpoints.ts';
import { userInfo } from './user-info.ts';
import { videoList, videoQuery } from './videos.ts';

export type { NewAccount, TikTokAccount, TikTokProfile, TikTokVideo } from './account.ts';
export { createVideo } from './account.ts';
export type { Consent, ConsentHook, ConsentRequest } from './authorize.ts';
export type { TikTokSettings } from './settings.ts';

/**
 * Login Kit and Display API v2 on loopback: `www.tiktok.com` and `open.tiktokapis.com` under one URL.
 * https://developers.tiktok.com/doc/display-api-overview/
 */
export interface TikTokEmulator extends EmulatedPlatform {
  /** Adds an app; by default with a random key and secret, all four scopes, and no redirect addresses. */
  addApp(app?: Partial<TikTokApp>): { clientKey: string; clientSecret: string };
  /** Adds a realistic creator with 24 videos by default. Later changes to the object show in the answers. */
  addAccount(account?: NewAccount): TikTokAccount;
  /** Signs the person in; by default with all scopes of the app. Throws when there is no such app. */
  signIn(options: { clientKey: string; account: TikTokAccount; scopes?: string[] }): SignedIn;
  settings: TikTokSettings;
  /** Whether TikTok would still accept this access or refresh token. */
  isAlive(token: string): boolean;
  /** Decides on the consent page; without it, the first account added grants all requested scopes. */
  consent?: ConsentHook | undefined;
}

/** `expiresIn` and `refreshExpiresIn` in seconds from now, `scope` separated by commas. */
export interface SignedIn {
  accessToken: string;
  refreshToken: string;
  expiresIn: number;
  refreshExpiresIn: number;
  scope: string;
  openId: string;
}

/** Starts the emulator with the token lifetimes documented since November 2026, or with the `legacy` ones. */
export async function startTikTok(options: {
  clock: Clock;
  port?: number;
  lifetimes?: LifetimeName;
}): Promise<TikTokEmulator> {
  const { clock, lifetimes = '2026-11' } = options;
  const service = await openService(options);
  const settings = createSettings(lifetimes);
  const apps = new Map<string, TikTokApp>();
  const accounts: TikTokAccount[] = [];
  const grants = createGrantBook({ clock, lifetimes, settings });
  const images = createSignedImages(clock, service.url);
  const context = {
    clock,
    settings,
    grants,
    images,
    accounts,
    answers: createAnswers(clock, settings),
    codes: createCodeBook(clock),
    passesRate: createRateWindow(clock),
    findApp: (clientKey: string) => apps.get(clientKey),
  };

  let ownApp: { clientKey: string; clientSecret: string } | undefined;
  const emulator: TikTokEmulator = Object.assign(service, {
    settings,
    addApp: (given: Partial<TikTokApp> = {}) => {
      const app = createApp(given);
      apps.set(app.clientKey, app);
      return { clientKey: app.clientKey, clientSecret: app.clientSecret };
    },
    addAccount: (given: NewAccount = {}) => {
      const account = createAccount(given, clock.now());
      accounts.push(account);
      return account;
    },
    signIn: (grantOf: { clientKey: string; account: TikTokAccount; scopes?: string[] }) => {
      const app = apps.get(grantOf.clientKey);
      if (!app) throw new Error(`There is no app ${grantOf.clientKey}.`);
      const scopes = grantOf.scopes ?? app.scopes;
      const { pair } = grants.issue(app.clientKey, grantOf.account, [...scopes]);
      return toSignedIn(pair, scopes, grantOf.account, clock.now());
    },
    isAlive: grants.isAlive,
    addPerson: (person: EmulatedPerson = {}) => {
      ownApp ??= emulator.addApp({ desktopRedirectUris: ['http://127.0.0.1:*/callback/'] });
      const account = emulator.addAccount(toAccount(person, clock.now()));
      const signedIn = emulator.signIn({ clientKey: ownApp.clientKey, account });
      return toValues(ownApp, signedIn, clock.now());
    },
    passDay: () => accounts.forEach(grow),
  });

  const data = (endpoint: DataEndpoint) => (request: RecordedRequest) =>
    answerData(request, endpoint, context);
  const findRoute = createRouter<(request: RecordedRequest) => Answer>({
    'GET /v2/auth/authorize/': (request) =>
      authorize(request, { ...context, consent: emulator.consent }),
    'POST /v2/oauth/token/': (request) => answerToken(request, context),
    'POST /v2/oauth/revoke/': (request) => answerRevoke(request, context),
    'GET /v2/user/info/': data(userInfo),
    'POST /v2/video/list/': data(videoList),
    'POST /v2/video/query/': data(videoQuery),
    'GET /tos-alisg-avt-0068/:picture': images.answer,
    'GET /tos-alisg-p-0037/:picture': images.answer,
  });
  service.serve((request) => {
    const route = findRoute(request.method, request.path);
    return route ? route.handler(request) : context.answers.unsupportedPath();
  });
  return emulator;
}

function grow(account: TikTokAccount): void {
  account.followers = grown(account.followers);
  for (const video of account.videos) {
    video.views = grown(video.views);
    video.likes = grown(video.likes);
  }
}

const toSignedIn = (
  pair: TokenPair,
  scopes: string[],
  account: TikTokAccount,
  now: number,
): SignedIn => ({
  accessToken: pair.accessToken,
  refreshToken: pair.refreshToken,
  expiresIn: (pair.accessExpiresAt - now) / 1000,
  refreshExpiresIn: (pair.refreshExpiresAt - now) / 1000,
  scope: scopes.join(','),
  openId: account.openId,
});

/** The account's values by `.env.social` key. */
function toValues(
  app: { clientKey: string; clientSecret: string },
  signedIn: SignedIn,
  now: number,
): Map<string, string> {
  const toTime = (seconds: number) => new Date(now + seconds * 1000).toISOString();
  return new Map([
    ['TIKTOK_CLIENT_KEY', app.clientKey],
    ['TIKTOK_CLIENT_SECRET', app.clientSecret],
    ['TIKTOK_ACCESS_TOKEN', signedIn.accessToken],
    ['TIKTOK_REFRESH_TOKEN', signedIn.refreshToken],
    ['TIKTOK_ACCESS_TOKEN_EXPIRES_AT', toTime(signedIn.expiresIn)],
    ['TIKTOK_REFRESH_TOKEN_EXPIRES_AT', toTime(signedIn.refreshExpiresIn)],
    ['TIKTOK_SCOPE', signedIn.scope],
  ]);
}
