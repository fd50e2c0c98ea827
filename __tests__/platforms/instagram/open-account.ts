import { onTestFinished } from 'vitest';
import { type NewAccount, startInstagram } from '../../../src/emulators/instagram/index.ts';
import { createVirtualClock } from '../../../src/emulators/virtual-clock.ts';
import { StatsError } from '../../../src/errors.ts';
import { createHttp } from '../../../src/net/http.ts';
import { stringifyJson } from '../../../src/net/json.ts';
import type { Snapshot } from '../../../src/numbers/stats-document.ts';
import { instagram } from '../../../src/platforms/instagram/index.ts';
import type { PlatformContext, Values } from '../../../src/platforms/platform.ts';

export const startedAt = Date.UTC(2026, 10, 23, 3, 17);
export const hour = 3_600_000;
export const day = 24 * hour;

export interface OpenOptions {
  account?: NewAccount;
  /** The scopes that the person grants; profile and insights when absent. */
  scopes?: string[];
  kind?: 'short' | 'long';
  /** How long ago the token was issued, in ms; 40 days when absent. */
  age?: number;
  timeoutMs?: number;
}

/** A signed-in account on an emulated Instagram, and everything the platform needs to work with it. */
export async function openAccount({ age = 40 * day, ...options }: OpenOptions = {}) {
  const clock = createVirtualClock(startedAt);
  const server = await startInstagram({ clock });
  onTestFinished(() => server.close());
  const app = server.addApp();
  const account = server.addAccount(options.account);
  const signedIn = server.signIn({
    appId: app.appId,
    account,
    issuedAt: startedAt - age,
    ...(options.kind ? { kind: options.kind } : {}),
    ...(options.scopes ? { scopes: options.scopes } : {}),
  });
  const warnings: string[] = [];
  const debugLines: string[] = [];
  const cancel = new AbortController();
  const context: PlatformContext = {
    http: createHttp({ clock, timeoutMs: options.timeoutMs ?? 5_000 }),
    clock,
    apiUrl: server.url,
    signal: cancel.signal,
    warn: (message) => warnings.push(message),
    debug: (message) => debugLines.push(message),
  };
  /** The values of a first run, before any time is stored. */
  const ageless: Values = new Map([
    ['INSTAGRAM_ACCESS_TOKEN', signedIn.accessToken],
    ['INSTAGRAM_APP_ID', app.appId],
    ['INSTAGRAM_APP_SECRET', app.appSecret],
  ]);
  const values: Values = new Map([
    ...ageless,
    ['INSTAGRAM_ACCESS_TOKEN_ISSUED_AT', toTime(startedAt - age)],
    ['INSTAGRAM_ACCESS_TOKEN_EXPIRES_AT', toTime(startedAt - age + 60 * day)],
  ]);

  return {
    clock,
    server,
    app,
    account,
    token: signedIn.accessToken,
    signedIn,
    warnings,
    debugLines,
    cancel,
    context,
    values,
    ageless,
    renew: (given: Values = values) => instagram.tokens.renew(given, context),
    fetch: (postCount = 10, more: Record<string, string> = {}): Promise<Snapshot> =>
      instagram.fetch(new Map([...values, ...Object.entries(more)]), postCount, context),
    /** The requests to a path, in order. */
    requestsTo: (path: string) => server.requests.filter((request) => request.path === path),
    /** Sets the answer to the next request to a path. */
    answerWith: (path: string, body: unknown, status = 200, headers: Record<string, string> = {}) =>
      server.fault({
        path,
        status,
        headers,
        body: typeof body === 'string' ? body : stringifyJson(body),
      }),
  };
}

export type Opened = Awaited<ReturnType<typeof openAccount>>;

export const refreshPath = '/refresh_access_token';
export const profilePath = '/v25.0/me';
export const mediaPath = '/v25.0/me/media';
export const insightsPath = ({ account }: Pick<Opened, 'account'>) =>
  `/v25.0/${account.userId}/insights`;

/** Where views and shares of posts come from. */
export const postInsightsPath = ({ account }: Pick<Opened, 'account'>) =>
  `/v25.0/${account.userId}/media`;

export const toTime = (at: number): string => `${new Date(at).toISOString().slice(0, 19)}Z`;

/** The StatsError of a promise; rejects when it succeeded or failed with another error. */
export async function refusalOf(promise: Promise<unknown>): Promise<StatsError> {
  const outcome = await promise.then(
    () => new Error('Nothing failed.'),
    (error: unknown) => error,
  );
  if (outcome instanceof StatsError) return outcome;
  throw new Error('No StatsError came.', { cause: outcome });
}

/** Everything that a log might show of an error, including its cause. */
export const shownOf = (error: StatsError): string =>
  [error.message, error.hint, error.stack, String(error.cause), stringifyCause(error.cause)].join(
    '\n',
  );

const stringifyCause = (cause: unknown): string =>
  cause instanceof Error ? `${cause.stack}` : String(stringifyJson(cause ?? null));
