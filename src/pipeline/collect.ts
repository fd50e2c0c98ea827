import { type Clock, hourMs } from '../clock.ts';
import { type Account, everySecret, readAccounts } from '../credentials/accounts.ts';
import { parseEnv } from '../credentials/env-file.ts';
import type { Journal, JournalEntry } from '../credentials/journal.ts';
import { createRenewals } from '../credentials/renewals.ts';
import type { CredentialStore } from '../credentials/store.ts';
import { StatsError } from '../errors.ts';
import type { Locale } from '../locale/locale.ts';
import type { Log } from '../log.ts';
import type { Download, Http } from '../net/http.ts';
import { pace } from '../net/pace.ts';
import { requestsLeft } from '../net/requests-left.ts';
import type { Platform, PlatformContext } from '../platforms/platform.ts';
import { checkDatabase } from '../storage/database.ts';
import { announceEnds } from './announce-ends.ts';
import { type Fetched, type FetchOptions, fetchAccount } from './fetch-account.ts';
import { type Stored, storeAccounts, toUnstored } from './store-accounts.ts';
import { refuseTwins, sameAccount, sharesToken } from './twins.ts';

/** Requests to one platform at the same time: two for each of 25 accounts. */
const mostConcurrent = 50;

export interface CollectOptions extends FetchOptions {
  /** The text of `.env.social`. */
  envText: string;
  /** Ids; empty: every platform that the text configures. */
  platforms: readonly string[];
  /** Path of the SQLite file. */
  database: string;
  /** Path of the folder for JSON, CSV and pictures; `null`: none are wanted. */
  outputDirectory: string | null;
  locale: Locale;
}

export interface CollectDependencies {
  platforms: readonly Platform[];
  http: Http;
  /** For pictures, which are asked for without any token. */
  download: Download;
  clock: Clock;
  log: Log;
  store: CredentialStore;
  /** Brings the database from elsewhere, if need be, before it is looked at. */
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
  /** True when a number, name or bio differs from what the database held. */
  changed: boolean;
  /** What was renewed and stands nowhere but here: neither in the store nor in the journal. */
  stranded: JournalEntry['accounts'];
  /** When a person must sign in again, of all accounts the earliest, in ms since 1970; `null` when unknown. */
  signInEndsAt: number | null;
  /** The time of this run's numbers, in ms since 1970. */
  takenAt: number;
  /** What fails the run whatever its accounts say: a store that must not be written, or was not; the database, the files. */
  problems: StatsError[];
}

/**
 * The whole job: credentials → renew what is due → save → fetch → metrics → database. Bad input is thrown
 * before anything is sent; what fails later costs its account, or stands in `problems`.
 */
export async function collect(
  options: CollectOptions,
  dependencies: CollectDependencies,
): Promise<Collected> {
  const { clock, log } = dependencies;
  const takenAt = clock.now();

  log.group('Credentials');
  const env = parseEnv(options.envText);
  for (const secret of everySecret(env, dependencies.platforms)) log.mask(secret);
  const accounts = readAccounts(env, dependencies.platforms, options.platforms);
  log.info(`Accounts: ${accounts.map(({ id }) => id).join(', ')}.`);
  for (const { platform } of accounts) dependencies.apiUrlOf(platform);

  const unusable = new AbortController();
  const signal = AbortSignal.any([dependencies.signal, unusable.signal]);
  // Looked at while the network is waited for, but before any token is spent.
  let checking: Promise<void> | undefined;
  let publishing: Promise<typeof import('./publish-files.ts')> | undefined;
  const check = () => {
    checking ??= dependencies
      .prepareDatabase()
      .then(() => checkDatabase(options.database))
      .then(() => {
        // Drawing takes longer to load than to do: loaded while the platforms are waited for.
        publishing ??= import('./publish-files.ts');
      })
      .catch((error: unknown) => {
        unusable.abort();
        throw error;
      });
    return checking;
  };
  const paced = new Map(
    dependencies.platforms.map((platform) => [platform, toPaced(platform, dependencies)]),
  );
  const contextOf = ({ id, platform }: Account): PlatformContext => ({
    ...dependencies,
    http: paced.get(platform) ?? dependencies.http,
    signal,
    apiUrl: dependencies.apiUrlOf(platform),
    warn: (message) => log.warning(`${id}: ${message}`),
    debug: (message) => log.debug(`${id}: ${message}`),
  });
  const renewals = createRenewals({
    ...dependencies,
    signal,
    text: options.envText,
    accounts,
    contextOf,
    openJournal: async () => {
      await check();
      return dependencies.openJournal();
    },
  });

  log.group('Accounts');
  const fetching = accounts.map((account): Promise<Fetched> | Fetched => {
    const twin = accounts.find((other) => sharesToken(other, account));
    return twin && twin !== account
      ? { account, error: sameAccount(account, twin) }
      : fetchAccount(account, options, { renewals, context: contextOf(account), clock, log });
  });
  await requestsLeft();
  await check();
  const fetched = refuseTwins(await Promise.all(fetching));
  const { renewed, saved, stranded, tokenEndsAt, problems } = await renewals.settle();

  const signIns = fetched.flatMap(({ account, error }) => {
    const at = readSignInEnd(account);
    return at === null || error?.code === 'reauthorize' ? [] : [{ name: account.id, at }];
  });
  announceEnds(
    'A person must sign in again before these end:',
    'Store the new tokens in the secret.',
    signIns,
    { now: takenAt, log },
  );
  announceTokenEnd(tokenEndsAt, takenAt, log);

  /** What fails here fails the run, and costs nobody the numbers. */
  const noteProblem = (error: unknown): null => {
    if (!(error instanceof StatsError)) throw error;
    problems.push(error);
    return null;
  };
  log.group('Database');
  const written = await storeAccounts(fetched, { ...options, takenAt }).catch(noteProblem);
  if (written) log.info(describeDatabase(written, options));
  const stored = written ?? toUnstored(fetched, takenAt);
  const damaged = (stored.histories ?? []).reduce((sum, history) => sum + history.damaged, 0);
  if (damaged > 0)
    log.warning(`${damaged} rows of the history cannot be read, and are left out of pictures.`);

  const { outputDirectory: directory, locale, dryRun } = options;
  const hasNumbers = stored.accounts.some(({ status }) => status === 'ok');
  if (directory !== null && hasNumbers && !dryRun && !signal.aborted) {
    const { publishFiles } = await (publishing ?? import('./publish-files.ts'));
    const { download } = dependencies;
    const files = await publishFiles(stored, { directory, locale, download, log, signal }).catch(
      noteProblem,
    );
    if (files) log.info(`Files in ${directory}: ${files.length} new or changed.`);
  }
  return {
    ...stored,
    renewed,
    saved,
    stranded,
    changed: stored.accounts.some((result) => result.status === 'ok' && result.changed),
    signInEndsAt: earliest(fetched.map(({ account }) => readSignInEnd(account))),
    takenAt,
    problems,
  };
}

/** Within what the platform allows, over all of its accounts. */
const toPaced = ({ requestsPerMinute }: Platform, { http, clock }: CollectDependencies): Http =>
  pace(http, { clock, concurrent: mostConcurrent, perMinute: requestsPerMinute });

function describeDatabase({ accounts }: Stored, { database, dryRun }: CollectOptions): string {
  if (accounts.every(({ status }) => status === 'failed'))
    return `Nothing to write: ${database} stays as it is.`;
  return dryRun ? `A dry run: ${database} would be written.` : `Written: ${database}`;
}

/** A GitHub App's token lives for an hour and is made anew in every run. */
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
