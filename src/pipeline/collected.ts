import type { Clock } from '../clock.ts';
import type { EnvFile } from '../credentials/env-file.ts';
import type { Journal, JournalEntry } from '../credentials/journal.ts';
import type { CredentialStore } from '../credentials/store.ts';
import type { StatsError } from '../errors.ts';
import type { PublishedFiles } from '../history-artifact/open-files.ts';
import type { Log } from '../log.ts';
import type { Download, Http } from '../net/http.ts';
import type { KitOptions } from '../pictures/page/kit-options.ts';
import type { Platform } from '../platforms/platform.ts';
import type { FolderOptions } from '../storage/missing-folder.ts';
import type { Expiry } from './announce-expiries.ts';
import type { FetchOptions } from './fetch-account.ts';
import type { Stored } from './store-accounts.ts';

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
