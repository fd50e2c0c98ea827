import { lstatSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { tryFolder } from '../files/try-folder.ts';
import { databaseError } from './sqlite.ts';

export interface FolderOptions {
  /** A missing folder is created with the database; otherwise it is refused. */
  createsFolder?: boolean;
}

/**
 * Decides about a folder that does not exist. Rejects with `database` unless it is to be created with the
 * database, and this user may do so. Leaves nothing behind.
 */
export async function assertCreatable(
  folder: string,
  { createsFolder = false }: FolderOptions,
): Promise<void> {
  if (!createsFolder) {
    throw databaseError(
      `The folder ${folder} does not exist.`,
      'Create it, or use another path for the database.',
    );
  }
  const above = nearestExisting(folder);
  const isFolder = await stat(above).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (isFolder && canWrite(above)) return;
  throw databaseError(
    `The folder ${folder} cannot be created, because ${above} ${isFolder ? 'is not writable' : 'is not a folder'}.`,
    'Give this user write permission there, or use another path for the database.',
  );
}

function canWrite(folder: string): boolean {
  try {
    tryFolder(folder);
    return true;
  } catch {
    return false;
  }
}

/** Returns the path, or the nearest one above it that exists. A link exists, wherever it leads. */
function nearestExisting(path: string): string {
  try {
    lstatSync(path);
    return path;
  } catch {
    const above = dirname(path);
    return above === path ? path : nearestExisting(above);
  }
}
