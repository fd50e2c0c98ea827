import { type Clock, hourMs } from '../clock.ts';
import { type Account, everySecret, readAccounts } from '../credentials/accounts.ts';
import type { EnvFile } from '../credentials/env-file.ts';
import type { Journal, JournalEntry } from '../credentials/journal.ts';
import { createRenewals } from '../credentials/renewals.ts';
import type { CredentialStore } from '../credentials/store.ts';
import { StatsError } from '../errors.ts';
import type { Locale } from '../locale/words.ts';
import type { Log } from '../log.ts';
import { type Download, type Http, requestsLeft } from '../net/http.ts';
import { pace } from '../net/pace.ts';
import type { Platform, PlatformContext } from '../platforms/platform.ts';
import { checkDatabase } from '../storage/database.ts';
import { announceEnds } from './announce-ends.ts';
import { type Fetched, type FetchOptions, fetchAccount } from './fetch-account.ts';
import { type Stored, storeAccounts, toUnstored } from './store-accounts.ts';
import { refuseTwins, sameAccount, sharesToken } from './twins.ts';

/** Concurrent requests to one platform: two for each of 25 accounts. */
const mostConcurrent = 50;

export interface CollectOptions extends FetchOptions {
  /** `.env.social`. */
  env: EnvFile;
  /** Ids; empty: every platform that the text configures. */
  platforms: readonly string[];
  /** Path of the SQLite file. */
  database: string;
  /** Path of the folder for JSON, CSV and pictures; `null` writes none. */
  outputDirectory: string | null;
  locale: Locale;
}

export interface CollectDependencies {
  platforms: readonly Platform[];
  http: Http;
  /** For profile pictures; sends no token. */
  download: Download;
  clock: Clock;
  log: Log;
  store: CredentialStore;
  /** Restores the database from elsewhere, if necessary, before it is checked. */
  prepareDatabase(): Promise<void>;
  openJournal(): Promise<Journal>;
  /** The base URL of a platform's API, without a slash at the end. */
  apiUrlOf(platform: Platform): string;
  /** Aborted when the run is cancelled. */
  signal: AbortSignal;
}

export interface Collected extends Stored {
  /** Ids of the accounts whose tokens were renewed. */
  renewed: string[];
  /** True when the store was written. */
  saved: boolean;
  /** True when a number, name or bio differs from the one in the database. */
  changed: boolean;
  /** Renewed tokens that are neither in the store nor in the journal. */
  stranded: JournalEntry['accounts'];
  /** The earliest time at which a person must sign in again, in ms since 1970; `null` when unknown. */
  signInEndsAt: number | null;
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
  const contextOf = toContexts({ ...dependencies, signal });
  const renewals = createRenewals({
    ...{ ...dependencies, signal, env: options.env, accounts, contextOf },
    openJournal: async () => {
      await ready();
      return dependencies.openJournal();
    },
  });
  const fetching = accounts.map((account): Promise<Fetched> | Fetched => {
    const twin = accounts.find((other) => sharesToken(other, account));
    return twin && twin !== account
      ? { account, error: sameAccount(account, twin) }
      : fetchAccount(account, options, { renewals, context: contextOf(account), clock, log });
  });
  await requestsLeft();
  await ready();
  const fetched = refuseTwins(await Promise.all(fetching));
  const { tokenEndsAt, problems, ...renewed } = await renewals.settle();
  announceSignIns(fetched, takenAt, log);
  announceTokenEnd(tokenEndsAt, takenAt, log);

  log.group('Database');
  /** Fails the run, and leaves the numbers to the outputs. */
  const noteProblem = (error: unknown): null => {
    if (!(error instanceof StatsError)) throw error;
    problems.push(error);
    return null;
  };
  const written = await storeAccounts(fetched, { ...options, takenAt }).catch(noteProblem);
  if (written) log.info(describeDatabase(written, options));
  const stored = written ?? toUnstored(fetched, takenAt);
  if (!signal.aborted)
    await publish(stored, options, { ...dependencies, signal }).catch(noteProblem);
  return {
    ...stored,
    ...renewed,
    changed: stored.accounts.some((result) => result.status === 'ok' && result.changed),
    signInEndsAt: earliest(fetched.map(({ account }) => readSignInEnd(account))),
    takenAt,
    problems,
  };
}

/** Masks every secret value before anything can log it, then reads the accounts and checks their addresses. */
function maskAndRead(
  { env, platforms: chosen }: CollectOptions,
  { platforms, apiUrlOf, log }: CollectDependencies,
): Account[] {
  for (const secret of everySecret(env.values, platforms)) log.mask(secret);
  const accounts = readAccounts(env.values, platforms, chosen);
  log.info(`Accounts: ${accounts.map(({ id }) => id).join(', ')}.`);
  for (const { platform } of accounts) apiUrlOf(platform);
  return accounts;
}

/**
 * `ready` checks the database on its first call, while the network is waited for and before a token is
 * spent. `signal` aborts with the run, and when the database cannot be used.
 */
function prepareDatabase(
  { database }: CollectOptions,
  { prepareDatabase, signal }: CollectDependencies,
): { ready(): Promise<void>; signal: AbortSignal } {
  const unusable = new AbortController();
  let checking: Promise<void> | undefined;
  const check = async () => {
    try {
      await prepareDatabase();
      await checkDatabase(database);
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

/** The context of each account; all accounts of a platform share its limits. */
function toContexts({
  ...dependencies
}: CollectDependencies): (account: Account) => PlatformContext {
  const { platforms, http, clock, log, apiUrlOf } = dependencies;
  const paced = new Map(
    platforms.map((platform) => {
      const limits = { clock, concurrent: mostConcurrent, perMinute: platform.requestsPerMinute };
      return [platform, pace(http, limits)];
    }),
  );
  return ({ id, platform }) => ({
    ...dependencies,
    http: paced.get(platform) ?? http,
    apiUrl: apiUrlOf(platform),
    warn: (message) => log.warning(`${id}: ${message}`),
    debug: (message) => log.debug(`${id}: ${message}`),
  });
}

/** Writes the files, unless there are no numbers or none are wanted. */
async function publish(
  stored: Stored,
  { outputDirectory: directory, locale, dryRun }: CollectOptions,
  { download, log, signal }: CollectDependencies,
): Promise<void> {
  const damaged = (stored.histories ?? []).reduce((sum, history) => sum + history.damaged, 0);
  if (damaged > 0)
    log.warning(`${damaged} rows of the history cannot be read, and are left out of pictures.`);
  if (directory === null || dryRun) return;
  if (stored.accounts.every(({ status }) => status === 'failed')) return;
  const { publishFiles } = await import('./publish-files.ts');
  const files = await publishFiles(stored, { directory, locale, download, log, signal });
  log.info(`Files in ${directory}: ${files.length} new or changed.`);
}

function describeDatabase({ accounts }: Stored, { database, dryRun }: CollectOptions): string {
  if (accounts.every(({ status }) => status === 'failed'))
    return `Nothing to write: ${database} stays as it is.`;
  return dryRun ? `A dry run: ${database} would be written.` : `Written: ${database}`;
}

/** Accounts that must sign in again soon. One that must do so now says so itself. */
function announceSignIns(fetched: readonly Fetched[], now: number, log: Log): void {
  const signIns = fetched.flatMap(({ account, error }) => {
    const at = readSignInEnd(account);
    return at === null || error?.code === 'reauthorize' ? [] : [{ name: account.id, at }];
  });
  announceEnds(
    'A person must sign in again before these end:',
    'Store the new tokens in the secret.',
    signIns,
    { now, log },
  );
}

/** A GitHub App's token expires after an hour, and every run makes a new one. */
function announceTokenEnd(endsAt: number | null, now: number, log: Log): void {
  if (endsAt === null || endsAt - now <= hourMs) return;
  announceEnds(
    'A new token is needed before this one ends:',
    'Make one with the same permissions, and store it in its place.',
    [{ name: 'the GitHub token that writes the secret', at: endsAt }],
    { now, log },
  );
}

const readSignInEnd = ({ platform, values }: Account): number | null =>
  platform.tokens?.signInEndsAt(values) ?? null;

function earliest(times: readonly (number | null)[]): number | null {
  const known = times.filter((time) => time !== null);
  return known.length === 0 ? null : Math.min(...known);
}
