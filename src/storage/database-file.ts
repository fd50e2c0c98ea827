import {
  type BigIntStats,
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  rmSync,
  statSync,
} from 'node:fs';
import { access, constants, readlink, realpath } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { systemCode } from '../errors.ts';
import { hasBytes, readInto, readIntoSync } from '../files/read-into.ts';
import { replaceFileSync } from '../files/replace-file.ts';
import { tryFolder } from '../files/try-folder.ts';
import type { FileImage } from './engine.ts';
import { maxDatabaseBytes } from './max-database-bytes.ts';
import { assertCreatable, type FolderOptions } from './missing-folder.ts';
import { databaseError } from './sqlite.ts';

/** What is known of a database file since it was read, without its content. */
export interface DatabaseFile {
  /** Absolute path, with symbolic links resolved. */
  path: string;
  /** The first 100 bytes; empty if there is no file. */
  header: Uint8Array;
  /** `undefined` if there is no file. */
  stats: BigIntStats | undefined;
}

const HEADER_BYTES = 100;
const noImage: FileImage = { memory: new Uint8Array(), length: 0 };
/** More than a day adds to the file, in bytes. Memory that is not used costs nothing. */
const ROOM = 4 * 1024 * 1024;

/**
 * Reads a database file; a missing file gives no bytes. Rejects with `database` if the path cannot be read as
 * a file, if the file is larger than `maxDatabaseBytes`, if changes of another program are still in its
 * write-ahead log or rollback journal, or if the file changes during each of four attempts; and for a missing
 * folder as `assertCreatable` does.
 */
export async function readDatabaseFile(
  file: string,
  options: FolderOptions = {},
): Promise<{ file: DatabaseFile; image: FileImage }> {
  const path = await followLinks(file);
  const folder = dirname(path);
  if (!statOrRefuse(folder)?.isDirectory()) await assertCreatable(folder, options);
  for (let attempt = 0; attempt < 4; attempt += 1) {
    const stats = statDatabase(path);
    assertNothingUnsaved(path);
    const image = stats ? await readImage(path, Number(stats.size)) : noImage;
    const header = image.memory.slice(0, Math.min(HEADER_BYTES, image.length));
    const file = { path, header, stats };
    if (isUnchanged(file)) return { file, image };
  }
  throw keepsChanging(path);
}

/**
 * Rejects with `database` if this user may not write the file or its folder, in which a file is created and
 * deleted. Leaves nothing behind.
 */
export async function assertWritable({ path, stats }: DatabaseFile): Promise<void> {
  const folder = dirname(path);
  try {
    // A missing folder was judged when the file was read.
    if (existsSync(folder)) tryFolder(folder);
  } catch (error) {
    throw notWritable(folder, error);
  }
  if (!stats) return;
  await access(path, constants.W_OK).catch((error: unknown) => {
    throw notWritable(path, error);
  });
}

const notWritable = (path: string, error: unknown) =>
  databaseError(
    `This user may not write ${path}.`,
    'Give this user write permission there, or use another path for the database.',
    error,
  );

/**
 * Replaces the file that was read, atomically and durably, creates a missing folder, and keeps the mode and, where
 * allowed, its owner. Synchronous, because through Node's thread pool a small file takes longer. Returns `false`, and
 * changes nothing, if the file has changed since it was read. Throws `database` if it cannot be written.
 */
export function replaceDatabaseFile(original: DatabaseFile, bytes: Uint8Array): boolean {
  const folder = dirname(original.path);
  const { stats } = original;
  const like = stats && {
    mode: Number(stats.mode),
    uid: Number(stats.uid),
    gid: Number(stats.gid),
  };
  const stillWanted = () => isUnchanged(original);
  try {
    mkdirSync(folder, { recursive: true });
    if (!replaceFileSync(original.path, bytes, { mode: 0o666, like, stillWanted })) return false;
  } catch (error) {
    throw databaseError(
      `${original.path} could not be written: ${reason(error)}.`,
      'Close programs that use it, and check whether the disk is full or the folder is write-protected.',
      error,
    );
  }
  removeIdleWal(original.path);
  syncFolder(folder);
  return true;
}

/** Whether the file has exactly these bytes by now; not when another program has deleted it. */
export function isAlready({ path, stats }: DatabaseFile, bytes: Uint8Array): boolean {
  if (stats?.size !== BigInt(bytes.length)) return false;
  try {
    return hasBytes(path, bytes);
  } catch {
    // Writing it will say why.
    return false;
  }
}

/** Returns the error `database` for a file that another program keeps changing. */
export const keepsChanging = (path: string) =>
  databaseError(
    `${path} was changed by another program several times during the update.`,
    'Close the program that writes it, then run it again. Its changes are kept.',
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

function statDatabase(path: string): BigIntStats | undefined {
  const stats = statOrRefuse(path);
  if (stats && stats.size > BigInt(maxDatabaseBytes)) throw tooLarge(path, stats.size);
  if (!stats || stats.isFile()) return stats;
  throw databaseError(
    `${path} is ${stats.isDirectory() ? 'a folder' : 'not a regular file'}, so it cannot be the database.`,
    'Set the path of the database file itself.',
  );
}

const tooLarge = (path: string, size: bigint) =>
  databaseError(
    `${path} has ${size} bytes, more than the ${maxDatabaseBytes} (1 GiB) that a database may have.`,
    'Use a separate database for the numbers; `deploy` merges them into a larger one on a server.',
  );

function statOrRefuse(path: string): BigIntStats | undefined {
  try {
    return statSync(path, { bigint: true, throwIfNoEntry: false });
  } catch (error) {
    throw unreadable(path, error);
  }
}

async function readImage(path: string, size: number): Promise<FileImage> {
  const memory = new Uint8Array(size + ROOM);
  const length = await readInto(memory.subarray(0, size), path).catch((error: unknown) => {
    throw unreadable(path, error);
  });
  return { memory, length };
}

function assertNothingUnsaved(path: string): void {
  const companion = unsavedCompanion(path);
  if (companion === undefined) return;
  throw databaseError(
    `${companion} has changes that are not in ${path} yet.`,
    `Close the program that uses the database. If no program uses it, let SQLite complete the changes: sqlite3 "${path}" "PRAGMA quick_check"`,
  );
}

function unsavedCompanion(path: string): string | undefined {
  if ((statOrRefuse(`${path}-wal`)?.size ?? 0n) > 0n) return `${path}-wal`;
  // As in SQLite, a journal whose first byte is zero is finished: journal_mode=PERSIST keeps the file.
  // https://sqlite.org/pragma.html#pragma_journal_mode
  if (firstBytes(`${path}-journal`, 1).some((byte) => byte !== 0)) return `${path}-journal`;
  return undefined;
}

/** Whether `file` leads to what was read from it, and that is unchanged. */
export const isStill = async (file: string, original: DatabaseFile): Promise<boolean> =>
  (await followLinks(file)) === original.path &&
  existsSync(dirname(original.path)) &&
  isUnchanged(original);

/** Whether the file is still as it was read, with nothing unsaved beside it. */
function isUnchanged({ path, header, stats }: DatabaseFile): boolean {
  if (unsavedCompanion(path) !== undefined) return false;
  const now = statOrRefuse(path);
  if (!now || !stats) return now === stats;
  const compared = ['ino', 'dev', 'size', 'mtimeNs', 'mode', 'uid', 'gid'] as const;
  if (compared.some((one) => now[one] !== stats[one])) return false;
  // Two writes may get the same time stamp, but SQLite counts commits in the header.
  // https://sqlite.org/fileformat.html#the_database_header
  return Buffer.compare(firstBytes(path, HEADER_BYTES), header) === 0;
}

/** Reads the first bytes of a file; none if there is no file. */
function firstBytes(path: string, length: number): Uint8Array {
  if (!statOrRefuse(path)?.isFile()) return new Uint8Array();
  const bytes = new Uint8Array(length);
  try {
    return bytes.subarray(0, readIntoSync(bytes, path));
  } catch (error) {
    throw unreadable(path, error);
  }
}

/**
 * A connection that is still open belongs to the replaced file. Its write-ahead log is empty, but later
 * programs would use it for the new file, so it must not stay.
 */
function removeIdleWal(path: string): void {
  try {
    if (statSync(`${path}-wal`, { throwIfNoEntry: false })?.size !== 0) return;
    rmSync(`${path}-wal`, { force: true });
    rmSync(`${path}-shm`, { force: true });
  } catch {
    // Windows does not delete open files, but there the replacement would have failed as well.
  }
}

function syncFolder(folder: string): void {
  try {
    const descriptor = openSync(folder, 'r');
    try {
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
  } catch {
    // Windows cannot open or sync a folder.
  }
}

const unreadable = (path: string, error: unknown) =>
  databaseError(
    `${path} cannot be read: ${reason(error)}.`,
    'Give this user read permission for it, or use another path for the database.',
    error,
  );

const reason = (error: unknown): string => (error instanceof Error ? error.message : String(error));

const isMissing = (error: unknown): boolean =>
  ['ENOENT', 'ENOTDIR'].includes(systemCode(error) ?? '');
