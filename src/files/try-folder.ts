import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { removeFileSync } from './retry-while-held.ts';

/** Creates a file that must not exist yet, readable by this user only. Throws the system's error. */
export type CreateFile = (file: string, text: string) => void;

export const createNewFile: CreateFile = (file, text) =>
  writeFileSync(file, text, { flag: 'wx', mode: 0o600 });

/**
 * Throws the system's error unless this user can create files in the folder: a file is created there and
 * deleted. `access` would not do, because for a folder on Windows it always succeeds.
 * https://nodejs.org/api/fs.html#fspromisesaccesspath-mode
 */
export function tryFolder(folder: string, create: CreateFile = createNewFile): void {
  const trial = join(folder, `.${randomUUID()}.trial`);
  create(trial, '');
  removeFileSync(trial);
}
