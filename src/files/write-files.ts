import { mkdirSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { StatsError, systemCode } from '../errors.ts';
import { isMarked, proofOf } from './makers-mark.ts';
import { type Renaming, replaceFileSync } from './replace-file.ts';
import { isHeld } from './retry-while-held.ts';

/** Texts or bytes by their path below the folder, with `/` as the separator. */
export type Files = ReadonlyMap<string, string | Uint8Array>;

export interface Written {
  /** The paths below the folder that are new or changed. */
  paths: string[];
  /** The files in the way that belong to somebody else, by their full path; they stay. */
  kept: string[];
}

/**
 * Writes files below a folder, each atomically, and only those whose bytes differ. Other files stay, and so do
 * those in the way that are somebody else's (`makers-mark.ts`). Synchronous, because nothing else is left to do by
 * then, and a dozen small files take twice as long through Node's thread pool. Throws `invalid-input` for a path with
 * characters that are not allowed (before anything is written), for a folder that is a link to outside, and for errors
 * of the system.
 */
export function writeFiles(folder: string, files: Files, renaming?: Renaming): Written {
  const root = resolve(folder);
  for (const path of files.keys()) assertInside(path);
  try {
    mkdirSync(root, { recursive: true });
    const real = realpathSync(root);
    const folders = new Set([...files.keys()].map((path) => dirname(toFile(real, path))));
    for (const parent of folders) openFolder(real, parent);
    const changed = findChanged(real, files);
    const wanted = changed.filter(({ isOthers }) => !isOthers);
    const failures = wanted.flatMap(({ file, bytes }) => writeOne(file, bytes, renaming));
    if (failures.length > 0) throw failures[0];
    const kept = changed.filter(({ isOthers }) => isOthers).map(({ file }) => file);
    return { paths: wanted.map(({ path }) => path), kept: kept.sort() };
  } catch (error) {
    if (error instanceof StatsError) throw error;
    throw new StatsError(
      'invalid-input',
      `The files below ${root} could not be written: ${error instanceof Error ? error.message : error}.`,
      'Set output-directory to a folder that this user may write to.',
      { cause: error },
    );
  }
}

/** Returns the error, because one file must not keep the others from being written. */
function writeOne(file: string, bytes: Uint8Array, renaming?: Renaming): unknown[] {
  try {
    replaceFileSync(file, bytes, { mode: 0o644, durable: false, renaming });
    return [];
  } catch (error) {
    return [isRefusedRename(error, renaming?.platform) ? heldOpen(file, error) : error];
  }
}

interface Changed {
  path: string;
  /** The full path. */
  file: string;
  bytes: Uint8Array;
  /** Whether a file is in the way that belongs to somebody else. */
  isOthers: boolean;
}

/** Returns the files that are not there yet with these contents. */
function findChanged(root: string, files: Files): Changed[] {
  return [...files].flatMap(([path, contents]) => {
    const file = toFile(root, path);
    const before = readIfThere(file);
    const bytes = toBytes(contents);
    if (before?.equals(bytes)) return [];
    return [{ path, file, bytes, isOthers: before !== null && !isOwn(path, file, files) }];
  });
}

function isOwn(path: string, file: string, files: Files): boolean {
  const proof = proofOf(path, files);
  if (!proof) return true;
  const bearer = readIfThere(join(dirname(file), proof.file));
  return bearer ? isMarked(bearer, proof.mark) : false;
}

/** Returns `null` without a file, and `undefined` for what cannot be read, such as a folder. */
function readIfThere(file: string): Buffer | null | undefined {
  try {
    return readFileSync(file);
  } catch (error) {
    return ['ENOENT', 'ENOTDIR'].includes(systemCode(error) ?? '') ? null : undefined;
  }
}

const toFile = (root: string, path: string): string => join(root, ...path.split('/'));

export const toBytes = (contents: string | Uint8Array): Uint8Array =>
  typeof contents === 'string' ? Buffer.from(contents) : contents;

/** Returns the path of an account's files below the folder: `PLATFORM` or `PLATFORM/label`. */
export const toAccountFolder = (platform: string, label: string | null): string =>
  label === null ? platform : `${platform}/${label.toLowerCase()}`;

function assertInside(path: string): void {
  const parts = path.split('/');
  const isPlain = parts.every((part) => /^[A-Za-z0-9_-][A-Za-z0-9._-]*$/.test(part));
  if (isPlain) return;
  throw new StatsError(
    'invalid-input',
    `This action does not write files named ${JSON.stringify(path)}.`,
    'Use letters, digits and hyphens in the labels of accounts.',
  );
}

/** Creates a folder below `root`. Any folder on the path may be a symbolic link, which must not lead out of it. */
function openFolder(root: string, folder: string): void {
  if (folder === root) return;
  openFolder(root, dirname(folder));
  try {
    mkdirSync(folder);
  } catch (error) {
    if (systemCode(error) !== 'EEXIST') throw error;
  }
  const way = relative(root, realpathSync(folder));
  if (!isAbsolute(way) && way !== '..' && !way.startsWith(`..${sep}`)) return;
  throw new StatsError(
    'invalid-input',
    `${folder} is a link that leads out of ${root}.`,
    'Remove the link, or set output-directory to another folder.',
  );
}

/** Then the folder took the temporary file, so this user has the right to write it. */
const isRefusedRename = (error: unknown, platform?: NodeJS.Platform): boolean =>
  isHeld(error, platform) &&
  error instanceof Error &&
  'syscall' in error &&
  error.syscall === 'rename';

const heldOpen = (file: string, cause: unknown) =>
  new StatsError(
    'invalid-input',
    `${file} could not be replaced, because another program holds it open.`,
    'Close that program, or set output-directory to a separate folder.',
    { cause },
  );
