import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { StatsError, systemCode } from '../../errors.ts';
import { tryFolder } from '../../files/try-folder.ts';

/**
 * Throws `invalid-input` when the file cannot be written because of its folder. Asked before anybody signs in; a
 * folder that is not there yet is judged by the nearest one that is.
 */
export function assertFolder(file: string): void {
  const folder = findFolder(dirname(file));
  try {
    tryFolder(folder);
  } catch (cause) {
    throw new StatsError(
      'invalid-input',
      `${file} could not be written: ${folder} takes no new file (${systemCode(cause) ?? 'unknown'}).`,
      'Give this user the right to write there, or start setup in another folder.',
      { cause },
    );
  }
}

const findFolder = (folder: string): string =>
  existsSync(folder) || dirname(folder) === folder ? folder : findFolder(dirname(folder));
