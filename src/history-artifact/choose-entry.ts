import { resolve } from 'node:path';
import { basename } from 'node:path/posix';

/**
 * Returns which entry of an artifact's archive is the database `file`. actions/upload-artifact names entries
 * relative to the deepest folder that all its paths have in common, which depends on what is uploaded beside
 * the database: the end of the database's path is in the archive, and how much of it is not known
 * (https://github.com/actions/upload-artifact#upload-using-multiple-paths-and-exclusions). The longest such
 * end wins. Without one, the only file of that name is taken, since the database may have moved since. Names are
 * compared in Unicode's composed form, because macOS may store the decomposed one.
 */
export function chooseEntry(
  names: readonly string[],
  file: string,
): { name: string } | 'none' | 'unclear' {
  const exact = `/${resolve(file).replaceAll('\\', '/')}`;
  const path = compose(exact);
  const sameName = [...new Set(names)].filter(
    (name) => compose(basename(name)) === basename(path) && !name.endsWith('/'),
  );
  const isExact = (name: string) => Number(exact.endsWith(`/${name}`));
  const [longest] = sameName
    .filter((name) => path.endsWith(`/${compose(name)}`))
    .sort(
      (one, other) => compose(other).length - compose(one).length || isExact(other) - isExact(one),
    );
  if (longest !== undefined) return { name: longest };
  const [only, second] = sameName;
  if (only === undefined) return 'none';
  return second === undefined ? { name: only } : 'unclear';
}

/** macOS may store names in the decomposed form. */
export const compose = (text: string): string => text.normalize('NFC');
