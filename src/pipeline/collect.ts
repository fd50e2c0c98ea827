import type { Clock } from '../clock.ts';
import { type Account, everySecret } from '../credentials/accounts.ts';
import type { EnvFile } from '../credentials/env-file.ts';
import type { Journal, JournalEntry } from '../credentials/journal.ts';
import { createRenewals } from '../credentials/renewals.ts';
import type { CredentialStore } from '../credentials/store.ts';
import { understandEnv } from '../credentials/understand-env.ts';
import type { StatsError } from '../errors.ts';
import type { PublishedFiles } from '../history-artifact/open-files.ts';
import { loadAhead } from '../load-ahead.ts';
import type { Log } from '../log.ts';
import { type Download, type Http, requestsLeft } from '../net/http.ts';
import type { KitOptions } from '../pictures/page/kit-options.ts';
import type { Platform } from '../platforms/platform.ts';
import type { FolderOptions } from '../storage/missing-folder.ts';
import type { Expiry } from './announce-expiries.ts';
import type { FetchOptions } from './fetch-account.ts';
import { startFetches } from './start-fetches.ts';
import type { Stored } from './store-accounts.ts';
import { toContexts } from './to-contexts.ts';

type Later = typeof import('./later.ts');

export interface CollectOptions extends FetchOptions, FolderOptions, KitOptions {
  /** `.env.social`. */
  env: EnvFile;
  /** Ids; empty: every platform that the text configures. */
  platforms: readonly string[];
  /** Path of the SQLite file. */
  database: string;
  /** Path of the folder for JSON, CSV and pictures; `null` writes none. */
  outputDirectory: string | null;
  /** Whether to ask for who follows the accounts. */
  audience: boolean;
}

export interface CollectDependencies {
  platforms: readonly Platform[];
  http: Http;
  /** For profile pictures; sends no token. */
  download: Download;
  clock: Clock;
  log: Log;
  store: CredentialStore;
  /** Secret values besides those in `env`, such as tokens of GitHub: masked, and taken out of all results. */
  secrets: readonly string[];
  /** Restores the database from elsewhere, if necessary, and calls `check`. */
  prepareDatabase(check: () => Promise<void>): Promise<void>;
  /** The files of the run that the database was restored from; `null` or absent without one. */
  published?(): PublishedFiles | null;
  openJournal(): Promise<Journal>;
  /** Called at once with renewed tokens that the journal cannot take: only this process holds them then. */
  onUnprotected(entries: JournalEntry['accounts']): void;
  /** The base URL of a platform's API, without a slash at the end. */
  apiUrlOf(platform: Platform): string;
  /** Aborted when the run is cancelled. */
  signal: AbortSignal;
  /** Called with the number of accounts whose numbers are there or failed, after each. */
  onFetched?(done: number, of: number): void;
}

export interface Collected extends Stored {
  /** Ids of the accounts whose tokens were renewed. */
  renewed: string[];
  /** True when the store was written. */
  saved: boolean;
  /** True when a number, name, handle or bio differs from the one in the database. */
  changed: boolean;
  /** True when a file other than `stats.json` differs from the one that was there, or was published, before. */
  filesChanged: boolean;
  /** The earliest time at which a person must sign in again, in ms since 1970; `null` when unknown. */
  signInExpiresAt: number | null;
  /** When the accounts must sign in again, as far as known. */
  signIns: readonly Expiry[];
  /** The time of this run's numbers, in ms since 1970. */
  takenAt: number;
  /** Errors that fail the run whatever its accounts say: of the store, the database, the files. */
  problems: StatsError[];
}

/**
 * The whole job: credentials → renew what is due → save → fetch → metrics → database → files. Rejects before
 * any token is spent for bad input (`invalid-input`) and for a database that cannot be used (`database`).
 * Later failures cost one account, or are listed in `problems`.
 */
export async function collect(
  options: CollectOptions,
  dependencies: CollectDependencies,
): Promise<Collected> {
  const { clock, log } = dependencies;
  const takenAt = clock.now();

  log.group('Credentials');
  const accounts = maskAndRead(options, dependencies);

  log.group('Accounts');
  const { ready, signal } = prepareDatabase(options, dependencies);
  const contextOf = toContexts({
    ...dependencies,
    signal,
    readStoredId: (account) => ready().then(({ readStoredId }) => readStoredId(account, options)),
  });
  const renewals = createRenewals({
    ...dependencies,
    signal,
    env: options.env,
    accounts,
    contextOf,
    openJournal: () => ready().then(() => dependencies.openJournal()),
  });
  const fetching = startFetches(accounts, options, { ...dependencies, renewals, contextOf });
  const { conclude } = await ready();
  return conclude(
    { accounts, fetching },
    { ...options, takenAt },
    { ...dependencies, signal, renewals, contextOf },
  );
}

/** Masks every secret value before anything can log it, then reads the accounts and checks their addresses. */
function maskAndRead(
  { env, platforms: chosen }: CollectOptions,
  { platforms, secrets, apiUrlOf, log }: CollectDependencies,
): Account[] {
  for (const secret of [...secrets, ...everySecret(env.values, platforms)]) log.mask(secret);
  const { accounts, warnings } = understandEnv(env, platforms, chosen);
  for (const { message, hint } of warnings) log.warning(`${message} ${hint}`);
  log.info(`Accounts: ${accounts.map(({ id }) => id).join(', ')}.`);
  for (const { platform } of accounts) apiUrlOf(platform);
  return accounts;
}

/**
 * `ready` loads the rest of the program and checks the database on its first call, while the network is waited for and
 * before a token is spent. `signal` aborts with the run, and when the database cannot be used.
 */
function prepareDatabase(
  options: CollectOptions,
  { prepareDatabase, signal, log }: CollectDependencies,
): { ready(): Promise<Later>; signal: AbortSignal } {
  const unusable = new AbortController();
  let checking: Promise<Later> | undefined;
  const check = async () => {
    try {
      await requestsLeft();
      const later = await loadAhead(() => import('./later.ts'));
      await prepareDatabase(() => later.checkDatabase(options.database, options));
      log.debug(later.describeSqlite(await later.loadSqlite()));
      return later;
    } catch (error) {
      unusable.abort();
      throw error;
    }
  };
  return {
    ready: () => {
      checking ??= check();
      return checking;
    },
    signal: AbortSignal.any([signal, unusable.signal]),
  };
}
