import { randomUUID } from 'node:crypto';
import { closeSync, openSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { StatsError, systemCode } from '../errors.ts';
import { replaceFileSync } from '../files/replace-file.ts';
import { isRecord } from '../net/assert.ts';
import type { Sodium } from './sodium.ts';

/** What a run has renewed, from the first value on that no store holds yet. */
export interface JournalEntry {
  /** The store's version (a secret's `updated_at`) that they are to replace. */
  version: string;
  /** When this run began a write, in ms since 1970, whose outcome `version` does not tell; else `null`. */
  ownWriteAt: number | null;
  accounts: { id: string; values: Record<string, string> }[];
}

export interface Journal {
  /** On disk when it returns. */
  write(entry: JournalEntry): void;
  clear(): void;
}

/**
 * The file that outlives a killed process: libsodium's secretbox (XSalsa20-Poly1305) under the BLAKE2b
 * hash of the `env-social` text, which `post` is given again, so that nothing readable lies on disk.
 * Written synchronously, temporary file, fsync, rename: no signal handler runs in between.
 */
export function createJournal(file: string, envText: string, sodium: Sodium): Journal {
  const key = deriveKey(envText, sodium);
  // Under the other name: an empty journal would look like a damaged one to `post`.
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

/** Found out before a token is spent, and not when its successor is to be written down. */
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

/** A name of its own for each run, for runners that keep their folders. */
export const journalFile = (folder: string): string =>
  join(folder, `social-stats-${randomUUID()}.journal`);

/** What the journal holds; `null` when there is none, because nothing was renewed or all was saved. */
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
    ownWriteAt: typeof value.ownWriteAt === 'number' ? value.ownWriteAt : null,
    accounts: value.accounts.map((account: unknown) => {
      if (!isRecord(account) || typeof account.id !== 'string' || !isRecord(account.values)) {
        throw new TypeError('not a journal entry');
      }
      const values = Object.entries(account.values).map(([key, text]) => [key, String(text)]);
      return { id: account.id, values: Object.fromEntries(values) };
    }),
  };
}
