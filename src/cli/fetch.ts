import { realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import { systemClock as clock } from '../clock.ts';
import { readAccounts, readRecoverySecret } from '../credentials/accounts.ts';
import { toJournalled } from '../credentials/journalled.ts';
import { sealRecoveryLine } from '../credentials/recovery-line.ts';
import { loadSodium } from '../credentials/sodium.ts';
import { StatsError } from '../errors.ts';
import { lockFile } from '../files/lock-file.ts';
import { formatFigure } from '../locale/format.ts';
import type { Log } from '../log.ts';
import { readAddress } from '../net/addresses.ts';
import { createHttp } from '../net/http.ts';
import type { AccountResult } from '../pipeline/account-result.ts';
import { type Collected, collect } from '../pipeline/collect.ts';
import { toFailures } from '../pipeline/failures.ts';
import { toStatsJson } from '../pipeline/stats-json.ts';
import { platforms } from '../platforms/index.ts';
import { cancelOnSignals } from './cancel.ts';
import type { FetchOptions } from './fetch/fetch-options.ts';
import { catchUp, connectSecret, openStore } from './fetch/open-store.ts';
import { createLog } from './log.ts';
import { type Credentials, defaultEnvFile, readCredentials } from './read-credentials.ts';
import { toTable } from './table.ts';

/** The whole job on this machine. Resolves with the exit code. */
export async function fetch(options: FetchOptions): Promise<number> {
  const stream = options.json ? process.stderr : process.stdout;
  const colour = stream.isTTY === true && !process.env.NO_COLOR;
  const debug = process.env.LOG_LEVEL === 'debug';
  const log = createLog((text) => stream.write(text), { colour, debug });
  const signal = cancelOnSignals(log.warning);
  if (options.environment !== undefined && options.secret === undefined)
    throw nowhere('environment');
  if (options.secretName !== undefined && options.secret === undefined)
    throw nowhere('secret-name');

  // Read behind the lock: whoever had it before may have renewed what the file holds.
  const unlock = await lock(options, log, signal);
  try {
    const http = createHttp({ clock, debug: log.debug });
    const dependencies = { http, log, signal };
    const openTarget = await connectSecret(options, dependencies);
    const read = () => readCredentials(options.envFile, platforms, process.env);
    const first = await read();
    const caughtUp = await catchUp(first, openTarget, options, log);
    const credentials = caughtUp ? await read() : first;
    const { env } = credentials;
    const accounts = readAccounts(env.values, platforms, options.platforms);
    const kept = openStore(credentials, accounts, openTarget, log);
    const collected = await collect(
      {
        env,
        platforms: options.platforms,
        videoCount: options.videoCount,
        refresh: options.refresh,
        dryRun: options.dryRun === true,
        database: resolve(options.database),
        outputDirectory: null,
        locale: 'en',
      },
      {
        platforms,
        http,
        download: http,
        prepareDatabase: async () => undefined,
        clock,
        log,
        store: kept.store,
        openJournal: async () => kept.journal,
        apiUrlOf: ({ api }) => readAddress(process.env, api),
        signal,
      },
    );
    const lost = collected.stranded.length > 0 ? collected.stranded : kept.unsaved();
    await tellRecoveryLines(toJournalled(lost, accounts));
    if (options.json) process.stdout.write(`${toStatsJson(collected.accounts)}\n`);
    else tellNumbers(collected);
    return tellFailures(collected, options, credentials);
  } finally {
    unlock();
  }
}

async function lock({ envFile, dryRun }: FetchOptions, log: Log, signal: AbortSignal) {
  const file = resolveFile(envFile ?? defaultEnvFile);
  // A dry run writes nothing; without a file there is nothing to keep others from.
  if (dryRun || file === null) return () => undefined;
  return lockFile(file, { clock, signal, onWait: log.info });
}

/** Behind any links, so that two names of one file share a lock; `null` when there is none. */
function resolveFile(file: string): string | null {
  try {
    return realpathSync(file);
  } catch {
    return null;
  }
}

/** To be opened by `recover`: what was renewed and stands nowhere else. */
async function tellRecoveryLines(lost: ReturnType<typeof toJournalled>): Promise<void> {
  if (lost.length === 0) return;
  const sodium = await loadSodium();
  for (const { account, values } of lost) {
    const line = sealRecoveryLine(
      account.id,
      Object.fromEntries(values),
      readRecoverySecret(account),
      sodium,
    );
    process.stderr.write(
      `${line ?? `${account.id} has no client secret to lock a recovery line.`}\n`,
    );
  }
}

/** A table for each platform. */
function tellNumbers({ accounts }: Collected): void {
  for (const platform of platforms) {
    const rows = accounts.flatMap((result) =>
      result.platform === platform && result.status === 'ok' ? [toRow(result)] : [],
    );
    if (rows.length === 0) continue;
    const head = ['Account', 'Name', ...platform.metrics.map(({ title }) => title)];
    process.stdout.write(`\n${toTable(head, rows, 2)}\n`);
  }
}

const toRow = ({ id, platform, document }: Extract<AccountResult, { status: 'ok' }>): string[] => [
  id,
  document.profile.username,
  ...platform.metrics.map(({ read, unit }) => formatFigure(read(document), unit, 'en')),
];

/** Each failure once on standard error. The exit code: 2 for what is to be set right here, 1 for an account. */
function tellFailures(
  collected: Collected,
  { secret }: FetchOptions,
  { file }: Credentials,
): number {
  const { accounts, problems, renewed } = collected;
  // What a dry run leaves undone is no failure.
  const failed = accounts.filter(
    (one) => one.status === 'failed' && one.error.meaning.exitCode > 0,
  );
  for (const { ids, error } of toFailures(collected)) {
    const inFile = error.code === 'secret-not-saved' && file !== null && secret !== undefined;
    const { hint } =
      inFile && renewed.length > 0
        ? new StatsError(
            error.code,
            error.message,
            `They are in ${file}. The next fetch with --secret writes them.`,
          )
        : error;
    const who = ids.length > 0 ? `${ids.join(', ')}: ` : '';
    process.stderr.write(`${who}${error.message}\n${hint}\n`);
  }
  if (problems.some(({ meaning }) => meaning.exitCode === 2)) return 2;
  return failed.length + problems.length > 0 ? 1 : 0;
}

const nowhere = (option: string) =>
  new StatsError(
    'invalid-input',
    `--${option} says where the secret is, and no --secret says in which repository.`,
    'Add --secret owner/name.',
  );
