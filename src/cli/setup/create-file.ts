import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { StatsError, systemCode } from '../../errors.ts';
import { replaceFile } from '../../files/replace-file.ts';

/**
 * Creates a file, and its folder if necessary, in one step. Rejects with `invalid-input` when the file exists
 * or cannot be written. `replace`: an existing file is replaced. `modifiedAt`: as in `ReplaceOptions`.
 */
export async function createFile(
  file: string,
  contents: string | Uint8Array,
  {
    mode,
    replace = false,
    modifiedAt,
  }: { mode: number; replace?: boolean; modifiedAt?: number | undefined },
): Promise<void> {
  try {
    await mkdir(dirname(file), { recursive: true });
    await replaceFile(file, contents, { mode, overwrite: replace, followLinks: false, modifiedAt });
  } catch (cause) {
    throw new StatsError(
      'invalid-input',
      `${file} cannot be written (${systemCode(cause) ?? 'unknown'}).`,
      'See that its folder can be written, that the disk is not full, and that nothing stands in its place.',
      { cause },
    );
  }
}
