import { mkdtempSync, realpathSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Inputs } from '../../src/action/inputs.ts';
import { createSecretStore } from '../../src/action/secret-store.ts';
import { type Clock, systemClock } from '../../src/clock.ts';
import { type EnvFile, parseEnv } from '../../src/credentials/env-file.ts';
import { createJournal, journalFile, readJournal } from '../../src/credentials/journal.ts';
import { loadSodium } from '../../src/credentials/sodium.ts';
import { type GitHubEmulator, startGitHub } from '../../src/emulators/github/index.ts';
import { startTikTok, type TikTokEmulator } from '../../src/emulators/tiktok/index.ts';
import type { Log } from '../../src/log.ts';
import { createHttp } from '../../src/net/http.ts';
import { collect } from '../../src/pipeline/collect.ts';
import { platforms } from '../../src/platforms/index.ts';
import { judgeGitHub } from '../referees/github/judge-exchange.ts';

const secretName = 'TIKTOK_SECRET';
const dayMs = 24 * 60 * 60_000;

/** A repository whose secret was stored yesterday, and today's run, which will crash. */
export interface Scene {
  tiktok: TikTokEmulator;
  github: GitHubEmulator;
  /** RUNNER_TEMP and the working directory. */
  folder: string;
  inputs: Record<string, string>;
  environment: Record<string, string>;
  /** The name of the service at each port. */
  peers: Record<string, string>;
  /** The state of each account's tokens, after the emulators have read everything that was sent. */
  look(journal: string | undefined): Promise<Chain[]>;
  /**
   * Runs the next day's run in the same folder, with a copy of the secret. Returns its problems, `id: …` for
   * those of one account; empty when it needed no person.
   */
  runTomorrow(): Promise<string[]>;
  close(): Promise<void>;
}

export interface Chain {
  id: string;
  /** TikTok has replaced the refresh token. */
  committed: boolean;
  /** The new refresh token is in the journal, where `post` looks. */
  journalled: boolean;
  /** The secret contains a valid refresh token. */
  saved: boolean;
}

export interface SceneOptions {
  /** Labels of the accounts; `null` for the account without a label. */
  labels: readonly (string | null)[];
  /** TikTok answers the second token request so late that a second write is needed. */
  slowSecond?: boolean;
}

export async function openScene({ labels, slowSecond = false }: SceneOptions): Promise<Scene> {
  let offsetMs = -dayMs;
  const clock: Clock = {
    now: () => Date.now() + offsetMs,
    // For the next day's run, which waits only a hundredth of the time.
    sleep: async (ms, signal) => {
      await systemClock.sleep(ms / 100, signal);
      offsetMs += ms - ms / 100;
    },
  };
  const [tiktok, github] = await Promise.all([startTikTok({ clock }), startGitHub({ clock })]);
  // The strictest known behaviour of a platform: a spent token that is sent again revokes the new one too.
  tiktok.settings.usedRefreshToken = 'revokes-family';
  const repository = github.addRepository({ owner: 'octo', name: 'site' });
  const secretsToken = github.addToken({ kind: 'app', permissions: { secrets: 'write' } });
  const githubToken = github.addToken({ kind: 'workflow', permissions: { actions: 'read' } });
  const { accounts, envText } = signIn(tiktok, labels, clock.now());
  github.setSecret(repository, secretName, envText);
  if (slowSecond) delaySecondAnswer(tiktok, github);
  offsetMs = 0;
  github.addRun(repository, { id: 77, createdAt: clock.now() });

  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'crash-')));
  const environment = {
    GITHUB_REPOSITORY: 'octo/site',
    GITHUB_REPOSITORY_ID: String(repository.id),
    GITHUB_RUN_ID: '77',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_API_URL: github.url,
    TIKTOK_API_URL: tiktok.url,
  };
  const secretText = () => github.readSecret(repository, secretName) ?? '';
  const holdsValid = (key: string) => tiktok.isAlive(parseEnv(secretText()).values.get(key) ?? '');

  async function look(journal: string | undefined): Promise<Chain[]> {
    await readAllThatWasSent();
    const inJournal = await readJournalledIds(journal, envText);
    return accounts.map(({ id, key, refreshToken }) => ({
      id,
      committed: !tiktok.isAlive(refreshToken),
      journalled: inJournal.includes(id),
      saved: holdsValid(key),
    }));
  }

  async function runTomorrow(): Promise<string[]> {
    offsetMs = dayMs;
    github.addRun(repository, { id: 78, createdAt: clock.now() });
    const { renewed, problems } = await runOnce({
      clock,
      folder,
      env: parseEnv(secretText()),
      tokens: { secretsToken, githubToken },
      environment: { ...environment, GITHUB_RUN_ID: '78' },
      tiktokUrl: tiktok.url,
    });
    for (const { id, key } of accounts) {
      if (!renewed.includes(id)) problems.push(`${id}: not renewed`);
      if (!holdsValid(key)) problems.push(`${id}: the secret holds a spent refresh token`);
    }
    return problems;
  }

  return {
    tiktok,
    github,
    folder,
    inputs: { 'env-social': envText, 'secrets-token': secretsToken, 'github-token': githubToken },
    environment,
    peers: { [new URL(tiktok.url).port]: 'TikTok', [new URL(github.url).port]: 'GitHub' },
    look,
    runTomorrow,
    close: async () => {
      await Promise.all([tiktok.close(), github.close()]);
      rmSync(folder, { recursive: true, force: true });
      // A request that was sent only in part is not among the requests.
      judgeGitHub(github.requests);
    },
  };
}

function delaySecondAnswer(tiktok: TikTokEmulator, github: GitHubEmulator): void {
  tiktok.fault({ path: /token/, delayMs: 20 });
  tiktok.fault({ path: /token/, delayMs: 2_150 });
  // The first write is still in progress when the second answer arrives.
  github.fault({ method: 'PUT', path: /\/TIKTOK_SECRET$/, delayMs: 300 });
}

/** The ids of the accounts in the journal. Main creates it empty, to check that it can write there. */
async function readJournalledIds(journal: string | undefined, envText: string): Promise<string[]> {
  const size = journal ? statSync(journal, { throwIfNoEntry: false })?.size : 0;
  const entry = journal && size ? readJournal(journal, envText, await loadSodium()) : null;
  return entry?.accounts.map(({ id }) => id) ?? [];
}

interface Run {
  clock: Clock;
  folder: string;
  /** The copy of the secret. */
  env: EnvFile;
  tokens: { secretsToken: string; githubToken: string };
  /** The variables that the runner sets. */
  environment: Record<string, string>;
  tiktokUrl: string;
}

/** A run in this process. Returns the ids of the renewed accounts, and all warnings and errors. */
async function runOnce({
  clock,
  folder,
  env,
  tokens,
  environment,
  tiktokUrl,
}: Run): Promise<{ renewed: string[]; problems: string[] }> {
  const http = createHttp({ clock });
  const problems: string[] = [];
  const log: Log = { ...silent, warning: (message) => problems.push(message) };
  const inputs: Inputs = {
    env,
    secretsToken: tokens.secretsToken,
    secretName,
    platforms: [],
    videoCount: 10,
    refresh: 'auto',
    database: join(folder, 'social-stats.db'),
    githubToken: tokens.githubToken,
    failOn: 'any',
    environment: null,
    dryRun: false,
    historyArtifact: '',
    outputDirectory: join(folder, 'social-stats'),
    locale: 'en',
    theme: 'auto',
    accent: null,
    contact: null,
    timeZone: 'UTC',
    pageUrl: null,
    audience: false,
  };
  const collected = await collect(inputs, {
    platforms,
    http,
    download: http,
    prepareDatabase: (check) => check(),
    clock,
    log,
    store: createSecretStore(inputs, environment, { http, clock, log }, { comparesRun: true }),
    secrets: [tokens.secretsToken, tokens.githubToken],
    openJournal: async () => createJournal(journalFile(folder), env.text, await loadSodium()),
    onUnprotected: () => undefined,
    apiUrlOf: () => tiktokUrl,
    signal: new AbortController().signal,
  });
  problems.push(...collected.problems.map(({ code }) => code));
  for (const one of collected.accounts) {
    if (one.status === 'failed') problems.push(`${one.id}: ${one.error.code}`);
  }
  return { renewed: collected.renewed, problems };
}

/** An account that has signed in. */
interface SignedIn {
  id: string;
  /** The key of its refresh token in the secret. */
  key: string;
  refreshToken: string;
}

/** Signs in one account for each label; returns the accounts, and the text of `.env.social`. */
function signIn(
  tiktok: TikTokEmulator,
  labels: SceneOptions['labels'],
  now: number,
): { accounts: SignedIn[]; envText: string } {
  const app = tiktok.addApp();
  const accounts = labels.map((label) => {
    const account = tiktok.addAccount();
    const suffix = label === null ? '' : `__${label}`;
    return {
      id: label === null ? 'tiktok' : `tiktok/${label.toLowerCase()}`,
      key: `TIKTOK_REFRESH_TOKEN${suffix}`,
      suffix,
      ...tiktok.signIn({ clientKey: app.clientKey, account }),
    };
  });
  const envText = [
    `TIKTOK_CLIENT_KEY=${app.clientKey}`,
    `TIKTOK_CLIENT_SECRET=${app.clientSecret}`,
    ...accounts.flatMap(({ key, suffix, ...tokens }) => [
      `TIKTOK_ACCESS_TOKEN${suffix}=${tokens.accessToken}`,
      `${key}=${tokens.refreshToken}`,
      `TIKTOK_ACCESS_TOKEN_EXPIRES_AT${suffix}=${new Date(now + tokens.expiresIn * 1000).toISOString()}`,
    ]),
    '',
  ].join('\n');
  return { accounts, envText };
}

/**
 * What a killed process sent is already in the emulators' sockets; a few turns of this process's event loop
 * accept, read and answer it.
 */
async function readAllThatWasSent(): Promise<void> {
  for (let turn = 0; turn < 30; turn += 1) {
    await new Promise((resolve) => setImmediate(resolve));
  }
}

const silent: Log = {
  group: () => {},
  info: () => {},
  debug: () => {},
  failure: () => {},
  notice: () => {},
  warning: () => {},
  mask: () => {},
};
