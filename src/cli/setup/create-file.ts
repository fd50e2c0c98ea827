import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { StatsError, systemCode } from '../../errors.ts';
import { replaceFile } from '../../files/replace-file.ts';

/**
 * Puts a new file there, whole and in one step. Rejects with `invalid-input` when there is one meanwhile,
 * or when the folder cannot be written. `replace`: takes the place of what is there.
 */
export async function createFile(
  file: string,
  text: string,
  { mode, replace = false }: { mode: number; replace?: boolean },
): Promise<void> {
  try {
    await mkdir(dirname(file), { recursive: true });
    await replaceFile(file, text, { mode, overwrite: replace, followLinks: false });
  } catch (cause) {
    throw new StatsError(
      'invalid-input',
      `${file} cannot be written (${systemCode(cause) ?? 'unknown'}).`,
      'See that its folder can be written and that nothing stands in its place.',
      { cause },
    );
  }
}
