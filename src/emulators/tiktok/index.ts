import type { Clock } from '../../clock.ts';
import type { EmulatedPerson, EmulatedPlatform } from '../emulated-platform.ts';
import { createRateWindow } from '../rate-window.ts';
import { createRouter } from '../router.ts';
import { type Answer, openService, type RecordedRequest } from '../server.ts';
import { createAccount, type NewAccount, type TikTokAccount } from './account.ts';
import { createAnswers } from './answers.ts';
import { createApp, type TikTokApp } from './apps.ts';
import { authorize, type ConsentHook } from './authorize.ts';
import { createCodeBook } from './codes.ts';
import { answerData, type DataEndpoint } from './data-endpoints.ts';
import { createGrantBook } from './grants.ts';
import { toAccount } from './person.ts';
import { createSettings, type LifetimeName, type TikTokSettings } from './settings.ts';
import { createSignedImages } from './signed-images.ts';
import { answerRevoke, answerToken } from './token-endpoints.ts';
import { userInfo } from './user-info.ts';
import { videoList, videoQuery } from './videos.ts';

export type { NewAccount, TikTokAccount, TikTokProfile, TikTokVideo } from './account.ts';
export { createVideo } from './account.ts';
export type { Consent, ConsentHook, ConsentRequest } from './authorize.ts';
export type { TikTokSettings } from './settings.ts';

/** Login Kit and Display API v2 on loopback: `www.tiktok.com` and `open.tiktokapis.com` under one address. */
export interface TikTokEmulator extends EmulatedPlatform {
  /** By default a random key and secret, all four scopes, no redirect addresses. */
  addApp(app?: Partial<TikTokApp>): { clientKey: string; clientSecret: string };
  /** By default a believable creator with 24 videos. The object stays live: change it between runs. */
  addAccount(account?: NewAccount): TikTokAccount;
  /** A grant as if the person had just signed in; by default with all scopes of the app. */
  signIn(options: { clientKey: string; account: TikTokAccount; scopes?: string[] }): SignedIn;
  settings: TikTokSettings;
  /** Whether TikTok would still accept this access or refresh token. */
  isAlive(token: string): boolean;
  /** Answers the authorize page; without it the account added first grants everything asked for. */
  consent?: ConsentHook | undefined;
}

/** `expiresIn` and `refreshExpiresIn` in seconds, `scope` separated by commas. */
export interface SignedIn {
  accessToken: string;
  refreshToken: string;
  expiresIn: number;
  refreshExpiresIn: number;
  scope: string;
  openId: string;
}

/** Starts the emulator; `lifetimes` are those documented since November 2026 unless `legacy`. */
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
      const now = clock.now();
      return {
        accessToken: pair.accessToken,
        refreshToken: pair.refreshToken,
        expiresIn: (pair.accessExpiresAt - now) / 1000,
        refreshExpiresIn: (pair.refreshExpiresAt - now) / 1000,
        scope: scopes.join(','),
        openId: grantOf.account.openId,
      };
    },
    isAlive: grants.isAlive,
    addPerson: (person: EmulatedPerson = {}) => {
      ownApp ??= emulator.addApp({ desktopRedirectUris: ['http://127.0.0.1:*/callback/'] });
      const account = emulator.addAccount(toAccount(person, clock.now()));
      const signedIn = emulator.signIn({ clientKey: ownApp.clientKey, account });
      const toTime = (seconds: number) => new Date(clock.now() + seconds * 1000).toISOString();
      return new Map([
        ['TIKTOK_CLIENT_KEY', ownApp.clientKey],
        ['TIKTOK_CLIENT_SECRET', ownApp.clientSecret],
        ['TIKTOK_ACCESS_TOKEN', signedIn.accessToken],
        ['TIKTOK_REFRESH_TOKEN', signedIn.refreshToken],
        ['TIKTOK_ACCESS_TOKEN_EXPIRES_AT', toTime(signedIn.expiresIn)],
        ['TIKTOK_REFRESH_TOKEN_EXPIRES_AT', toTime(signedIn.refreshExpiresIn)],
        ['TIKTOK_SCOPE', signedIn.scope],
      ]);
    },
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
