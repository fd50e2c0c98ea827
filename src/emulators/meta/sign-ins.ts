import type { Clock } from '../../clock.ts';
import type { Answer, OpenService, RecordedRequest } from '../server.ts';
import { createAnswers, type GraphError, type MetaAnswers } from './answers.ts';
import { createApp, type MetaApp } from './apps.ts';
import { authorize, type ConsentHook } from './authorize.ts';
import { type CodeBook, createCodeBook } from './codes.ts';
import type { EmulatedService, MetaAccount } from './service.ts';
import type { MetaSettings } from './settings.ts';
import { exchangeCode, exchangeToken, refreshToken } from './token-endpoints.ts';
import { createTokenBook, type Ending, type Token, type TokenBook } from './tokens.ts';
import { createUsageBook, type UsageBook } from './usage.ts';

/** What tests and the demo do with the apps and tokens of an emulated service. */
export interface SignIns<Account> {
  /** Adds an app; by default random, with scopes for profile and insights and no redirect addresses. */
  addApp(app?: Partial<MetaApp>): { appId: string; appSecret: string };
  /**
   * Signs the person in; by default with a long-lived token and all scopes of the app. Throws when there is
   * no such app.
   */
  signIn(options: {
    appId: string;
    account: Account;
    scopes?: string[];
    kind?: Token<Account>['kind'];
    /** ms since 1970; now when absent. */
    issuedAt?: number;
  }): SignedIn;
  /** Whether the service would still accept this token. */
  isAlive(token: string): boolean;
  /** Invalidates all tokens of the same grant; throws when there is no such token. */
  end(token: string, ending: Ending): void;
  /** Makes the next `times` requests (1 by default) fail with this error, such as code 2 or 368. */
  refuse(error: Partial<GraphError> & { code: number; times?: number; path?: RegExp }): void;
  /** Decides on the consent page; without it, the first account added grants all requested scopes. */
  consent?: ConsentHook<Account> | undefined;
}

/** `expiresIn` in seconds from now; `scopes` as granted. */
export interface SignedIn {
  accessToken: string;
  expiresIn: number;
  scopes: string[];
  /** The account's id, as this app sees it. */
  appScopedId: string;
}

/** What the endpoints of a service share. */
export interface MetaContext<Account extends MetaAccount, Settings extends MetaSettings> {
  clock: Clock;
  service: EmulatedService<Account>;
  settings: Settings;
  accounts: Account[];
  answers: MetaAnswers;
  tokens: TokenBook<Account>;
  codes: CodeBook<Account>;
  usage: UsageBook;
  baseUrl: string;
  findApp(appId: string): MetaApp | undefined;
}

interface Opened<Account extends MetaAccount, Settings extends MetaSettings> {
  signIns: SignIns<Account>;
  context: MetaContext<Account, Settings>;
  /** The endpoints of sign-in and tokens; `consent` is asked for at each sign-in. */
  toRoutes(
    consent: () => ConsentHook<Account> | undefined,
  ): Record<string, (request: RecordedRequest) => Answer>;
}

/** Opens the sign-in of a service with these `scopes` for its apps. */
export function openSignIns<Account extends MetaAccount, Settings extends MetaSettings>(
  service: EmulatedService<Account>,
  scopes: readonly string[],
  { clock, settings, server }: { clock: Clock; settings: Settings; server: OpenService },
): Opened<Account, Settings> {
  const apps = new Map<string, MetaApp>();
  const tokens = createTokenBook<Account>(clock, settings, service.tokenPrefix);
  const answers = createAnswers(settings, service.badParameterType);
  const context: MetaContext<Account, Settings> = {
    clock,
    service,
    settings,
    accounts: [],
    answers,
    tokens,
    codes: createCodeBook<Account>(clock),
    usage: createUsageBook(clock, settings, service),
    baseUrl: server.url,
    findApp: (appId) => apps.get(appId),
  };
  const signIns: SignIns<Account> = {
    addApp: (given = {}) => {
      const app = createApp(given, scopes);
      apps.set(app.appId, app);
      return { appId: app.appId, appSecret: app.appSecret };
    },
    signIn: ({ appId, account, scopes: wanted, kind = 'long', issuedAt }) => {
      const app = apps.get(appId);
      if (!app) throw new Error(`There is no app ${appId}.`);
      const granted = [...(wanted ?? app.scopes)];
      const token = tokens.issue({ appId, account, scopes: granted, ended: null }, kind, issuedAt);
      return {
        accessToken: token.text,
        expiresIn: Math.floor((token.expiresAt - clock.now()) / 1000),
        scopes: granted,
        appScopedId: service.idOf(account, appId),
      };
    },
    isAlive: tokens.isAlive,
    end: tokens.end,
    refuse: ({ times = 1, path = /./, ...error }) => {
      const message = `(#${error.code}) An error that the emulator was told to answer`;
      const { status, body } = answers.error({ message, ...error });
      server.fault({ path, status, body: String(body), times });
    },
  };
  return {
    signIns,
    context,
    toRoutes: (consent) => ({
      'GET /oauth/authorize': (request) => authorize(request, { ...context, consent: consent() }),
      'POST /oauth/access_token': (request) => exchangeCode(request, context),
      'GET /access_token': (request) => exchangeToken(request, context),
      'GET /refresh_access_token': (request) => refreshToken(request, context),
    }),
  };
}

/** The values of a signed-in account by `.env.social` key, which begins with `prefix`. */
export function toValues(
  prefix: string,
  app: { appId: string; appSecret: string },
  { accessToken, expiresIn }: SignedIn,
  now: number,
): Map<string, string> {
  const toTime = (seconds: number) => new Date(now + seconds * 1000).toISOString();
  return new Map([
    [`${prefix}_APP_ID`, app.appId],
    [`${prefix}_APP_SECRET`, app.appSecret],
    [`${prefix}_ACCESS_TOKEN`, accessToken],
    [`${prefix}_ACCESS_TOKEN_EXPIRES_AT`, toTime(expiresIn)],
    [`${prefix}_ACCESS_TOKEN_ISSUED_AT`, toTime(0)],
  ]);
}
