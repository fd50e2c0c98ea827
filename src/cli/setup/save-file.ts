import { chmod } from 'node:fs/promises';
import type { Clock } from '../../clock.ts';
import { type EnvFile, parseEnv } from '../../credentials/env-file.ts';
import { lockFile } from '../../files/lock-file.ts';
import { waitingFor } from '../waiting-for.ts';
import { addToGitIgnore } from './add-to-git-ignore.ts';
import { createFile } from './create-file.ts';
import type { Dialogue } from './dialogue.ts';
import { putChanges } from './put-values.ts';
import { readIfThere } from './read-target.ts';

interface SaveOptions {
  dialogue: Dialogue;
  signal: AbortSignal;
  clock: Clock;
  /** The file must not exist yet. */
  isNew: boolean;
  /** The last step before the text is written. */
  finish(file: EnvFile): EnvFile;
  /** The modification time for the file, in ms since 1970; `undefined` means now. */
  toTime(file: EnvFile): number | undefined;
}

/** The comment at the top of a new `.env.social`. */
export const heading = parseEnv(
  '# The keys of your social accounts. Keep this file to yourself, and out of git.\n',
);

/**
 * Sets the values in the file as it is now, because a run may have renewed other tokens in the meantime, and
 * resolves with the result. Rejects with `invalid-input` if the file cannot be read or written.
 */
export async function saveFile(
  file: string,
  changes: ReadonlyMap<string, string>,
  { dialogue, signal, clock, isNew, finish, toTime }: SaveOptions,
): Promise<EnvFile> {
  const ignored = await addToGitIgnore(file);
  if (ignored !== null)
    dialogue.info({
      en: `Written: ${ignored}, so that git never takes the keys`,
      de: `Geschrieben: ${ignored}, damit git die Schlüssel nie aufnimmt`,
    });
  const unlock = await lockFile(file, {
    clock,
    signal,
    onWait: (message) => dialogue.info(waitingFor(file, message)),
  });
  try {
    const now = isNew ? null : await readIfThere(file);
    const saved = finish(putChanges(now ?? heading, changes));
    const options = { mode: 0o600, replace: now !== null, modifiedAt: toTime(saved) };
    const isSame = saved.text === now?.text;
    if (isSame) await chmod(file, 0o600);
    else await createFile(file, saved.text, options);
    dialogue.info(
      isSame
        ? { en: `${file} stays as it is.`, de: `${file} bleibt, wie sie ist.` }
        : { en: `Written: ${file}`, de: `Geschrieben: ${file}` },
    );
    return saved;
  } finally {
    unlock();
  }
}
