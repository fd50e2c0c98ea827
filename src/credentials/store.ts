import type { EnvFile } from './env-file.ts';

/** Where `.env.social` lives: a repository secret, a file. */
export interface CredentialStore {
  /**
   * Makes sure, before a token is spent, that this copy of the text may be replaced: it is the newest, it
   * came from here, it may be written, and there is room for `spareBytes` more. Rejects with
   * `wrong-target`, `secret-not-writable` or `stale-copy`, or with what the network or the answer was at fault.
   */
  open(file: EnvFile, spareBytes: number): Promise<OpenStore>;
}

export interface OpenStore {
  /** For people: `the secret NAME of octo/site`. */
  name: string;
  /** Of what is there now; another one later means that somebody wrote. */
  version: string;
  /** When the token that writes there dies, in ms since 1970; `null` when it does not, or nobody tells. */
  tokenEndsAt: number | null;
  /** The version now. */
  readVersion(): Promise<string>;
  /** The last `save` that failed may have been carried out all the same. */
  unclear: boolean;
  /** Replaces what is there, stamped with time and target. Rejects with `secret-not-saved`. */
  save(file: EnvFile): Promise<void>;
}
