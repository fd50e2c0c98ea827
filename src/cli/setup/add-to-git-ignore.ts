import { readFile, realpath, rm } from 'node:fs/promises';
import { BilingualError } from '../bilingual-error.ts';
import { createFile } from './create-file.ts';
import { isIgnored, toIgnoreLine } from './git-folder.ts';

/**
 * Makes git ignore the file. Resolves with the path of the `.gitignore` that got a line, or with `null` when
 * none was needed. If the file's name ends in `varying`, the line covers any other ending as well. Rejects with
 * `invalid-input`, and restores `.gitignore`, when another rule overrides the line.
 */
export async function addToGitIgnore(file: string, varying = ''): Promise<string | null> {
  const ignore = await toIgnoreLine(file, varying);
  if (ignore === null) return null;
  const line = Buffer.from(ignore.line).toString('latin1');
  const gitignore = await realpath(ignore.gitignore).catch(() => ignore.gitignore);
  // As Latin-1, every byte is a character, so that a file in any encoding keeps its bytes.
  const before = await readFile(gitignore, 'latin1').catch(() => null);
  const isListed = before?.split(/\r?\n/).includes(line) ?? false;
  // If git gives no answer, the existing line must be enough.
  if (isListed && (await isIgnored(file)) === null) return null;
  const end = !before || before.endsWith('\n') ? '' : '\n';
  await write(gitignore, `${before ?? ''}${end}${line}\n`);
  if ((await isIgnored(file)) !== false) return gitignore;
  if (before === null) await rm(gitignore);
  else await write(gitignore, before);
  throw new BilingualError(
    'invalid-input',
    {
      en: `${file} would not be ignored by git even with a line in ${gitignore}: another rule brings it back.`,
      de: `git würde ${file} auch mit einer Zeile in ${gitignore} nicht ignorieren: Eine andere Regel hebt das auf.`,
    },
    {
      en: 'Remove the rule that begins with an exclamation mark, or name another file by -e.',
      de: 'Entferne die Regel, die mit einem Ausrufezeichen beginnt, oder nenne mit -e eine andere Datei.',
    },
  );
}

const write = (file: string, text: string): Promise<void> =>
  createFile(file, Buffer.from(text, 'latin1'), { mode: 0o644, replace: true });
