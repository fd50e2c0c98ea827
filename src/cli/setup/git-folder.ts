import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { realpath } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { StatsError } from '../../errors.ts';

/** The folder of the git repository that a path lies in; `null` when in none. */
export async function findGitFolder(folder: string): Promise<string | null> {
  const { code, stdout } = await git(folder, ['rev-parse', '--show-toplevel']);
  return code === 0 ? stdout.replace(/\r?\n$/, '') : findByHand(resolve(folder));
}

/** For where git is not on the PATH, or refuses a folder that belongs to somebody else. */
function findByHand(folder: string): string | null {
  if (existsSync(join(folder, '.git'))) return folder;
  return dirname(folder) === folder ? null : findByHand(dirname(folder));
}

/** `owner/name` of the remote `origin`, when that is on a GitHub host; else `null`. */
export async function readOrigin(folder: string, host: string): Promise<string | null> {
  const { code, stdout } = await git(folder, ['remote', 'get-url', 'origin']);
  const address =
    /^(?:https:\/\/(?:[^/@]+@)?|(?:ssh:\/\/)?git@)([^/:]+)[/:]([^/]+\/[^/]+?)(?:\.git)?\/?$/;
  const [, named, repository] = address.exec(stdout.trim()) ?? [];
  return code === 0 && named === host && repository !== undefined ? repository : null;
}

/** The commit that is checked out; `null` without one. */
export async function readCommit(folder: string): Promise<string | null> {
  const { code, stdout } = await git(folder, ['rev-parse', 'HEAD']);
  return code === 0 ? stdout.trim() : null;
}

/** Throws `invalid-input` when git already keeps versions of the file. */
export async function assertUntracked(file: string): Promise<void> {
  const { code } = await git(dirname(file), ['ls-files', '--error-unmatch', '--', basename(file)]);
  if (code !== 0) return;
  throw new StatsError(
    'invalid-input',
    `${file} is tracked by git, so tokens in it would end up in a commit.`,
    `Take it out by git rm --cached -- ${basename(file)}, commit that, and start again; make new secrets if real ones were ever committed.`,
  );
}

/** The line that `.gitignore` of the repository needs, so that git never tracks the file; `null` when none is needed. */
export async function missingIgnore(
  file: string,
): Promise<{ gitignore: string; line: string } | null> {
  const folder = await findGitFolder(dirname(file));
  if (folder === null || (await isIgnored(file))) return null;
  const path = relative(
    await realpath(folder),
    join(await realpath(dirname(file)), basename(file)),
  );
  // Outside a pattern's own signs; a slash in front ties it to this one place.
  const line = `/${path
    .split(sep)
    .join('/')
    .replace(/[\\*?[\]! #]/g, '\\$&')}`;
  return { gitignore: join(folder, '.gitignore'), line };
}

/** `null` when git does not answer. */
export async function isIgnored(file: string): Promise<boolean | null> {
  const { code } = await git(dirname(file), ['check-ignore', '-q', '--', basename(file)]);
  return code === 0 ? true : code === 1 ? false : null;
}

/** Without a shell; git that is not installed is a code that no git answers. */
function git(folder: string, parameters: string[]): Promise<{ code: number; stdout: string }> {
  return new Promise((resolve) => {
    execFile('git', ['-C', folder, ...parameters], { windowsHide: true }, (error, stdout) => {
      const code = error ? (typeof error.code === 'number' ? error.code : -1) : 0;
      resolve({ code, stdout });
    });
  });
}
