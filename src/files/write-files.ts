import { mkdir, readFile, realpath } from 'node:fs/promises';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { StatsError } from '../errors.ts';
import { replaceFile } from './replace-file.ts';

/** Texts by their path below the folder, with `/` between its parts. */
export type Files = ReadonlyMap<string, string>;

/**
 * Writes files below a folder, each in one step, and only those whose bytes differ; what else lies there
 * stays. Resolves with the paths that were written. Rejects with `invalid-input` for a path that leads out
 * of the folder (before anything is written), or where the disk refuses.
 */
export async function writeFiles(folder: string, files: Files): Promise<string[]> {
  const root = resolve(folder);
  for (const path of files.keys()) assertInside(path);
  try {
    await mkdir(root, { recursive: true });
    const real = await realpath(root);
    const written = await Promise.all(
      [...files].map(async ([path, text]) => {
        const file = join(real, ...path.split('/'));
        const parent = dirname(file);
        await mkdir(parent, { recursive: true });
        await assertNoWayOut(real, parent);
        if (await holds(file, text)) return [];
        await replaceFile(file, text, { mode: 0o644, durable: false, followLinks: false });
        return [path];
      }),
    );
    return written.flat();
  } catch (error) {
    if (error instanceof StatsError) throw error;
    throw new StatsError(
      'invalid-input',
      `The files below ${root} could not be written: ${error instanceof Error ? error.message : error}.`,
      'Give output-directory a folder that this user may write.',
      { cause: error },
    );
  }
}

/** Where the files of an account are, below the folder: `PLATFORM` or `PLATFORM/label`. */
export const toAccountFolder = (platform: string, label: string | null): string =>
  label === null ? platform : `${platform}/${label.toLowerCase()}`;

function assertInside(path: string): void {
  const parts = path.split('/');
  const isPlain = parts.every((part) => /^[A-Za-z0-9_-][A-Za-z0-9._-]*$/.test(part));
  if (isPlain) return;
  throw new StatsError(
    'invalid-input',
    `The file name ${JSON.stringify(path)} is none that this action writes.`,
    'Use letters, digits and hyphens in the labels of accounts.',
  );
}

/** A symbolic link among the folders may lead anywhere. */
async function assertNoWayOut(root: string, folder: string): Promise<void> {
  const way = relative(root, await realpath(folder));
  if (!isAbsolute(way) && way !== '..' && !way.startsWith(`..${sep}`)) return;
  throw new StatsError(
    'invalid-input',
    `${folder} is a link that leads out of ${root}.`,
    'Remove the link, or give output-directory another folder.',
  );
}

async function holds(file: string, text: string): Promise<boolean> {
  const bytes = await readFile(file).catch(() => null);
  return bytes?.equals(Buffer.from(text)) ?? false;
}
