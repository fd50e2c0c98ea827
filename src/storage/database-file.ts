import { type BigIntStats, closeSync, openSync, readSync, rmSync, statSync } from 'node:fs';
import { access, constants, open, readFile, readlink, realpath } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { systemCode } from '../errors.ts';
import { replaceFile } from '../files/replace-file.ts';
import { databaseError } from './database-error.ts';

/** What lay on the disk when it was read. */
export interface DatabaseFile {
  /** Absolute path of the file itself, behind any symbolic links. */
  path: string;
  /** Empty when there is no file. */
  bytes: Uint8Array;
  /** `undefined` when there is no file. */
  stats: BigIntStats | undefined;
}

const HEADER_BYTES = 100;

/** Reads a database file that no program is in the middle of changing; a missing one is empty. */
export async function readDatabaseFile(file: string): Promise<DatabaseFile> {
  const path = await followLinks(file);
  assertFolder(dirname(path));
  for (let attempt = 0; attempt < 4; attempt += 1) {
    const stats = statDatabase(path);
    assertNothingUnsaved(path);
    const bytes = stats ? await readBytes(path) : new Uint8Array();
    const read = { path, bytes, stats };
    if (isUnchanged(read)) return read;
  }
  throw keepsChanging(path);
}

/** Refuses a file or folder that this user may not write, without writing anything. */
export async function assertWritable({ path, stats }: DatabaseFile): Promise<void> {
  const targets = stats ? [dirname(path), path] : [dirname(path)];
  for (const target of targets) {
    await access(target, constants.W_OK).catch((error: unknown) => {
      throw databaseError(
        `${target} may not be written.`,
        'Give this user the right to write there, or give the database another path.',
        error,
      );
    });
  }
}

/**
 * Puts `bytes` in place of the file that was read, in one step and durably, with its mode and, where
 * allowed, its owner. `false`, and nothing done, when somebody changed the file since it was read.
 */
export async function replaceDatabaseFile(
  original: DatabaseFile,
  bytes: Uint8Array,
): Promise<boolean> {
  const folder = dirname(original.path);
  const { stats } = original;
  const like = stats && {
    mode: Number(stats.mode),
    uid: Number(stats.uid),
    gid: Number(stats.gid),
  };
  const stillWanted = () => isUnchanged(original);
  try {
    const options = { mode: 0o666, like, followLinks: false, stillWanted };
    if (!(await replaceFile(original.path, bytes, options))) return false;
  } catch (error) {
    throw databaseError(
      `${original.path} could not be written: ${reason(error)}.`,
      'Close programs that use it, and look whether the disk is full or the folder is protected.',
      error,
    );
  }
  removeIdleWal(original.path);
  await syncFolder(folder);
  return true;
}

export const keepsChanging = (path: string) =>
  databaseError(
    `${path} was changed by another program again and again while it was being updated.`,
    'Close the program that writes it, then run again; that program has lost nothing.',
  );

// A link may point to a file that does not exist yet, which realpath alone cannot follow.
async function followLinks(file: string): Promise<string> {
  try {
    return await realpath(file);
  } catch (error) {
    if (!isMissing(error)) throw unreadable(resolve(file), error);
  }
  const target = await readlink(file).catch(() => undefined);
  if (target === undefined) return resolve(file);
  return followLinks(resolve(await realpath(dirname(file)), target));
}

function assertFolder(folder: string): void {
  if (statOrRefuse(folder)?.isDirectory()) return;
  throw databaseError(
    `The folder ${folder} does not exist.`,
    'Create it, or give the database another path.',
  );
}

function statDatabase(path: string): BigIntStats | undefined {
  const stats = statOrRefuse(path);
  if (!stats || stats.isFile()) return stats;
  throw databaseError(
    `${path} is ${stats.isDirectory() ? 'a folder' : 'no regular file'}, so it cannot be the database.`,
    'Give the path of the database file itself.',
  );
}

function statOrRefuse(path: string): BigIntStats | undefined {
  try {
    return statSync(path, { bigint: true, throwIfNoEntry: false });
  } catch (error) {
    throw unreadable(path, error);
  }
}

async function readBytes(path: string): Promise<Uint8Array> {
  return readFile(path).catch((error: unknown) => {
    throw unreadable(path, error);
  });
}

function assertNothingUnsaved(path: string): void {
  const companion = unsavedCompanion(path);
  if (companion === undefined) return;
  throw databaseError(
    `${companion} holds changes that are not in ${path} yet.`,
    `Close the program that uses the database; if none does, let SQLite finish: sqlite3 "${path}" "PRAGMA quick_check"`,
  );
}

function unsavedCompanion(path: string): string | undefined {
  if ((statOrRefuse(`${path}-wal`)?.size ?? 0n) > 0n) return `${path}-wal`;
  // Like SQLite: a journal that begins with a zero is done with (journal_mode=PERSIST keeps the file).
  if (firstBytes(`${path}-journal`, 1).some((byte) => byte !== 0)) return `${path}-journal`;
  return undefined;
}

function isUnchanged({ path, bytes, stats }: DatabaseFile): boolean {
  if (unsavedCompanion(path) !== undefined) return false;
  const now = statOrRefuse(path);
  if (!now || !stats) return now === stats;
  if (now.ino !== stats.ino || now.dev !== stats.dev || now.size !== stats.size) return false;
  if (now.mtimeNs !== stats.mtimeNs) return false;
  // Two writes may fall into one tick of the file system's clock; SQLite counts commits in the header.
  return Buffer.compare(firstBytes(path, HEADER_BYTES), bytes.subarray(0, HEADER_BYTES)) === 0;
}

/** The beginning of a file; nothing when there is none. */
function firstBytes(path: string, length: number): Uint8Array {
  if (!statOrRefuse(path)?.isFile()) return new Uint8Array();
  try {
    const descriptor = openSync(path, 'r');
    try {
      const buffer = new Uint8Array(length);
      return buffer.subarray(0, readSync(descriptor, buffer, 0, length, 0));
    } finally {
      closeSync(descriptor);
    }
  } catch (error) {
    throw unreadable(path, error);
  }
}

// A connection that is still open belongs to the file that was replaced: were its empty WAL and index
// left in place, later programs would read the new file with them.
function removeIdleWal(path: string): void {
  try {
    if (statSync(`${path}-wal`, { throwIfNoEntry: false })?.size !== 0) return;
    rmSync(`${path}-wal`, { force: true });
    rmSync(`${path}-shm`, { force: true });
  } catch {
    // Windows keeps files that are open; the rename above would have failed as well.
  }
}

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => undefined);
  // Windows cannot open or sync a folder.
  await handle?.sync().catch(() => {});
  await handle?.close();
}

const unreadable = (path: string, error: unknown) =>
  databaseError(
    `${path} cannot be read: ${reason(error)}.`,
    'Give this user the right to read it, or give the database another path.',
    error,
  );

const reason = (error: unknown): string => (error instanceof Error ? error.message : String(error));

const isMissing = (error: unknown): boolean =>
  ['ENOENT', 'ENOTDIR'].includes(systemCode(error) ?? '');
