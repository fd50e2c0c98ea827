import { randomUUID } from 'node:crypto';
import {
  closeSync,
  fchmodSync,
  fchownSync,
  fsyncSync,
  futimesSync,
  openSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { type FileHandle, link, open, realpath, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { systemCode } from '../errors.ts';
import { type Patience, retryWhileHeld, retryWhileHeldSync } from './retry-while-held.ts';

/**
 * A function is called only when the temporary file is open, because a stream that fails before it is read
 * would end the process.
 */
export type Contents = string | Uint8Array | (() => Promise<Readable>);

/** How the new file takes the old one's place; a parameter, so that tests can refuse it. */
export interface Renaming extends Patience {
  rename(from: string, to: string): void;
}

const usualRenaming: Renaming = { rename: renameSync };

interface Rights {
  mode: number;
  uid: number;
  gid: number;
}

export interface ReplaceOptions {
  /** Permission bits of the new file, before the umask; `0o600` by default. */
  mode?: number;
  /** The file to take permission bits and, where allowed, the owner from, instead of `mode`. */
  like?: Rights | undefined;
  /** By default a symbolic link stays and its target is replaced; `false` replaces the link itself. */
  followLinks?: boolean;
  /** By default the file is synced; `false`, for files that can be created again, saves milliseconds. */
  durable?: boolean;
  /** By default an existing file is replaced; with `false`, `replaceFile` then rejects with `EEXIST`. */
  overwrite?: boolean;
  /** The file's modification time, in ms since 1970, instead of now. */
  modifiedAt?: number | undefined;
  /** Called synchronously right before the rename; if it returns `false`, the file stays unchanged. */
  stillWanted?(): boolean;
  renaming?: Renaming | undefined;
}

/**
 * Replaces or creates a file atomically, by a temporary file in the same folder, fsync and rename: readers
 * see either the old bytes or the new ones. Resolves with `false` if `stillWanted` returned `false`, and else
 * with `true`. Rejects with the system's error. Leaves no temporary file behind.
 */
export async function replaceFile(
  file: string,
  contents: Contents,
  options: ReplaceOptions = {},
): Promise<boolean> {
  const { mode = 0o600, like, followLinks = true, durable = true, overwrite = true } = options;
  const target = followLinks ? await realpath(file).catch(ifMissing(file)) : file;
  const temporary = toTemporary(target);
  let isRenamed = false;
  try {
    const handle = await open(temporary, 'wx', like ? 0o600 : mode);
    try {
      if (like) await copyRights(handle, like);
      await handle.writeFile(typeof contents === 'function' ? await contents() : contents);
      const { modifiedAt } = options;
      if (modifiedAt !== undefined) await handle.utimes(modifiedAt / 1000, modifiedAt / 1000);
      if (durable) await handle.sync();
    } finally {
      await handle.close();
    }
    if (!overwrite) return await createByLink(temporary, target, options);
    const rename = () => renameIfWanted(temporary, target, options);
    isRenamed = await retryWhileHeld(rename, options.renaming);
    return isRenamed;
  } finally {
    // Ignores its own error, so that the caller gets the first one.
    if (!isRenamed) await rm(temporary, { force: true }).catch(() => undefined);
  }
}

export interface ReplaceSyncOptions
  extends Pick<
    ReplaceOptions,
    'mode' | 'like' | 'durable' | 'modifiedAt' | 'stillWanted' | 'renaming'
  > {
  /** Path of the temporary file, for callers that clean up after a killed process. */
  temporary?: string;
}

/**
 * Like `replaceFile`, but synchronous, so that no signal handler runs in between. Replaces a symbolic link itself.
 * Throws the system's error.
 */
export function replaceFileSync(
  file: string,
  contents: string | Uint8Array,
  options: ReplaceSyncOptions = {},
): boolean {
  const { temporary = toTemporary(file), like, durable = true, modifiedAt } = options;
  try {
    const descriptor = openSync(temporary, 'w', like ? 0o600 : (options.mode ?? 0o600));
    try {
      if (like) copyRightsSync(descriptor, like);
      writeFileSync(descriptor, contents);
      if (modifiedAt !== undefined) futimesSync(descriptor, modifiedAt / 1000, modifiedAt / 1000);
      if (durable) fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
    const isReplaced = retryWhileHeldSync(
      () => renameIfWanted(temporary, file, options),
      options.renaming,
    );
    if (!isReplaced) rmSync(temporary, { force: true });
    return isReplaced;
  } catch (error) {
    try {
      rmSync(temporary, { force: true });
    } catch {
      // The caller gets the first error.
    }
    throw error;
  }
}

/** Synchronous, so that nothing in this process happens between the check and the rename. */
function renameIfWanted(
  temporary: string,
  target: string,
  { stillWanted, renaming = usualRenaming }: Pick<ReplaceOptions, 'stillWanted' | 'renaming'>,
): boolean {
  if (stillWanted?.() === false) return false;
  renaming.rename(temporary, target);
  return true;
}

const toTemporary = (target: string): string => join(dirname(target), `.${randomUUID()}.tmp`);

/** `realpath` rejects for a file that does not exist yet. */
const ifMissing =
  (file: string) =>
  (error: unknown): string => {
    if (systemCode(error) === 'ENOENT') return file;
    throw error;
  };

async function copyRights(handle: FileHandle, { mode, uid, gid }: Rights): Promise<void> {
  // Usually only root may change the owner of a file.
  await handle.chown(uid, gid).catch(() => {});
  await handle.chmod(mode & 0o7777);
}

function copyRightsSync(descriptor: number, { mode, uid, gid }: Rights): void {
  try {
    fchownSync(descriptor, uid, gid);
  } catch {
    // Usually only root may change the owner of a file.
  }
  fchmodSync(descriptor, mode & 0o7777);
}

/** A hard link, unlike a rename, never replaces a file. The rename is for file systems without hard links. */
async function createByLink(
  temporary: string,
  target: string,
  options: ReplaceOptions,
): Promise<boolean> {
  if (options.stillWanted?.() === false) return false;
  try {
    await link(temporary, target);
    return true;
  } catch (error) {
    if (!['EPERM', 'ENOTSUP', 'ENOSYS', 'EMLINK'].includes(systemCode(error) ?? '')) throw error;
    return retryWhileHeld(() => renameIfWanted(temporary, target, options), options.renaming);
  }
}
