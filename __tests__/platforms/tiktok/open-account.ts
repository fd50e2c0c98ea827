import { onTestFinished } from 'vitest';
import { type NewAccount, startTikTok } from '../../../src/emulators/tiktok/index.ts';
import { createVirtualClock } from '../../../src/emulators/virtual-clock.ts';
import { createHttp } from '../../../src/net/http.ts';
import type { Snapshot } from '../../../src/numbers/stats-document.ts';
import type { PlatformContext, Values } from '../../../src/platforms/platform.ts';
import { tiktok } from '../../../src/platforms/tiktok/index.ts';

export const startedAt = Date.UTC(2026, 10, 23, 3, 17);

export interface OpenOptions {
  lifetimes?: 'legacy' | '2026-11';
  account?: NewAccount;
  /** The scopes that the person grants; all when absent. */
  scopes?: string[];
  timeoutMs?: number;
}

/** A signed-in account on an emulated TikTok, and everything the platform needs to work with it. */
export async function openAccount({ lifetimes = '2026-11', ...options }: OpenOptions = {}) {
  const clock = createVirtualClock(startedAt);
  const server = await startTikTok({ clock, lifetimes });
  onTestFinished(() => server.close());
  const app = server.addApp();
  const account = server.addAccount(options.account);
  const signedIn = server.signIn({
    clientKey: app.clientKey,
    account,
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
  const values: Values = new Map([
    ['TIKTOK_ACCESS_TOKEN', signedIn.accessToken],
    ['TIKTOK_REFRESH_TOKEN', signedIn.refreshToken],
    ['TIKTOK_CLIENT_KEY', app.clientKey],
    ['TIKTOK_CLIENT_SECRET', app.clientSecret],
  ]);
  const withValues = (more: Record<string, string>) =>
    new Map([...values, ...Object.entries(more)]);

  return {
    clock,
    server,
    app,
    account,
    signedIn,
    warnings,
    debugLines,
    cancel,
    context,
    values,
    withValues,
    renew: async (given: Values = values) => {
      const changes = await tiktok.tokens.renew(given, context);
      if (changes === null) throw new Error('TikTok never leaves a token as it is.');
      return changes;
    },
    fetch: (more: Record<string, string> = {}, videoCount = 10): Promise<Snapshot> =>
      tiktok.fetch(withValues(more), videoCount, context),
    /** The requests to a path, in order. */
    requestsTo: (path: string) => server.requests.filter((request) => request.path === path),
  };
}

export const tokenPath = '/v2/oauth/token/';
export const userPath = '/v2/user/info/';
export const videoPath = '/v2/video/list/';

/** The error with which a promise rejects; fails the test when it resolves. */
export async function failureOf(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    (value) => {
      throw new Error(`Nothing failed: ${String(value)}`);
    },
    (error: unknown) => error,
  );
}
