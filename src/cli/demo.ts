import { mkdtempSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Clock, dayMs } from '../clock.ts';
import { type EnvFile, parseEnv } from '../credentials/env-file.ts';
import { createGitHubSecret } from '../credentials/github-secret.ts';
import { createJournal, journalFile } from '../credentials/journal.ts';
import { loadSodium } from '../credentials/sodium.ts';
import type { EmulatedPlatform } from '../emulators/emulated-platform.ts';
import { type GitHubEmulator, startGitHub } from '../emulators/github/index.ts';
import { loadEmulator } from '../emulators/index.ts';
import { createVirtualClock } from '../emulators/virtual-clock.ts';
import { StatsError } from '../errors.ts';
import { formatChange } from '../locale/format.ts';
import type { Log } from '../log.ts';
import { connectGitHub } from '../net/github.ts';
import { createHttp, type Download } from '../net/http.ts';
import type { Audience } from '../numbers/audience.ts';
import { followersOf, toGrowths } from '../numbers/growth.ts';
import { parseContact } from '../pictures/page/contact.ts';
import type { AccountResult } from '../pipeline/account-result.ts';
import { type Collected, collect } from '../pipeline/collect.ts';
import { platforms } from '../platforms/index.ts';
import type { Platform } from '../platforms/platform.ts';
import { formatNumbers } from './format-numbers.ts';
import { formatPosts } from './format-posts.ts';
import { createLog } from './log.ts';
import { addMadeUpHistory } from './made-up-history.ts';
import { addMadeUpPosts } from './made-up-posts.ts';

const madeUpDays = 90;
const madeUpPosts = 60;
const secretName = 'SOCIAL_SECRET';
const repositoryName = 'octo/link-in-bio';

type Services = ReadonlyMap<Platform, EmulatedPlatform>;

/** The emulated secret, and the token that may write it. */
interface DemoSecret {
  repository: { owner: string; name: string; id: string };
  token: string;
  /** The text that the secret held first. */
  text: string;
  /** Returns the text that the secret holds now. */
  read(): string;
}

/** What two runs of the job share. */
interface Scene {
  clock: Clock;
  http: Download;
  github: GitHubEmulator;
  services: Services;
  secret: DemoSecret;
  /** For the journal. */
  folder: string;
  database: string;
  outputDirectory: string;
}

/**
 * Runs the whole job twice against emulators on loopback, with real sockets, encryption and an SQLite file,
 * and prints each step. Sets the exit code to 1 when something in a run failed.
 */
export async function demo(options: { database?: string }): Promise<void> {
  const write = (text: string) => process.stdout.write(text);
  const colour = process.stdout.isTTY === true && !process.env.NO_COLOR;
  const log = createLog(write, { colour, debug: process.env.LOG_LEVEL === 'debug' });
  // A temporary folder, so that the demo leaves no files in the current one.
  const folder = mkdtempSync(join(tmpdir(), 'social-stats-'));
  const outputDirectory = join(folder, 'social-stats');
  const database = options.database ? resolve(options.database) : join(folder, 'social-stats.db');
  if (options.database && statSync(database, { throwIfNoEntry: false })?.isFile())
    throw taken(options.database);

  // The sign-in is two days ago, the first run is yesterday, and the second one is now.
  const clock = createVirtualClock(Date.now() - 2 * dayMs);
  const github = await startGitHub({ clock });
  const services = new Map<Platform, EmulatedPlatform>();
  for (const platform of platforms) {
    const start = await loadEmulator(platform.id);
    services.set(platform, await start({ clock }));
  }
  const names = platforms.map(({ name }) => name).join(', ');
  write(
    `The daily job against emulators of ${names} and GitHub on this machine: no account, no network.\n`,
  );
  try {
    const secret = addSecret(github, services);
    clock.advance(dayMs);

    log.group('The day before');
    log.info(`A creator signed in at ${names}.`);
    log.info(`The tokens went into the secret ${secretName} of ${repositoryName}.`);
    log.info('Access tokens of hours have ended since. A refresh token works once, and only once.');

    // An empty environment: the demo needs no proxy, so a proxy that cannot be used must not stop it.
    const http = createHttp({ clock, debug: log.debug, environment: {} });
    const scene = { clock, http, github, services, secret, folder, database, outputDirectory };
    const firstRun = await runJob(parseEnv(secret.text), log, scene);
    const requests = [github, ...services.values()].flatMap((service) => service.requests).length;
    for (const platform of platforms) {
      const accounts = firstRun.accounts.filter((account) => account.platform === platform);
      write(`\n${formatNumbers(accounts)}\n`);
    }
    const fetched = firstRun.accounts.filter((account) => account.status === 'ok');
    write(`\n${formatPosts(fetched)}\n`);
    for (const { id, document } of fetched) {
      if (document.audience) write(`\n${describeAudience(id, document.audience)}\n`);
    }

    await addMadeUpHistory(database, firstRun.accounts, madeUpDays);
    await addMadeUpPosts(database, firstRun.accounts, madeUpPosts);
    log.group('The next morning, with what the secret holds now');
    log.info('It was opened with the private key of the emulated GitHub.');
    log.info(
      `${madeUpDays} days of history and ${madeUpPosts} older posts were made up, so that there is growth to look at.`,
    );
    clock.advance(dayMs);
    for (const service of services.values()) service.passDay();
    const secondRun = await runJob(parseEnv(secret.read()), silent, scene);
    for (const result of secondRun.accounts) {
      if (result.status === 'ok') log.info(`${result.id}: works again.${describeGrowth(result)}`);
      else log.warning(`${result.id}: would have to sign in again.`);
    }

    log.group('Afterwards');
    log.info(`The first run made ${requests} requests.`);
    log.info(`The numbers are in ${database}`);
    log.info(`The media kit, cards, charts, badges, JSON and CSV are in ${outputDirectory}`);
    write(`\n  Open this in a browser: ${pathToFileURL(join(outputDirectory, 'index.html'))}\n`);
    if ([firstRun, secondRun].some(hasFailed)) process.exitCode = 1;
  } finally {
    await Promise.all([github, ...services.values()].map((service) => service.close()));
  }
}

/** The followers of the second morning, to show that they are new. */
function describeGrowth({ points }: Extract<AccountResult, { status: 'ok' }>): string {
  const [growth] = toGrowths(points, followersOf);
  return growth ? ` ${formatChange(growth.change, undefined, 'en')} since yesterday.` : '';
}

const taken = (database: string) =>
  new StatsError(
    'invalid-input',
    `${database} is there already, and the demo would mix its generated numbers with those in it.`,
    'Name a file that is not there yet by --database, or leave the option out.',
  );

/** The largest group of each list, in one sentence. */
function describeAudience(id: string, { genders, ages, countries }: Audience): string {
  const largest = [genders, ages, countries].flatMap(([group]) =>
    group ? [`${group.key} ${group.share}%`] : [],
  );
  return `Who follows ${id}: ${largest.join(', ')}, and so on: see audience in the output stats.`;
}

/** Adds a repository with a secret that holds the tokens of one person on each platform. */
function addSecret(github: GitHubEmulator, services: Services): DemoSecret {
  const [owner = '', name = ''] = repositoryName.split('/');
  const repository = github.addRepository({ owner, name });
  const token = github.addToken({ kind: 'app', permissions: { secrets: 'write' } });
  const signedIn = [...services.values()].flatMap((service) => [...service.addPerson()]);
  const lines = signedIn.map(([key, value]) => `${key}=${value}`);
  const text = ['# Tokens of the demo, made up when it started.', ...lines, ''].join('\n');
  github.setSecret(repository, secretName, text);
  return {
    repository: { owner, name, id: String(repository.id) },
    token,
    text,
    read: () => github.readSecret(repository, secretName) ?? '',
  };
}

/** Runs the job once, with `env` as its copy of the secret. */
function runJob(
  env: EnvFile,
  log: Log,
  { clock, http, github, services, secret, folder, database, outputDirectory }: Scene,
): Promise<Collected> {
  const { repository, token } = secret;
  const tokenName = "the demo's token";
  return collect(
    {
      env,
      platforms: [],
      videoCount: 10,
      refresh: 'auto',
      dryRun: false,
      database,
      outputDirectory,
      locale: 'en',
      theme: 'auto',
      accent: null,
      contact: parseContact('hello@example.com'),
      timeZone: 'UTC',
      pageUrl: null,
      audience: true,
    },
    {
      platforms,
      http,
      download: http,
      prepareDatabase: (check) => check(),
      clock,
      log,
      store: createGitHubSecret({
        github: connectGitHub({ token, tokenName, apiUrl: github.url, http }),
        tokenName,
        copy: null,
        repository,
        environment: null,
        secretName,
        clock,
        warn: log.warning,
      }),
      secrets: [token],
      openJournal: async () => createJournal(journalFile(folder), env.text, await loadSodium()),
      onUnprotected: () => undefined,
      apiUrlOf: (platform) => services.get(platform)?.url ?? '',
      signal: new AbortController().signal,
    },
  );
}

const hasFailed = ({ accounts, problems }: Collected): boolean =>
  problems.length > 0 || accounts.some(({ status }) => status === 'failed');

const silent: Log = {
  group: () => undefined,
  info: () => undefined,
  debug: () => undefined,
  failure: () => undefined,
  notice: () => undefined,
  warning: () => undefined,
  mask: () => undefined,
};
