import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, rmSync, statSync } from 'node:fs';
import { access, constants } from 'node:fs/promises';
import { dirname } from 'node:path';
import { hasBytes } from '../files/read-into.ts';
import { replaceFileSync } from '../files/replace-file.ts';
import { tryFolder } from '../files/try-folder.ts';
import { type DatabaseFile, isUnchanged } from './database-file.ts';
import { databaseError, messageOf } from './sqlite.ts';

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
      `${original.path} could not be written: ${messageOf(error)}.`,
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
