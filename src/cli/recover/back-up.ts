import { rm, writeFile } from 'node:fs/promises';
import { toIsoSeconds } from '../../clock.ts';
import { systemCode } from '../../errors.ts';
import { BilingualError } from '../bilingual-error.ts';
import { addToGitIgnore } from '../setup/add-to-git-ignore.ts';

export interface Backup {
  file: string;
  /** The `.gitignore` that got a line for backups; `null` when none was needed. */
  gitignore: string | null;
}

/**
 * Writes `text` into a new file beside `file`, `FILE.bak-YYYYMMDDTHHMMSSZ`, which only its owner can read and
 * which git ignores. `now` is in ms since 1970. Rejects with `invalid-input` when it cannot be written.
 */
export async function backUp(file: string, text: string, now: number): Promise<Backup> {
  const time = toIsoSeconds(now).replaceAll(/[-:]/g, '');
  const backup = `${file}.bak-${time}`;
  // First, so that the tokens in the backup are never a file that git would take.
  const gitignore = await addToGitIgnore(backup, time);
  return { file: await create(backup, text), gitignore };
}

/** Resolves with the path, which ends in a number when there is a backup of the same second. */
async function create(backup: string, text: string): Promise<string> {
  for (let count = 1; ; count += 1) {
    const file = count === 1 ? backup : `${backup}-${count}`;
    try {
      await writeFile(file, text, { flag: 'wx', mode: 0o600, flush: true });
      return file;
    } catch (cause) {
      if (systemCode(cause) === 'EEXIST') continue;
      await rm(file, { force: true }).catch(() => undefined);
      throw new BilingualError(
        'invalid-input',
        {
          en: `The backup ${file} cannot be written (${systemCode(cause) ?? 'unknown'}), so nothing was changed.`,
          de: `Die Sicherungskopie ${file} lässt sich nicht schreiben (${systemCode(cause) ?? 'unbekannt'}), deshalb wurde nichts geändert.`,
        },
        {
          en: 'Give this user the right to write in the folder, and look whether the disk is full.',
          de: 'Gib diesem Benutzer Schreibrechte im Ordner, und sieh nach, ob der Datenträger voll ist.',
        },
        { cause },
      );
    }
  }
}
