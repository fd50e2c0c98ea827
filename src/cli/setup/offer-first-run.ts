import { dirname, join, relative, sep } from 'node:path';
import { same } from '../../locale/text.ts';
import { BilingualError } from '../bilingual-error.ts';
import { runGit, showGit } from '../git.ts';
import { byOption, type Dialogue } from './dialogue.ts';
import { findGitFolder } from './git-folder.ts';
import type { PreparedSecret } from './prepare-secret.ts';
import type { SetupOptions } from './setup-options.ts';

export interface FirstRunSubject {
  /** Whether `check` found nothing that would stop a run. */
  isReady: boolean;
  secret: PreparedSecret | null;
  options: Pick<SetupOptions, 'commit' | 'language'>;
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
    dialogue.info({
      en: `Bring ${file} to the default branch of the repository, then start it with the command run.`,
      de: `Bringe ${file} in den Standard-Branch des Repositorys, und starte ihn dann mit dem Befehl run.`,
    });
    return;
  }
  const files = await findChanged(folder, file);
  const commands = toCommands(files);
  if (options.commit && files.length > 0) await commit(folder, files);
  const left = options.commit ? ['git push'] : commands;
  dialogue.explain(
    { en: 'To bring the workflow to GitHub', de: 'So kommt der Workflow zu GitHub' },
    left.map(same),
  );
  if (!dialogue.mayAsk || secret === null) return;
  if (!(await isPushed(subject, folder, files))) return;
  if (!isReady)
    return dialogue.info({
      en: 'Fix what check names, then start the first run with the command run.',
      de: 'Behebe, was check nennt, und starte dann den ersten Lauf mit dem Befehl run.',
    });
  const wanted = await dialogue.confirm({
    question: { en: 'Start the first run now?', de: 'Den ersten Lauf jetzt starten?' },
    initial: true,
    answeredBy: { en: 'the command run', de: 'dem Befehl run' },
  });
  if (!wanted)
    return dialogue.info({
      en: 'Start it later by the command run, or wait for the schedule.',
      de: 'Starte ihn später mit dem Befehl run, oder warte auf den Zeitplan.',
    });
  const { run } = await import('../run.ts');
  const { language = 'en' } = options;
  await run({ repo: secret.repository, workflow: file, token: secret.token, language });
}

/** Resolves with true when the workflow has reached GitHub, by this program or by the person. */
async function isPushed(
  { dialogue, options }: FirstRunSubject,
  folder: string,
  files: readonly string[],
): Promise<boolean> {
  const how = await dialogue.choose({
    question: { en: 'Who does that?', de: 'Wer macht das?' },
    choices: [
      {
        value: 'setup',
        label: options.commit
          ? { en: 'Push now', de: 'Jetzt pushen' }
          : { en: 'Commit and push now', de: 'Jetzt committen und pushen' },
      },
      {
        value: 'done',
        label: {
          en: 'I do it in another window; go on when it is pushed',
          de: 'Ich, in einem anderen Fenster; weiter, sobald gepusht ist',
        },
      },
      { value: 'later', label: { en: 'I do it later', de: 'Ich, später' } },
    ],
    initial: 'setup',
    answeredBy: byOption('--commit'),
  });
  if (how !== 'setup') return how === 'done';
  if (!options.commit && files.length > 0) await commit(folder, files);
  if ((await showGit(folder, ['push', '-u', 'origin', 'HEAD'])) === 0) return true;
  dialogue.warn({
    en: 'git push failed; its own message is above. Push by hand, then start it with the command run.',
    de: 'git push ist fehlgeschlagen; was git dazu sagt, steht darüber. Pushe von Hand, und starte dann den Lauf mit dem Befehl run.',
  });
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
  throw new BilingualError(
    'invalid-input',
    {
      en: `git did not commit ${files.map((path) => join(folder, path)).join(' and ')}.`,
      de: `git hat ${files.map((path) => join(folder, path)).join(' und ')} nicht committet.`,
    },
    {
      en: 'Everything else is written. Look what git says to "git commit", such as that it does not know your name yet.',
      de: 'Alles andere ist geschrieben. Sieh nach, was git zu „git commit“ sagt, etwa dass es deinen Namen noch nicht kennt.',
    },
  );
}
