import { resolve } from 'node:path';
import { basename } from 'node:path/posix';

/**
 * Returns which entry of an artifact's archive is the database `file`. actions/upload-artifact names entries
 * relative to the deepest folder that all its paths have in common, which depends on what is uploaded beside
 * the database: the end of the database's path is in the archive, and how much of it is not known
 * (https://github.com/actions/upload-artifact#upload-using-multiple-paths-and-exclusions). The longest such
 * end wins. Without one, the only file of that name is taken, since the database may have moved since.
 */
export function chooseEntry(
  names: readonly string[],
  file: string,
): { name: string } | 'none' | 'unclear' {
  const path = `/${resolve(file).replaceAll('\\', '/')}`;
  const sameName = [...new Set(names.filter((name) => basename(name) === basename(path)))].filter(
    (name) => !name.endsWith('/'),
  );
  const [longest] = sameName
    .filter((name) => path.endsWith(`/${name}`))
    .sort((one, other) => other.length - one.length);
  if (longest !== undefined) return { name: longest };
  const [only, second] = sameName;
  if (only === undefined) return 'none';
  return second === undefined ? { name: only } : 'unclear';
}
