import { dirname, join, relative, sep } from 'node:path';
import { StatsError } from '../../errors.ts';
import { runGit, showGit } from '../git.ts';
import type { Dialogue } from './dialogue.ts';
import { findGitFolder } from './git-folder.ts';
import type { PreparedSecret } from './prepare-secret.ts';
import type { SetupOptions } from './setup-options.ts';

export interface FirstRunSubject {
  /** Whether `check` found nothing that would stop a run. */
  isReady: boolean;
  secret: PreparedSecret | null;
  options: Pick<SetupOptions, 'commit'>;
  dialogue: Dialogue;
  /** Path of the workflow file. */
  file: string;
}

const commitMessage = 'Fetch the social stats once a day';

/**
 * Shows the git commands that bring the workflow to GitHub, or carries them out when told to, and offers to start
 * the first run. Rejects with `invalid-input` when `--commit` cannot be done.
 */
export async function offerFirstRun(subject: FirstRunSubject): Promise<void> {
  const { dialogue, options, secret, file, isReady } = subject;
  const folder = await findGitFolder(dirname(file));
  if (folder === null) {
    dialogue.info(`Bring ${file} to the default branch of the repository, then: tiktok-stats run`);
    return;
  }
  const files = await findChanged(folder, file);
  const commands = toCommands(files);
  if (options.commit && files.length > 0) await commit(folder, files);
  const left = options.commit ? ['git push'] : commands;
  dialogue.explain('To bring the workflow to GitHub', left);
  if (!dialogue.mayAsk || secret === null) return;
  if (!(await isPushed(subject, folder, files))) return;
  if (!isReady)
    return dialogue.info('Mend what check names, then start the first run: tiktok-stats run');
  const wanted = await dialogue.confirm({
    question: 'Start the first run now?',
    initial: true,
    answeredBy: 'the command run',
  });
  if (!wanted) return dialogue.info('Start it later by the command run, or wait for the schedule.');
  const { run } = await import('../run.ts');
  await run({ repo: secret.repository, workflow: file, token: secret.token });
}

/** Resolves with true when the workflow has reached GitHub, by this program or by the person. */
async function isPushed(
  { dialogue, options }: FirstRunSubject,
  folder: string,
  files: readonly string[],
): Promise<boolean> {
  const how = await dialogue.choose({
    question: 'Who does that?',
    choices: [
      { value: 'setup', label: options.commit ? 'Push now' : 'Commit and push now' },
      { value: 'done', label: 'I do it in another window; go on when it is pushed' },
      { value: 'later', label: 'I do it later' },
    ],
    initial: 'setup',
    answeredBy: 'the option --commit',
  });
  if (how !== 'setup') return how === 'done';
  if (!options.commit && files.length > 0) await commit(folder, files);
  if ((await showGit(folder, ['push', '-u', 'origin', 'HEAD'])) === 0) return true;
  dialogue.warn(
    'git push failed; its own message is above. Push by hand, then start the run: tiktok-stats run',
  );
  return false;
}

/** The paths that git would have to add, relative to the top of the repository: the workflow, and `.gitignore`. */
async function findChanged(folder: string, file: string): Promise<string[]> {
  const paths = [relative(folder, file).split(sep).join('/'), '.gitignore'];
  const { stdout } = await runGit(folder, ['status', '--porcelain', '-uall', '--', ...paths]);
  return paths.filter((path) => stdout.split(/\r?\n/).some((line) => line.slice(3) === path));
}

const toCommands = (files: readonly string[]): string[] => [
  ...(files.length > 0 ? [`git add ${files.join(' ')}`, `git commit -m "${commitMessage}"`] : []),
  'git push',
];

async function commit(folder: string, files: readonly string[]): Promise<void> {
  const added = await runGit(folder, ['add', '--', ...files]);
  const made =
    added.code === 0
      ? await runGit(folder, ['commit', '-m', commitMessage, '--', ...files])
      : added;
  if (made.code === 0) return;
  throw new StatsError(
    'invalid-input',
    `git did not commit ${files.map((path) => join(folder, path)).join(' and ')}.`,
    'Everything else is written. Look what git says to "git commit", such as that it does not know your name yet.',
  );
}
