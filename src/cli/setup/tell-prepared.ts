import { resolve } from 'node:path';
import { everySecret } from '../../credentials/accounts.ts';
import { platforms } from '../../platforms/index.ts';
import type { Dialogue } from './dialogue.ts';
import { findGitFolder, isIgnored, isTracked } from './git-folder.ts';
import type { Source } from './read-given.ts';

/** Warns of prepared files that still hold tokens or other secret values once they are in `envFile`. */
export async function tellPrepared(
  sources: readonly Source[],
  envFile: string,
  dialogue: Dialogue,
): Promise<void> {
  for (const { file, values } of sources) {
    if (resolve(file) === envFile || everySecret(values, platforms).length === 0) continue;
    dialogue.warn(`${file} still holds tokens: delete it. ${await describeGit(resolve(file))}`);
  }
}

async function describeGit(file: string): Promise<string> {
  if (await isTracked(file))
    return 'Git tracks it: take it out by git rm --cached, and make new secrets if it was pushed.';
  if ((await findGitFolder('.')) === null) return 'It is in no git repository.';
  return (await isIgnored(file)) === false
    ? 'Git does not ignore it, so "git add ." would put it into a commit.'
    : 'Git ignores it.';
}
