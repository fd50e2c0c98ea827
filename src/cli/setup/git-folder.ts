import { existsSync } from 'node:fs';
import { realpath } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { BilingualError } from '../bilingual-error.ts';
import { runGit } from '../git.ts';

/** Resolves with the top folder of the git repository that contains `folder`; with `null` outside of one. */
export async function findGitFolder(folder: string): Promise<string | null> {
  const { code, stdout } = await runGit(folder, ['rev-parse', '--show-toplevel']);
  return code === 0 ? stdout.replace(/\r?\n$/, '') : findByHand(resolve(folder));
}

/** For machines without git, and for folders of another owner, in which git refuses to work. */
function findByHand(folder: string): string | null {
  if (existsSync(join(folder, '.git'))) return folder;
  return dirname(folder) === folder ? null : findByHand(dirname(folder));
}

/** Rejects with `invalid-input` when git tracks the file. */
export async function assertUntracked(file: string): Promise<void> {
  if (!(await isTracked(file))) return;
  throw new BilingualError(
    'invalid-input',
    {
      en: `${file} is tracked by git, so tokens in it would end up in a commit.`,
      de: `git verfolgt ${file}, also kämen Tokens darin in einen Commit.`,
    },
    {
      en: `Take it out by git rm --cached -- ${basename(file)}, commit that, and start again; make new secrets if real ones were ever committed.`,
      de: `Nimm sie mit git rm --cached -- ${basename(file)} heraus, committe das, und beginne von vorn; erzeuge neue Secrets, falls echte je committet wurden.`,
    },
  );
}

export async function isTracked(file: string): Promise<boolean> {
  const listed = ['ls-files', '--error-unmatch', '--', basename(file)];
  return (await runGit(dirname(file), listed)).code === 0;
}

/**
 * Resolves with the line that makes git ignore the file, and the `.gitignore` for it; with `null` if none is
 * needed. If the file's name ends in `varying`, the line covers any other ending as well.
 */
export async function toIgnoreLine(
  file: string,
  varying = '',
): Promise<{ gitignore: string; line: string } | null> {
  const folder = await findGitFolder(dirname(file));
  if (folder === null || (await isIgnored(file))) return null;
  const path = relative(
    await realpath(folder),
    join(await realpath(dirname(file)), basename(file)),
  );
  // Special characters are escaped, and the leading slash limits the pattern to this one path:
  // https://git-scm.com/docs/gitignore
  const fixed = path
    .slice(0, path.length - varying.length)
    .split(sep)
    .join('/')
    .replace(/[\\*?[\]! #]/g, '\\$&');
  const line = `/${fixed}${varying && '*'}`;
  return { gitignore: join(folder, '.gitignore'), line };
}

/** Whether git ignores the file; `null` when git gives no answer. */
export async function isIgnored(file: string): Promise<boolean | null> {
  const { code } = await runGit(dirname(file), ['check-ignore', '-q', '--', basename(file)]);
  return code === 0 ? true : code === 1 ? false : null;
}
