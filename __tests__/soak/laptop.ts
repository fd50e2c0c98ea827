import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { dayMs } from '../../src/clock.ts';
import { judgeFile } from './judge-file.ts';
import { checkText } from './leaks.ts';
import type { Issue } from './ledger.ts';
import type { Process } from './process.ts';
import type { Year } from './year.ts';

/** The person's computer: real files, whose times are those of its clock. */
export interface Laptop {
  readonly folder: string;
  /** `.env.social` */
  readonly envFile: string;
  /** This computer's time, in ms since 1970. */
  now(): number;
  /** The commands that are running. */
  readonly commands: Set<Process>;
  /** All files with credentials: `.env.social`, copies of it, and backups. */
  envFiles(): string[];
  /** The last change of a file, by this computer's clock. */
  writtenAt(file: string): number;
  read(file: string): string;
  /** A person writes a file. */
  write(file: string, text: string): void;
  /** A person copies a file; `cp -p` keeps its time. */
  copy(from: string, to: string, keepsTime: boolean): void;
  /** Whether a command, and not a person, has made the last change. */
  isTouched(file: string): boolean;
  /** From now on the file counts as a place that was asked to hold tokens. */
  use(file: string): void;
  /** The tokens of an account in the files that are in use. */
  held(account: string): Issue[];
  /** Notes the changes since the last call. Cheap when no command is running. */
  look(): void;
}

interface Known {
  /** Changes with the contents. */
  identity: string;
  writtenAt: number;
  text: string;
  tokens: ReadonlyMap<string, Issue>;
  isUsed: boolean;
  isTouched: boolean;
}

/** More than the clock of a laptop is off. */
const marginMs = 30 * dayMs;

/** Files that may hold secret values. */
export const isEnvFile = (name: string): boolean =>
  /^\.env\.social(\.(copy|bak)-[\w-]+)*$/.test(name);

export function createLaptop(yearOf: () => Year, folder: string): Laptop {
  mkdirSync(folder);
  const files = new Map<string, Known>();
  const commands = new Set<Process>();
  let mustLook = false;
  const now = () => yearOf().clock.now() + yearOf().setting.laptopOffMs;

  function lookAt(name: string, writers: readonly Process[]): void {
    const file = join(folder, name);
    const before = files.get(file);
    if (before?.identity === identify(file)) return;
    const year = yearOf();
    // The year lies in the future, so an earlier time is the real one of a write that has just been made.
    const isNew = statSync(file).mtimeMs < year.startAt - marginMs;
    if (isNew) setTime(file, now());
    const text = readFileSync(file, 'latin1');
    checkText(year, name, 'the name of a file');
    const tokens = year.ledger.read(text);
    if (!isEnvFile(name)) checkText(year, text, `the file ${name.replace(/\d+/g, '')}`);
    const isUsed = before?.isUsed ?? name.includes('.bak-');
    const isTouched = isNew
      ? writers.some((one) => one.file === file)
      : (before?.isTouched ?? false);
    const writtenAt = statSync(file).mtimeMs;
    const known = { identity: identify(file), writtenAt, text, tokens, isUsed, isTouched };
    files.set(file, known);
    if (isEnvFile(name) && before && before.text !== text)
      judgeFile(year, { name, before, after: { text, tokens }, writers });
  }

  const look = (writers: readonly Process[] = [...commands]) => {
    if (commands.size === 0 && !mustLook) return;
    mustLook = commands.size > 0;
    for (const name of readdirSync(folder)) lookAt(name, writers);
  };

  function put(file: string, text: string): Known | undefined {
    look();
    writeFileSync(file, text);
    mustLook = true;
    look([]);
    return files.get(file);
  }

  return {
    folder,
    envFile: join(folder, '.env.social'),
    now,
    commands,
    envFiles: () =>
      readdirSync(folder)
        .filter(isEnvFile)
        .map((name) => join(folder, name)),
    writtenAt: (file) => {
      mustLook = true;
      look();
      return files.get(file)?.writtenAt ?? statSync(file).mtimeMs;
    },
    read: (file) => (existsSync(file) ? readFileSync(file, 'utf8') : ''),
    write: (file, text) => {
      const known = put(file, text);
      if (known) known.isTouched = false;
    },
    copy: (from, to, keepsTime) => {
      const { writtenAt, isTouched } = files.get(from) ?? { writtenAt: now(), isTouched: false };
      const known = put(to, readFileSync(from, 'utf8'));
      if (!known) return;
      known.isTouched = keepsTime && isTouched;
      if (keepsTime) setTime(to, writtenAt);
      look([]);
    },
    isTouched: (file) => files.get(file)?.isTouched ?? false,
    use: (file) => {
      const known = files.get(file);
      if (known) known.isUsed = true;
    },
    held: (account) =>
      [...files.values()].flatMap(({ isUsed, tokens }) => (isUsed && tokens.get(account)) || []),
    look: () => look(),
  };
}

const identify = (file: string): string => {
  const { ino, size, mtimeMs } = statSync(file);
  return `${ino} ${size} ${mtimeMs}`;
};

const setTime = (file: string, at: number): void => utimesSync(file, at / 1000, at / 1000);
