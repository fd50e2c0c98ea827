import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { dayMs } from '../clock.ts';
import { type EnvFile, parseEnv } from '../credentials/env-file.ts';
import { createGitHubSecret } from '../credentials/github-secret.ts';
import { createJournal, journalFile } from '../credentials/journal.ts';
import { loadSodium } from '../credentials/sodium.ts';
import type { EmulatedPlatform } from '../emulators/emulated-platform.ts';
import { startGitHub } from '../emulators/github/index.ts';
import { loadEmulator } from '../emulators/index.ts';
import { createVirtualClock } from '../emulators/virtual-clock.ts';
import { formatFigure } from '../locale/format.ts';
import type { Log } from '../log.ts';
import { connectGitHub } from '../net/github.ts';
import { createHttp } from '../net/http.ts';
import type { AccountResult } from '../pipeline/account-result.ts';
import { type Collected, collect } from '../pipeline/collect.ts';
import { platforms } from '../platforms/index.ts';
import type { Platform } from '../platforms/platform.ts';
import { createLog } from './log.ts';
import { addMadeUpHistory } from './made-up-history.ts';
import { toTable } from './table.ts';

const madeUpDays = 90;
const secretName = 'SOCIAL_SECRET';
const repositoryName = 'octo/link-in-bio';

/** The whole job against emulators on loopback: real sockets, a really sealed secret, a real SQLite file. */
export async function demo(options: { database?: string }): Promise<void> {
  const write = (text: string) => process.stdout.write(text);
  const colour = process.stdout.isTTY === true && !process.env.NO_COLOR;
  const log = createLog(write, { colour, debug: process.env.LOG_LEVEL === 'debug' });
  // In a place of its own, so that no run leaves anything where people work.
  const folder = mkdtempSync(join(tmpdir(), 'social-stats-'));
  const outputDirectory = join(folder, 'social-stats');
  const database = options.database ? resolve(options.database) : join(folder, 'social-stats.db');

  // Signed in two days ago, a first run yesterday, a second one now.
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
    const [owner = '', name = ''] = repositoryName.split('/');
    const repository = github.addRepository({ owner, name });
    const token = github.addToken({ kind: 'app', permissions: { secrets: 'write' } });
    const signedIn = [...services.values()].flatMap((service) => [...service.addPerson()]);
    const lines = signedIn.map(([key, value]) => `${key}=${value}`);
    const text = ['# Tokens of the demo, made up when it started.', ...lines, ''].join('\n');
    github.setSecret(repository, secretName, text);
    const readSecret = () => github.readSecret(repository, secretName) ?? '';
    clock.advance(dayMs);

    log.group('The day before');
    log.info(`A creator signed in at ${names}.`);
    log.info(`The tokens went into the secret ${secretName} of ${repositoryName}.`);
    log.info('Access tokens of hours have ended since. A refresh token works once, and only once.');

    // Loopback alone, whatever proxy this machine has.
    const http = createHttp({ clock, debug: log.debug, environment: {} });
    const run = (env: EnvFile, runLog: Log) =>
      collect(
        {
          env,
          platforms: [],
          videoCount: 10,
          refresh: 'auto',
          dryRun: false,
          database,
          outputDirectory,
          locale: 'en',
        },
        {
          platforms,
          http,
          download: http,
          prepareDatabase: async () => undefined,
          clock,
          log: runLog,
          store: createGitHubSecret({
            github: connectGitHub({
              token,
              tokenName: "the demo's token",
              apiUrl: github.url,
              http,
            }),
            tokenName: "the demo's token",
            copy: null,
            repository: { owner, name, id: String(repository.id) },
            environment: null,
            secretName,
            clock,
            warn: runLog.warning,
          }),
          openJournal: async () => createJournal(journalFile(folder), env.text, await loadSodium()),
          apiUrlOf: (platform) => services.get(platform)?.url ?? '',
          signal: new AbortController().signal,
        },
      );
    const today = await run(parseEnv(text), log);
    const requests = [github, ...services.values()].flatMap((service) => service.requests).length;
    for (const platform of platforms) {
      const accounts = today.accounts.filter((account) => account.platform === platform);
      write(`\n${toNumbers(accounts)}\n`);
    }

    await addMadeUpHistory(database, today.accounts, madeUpDays);
    log.group('The next morning, with what the secret holds now');
    log.info('It was opened with the private key of the emulated GitHub.');
    log.info(`${madeUpDays} days of history were made up, so that there is growth to look at.`);
    clock.advance(dayMs);
    const tomorrow = await run(parseEnv(readSecret()), silent);
    for (const { id, status } of tomorrow.accounts) {
      if (status === 'ok') log.info(`${id}: works again.`);
      else log.warning(`${id}: would have to sign in again.`);
    }

    log.group('Afterwards');
    log.info(`The first run made ${requests} requests.`);
    log.info(`The numbers are in ${database}`);
    log.info(`Cards, charts, badges, JSON and CSV are in ${outputDirectory}`);
    write(`\n  sqlite3 "${database}" "SELECT * FROM social_stats_cache"\n`);
    if ([today, tomorrow].some(hasFailed)) process.exitCode = 1;
  } finally {
    await Promise.all([github, ...services.values()].map((service) => service.close()));
  }
}

const hasFailed = ({ accounts, problems }: Collected): boolean =>
  problems.length > 0 || accounts.some(({ status }) => status === 'failed');

const silent: Log = {
  group: () => undefined,
  info: () => undefined,
  debug: () => undefined,
  notice: () => undefined,
  warning: () => undefined,
  mask: () => undefined,
};

/** One line an account, a column a metric; a failed account says why. */
function toNumbers(accounts: readonly AccountResult[]): string {
  const metrics = accounts[0]?.platform.metrics ?? [];
  const rows = accounts.map((result) =>
    result.status === 'ok'
      ? [
          result.id,
          `@${result.document.profile.username}`,
          ...metrics.map(({ read, unit }) => formatFigure(read(result.document), unit, 'en')),
        ]
      : [result.id, result.error.message],
  );
  return toTable(['Account', 'Name', ...metrics.map(({ title }) => title)], rows, 2);
}
