import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { StatsError, systemCode } from '../errors.ts';
import { addFrame, readFrames, toFrame } from '../files/frames.ts';
import { replaceFileSync } from '../files/replace-file.ts';
import { removeFileSync } from '../files/retry-while-held.ts';
import { isRecord } from '../net/assert.ts';
import { createSecretBox } from './secret-box.ts';
import type { Sodium } from './sodium.ts';
import type { WriteAttempt } from './store.ts';

/** Room for the journal's own fields, and for tokens that get longer. */
const spareBytes = 16 * 1024;

/** All that a run has renewed. The journal exists as long as the store lacks any of it. */
export interface JournalEntry {
  /** The version of the store (a secret's `updated_at`) that these values replace. */
  version: string;
  /** A write of this run that `version` does not reflect for certain; `null` without one. */
  attempt: WriteAttempt | null;
  accounts: Renewed[];
}

export interface Renewed {
  /** Of the account. */
  id: string;
  values: Record<string, string>;
}

export interface Journal {
  /**
   * `post` finds the entry when this returns, whatever ends this process. An entry has all accounts of the one before,
   * as the same objects. Throws the system's error.
   */
  write(entry: JournalEntry): void;
  clear(): void;
}

/**
 * Creates the journal, a file that survives when the process is killed. `post` can read it, because it
 * receives the same `env-social` text. Throws `invalid-input` when the folder has no room for it or cannot be
 * written.
 */
export function createJournal(file: string, envText: string, sodium: Sodium): Journal {
  const box = createSecretBox(envText, sodium);
  const toSealed = (entry: JournalEntry) => toFrame(box.seal(JSON.stringify(entry)));
  assertRoomOnDisk(`${file}.tmp`, envText);
  /** The bytes of the file and the accounts in it; `null` when that is not certain. */
  let held: { size: number; accounts: Set<Renewed> } | null = null;

  /** Adds only what is new: replacing the file each time would take longer than all else that a renewal costs here. */
  function add(entry: JournalEntry): boolean {
    if (held === null) return false;
    const { size, accounts } = held;
    const added = entry.accounts.filter((account) => !accounts.has(account));
    const frame = toSealed({ ...entry, accounts: added });
    held = null;
    try {
      addFrame(file, size, frame);
    } catch {
      // Somebody changed the file or holds it open, or the disk is full: replacing it may still succeed.
      return false;
    }
    held = { size: size + frame.length, accounts: new Set(entry.accounts) };
    return true;
  }

  return {
    write(entry) {
      if (add(entry)) return;
      const frame = toSealed(entry);
      replaceFileSync(file, frame, { temporary: `${file}.tmp`, durable: false });
      held = { size: frame.length, accounts: new Set(entry.accounts) };
    },
    clear() {
      removeFileSync(file);
      held = null;
    },
  };
}

/**
 * Checked before a token is spent, because later the renewed one could be lost: the folder takes as many bytes
 * as the journal can need. Not under the journal's own name, because `post` would take it for a damaged one.
 */
function assertRoomOnDisk(file: string, envText: string): void {
  const bytes = 2 * Buffer.byteLength(envText) + spareBytes;
  try {
    replaceFileSync(file, Buffer.alloc(bytes, '#'));
  } catch (cause) {
    throw new StatsError(
      'invalid-input',
      `The journal of renewed tokens cannot be written in ${dirname(file)}.`,
      'Set RUNNER_TEMP to a writable folder, and check whether the disk is full.',
      { cause },
    );
  } finally {
    removeFileSync(file);
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
  try {
    const box = createSecretBox(envText, sodium);
    const changes = readFrames(readFileSync(file)).map((frame) =>
      toEntry(JSON.parse(box.open(frame))),
    );
    return changes.reduce((entry, change) => ({
      ...change,
      accounts: [...entry.accounts, ...change.accounts],
    }));
  } catch (cause) {
    const code = systemCode(cause);
    if (code === 'ENOENT') return null;
    if (code !== null) throw cause;
    throw new StatsError(
      'secret-not-saved',
      'The journal of renewed tokens cannot be decrypted: it is damaged, or belongs to another run.',
      'Check the next run: if it fails with reauthorize, sign in again and store the new tokens in the secret.',
      { cause },
    );
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
