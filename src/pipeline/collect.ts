import type { Clock } from '../clock.ts';
import { type Account, everySecret } from '../credentials/accounts.ts';
import type { EnvFile } from '../credentials/env-file.ts';
import type { Journal, JournalEntry } from '../credentials/journal.ts';
import { createRenewals } from '../credentials/renewals.ts';
import type { CredentialStore } from '../credentials/store.ts';
import { understandEnv } from '../credentials/understand-env.ts';
import { StatsError } from '../errors.ts';
import type { PublishedFiles } from '../history-artifact/open-files.ts';
import type { Log } from '../log.ts';
import { type Download, type Http, requestsLeft } from '../net/http.ts';
import type { KitOptions } from '../pictures/page/kit-options.ts';
import type { Platform } from '../platforms/platform.ts';
import { checkDatabase } from '../storage/database.ts';
import type { FolderOptions } from '../storage/missing-folder.ts';
import { describeSqlite, loadSqlite } from '../storage/sqlite.ts';
import { announceLoss, announceSignIns, announceTokenEnd, toSignIn } from './announce-ends.ts';
import { type Expiry, earliestOf } from './announce-expiries.ts';
import { askForAudiences } from './ask-for-audiences.ts';
import type { FetchOptions } from './fetch-account.ts';
import { openPortraits, type Portraits } from './portraits.ts';
import { reportDamage } from './read-stored.ts';
import { readStoredId } from './read-stored-id.ts';
import { redactFetched } from './redact-fetched.ts';
import { startFetches } from './start-fetches.ts';
import { describeDatabase, type Stored, storeAccounts, toUnstored } from './store-accounts.ts';
import { toContexts } from './to-contexts.ts';
import { refuseTwins } from './twins.ts';

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
    readStoredId: (account) => ready().then(() => readStoredId(account, options)),
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
  await requestsLeft();
  await ready();
  const portraits = await openPortraitsOf(accounts, options, { ...dependencies, signal });
  const answers = refuseTwins(await Promise.all(fetching));
  const { fetched, warnings, redact, redactError } = redactFetched(
    answers,
    options.env,
    dependencies,
  );
  for (const warning of warnings) log.warning(warning);
  for (const { account, error } of fetched)
    if (error) log.failure(`${account.id}: ${error.message}`);
  // Beside the secret's write and the database's work; no address holds a secret value any more.
  portraits?.ask(fetched);
  // Beside the secret's write as well.
  const asking = options.audience
    ? askForAudiences(fetched, { ...options, takenAt }, { contextOf, redact, log })
    : fetched;
  await requestsLeft();
  const { tokenEndsAt, problems, isStale, ...renewed } = await renewals.settle();
  if (isStale) announceLoss(accounts, takenAt, log);
  announceSignIns(fetched, takenAt, log);
  announceTokenEnd(tokenEndsAt, takenAt, log);

  log.group('Database');
  /** Fails the run, and leaves the numbers to the outputs. */
  const noteProblem = (error: unknown): null => {
    if (!(error instanceof StatsError)) throw error;
    problems.push(error);
    return null;
  };
  const written = await Promise.resolve(asking)
    .then((known) => storeAccounts(known, { ...options, takenAt }))
    .catch(noteProblem);
  if (written) log.info(describeDatabase(written, options));
  const stored = written ?? toUnstored(fetched, takenAt);
  // A run that fails reports it without waiting for a picture.
  if (problems.length > 0) portraits?.giveUp();
  const signIns = fetched.flatMap(({ account }) => toSignIn(account) ?? []);
  const filesChanged = signal.aborted
    ? false
    : await publish(stored, portraits, options, dependencies).catch(noteProblem);
  portraits?.giveUp();
  return {
    ...stored,
    ...renewed,
    changed: stored.accounts.some((result) => result.status === 'ok' && result.changed),
    filesChanged: filesChanged === true,
    signInExpiresAt: earliestOf(signIns),
    signIns,
    takenAt,
    problems: problems.map(redactError),
  };
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
 * `ready` checks the database on its first call, while the network is waited for and before a token is
 * spent. `signal` aborts with the run, and when the database cannot be used.
 */
function prepareDatabase(
  options: CollectOptions,
  { prepareDatabase, signal, log }: CollectDependencies,
): { ready(): Promise<void>; signal: AbortSignal } {
  const unusable = new AbortController();
  let checking: Promise<void> | undefined;
  const check = async () => {
    try {
      await prepareDatabase(() => checkDatabase(options.database, options));
      log.debug(describeSqlite(await loadSqlite()));
    } catch (error) {
      unusable.abort();
      throw error;
    }
    // Loading this module takes longer than drawing: it loads while the platforms are waited for.
    void import('./publish-files.ts');
  };
  return {
    ready: () => {
      checking ??= check();
      return checking;
    },
    signal: AbortSignal.any([signal, unusable.signal]),
  };
}

/** Resolves with `null` when no files are wanted. */
async function openPortraitsOf(
  accounts: readonly Account[],
  { outputDirectory: directory, dryRun }: CollectOptions,
  { download, log, signal, published = () => null }: CollectDependencies,
): Promise<Portraits | null> {
  if (directory === null || dryRun) return null;
  return openPortraits(accounts, { directory, published: published(), download, log, signal });
}

/** Writes the files, unless there are no numbers or none are wanted. Resolves with whether they changed. */
async function publish(
  stored: Stored,
  portraits: Portraits | null,
  { outputDirectory: directory, ...options }: CollectOptions,
  { log, published = () => null }: CollectDependencies,
): Promise<boolean> {
  reportDamage(stored.histories ?? [], log);
  if (directory === null || !portraits) return false;
  if (!stored.accounts.some((one) => one.status === 'ok' || one.stored)) return false;
  const { publishFiles } = await import('./publish-files.ts');
  return publishFiles(stored, { ...options, directory, portraits, published: published(), log });
}
