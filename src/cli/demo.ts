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
import { formatChange, formatShare } from '../locale/format.ts';
import { inEach, type Text } from '../locale/text.ts';
import type { Locale } from '../locale/words.ts';
import type { Log } from '../log.ts';
import { connectGitHub } from '../net/github.ts';
import { createHttp, type Download } from '../net/http.ts';
import type { Audience } from '../numbers/audience.ts';
import { toFollowers, toGrowths } from '../numbers/growth.ts';
import { parseContact } from '../pictures/page/contact.ts';
import type { AccountResult } from '../pipeline/account-result.ts';
import { collect } from '../pipeline/collect.ts';
import type { Collected } from '../pipeline/collected.ts';
import { platforms } from '../platforms/index.ts';
import type { Platform } from '../platforms/platform.ts';
import { BilingualError } from './bilingual-error.ts';
import {
  addSecret,
  type DemoSecret,
  repositoryName,
  type Services,
  secretName,
} from './demo-secret.ts';
import { tellRunInGerman } from './describe-run.ts';
import { formatNumbers } from './format-numbers.ts';
import { formatPosts } from './format-posts.ts';
import { createLog } from './log.ts';
import { addMadeUpHistory } from './made-up-history.ts';
import { addMadeUpPosts } from './made-up-posts.ts';
import { createSay, quoteEnglish } from './say.ts';
import { demoWords } from './words/demo-words.ts';

const madeUpDays = 90;
const madeUpPosts = 60;

export interface DemoOptions {
  /** Path; absent: in a new temporary folder. */
  database?: string;
  /** Absent: English. */
  language?: Locale;
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
export async function demo({ language = 'en', ...options }: DemoOptions): Promise<void> {
  const write = (text: string) => process.stdout.write(text);
  const colour = process.stdout.isTTY === true && !process.env.NO_COLOR;
  const spoken = createLog(write, { colour, debug: process.env.LOG_LEVEL === 'debug' });
  const log = quoteEnglish(spoken, language);
  const say = createSay(spoken, language);
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
  write(`${demoWords.begin(names)[language]}\n`);
  try {
    const secret = addSecret(github, services);
    clock.advance(dayMs);

    say.group(demoWords.dayBefore);
    say.info(demoWords.signedIn(names));
    say.info(demoWords.stored(secretName, repositoryName));
    say.info(demoWords.expired);

    // An empty environment: the demo needs no proxy, so a proxy that cannot be used must not stop it.
    const http = createHttp({ clock, debug: log.debug, environment: {} });
    const scene = { clock, http, github, services, secret, folder, database, outputDirectory };
    const firstRun = await runJob(parseEnv(secret.text), log, scene);
    if (language === 'de')
      tellRunInGerman(spoken, firstRun, { database, outputDirectory, dryRun: false });
    const requests = [github, ...services.values()].flatMap((service) => service.requests).length;
    for (const platform of platforms) {
      const accounts = firstRun.accounts.filter((account) => account.platform === platform);
      write(`\n${formatNumbers(accounts, language)}\n`);
    }
    const fetched = firstRun.accounts.filter((account) => account.status === 'ok');
    write(`\n${formatPosts(fetched, language)}\n`);
    for (const { id, document } of fetched) {
      if (document.audience) write(`\n${describeAudience(id, document.audience, language)}\n`);
    }

    await addMadeUpHistory(database, firstRun.accounts, madeUpDays);
    await addMadeUpPosts(database, firstRun.accounts, madeUpPosts);
    say.group(demoWords.nextMorning);
    say.info(demoWords.opened);
    say.info(demoWords.generated(madeUpDays, madeUpPosts));
    clock.advance(dayMs);
    for (const service of services.values()) service.passDay();
    const secondRun = await runJob(parseEnv(secret.read()), silent, scene);
    for (const result of secondRun.accounts) {
      if (result.status === 'ok') say.info(demoWords.works(result.id, describeGrowth(result)));
      else say.warning(demoWords.broken(result.id));
    }

    say.group(demoWords.afterwards);
    say.info(demoWords.requests(requests));
    say.info(demoWords.database(database));
    say.info(demoWords.files(outputDirectory));
    const page = pathToFileURL(join(outputDirectory, 'index.html'));
    write(`\n  ${demoWords.open(String(page))[language]}\n`);
    if ([firstRun, secondRun].some(hasFailed)) process.exitCode = 1;
  } finally {
    await Promise.all([github, ...services.values()].map((service) => service.close()));
  }
}

/** The followers of the second morning, to show that they are new. */
function describeGrowth({ points }: Extract<AccountResult, { status: 'ok' }>): Text | null {
  const [growth] = toGrowths(points, toFollowers);
  return growth ? inEach((locale) => formatChange(growth.change, undefined, locale)) : null;
}

const taken = (database: string) =>
  new BilingualError(
    'invalid-input',
    {
      en: `${database} is there already, and the demo would mix its generated numbers with those in it.`,
      de: `${database} gibt es schon, und die Demo würde ihre erfundenen Zahlen unter die vorhandenen mischen.`,
    },
    {
      en: 'Name a file that is not there yet by --database, or leave the option out.',
      de: 'Nenne mit --database eine Datei, die es noch nicht gibt, oder lass die Option weg.',
    },
  );

/** The largest group of each list, in one sentence. */
function describeAudience(
  id: string,
  { genders, ages, countries }: Audience,
  language: Locale,
): string {
  const largest = [genders, ages, countries].flatMap(([group]) =>
    group ? [`${group.key} ${formatShare(group.share, language)}`] : [],
  );
  return demoWords.audience(id, largest.join(', '))[language];
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
