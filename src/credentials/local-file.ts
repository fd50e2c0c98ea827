import { randomUUID } from 'node:crypto';
import { accessSync, constants, realpathSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { StatsError, systemCode } from '../errors.ts';
import { readTextSync } from '../files/read-text.ts';
import { type Renaming, replaceFileSync } from '../files/replace-file.ts';
import { isHeld, removeFileSync } from '../files/retry-while-held.ts';
import type { Platform } from '../platforms/platform.ts';
import { type Account, everyToken } from './accounts.ts';
import { type EnvFile, parseEnv } from './env-file.ts';
import type { Journal, JournalEntry } from './journal.ts';
import { toJournalled } from './journalled.ts';
import { rewrite } from './rewrite.ts';
import { lastKey, withoutSavedAt } from './saved-text.ts';
import { setEnv } from './set-env.ts';
import type { CredentialStore } from './store.ts';
import { isShared, toSourceTime } from './write-times.ts';

/** A `.env.social` on this machine. It is both the journal and the store. */
export interface LocalFile extends CredentialStore {
  /**
   * The renewed tokens are in the file when `write` returns, and `clear` leaves them there. `write` reads the
   * file again and replaces only the old tokens, so other changes made meanwhile are kept.
   */
  journal: Journal;
  /** Renewed tokens that the file could not take. */
  unwritten(): JournalEntry['accounts'];
  /** Copies the stamp into the file, so that the next run can judge how old its copy is. */
  keepStamps(stamped: EnvFile): void;
  /** Removes the time from the stamp again, after a write that was not carried out. */
  forgetSavedAt(): void;
}

export interface LocalFileOptions {
  file: string;
  accounts: readonly Account[];
  /** All platforms whose tokens the file may hold. */
  platforms: readonly Platform[];
  renaming?: Renaming | undefined;
}

/**
 * Creates the store for a file. `accounts` must be those of the text that `open` receives. `open` rejects
 * with `secret-not-writable` or `stale-copy`, and with `invalid-input` for a file that is not UTF-8.
 */
export function createLocalFile({
  file,
  accounts,
  platforms,
  renaming,
}: LocalFileOptions): LocalFile {
  let known: EnvFile | null = null;
  let unwritten: JournalEntry | null = null;

  const read = () => readTextSync(file);
  /** Parses the text only if another program changed it. */
  const readFile = (): EnvFile => {
    const text = read();
    return known?.text === text ? known : parseEnv(text);
  };
  const replace = (env: EnvFile, modifiedAt?: number) => {
    replaceFileSync(realpathSync(file), env.text, { modifiedAt, renaming });
    known = env;
  };
  const write = (entry: JournalEntry) => {
    unwritten = entry;
    const current = readFile();
    const renewed = rewrite(current, toJournalled(entry.accounts, accounts));
    // The secret does not hold these tokens yet: the next save in it sets the time again.
    if (renewed.text !== current.text)
      replace(withoutSavedAt(renewed), toKeptTime(file, { current, renewed, entry, platforms }));
    unwritten = null;
  };

  return {
    journal: { write, clear: () => undefined },
    unwritten: () => unwritten?.accounts ?? [],

    async open(env, spareBytes) {
      assertFolderTakes(file, Buffer.byteLength(env.text) + spareBytes);
      if (!replaceByItself(file, env.text, renaming)) throw changedSince(file);
      known = env;
      return {
        name: `the file ${file}`,
        version: { id: unchanged, readAt: 0 },
        isNewest: true,
        tokenEndsAt: null,
        clockOffsetMs: 0,
        readVersion: async () => ({
          id: read() === known?.text ? unchanged : 'changed by others',
          readAt: 0,
        }),
        // The journal has written the tokens already, unless it failed.
        save: async () => {
          try {
            if (unwritten) write(unwritten);
            return { saved: true };
          } catch (cause) {
            return { saved: false, error: notSaved(file, cause), attempt: null };
          }
        },
      };
    },

    keepStamps(stamped) {
      const current = readFile();
      const stamps = [...stamped.values].filter(([key]) => stampKeys.includes(key));
      replace(setEnv(current, new Map(stamps), lastKey(current)));
    },

    forgetSavedAt: () => replace(withoutSavedAt(readFile())),
  };
}

/**
 * The time for a file that takes renewed tokens, in ms since 1970; `undefined` for now. Without a stamp, the file's
 * time shows how old its tokens are, and those that were not renewed must not look newer. A file with a stamp was
 * compared with its secret before this run renewed anything.
 */
function toKeptTime(
  file: string,
  {
    current,
    renewed,
    entry,
    platforms,
  }: { current: EnvFile; renewed: EnvFile; entry: JournalEntry; platforms: readonly Platform[] },
): number | undefined {
  const values = entry.accounts.flatMap((account) => Object.values(account.values));
  const tokens = everyToken(renewed.values, platforms);
  if (isShared(current.values) || tokens.every(({ value }) => values.includes(value)))
    return undefined;
  return toSourceTime(current.values, statSync(file).mtimeMs);
}

/**
 * Replaces the file by its own text, because the rename may be refused though the folder can be written: another
 * program holds the file open (Windows), or the file is mounted by itself. Returns `false` if the file does not hold
 * this text. Throws `secret-not-writable`.
 */
function replaceByItself(file: string, text: string, renaming: Renaming | undefined): boolean {
  const target = realpathSync(file);
  const { mtimeMs, ...like } = statSync(target);
  const stillWanted = () => readTextSync(file) === text;
  try {
    return replaceFileSync(target, text, { like, modifiedAt: mtimeMs, stillWanted, renaming });
  } catch (cause) {
    throw cause instanceof StatsError ? cause : notReplaceable(file, cause, renaming?.platform);
  }
}

/** The version of a file that holds what this run wrote last. */
const unchanged = 'as this run left it';

const stampKeys: readonly string[] = ['SOCIAL_SAVED_AT', 'SOCIAL_SAVED_IN'];

/** Checks, before a token is spent, the right to write and the free space on the disk. */
function assertFolderTakes(file: string, bytes: number): void {
  try {
    const target = realpathSync(file);
    accessSync(target, constants.R_OK | constants.W_OK);
    const trial = join(dirname(target), `.${randomUUID()}.trial`);
    replaceFileSync(trial, '#'.repeat(bytes));
    removeFileSync(trial);
  } catch (cause) {
    throw notWritable(file, rightsHint, cause);
  }
}

const rightsHint =
  'Give this user write permission for the file and its folder, and check whether the disk is full.';

function notReplaceable(file: string, cause: unknown, platform?: NodeJS.Platform): StatsError {
  if (isHeld(cause, platform)) {
    const hint = 'Close the program that holds the file open, such as an editor or a sync tool.';
    return notWritable(file, hint, cause);
  }
  const isMounted = systemCode(cause) === 'EBUSY';
  const hint = 'Mount the folder of the file into the container, not the file alone.';
  return notWritable(file, isMounted ? hint : rightsHint, cause);
}

const notWritable = (file: string, hint: string, cause: unknown) =>
  new StatsError(
    'secret-not-writable',
    `A token is due, and ${file} cannot be replaced, so the renewed token could not be stored.`,
    hint,
    { cause },
  );

const changedSince = (file: string) =>
  new StatsError(
    'stale-copy',
    `${file} was changed after this run had read it, so the tokens that it read may be used up.`,
    'Run it again.',
  );

const notSaved = (file: string, cause: unknown) =>
  new StatsError(
    'secret-not-saved',
    `The renewed tokens could not be written into ${file}${cause instanceof StatsError ? `: ${cause.message}` : '.'}`,
    'Keep the recovery lines above: the command recover puts their tokens into the file.',
    { cause },
  );
