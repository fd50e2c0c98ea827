import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { shown } from '../runner/shown.ts';
import { DeployError } from './deploy-error.ts';

/** A file to copy. */
export interface LocalFile {
  /** Path below the folder on the server, separated by `/`. */
  name: string;
  bytes: Uint8Array;
}

/** Where to report what is not copied. */
interface Reports {
  /** A link that cannot be followed. */
  warn(message: string): void;
  /** Hidden files, in one message. */
  note(message: string): void;
}

/**
 * Reads the files at these paths, folders with their contents. A folder keeps its name; with `/.` at the end
 * of the path only its contents are read, as for `cp`. What a folder hides (`.git`, `.env.social`) and a link
 * that leads out of its folder are skipped and reported; a hidden file is read when a path names it. Throws
 * `invalid-input`.
 */
export function readLocalFiles(paths: readonly string[], { warn, note }: Reports): LocalFile[] {
  const hidden: string[] = [];
  const found = paths.flatMap((path) => {
    const start = resolve(path);
    const target = followed(start);
    if (target === null) {
      throw new DeployError(
        'invalid-input',
        `The input files names ${shown(path)}, which does not exist.`,
        'Write one path per line, relative to the working directory; patterns are not supported.',
      );
    }
    const name = /(^|[\\/])\.[\\/]*$/.test(path) ? '' : basename(start);
    if (statSync(target).isDirectory())
      return readFolder(target, { name, root: target, warn, hidden });
    return readFile(start, { name, root: followed(dirname(start)) ?? '', warn });
  });
  // One that has a line of its own is copied to the same place.
  const left = hidden.filter((name) => !found.some((one) => one.name === name));
  if (left.length > 0) note(describeHidden(left));
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

interface Folder extends Place {
  /** Collects the hidden entries. */
  hidden: string[];
}

function readFolder(path: string, { name, root, warn, hidden }: Folder): LocalFile[] {
  return readdirSync(path, { withFileTypes: true })
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .flatMap((entry) => {
      const place = { name: name === '' ? entry.name : `${name}/${entry.name}`, root, warn };
      const inner = join(path, entry.name);
      if (isHidden(inner, root)) {
        hidden.push(place.name);
        return [];
      }
      return entry.isDirectory() ? readFolder(inner, { ...place, hidden }) : readFile(inner, place);
    });
}

/** Whether a name below `root` begins with a dot, that of the entry or, for a link, of what it leads to. */
const isHidden = (path: string, root: string): boolean =>
  [path, followed(path) ?? path].some(
    (one) =>
      isWithin(one, root) &&
      relative(root, one)
        .split(sep)
        .some((part) => part.startsWith('.')),
  );

const mostNames = 10;

function describeHidden(hidden: readonly string[]): string {
  const names = hidden.slice(0, mostNames).map(shown).join(', ');
  const more = hidden.length > mostNames ? ` and ${hidden.length - mostNames} more` : '';
  return `Hidden files and folders are not copied: ${names}${more}. To copy one of them, give it a line of its own in files.`;
}

/** A file, or a link to a file. A link to a folder is skipped, because it could lead in a circle. */
function readFile(path: string, { name, root, warn }: Place): LocalFile[] {
  const target = followed(path);
  if (target !== null && isWithin(target, root) && statSync(target).isFile()) {
    return [{ name, bytes: readFileSync(target) }];
  }
  warn(
    `${shown(path)} is not copied: it is neither a file nor a link to a file in the same folder.`,
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
