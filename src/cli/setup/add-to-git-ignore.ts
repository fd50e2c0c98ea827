import { readFile, realpath, rm } from 'node:fs/promises';
import { StatsError } from '../../errors.ts';
import { createFile } from './create-file.ts';
import { isIgnored, missingIgnore } from './git-folder.ts';

/**
 * Makes git ignore the file. Resolves with the path of the `.gitignore` that got a line, or with `null` when
 * none was needed. Rejects with `invalid-input`, and restores `.gitignore`, when another rule overrides the
 * line.
 */
export async function addToGitIgnore(file: string): Promise<string | null> {
  const missing = await missingIgnore(file);
  if (missing === null) return null;
  const { line } = missing;
  const gitignore = await realpath(missing.gitignore).catch(() => missing.gitignore);
  const before = await readFile(gitignore, 'utf8').catch(() => null);
  const isListed = before?.split(/\r?\n/).includes(line) ?? false;
  // If git gives no answer, the existing line must be enough.
  if (isListed && (await isIgnored(file)) === null) return null;
  const end = !before || before.endsWith('\n') ? '' : '\n';
  await write(gitignore, `${before ?? ''}${end}${line}\n`);
  if ((await isIgnored(file)) !== false) return gitignore;
  if (before === null) await rm(gitignore);
  else await write(gitignore, before);
  throw new StatsError(
    'invalid-input',
    `${file} would not be ignored by git even with a line in ${gitignore}: another rule brings it back.`,
    'Remove the rule that begins with an exclamation mark, or name another file by --env-file.',
  );
}

const write = (file: string, text: string): Promise<void> =>
  createFile(file, text, { mode: 0o644, replace: true });
