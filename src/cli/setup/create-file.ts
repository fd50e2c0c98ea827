import { randomUUID } from 'node:crypto';
import { link, mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { StatsError } from '../../errors.ts';

/**
 * Puts a new file there, whole and in one step. Rejects with `invalid-input` when there is one meanwhile,
 * or when the folder cannot be written. `replace`: takes the place of what is there.
 */
export async function createFile(
  file: string,
  text: string,
  { mode, replace = false }: { mode: number; replace?: boolean },
): Promise<void> {
  const temporary = join(dirname(file), `.${randomUUID()}.tmp`);
  try {
    await mkdir(dirname(file), { recursive: true });
    const handle = await open(temporary, 'wx', mode);
    try {
      await handle.writeFile(text);
      await handle.sync();
    } finally {
      await handle.close();
    }
    // A link, unlike a rename, never replaces anything; not every file system has links.
    if (replace) await rename(temporary, file);
    else await link(temporary, file).catch((error) => renameWithoutLinks(error, temporary, file));
  } catch (cause) {
    throw new StatsError(
      'invalid-input',
      `${file} cannot be written (${codeOf(cause)}).`,
      'See that its folder can be written and that nothing stands in its place.',
      { cause },
    );
  } finally {
    await rm(temporary, { force: true });
  }
}

async function renameWithoutLinks(error: unknown, from: string, to: string): Promise<void> {
  if (!['EPERM', 'ENOTSUP', 'ENOSYS', 'EMLINK'].includes(codeOf(error))) throw error;
  await rename(from, to);
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
