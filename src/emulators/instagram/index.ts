import type { Clock } from '../../clock.ts';
import { type EmulatedPerson, type EmulatedPlatform, grown } from '../emulated-platform.ts';
import { createRouter } from '../router.ts';
import { type Answer, openService, type RecordedRequest } from '../server.ts';
import {
  appScopedIdOf,
  createAccount,
  type InstagramAccount,
  type NewAccount,
  toAccount,
} from './account.ts';
import { createAnswers, type GraphError } from './answers.ts';
import { createApp, type InstagramApp } from './apps.ts';
import { authorize, type ConsentHook } from './authorize.ts';
import { createCodeBook } from './codes.ts';
import { answerGraph } from './graph.ts';
import type { GraphContext } from './graph-call.ts';
import { createSignedPictures } from './pictures.ts';
import { createSettings, type InstagramSettings } from './settings.ts';
import { exchangeCode, exchangeToken, refreshToken, unsupported } from './token-endpoints.ts';
import { createTokenBook, type Ending, type Token } from './tokens.ts';
import { createUsageBook } from './usage.ts';
import { servedVersion, splitVersion } from './versions.ts';

export type {
  InstagramAccount,
  InstagramMedia,
  InstagramProfile,
  NewAccount,
  Numbers,
} from './account.ts';
export { createMedia } from './account.ts';
export type { InstagramApp } from './apps.ts';
export type { InstagramAudience } from './audience.ts';
export type { Consent, ConsentHook, ConsentRequest } from './authorize.ts';
export type { InstagramSettings } from './settings.ts';
export type { Ending } from './tokens.ts';

/**
 * Instagram API with Instagram Login on loopback: `www`, `api` and `graph` under one URL.
 * https://developers.facebook.com/docs/instagram-platform/instagram-api-with-instagram-login/business-login
 */
export interface InstagramEmulator extends EmulatedPlatform {
  /** Adds an app; by default random, with scopes for profile and insights and no redirect addresses. */
  addApp(app?: Partial<InstagramApp>): { appId: string; appSecret: string };
  /** Adds a realistic creator with 30 posts by default. Later changes to the object show in the answers. */
  addAccount(account?: NewAccount): InstagramAccount;
  /**
   * Signs the person in; by default with a long-lived token and all scopes of the app. Throws when there is
   * no such app.
   */
  signIn(options: {
    appId: string;
    account: InstagramAccount;
    scopes?: string[];
    kind?: Token['kind'];
    /** ms since 1970; now when absent. */
    issuedAt?: number;
  }): SignedIn;
  settings: InstagramSettings;
  /** Whether Instagram would still accept this token. */
  isAlive(token: string): boolean;
  /** Invalidates all tokens of the same grant; throws when there is no such token. */
  end(token: string, ending: Ending): void;
  /** Makes the next `times` requests (1 by default) fail with this error, such as code 2 or 368. */
  refuse(error: Partial<GraphError> & { code: number; times?: number; path?: RegExp }): void;
  /** Decides on the consent page; without it, the first account added grants all requested scopes. */
  consent?: ConsentHook | undefined;
}

/** `expiresIn` in seconds from now; `scopes` as granted. */
export interface SignedIn {
  accessToken: string;
  expiresIn: number;
  scopes: string[];
  /** The account's id for this app only. */
  appScopedId: string;
}

export async function startInstagram(options: {
  clock: Clock;
  port?: number;
}): Promise<InstagramEmulator> {
  const { clock } = options;
  const service = await openService(options);
  const settings = createSettings();
  const apps = new Map<string, InstagramApp>();
  const accounts: InstagramAccount[] = [];
  const tokens = createTokenBook(clock, settings);
  const answers = createAnswers(settings);
  const pictures = createSignedPictures(clock, service.url);
  const context = {
    clock,
    settings,
    answers,
    tokens,
    accounts,
    pictures,
    baseUrl: service.url,
    codes: createCodeBook(clock),
    usage: createUsageBook(clock, settings),
    findApp: (appId: string) => apps.get(appId),
  };

  let ownApp: { appId: string; appSecret: string } | undefined;
  const emulator: InstagramEmulator = Object.assign(service, {
    settings,
    addApp: (given: Partial<InstagramApp> = {}) => {
      const app = createApp(given);
      apps.set(app.appId, app);
      return { appId: app.appId, appSecret: app.appSecret };
    },
    addAccount: (given: NewAccount = {}) => {
      const account = createAccount(given, clock.now());
      accounts.push(account);
      return account;
    },
    signIn: ({ appId, account, scopes, kind = 'long', issuedAt }: SignInOptions) => {
      const app = apps.get(appId);
      if (!app) throw new Error(`There is no app ${appId}.`);
      const granted = [...(scopes ?? app.scopes)];
      const token = tokens.issue({ appId, account, scopes: granted, ended: null }, kind, issuedAt);
      return {
        accessToken: token.text,
        expiresIn: Math.floor((token.expiresAt - clock.now()) / 1000),
        scopes: granted,
        appScopedId: appScopedIdOf(account, appId),
      };
    },
    addPerson: (person: EmulatedPerson = {}) => {
      ownApp ??= emulator.addApp({ redirectUris: ['https://localhost/callback/'] });
      const account = emulator.addAccount(toAccount(person, clock.now()));
      const signedIn = emulator.signIn({ appId: ownApp.appId, account });
      return toValues(ownApp, account, signedIn, clock.now());
    },
    passDay: () => {
      for (const account of accounts) {
        account.followers = grown(account.followers);
        for (const media of account.media) media.likes = grown(media.likes);
      }
    },
    isAlive: tokens.isAlive,
    end: tokens.end,
    refuse: ({ times = 1, path = /./, ...error }: Parameters<InstagramEmulator['refuse']>[0]) => {
      const message = `(#${error.code}) An error that the emulator was told to answer`;
      const { status, body } = answers.error({ message, ...error });
      service.fault({ path, status, body: String(body), times });
    },
  });

  const findRoute = createRouter<(request: RecordedRequest) => Answer>({
    'GET /oauth/authorize': (request) =>
      authorize(request, { ...context, consent: emulator.consent }),
    'POST /oauth/access_token': (request) => exchangeCode(request, context),
    'GET /access_token': (request) => exchangeToken(request, context),
    'GET /refresh_access_token': (request) => refreshToken(request, context),
    'GET /v/:kind/:picture': pictures.answer,
  });
  service.serve((request) => {
    const route = findRoute(request.method, request.path);
    return route ? route.handler(request) : answerVersioned(request, context);
  });
  return emulator;
}

type SignInOptions = Parameters<InstagramEmulator['signIn']>[0];

/** The account's values by `.env.social` key. */
function toValues(
  app: { appId: string; appSecret: string },
  { username }: InstagramAccount,
  { accessToken, expiresIn }: SignedIn,
  now: number,
): Map<string, string> {
  const toTime = (seconds: number) => new Date(now + seconds * 1000).toISOString();
  return new Map([
    ['INSTAGRAM_APP_ID', app.appId],
    ['INSTAGRAM_APP_SECRET', app.appSecret],
    ['INSTAGRAM_USERNAME', username],
    ['INSTAGRAM_ACCESS_TOKEN', accessToken],
    ['INSTAGRAM_ACCESS_TOKEN_EXPIRES_AT', toTime(expiresIn)],
    ['INSTAGRAM_ACCESS_TOKEN_ISSUED_AT', toTime(0)],
  ]);
}

/** The token endpoints have no version in their path. */
const unversioned = ['/access_token', '/refresh_access_token'];

const findNode = createRouter<{ hasEdge: boolean }>({
  'GET /:id': { hasEdge: false },
  'GET /:id/:edge': { hasEdge: true },
});

/** Answers a path of the Graph API, with or without a version. */
function answerVersioned(request: RecordedRequest, context: GraphContext): Answer {
  const { answers, settings, clock } = context;
  if (request.method !== 'GET') return answers.error(unsupported(request.method));
  const { asked, rest } = splitVersion(request.path);
  const version = servedVersion(asked, settings.newestVersion, clock.now());
  const node = findNode(request.method, rest);
  if (!node || unversioned.includes(rest)) {
    return answers.error({ code: 2500, message: 'Unknown path components' });
  }
  const edge = node.handler.hasEdge ? node.parts('edge') : null;
  const answer = answerGraph(request, { id: node.parts('id'), edge, version }, context);
  return { ...answer, headers: { ...answer.headers, 'facebook-api-version': version } };
}
