import { randomUUID } from 'node:crypto';
import { accessSync, constants, readFileSync, realpathSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { StatsError } from '../errors.ts';
import { replaceFileSync } from '../files/replace-file.ts';
import type { Account } from './accounts.ts';
import { type EnvFile, parseEnv } from './env-file.ts';
import type { Journal, JournalEntry } from './journal.ts';
import { toJournalled } from './journalled.ts';
import { rewrite } from './rewrite.ts';
import { lastKey } from './saved-text.ts';
import { setEnv } from './set-env.ts';
import type { CredentialStore } from './store.ts';

/** A `.env.social` on this machine, journal and store in one. */
export interface LocalFile extends CredentialStore {
  /**
   * The renewed tokens are in the file when `write` returns, and stay there. Each of them takes the place
   * of the old one in the file as it is by then, so that whatever a person wrote meanwhile survives.
   */
  journal: Journal;
  /** Takes over when and where a text with these tokens is saved, so that the next run knows its copy. */
  keepStamps(stamped: EnvFile): void;
}

export interface LocalFileOptions {
  file: string;
  accounts: readonly Account[];
  /** Called before a token is spent. */
  beforeSpending?(): void;
}

/** `options.accounts` are those of the text that `open` is given. */
export function createLocalFile({ file, accounts, beforeSpending }: LocalFileOptions): LocalFile {
  let known: EnvFile | null = null;
  let unwritten: JournalEntry | null = null;

  const read = () => readFileSync(file, 'utf8');
  /** Parses only a text that somebody else wrote. */
  const readFile = (): EnvFile => {
    const text = read();
    return known?.text === text ? known : parseEnv(text);
  };
  const replace = (env: EnvFile) => {
    replaceFileSync(realpathSync(file), env.text);
    known = env;
  };
  const write = (entry: JournalEntry) => {
    unwritten = entry;
    const current = readFile();
    const renewed = rewrite(current, toJournalled(entry.accounts, accounts));
    if (renewed.text !== current.text) replace(renewed);
    unwritten = null;
  };

  return {
    journal: { write, clear: () => undefined },

    async open(env, spareBytes) {
      assertReplaceable(file, Buffer.byteLength(env.text) + spareBytes);
      if (read() !== env.text) throw changedSince(file);
      known = env;
      beforeSpending?.();
      return {
        name: `the file ${file}`,
        version: 'as this run left it',
        tokenEndsAt: null,
        unclear: false,
        readVersion: async () =>
          read() === known?.text ? 'as this run left it' : 'changed by others',
        // The journal has done it, unless it failed.
        save: async () => {
          try {
            if (unwritten) write(unwritten);
          } catch (cause) {
            throw notSaved(file, cause);
          }
        },
      };
    },

    keepStamps(stamped) {
      const current = readFile();
      const stamps = [...stamped.values].filter(([key]) => stampKeys.includes(key));
      replace(setEnv(current, new Map(stamps), lastKey(current)));
    },
  };
}

const stampKeys: readonly string[] = ['SOCIAL_SAVED_AT', 'SOCIAL_SAVED_IN'];

/** Found out before a token is spent: the right to write, and room on the disk for `bytes`. */
function assertReplaceable(file: string, bytes: number): void {
  try {
    const target = realpathSync(file);
    accessSync(target, constants.R_OK | constants.W_OK);
    const trial = join(dirname(target), `.${randomUUID()}.trial`);
    replaceFileSync(trial, '#'.repeat(bytes));
    rmSync(trial);
  } catch (cause) {
    throw new StatsError(
      'secret-not-writable',
      `A token is due, and ${file} cannot be replaced, so the renewed one could not be kept.`,
      'Give this user the right to write the file and its folder, and look whether the disk is full.',
      { cause },
    );
  }
}

const changedSince = (file: string) =>
  new StatsError(
    'stale-copy',
    `${file} was changed after this run had read it, so the tokens that it read may be spent.`,
    'Run it again.',
  );

const notSaved = (file: string, cause: unknown) =>
  new StatsError(
    'secret-not-saved',
    `The renewed tokens could not be written into ${file}.`,
    'Keep the recovery lines that follow, and renew the file by them: recover.',
    { cause },
  );
