import { randomUUID } from 'node:crypto';
import { closeSync, openSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { StatsError, systemCode } from '../errors.ts';
import { replaceFileSync } from '../files/replace-file.ts';
import { isRecord } from '../net/assert.ts';
import type { Sodium } from './sodium.ts';
import type { WriteAttempt } from './store.ts';

/** All that a run has renewed. The journal exists as long as the store lacks any of it. */
export interface JournalEntry {
  /** The version of the store (a secret's `updated_at`) that these values replace. */
  version: string;
  /** A write of this run that `version` does not reflect for certain; `null` without one. */
  attempt: WriteAttempt | null;
  accounts: { id: string; values: Record<string, string> }[];
}

export interface Journal {
  /** The entry is on disk when this returns. Throws the system's error. */
  write(entry: JournalEntry): void;
  clear(): void;
}

/**
 * Creates the journal, a file that survives when the process is killed. It is encrypted with libsodium's
 * secretbox (https://doc.libsodium.org/secret-key_cryptography/secretbox); the key is the BLAKE2b hash of the
 * `env-social` text, which `post` receives as well. It is written synchronously, so that no signal handler
 * runs in between. Throws `invalid-input` if the folder cannot be written.
 */
export function createJournal(file: string, envText: string, sodium: Sodium): Journal {
  const key = deriveKey(envText, sodium);
  // Not under the journal's own name: `post` would take an empty file for a damaged journal.
  assertWritable(`${file}.tmp`);
  return {
    write(entry) {
      const nonce = sodium.randombytes_buf(sodium.crypto_secretbox_NONCEBYTES);
      const box = sodium.crypto_secretbox_easy(
        sodium.from_string(JSON.stringify(entry)),
        nonce,
        key,
      );
      replaceFileSync(file, Buffer.concat([nonce, box]), { temporary: `${file}.tmp` });
    },
    clear() {
      rmSync(file, { force: true });
    },
  };
}

/** Checked before a token is spent, because later the renewed one could be lost. */
function assertWritable(file: string): void {
  try {
    closeSync(openSync(file, 'w', 0o600));
    rmSync(file);
  } catch (cause) {
    throw new StatsError(
      'invalid-input',
      `No file can be written in ${dirname(file)}, where the journal of renewed tokens belongs.`,
      'Let RUNNER_TEMP name a folder that can be written, and look whether the disk is full.',
      { cause },
    );
  }
}

/** Returns a new path in `folder`; unique for each run, because some runners keep their folders. */
export const journalFile = (folder: string): string =>
  join(folder, `social-stats-${randomUUID()}.journal`);

/**
 * Reads the journal; `null` if there is no file, because nothing was renewed or everything is saved. Throws
 * `secret-not-saved` if it cannot be decrypted, and the system's error if it cannot be read.
 */
export function readJournal(file: string, envText: string, sodium: Sodium): JournalEntry | null {
  const bytes = readBytes(file);
  if (bytes === null) return null;
  try {
    const nonce = bytes.subarray(0, sodium.crypto_secretbox_NONCEBYTES);
    const box = bytes.subarray(sodium.crypto_secretbox_NONCEBYTES);
    const text = sodium.to_string(
      sodium.crypto_secretbox_open_easy(box, nonce, deriveKey(envText, sodium)),
    );
    return toEntry(JSON.parse(text));
  } catch (cause) {
    throw new StatsError(
      'secret-not-saved',
      'The journal of renewed tokens cannot be opened: it is damaged, or belongs to another run.',
      'Look at the next run: if it says reauthorize, sign in again and store the new tokens in the secret.',
      { cause },
    );
  }
}

const deriveKey = (envText: string, sodium: Sodium): Uint8Array =>
  sodium.crypto_generichash(sodium.crypto_secretbox_KEYBYTES, sodium.from_string(envText), null);

function readBytes(file: string): Uint8Array | null {
  try {
    return readFileSync(file);
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return null;
    throw error;
  }
}

function toEntry(value: unknown): JournalEntry {
  if (!isRecord(value) || typeof value.version !== 'string' || !Array.isArray(value.accounts)) {
    throw new TypeError('not a journal entry');
  }
  return {
    version: value.version,
    attempt: toAttempt(value.attempt),
    accounts: value.accounts.map((account: unknown) => {
      if (!isRecord(account) || typeof account.id !== 'string' || !isRecord(account.values)) {
        throw new TypeError('not a journal entry');
      }
      const values = Object.entries(account.values).map(([key, text]) => [key, String(text)]);
      return { id: account.id, values: Object.fromEntries(values) };
    }),
  };
}

function toAttempt(value: unknown): WriteAttempt | null {
  const { from, to } = isRecord(value) ? value : {};
  return typeof from === 'number' && typeof to === 'number' ? { from, to } : null;
}
