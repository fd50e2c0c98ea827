import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { systemCode } from '../../errors.ts';
import { type Renaming, replaceFile } from '../../files/replace-file.ts';
import { isHeld } from '../../files/retry-while-held.ts';
import { BilingualError } from '../bilingual-error.ts';

interface CreateOptions {
  mode: number;
  /** An existing file is replaced. */
  replace?: boolean;
  /** As in `ReplaceOptions`. */
  modifiedAt?: number | undefined;
  renaming?: Renaming;
}

/**
 * Creates a file, and its folder if necessary, in one step. Rejects with `invalid-input` when the file exists
 * or cannot be written.
 */
export async function createFile(
  file: string,
  contents: string | Uint8Array,
  { replace = false, ...options }: CreateOptions,
): Promise<void> {
  try {
    await mkdir(dirname(file), { recursive: true });
    await replaceFile(file, contents, { ...options, overwrite: replace, followLinks: false });
  } catch (cause) {
    throw new BilingualError(
      'invalid-input',
      {
        en: `${file} cannot be written (${systemCode(cause) ?? 'unknown'}).`,
        de: `${file} lässt sich nicht schreiben (${systemCode(cause) ?? 'unbekannt'}).`,
      },
      isHeld(cause, options.renaming?.platform)
        ? {
            en: 'Close the program that holds it open, if there is one, and see that its folder can be written.',
            de: 'Schließe das Programm, das sie geöffnet hat, falls es eines gibt, und prüfe, ob der Ordner beschreibbar ist.',
          }
        : {
            en: 'See that its folder can be written, that the disk is not full, and that nothing stands in its place.',
            de: 'Prüfe, ob der Ordner beschreibbar ist, ob der Datenträger Platz hat und ob an ihrer Stelle nichts anderes liegt.',
          },
      { cause },
    );
  }
}
