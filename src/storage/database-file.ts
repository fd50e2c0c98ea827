import { type BigIntStats, existsSync, statSync } from 'node:fs';
import { readlink, realpath } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { systemCode } from '../errors.ts';
import { readInto, readIntoSync } from '../files/read-into.ts';
import type { FileImage } from './engine.ts';
import { maxDatabaseBytes } from './max-database-bytes.ts';
import { assertCreatable, type FolderOptions } from './missing-folder.ts';
import { databaseError, messageOf } from './sqlite.ts';

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
export function isUnchanged({ path, header, stats }: DatabaseFile): boolean {
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

const unreadable = (path: string, error: unknown) =>
  databaseError(
    `${path} cannot be read: ${messageOf(error)}.`,
    'Give this user read permission for it, or use another path for the database.',
    error,
  );

const isMissing = (error: unknown): boolean =>
  ['ENOENT', 'ENOTDIR'].includes(systemCode(error) ?? '');
