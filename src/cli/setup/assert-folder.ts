import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { systemCode } from '../../errors.ts';
import { tryFolder } from '../../files/try-folder.ts';
import { BilingualError } from '../bilingual-error.ts';

/**
 * Throws `invalid-input` when the file cannot be written because of its folder. Asked before anybody signs in; a
 * folder that is not there yet is judged by the nearest one that is.
 */
export function assertFolder(file: string): void {
  const folder = findFolder(dirname(file));
  try {
    tryFolder(folder);
  } catch (cause) {
    throw new BilingualError(
      'invalid-input',
      {
        en: `${file} could not be written: ${folder} takes no new file (${systemCode(cause) ?? 'unknown'}).`,
        de: `${file} ließe sich nicht schreiben: In ${folder} lässt sich keine Datei anlegen (${systemCode(cause) ?? 'unbekannt'}).`,
      },
      {
        en: 'Give this user the right to write there, or start setup in another folder.',
        de: 'Gib diesem Benutzer dort Schreibrechte, oder starte setup in einem anderen Ordner.',
      },
      { cause },
    );
  }
}

const findFolder = (folder: string): string =>
  existsSync(folder) || dirname(folder) === folder ? folder : findFolder(dirname(folder));
