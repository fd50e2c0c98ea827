import { inspect } from 'node:util';
import { expect, onTestFinished } from 'vitest';
import type { Clock } from '../src/clock.ts';
import type { CopyingRun } from '../src/credentials/copied-at.ts';
import { parseEnv } from '../src/credentials/env-file.ts';
import { createGitHubSecret, type GitHubSecretOptions } from '../src/credentials/github-secret.ts';
import { createJournal, type Journal, journalFile } from '../src/credentials/journal.ts';
import { loadSodium } from '../src/credentials/sodium.ts';
import type { OpenStore } from '../src/credentials/store.ts';
import { startGitHub } from '../src/emulators/github/index.ts';
import { type NewAccount, startTikTok } from '../src/emulators/tiktok/index.ts';
import { createVirtualClock } from '../src/emulators/virtual-clock.ts';
import type { StatsError } from '../src/errors.ts';
import type { Log } from '../src/log.ts';
import { connectGitHub } from '../src/net/github.ts';
import { createHttp, type Http } from '../src/net/http.ts';
import { collect } from '../src/pipeline/collect.ts';
import type { CollectDependencies, Collected, CollectOptions } from '../src/pipeline/collected.ts';
import { platforms } from '../src/platforms/index.ts';
import { judgeGitHub } from './referees/github/judge-exchange.ts';
import { temporaryFolder } from './storage/temporary-folder.ts';

export const secretName = 'TIKTOK_SECRET';
export const secretPath = `/repos/octo/site/actions/secrets/${secretName}`;
export const probePath = '/repos/octo/site/actions/secrets/TIKTOK_STATS_WRITE_PROBE';
export const keyPath = '/repos/octo/site/actions/secrets/public-key';
export const tokenPath = '/v2/oauth/token/';
export const hourMs = 3_600_000;

export type World = Awaited<ReturnType<typeof openWorld>>;

/**
 * A scene for tests: TikTok's and GitHub's emulators, a repository, an app, a folder, and the job with all of
 * them. Waiting takes no time. When the test ends, the requests to GitHub are checked against the description
 * of its API.
 *
 * This is one long function because all helpers share its emulators, clock, log and list of secret values.
 */
export async function openWorld() {
  const clock = createPatientClock(Date.UTC(2026, 10, 23, 3, 0));
  const [tiktok, github] = await Promise.all([startTikTok({ clock }), startGitHub({ clock })]);
  onTestFinished(async () => {
    await Promise.all([tiktok.close(), github.close()]);
    judgeGitHub(github.requests);
  });
  const repository = github.addRepository({ owner: 'octo', name: 'site' });
  const app = tiktok.addApp();
  const token = github.addToken({ kind: 'app', permissions: { secrets: 'write' } });
  const runToken = github.addToken({ kind: 'workflow', permissions: { actions: 'read' } });
  const folder = temporaryFolder();
  const { log, lines, notices, warnings, masked, events } = recordLog();
  const download = createHttp({ clock });
  const http = recordHttp(download, events);
  const cancel = new AbortController();
  const journals: string[] = [];
  const known = new Set([token, runToken, app.clientSecret]);

  const appLines = [
    `TIKTOK_CLIENT_KEY=${app.clientKey}`,
    `TIKTOK_CLIENT_SECRET=${app.clientSecret}`,
  ];

  /** Signs a person in. Returns the account, its tokens, and its lines of `.env.social`. */
  function signIn(label: string | null = null, given: NewAccount = {}) {
    const account = tiktok.addAccount(given);
    const tokens = tiktok.signIn({ clientKey: app.clientKey, account });
    known.add(tokens.accessToken).add(tokens.refreshToken);
    const suffix = label === null ? '' : `__${label}`;
    const expiresAt = new Date(clock.now() + tokens.expiresIn * 1000).toISOString();
    const accountLines = [
      `TIKTOK_ACCESS_TOKEN${suffix}=${tokens.accessToken}`,
      `TIKTOK_REFRESH_TOKEN${suffix}=${tokens.refreshToken}`,
      `TIKTOK_ACCESS_TOKEN_EXPIRES_AT${suffix}=${expiresAt}`,
    ];
    return { account, tokens, lines: accountLines };
  }

  /** Stores the lines as the secret and returns the text. */
  function keep(...parts: readonly string[][]): string {
    const text = [...parts.flat(), ''].join('\n');
    github.setSecret(repository, secretName, text);
    return text;
  }

  const createStore = (
    given: Partial<GitHubSecretOptions> & { token?: string; http?: Http } = {},
  ) =>
    createGitHubSecret({
      github: connectGitHub({
        tokenName: 'the token',
        token: given.token ?? token,
        apiUrl: github.url,
        http: given.http ?? http,
      }),
      tokenName: 'the token',
      copy: null,
      repository: { owner: 'octo', name: 'site', id: String(repository.id) },
      environment: null,
      secretName,
      clock,
      warn: log.warning,
      ...given,
    });

  /** The run that received this copy of the secret. The test must add it to GitHub, with its time. */
  const thisRun = (given: Partial<CopyingRun> = {}): CopyingRun => ({
    id: 77,
    attempt: 1,
    runnerName: 'GitHub Actions 1',
    github: connectGitHub({ tokenName: 'the token', token: runToken, apiUrl: github.url, http }),
    ...given,
  });

  const openJournal = async (envText: string): Promise<Journal> => {
    const file = journalFile(folder);
    journals.push(file);
    const journal = createJournal(file, envText, await loadSodium());
    return {
      write: (entry) => {
        journal.write(entry);
        events.push(`journal ${entry.accounts.map(({ id }) => id).join(' ')}`);
      },
      clear: () => {
        journal.clear();
        events.push('journal cleared');
      },
    };
  };

  /** Runs the whole job. Fails if its log, result or error contains a secret value. */
  async function run(
    envText: string,
    options: Partial<CollectOptions> = {},
    dependencies: Partial<CollectDependencies> = {},
  ): Promise<Collected> {
    try {
      const collected = await collect(
        {
          env: parseEnv(envText),
          platforms: [],
          videoCount: 10,
          refresh: 'auto',
          dryRun: false,
          outputDirectory: null,
          locale: 'en',
          theme: 'auto',
          accent: null,
          contact: null,
          timeZone: 'UTC',
          pageUrl: null,
          audience: false,
          database: `${folder}/stats.db`,
          ...options,
        },
        {
          platforms,
          http,
          download,
          prepareDatabase: (check) => check(),
          onUnprotected: () => undefined,
          clock,
          log,
          store: createStore(),
          secrets: [token, runToken],
          openJournal: () => openJournal(envText),
          apiUrlOf: () => tiktok.url,
          signal: cancel.signal,
          ...dependencies,
        },
      );
      expectNoSecret([collected.accounts, collected.problems]);
      return collected;
    } catch (error) {
      expectNoSecret(error);
      throw error;
    }
  }

  function expectNoSecret(said: unknown): void {
    const text = `${lines.join('\n')}\n${inspect(said, { depth: 12, maxStringLength: null })}`;
    // A shorter value may be part of other text.
    for (const secret of [...known, ...masked])
      if (secret.length >= 8) expect(text).not.toContain(secret);
  }

  return {
    clock,
    tiktok,
    github,
    repository,
    app,
    appLines,
    token,
    runToken,
    folder,
    database: `${folder}/stats.db`,
    http,
    log,
    lines,
    notices,
    warnings,
    masked,
    events,
    cancel,
    journals,
    signIn,
    keep,
    createStore,
    thisRun,
    openJournal,
    run,
    expectNoSecret,
    /** What the secret contains now. */
    held: () => parseEnv(github.readSecret(repository, secretName) ?? ''),
    tokenRequests: () => tiktok.requests.filter(({ path }) => path === tokenPath),
    /** The status of each write of the secret, without write probes; `null` for a dropped connection. */
    writes: () =>
      github.requests
        .filter(({ method, path }) => method === 'PUT' && path === secretPath)
        .map(({ status }) => status),
  };
}

/**
 * A clock on which every sleep ends at once, except the wait for slower accounts (the only one of 2 s that
 * can be aborted): it lasts until it is aborted, or ends at once as well if `impatient` is set.
 */
function createPatientClock(startAt: number) {
  const clock = createVirtualClock(startAt);
  const sleeps: number[] = [];
  return {
    ...clock,
    sleeps,
    impatient: false,
    async sleep(ms: number, signal?: AbortSignal): Promise<void> {
      sleeps.push(ms);
      if (ms !== 2_000 || !signal || this.impatient) return clock.sleep(ms, signal);
      await new Promise((_, reject) => {
        if (signal.aborted) reject(signal.reason);
        signal.addEventListener('abort', () => reject(signal.reason));
      });
    },
  } satisfies Clock & Record<string, unknown>;
}

function recordLog() {
  const lines: string[] = [];
  const notices: string[] = [];
  const warnings: string[] = [];
  const masked: string[] = [];
  const events: string[] = [];
  const log: Log = {
    group: (title) => lines.push(title),
    info: (line) => lines.push(line),
    debug: (line) => lines.push(line),
    failure: (line) => lines.push(line),
    notice: (message) => {
      lines.push(message);
      notices.push(message);
    },
    warning: (message) => {
      lines.push(message);
      warnings.push(message);
    },
    mask: (value) => {
      events.push('mask');
      masked.push(value);
    },
  };
  return { log, lines, notices, warnings, masked, events };
}

/** Records `> PUT /path` when a request is sent, and `< PUT /path` when it is answered or has failed. */
const recordHttp =
  (http: Http, events: string[]): Http =>
  async (request) => {
    const name = `${request.method} ${new URL(request.url).pathname}`;
    events.push(`> ${name}`);
    try {
      return await http(request);
    } finally {
      events.push(`< ${name}`);
    }
  };

/** Saves a text in an open store that nobody else has written. Rejects with the error if it is not saved. */
export async function saveIn(store: OpenStore, text: string): Promise<void> {
  const outcome = await store.save(parseEnv(text), { version: store.version, attempt: null });
  if (!outcome.saved) throw outcome.error;
}

/** The code and the whole text of the StatsError that a promise rejects with. Fails the test otherwise. */
export async function refusal(promise: Promise<unknown>): Promise<{ code: string; text: string }> {
  const error: unknown = await promise.then(
    () => null,
    (reason: unknown) => reason,
  );
  expect(error).toMatchObject({ name: 'StatsError' });
  return describe(error);
}

function describe(error: unknown): { code: string; text: string } {
  if (!isStatsError(error)) throw new Error('This is no StatsError.');
  return { code: error.code, text: `${error.message} ${error.hint}` };
}

const isStatsError = (error: unknown): error is StatsError =>
  error instanceof Error && 'code' in error && 'hint' in error;

/** Each account's outcome, such as `tiktok ok` or `tiktok/shop reauthorize`. */
export const outcomes = ({ accounts }: Collected): string[] =>
  accounts.map((one) => `${one.id} ${one.status === 'ok' ? 'ok' : one.error.code}`);

export const codes = (errors: readonly StatsError[]): string[] => errors.map(({ code }) => code);
