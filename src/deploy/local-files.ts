import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { DeployError } from './deploy-error.ts';
import { shown } from './shown.ts';

/** A file to copy. */
export interface LocalFile {
  /** Path below the folder on the server, separated by `/`. */
  name: string;
  bytes: Uint8Array;
}

/**
 * Reads the files at these paths, folders with all of their contents. A folder keeps its name; with `/.` at
 * the end of the path only its contents are read, as for `cp`. A link that leads out of its folder is skipped
 * and reported to `warn`. Throws `invalid-input`.
 */
export function readLocalFiles(
  paths: readonly string[],
  warn: (message: string) => void,
): LocalFile[] {
  const found = paths.flatMap((path) => {
    const start = resolve(path);
    const target = followed(start);
    if (target === null) {
      throw new DeployError(
        'invalid-input',
        `The input files names ${shown(path)}, which does not exist.`,
        'Write a path on each line, as it is seen from the working directory; patterns are not for it.',
      );
    }
    const name = /(^|[\\/])\.[\\/]*$/.test(path) ? '' : basename(start);
    if (statSync(target).isDirectory()) return readFolder(target, { name, root: target, warn });
    return readFile(start, { name, root: followed(dirname(start)) ?? '', warn });
  });
  const twice = found.find(
    ({ name }, index) => found.findIndex((one) => one.name === name) < index,
  );
  if (twice) {
    throw new DeployError(
      'invalid-input',
      `Two of the files would be ${shown(twice.name)} on the server.`,
      'Give one of them another name, or put them into folders.',
    );
  }
  return found;
}

interface Place {
  name: string;
  /** Links that lead out of this folder are skipped. */
  root: string;
  warn: (message: string) => void;
}

function readFolder(path: string, { name, root, warn }: Place): LocalFile[] {
  return readdirSync(path, { withFileTypes: true })
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .flatMap((entry) => {
      const place = { name: name === '' ? entry.name : `${name}/${entry.name}`, root, warn };
      const inner = join(path, entry.name);
      return entry.isDirectory() ? readFolder(inner, place) : readFile(inner, place);
    });
}

/** A file, or a link to a file. A link to a folder is skipped, because it could lead in a circle. */
function readFile(path: string, { name, root, warn }: Place): LocalFile[] {
  const target = followed(path);
  if (target !== null && isWithin(target, root) && statSync(target).isFile()) {
    return [{ name, bytes: readFileSync(target) }];
  }
  warn(
    `${shown(path)} is not copied: it is no file, or a link to something else than a file in its folder.`,
  );
  return [];
}

const isWithin = (path: string, root: string): boolean => {
  const way = relative(root, path);
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && resolve(root, way) === path);
};

function followed(path: string): string | null {
  try {
    return realpathSync(path);
  } catch {
    return null;
  }
}
