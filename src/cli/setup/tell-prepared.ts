import { resolve } from 'node:path';
import { everySecret } from '../../credentials/accounts.ts';
import type { Text } from '../../locale/text.ts';
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
    const git = await describeGit(resolve(file));
    dialogue.warn({
      en: `${file} still holds tokens: delete it. ${git.en}`,
      de: `${file} enthält noch Tokens: Lösche sie. ${git.de}`,
    });
  }
}

async function describeGit(file: string): Promise<Text> {
  if (await isTracked(file))
    return {
      en: 'Git tracks it: take it out by git rm --cached, and make new secrets if it was pushed.',
      de: 'git verfolgt sie: Nimm sie mit git rm --cached heraus, und erzeuge neue Secrets, falls sie gepusht wurde.',
    };
  if ((await findGitFolder('.')) === null)
    return { en: 'It is in no git repository.', de: 'Sie liegt in keinem git-Repository.' };
  return (await isIgnored(file)) === false
    ? {
        en: 'Git does not ignore it, so "git add ." would put it into a commit.',
        de: 'git ignoriert sie nicht, also nähme „git add .“ sie in einen Commit auf.',
      }
    : { en: 'Git ignores it.', de: 'git ignoriert sie.' };
}
