import type { StatsError } from '../errors.ts';
import type { EnvFile } from './env-file.ts';

/** Where `.env.social` is kept: a GitHub secret, a file, or both. */
export interface CredentialStore {
  /**
   * Checks, before a token is spent, that this copy of the text may be replaced: it is the newest, it came
   * from this store, the store may be written, and it has room for `spareBytes` more. Rejects with
   * `wrong-target`, `secret-not-writable`, `stale-copy`, or the error of a request that failed.
   */
  open(file: EnvFile, spareBytes: number): Promise<OpenStore>;
}

/** The state of a store at one time. A different `id` later means that it was written in between. */
export interface Version {
  /** A secret's `updated_at`. */
  readonly id: string;
  /** When it was read, in ms since 1970 by this machine's clock. */
  readonly readAt: number;
}

/** When a write may have been carried out, in ms since 1970 by the store's clock. */
export interface WriteAttempt {
  readonly from: number;
  readonly to: number;
}

/** What a write replaces. */
export interface Expected {
  readonly version: Version;
  /** Writes of this run since `version` was read; a version from that time is this run's own. */
  readonly attempt: WriteAttempt | null;
}

export interface OpenStore {
  /** For people: `the secret NAME of octo/site`. */
  readonly name: string;
  /** The version when the store was opened. */
  readonly version: Version;
  /** Whether the copy that was opened is known to be the newest; `false` where that could not be judged. */
  readonly isNewest: boolean;
  /** When the token that writes the store expires, in ms since 1970; `null` when it does not or is unknown. */
  readonly tokenEndsAt: number | null;
  /** The store's clock minus this machine's, in ms. */
  readonly clockOffsetMs: number;
  readVersion(): Promise<Version>;
  /**
   * Replaces the text, stamped with time and target, if nobody else has written the store since `expected`.
   * `onAttempt` is called right before each request that may write. Never rejects.
   */
  save(
    file: EnvFile,
    expected: Expected,
    onAttempt?: (attempt: WriteAttempt) => void,
  ): Promise<SaveOutcome>;
}

export type SaveOutcome =
  | { saved: true }
  /** `error` is `secret-not-saved`; `attempt` is the write that may have been carried out all the same. */
  | { saved: false; error: StatsError; attempt: WriteAttempt | null };
