import { basename } from 'node:path';
import type { Text } from '../locale/text.ts';
import type { Locale } from '../locale/words.ts';
import { readGitHubAddress } from '../net/addresses.ts';
import { connectGitHub } from '../net/github.ts';
import { BilingualError } from './bilingual-error.ts';
import { findWorkflows } from './check/find-workflow.ts';
import { type Computer, thisComputer } from './computer.ts';
import { findRepository } from './find-repository.ts';
import { readGitHubToken } from './github-token.ts';
import { openRepository, tokenName } from './open-repository.ts';
import { describeAnnotations } from './run/describe-annotations.ts';
import { followRun } from './run/follow-run.ts';
import { startWorkflow } from './run/start-workflow.ts';

export interface RunOptions {
  /** `owner/name`; absent: `GITHUB_REPOSITORY`, then git's `origin`. */
  repo?: string;
  /** A path or a name; absent: the workflow here that uses the action. */
  workflow?: string;
  /** Absent: from the environment or `gh`. */
  token?: string;
  /** Absent: English. */
  language?: Locale;
}

/** What `setup` calls the workflow file. */
const usualFile = 'social-stats.yml';

/**
 * Starts the workflow at GitHub, prints what it does until it ends, its annotations and its address. Resolves with
 * the exit code: 0 only when it succeeded. Rejects with `invalid-input`, `wrong-target`, `secret-not-writable` and
 * others when it cannot be started or followed.
 */
export async function run(options: RunOptions, computer: Computer = thisComputer): Promise<number> {
  const { clock, stdout } = computer;
  const apiUrl = readGitHubAddress(process.env);
  const fullName = await findRepository(options.repo, apiUrl);
  if (fullName === null) throw noRepository();
  const token = options.token ?? (await readGitHubToken(process.env));
  if (token === null) throw noToken(fullName);
  const http = computer.createHttp({});
  const github = connectGitHub({ token, tokenName, apiUrl, http });
  const { repository, defaultBranch } = await openRepository(fullName, github);
  const place = { owner: repository.owner, repo: repository.name };
  const [here] = findWorkflows(undefined).workflows;
  const file = basename(options.workflow ?? here?.file ?? usualFile);

  const { language = 'en' } = options;
  const say = (line: Text) => stdout.write(`${line[language]}\n`);
  const context = { github, clock, place, say };
  const started = await startWorkflow(file, defaultBranch, context);
  say({ en: `Started: ${started.address}`, de: `Gestartet: ${started.address}` });
  const ended = await followRun(started.id, context);
  for (const line of await describeAnnotations(ended.jobs, context)) say(line);
  const isGood = ended.conclusion === 'success';
  say(
    isGood
      ? { en: `Succeeded: ${started.address}`, de: `Gelungen: ${started.address}` }
      : {
          en: `Ended as ${ended.conclusion}: ${started.address}`,
          de: `Beendet mit ${ended.conclusion}: ${started.address}`,
        },
  );
  if (isGood) return 0;
  say(
    ended.failedStep === null
      ? { en: 'The page of the run says why.', de: 'Warum, steht auf der Seite des Laufs.' }
      : {
          en: `The step "${ended.failedStep}" failed: its log is on the page of the run. check says what may be missing.`,
          de: `Der Schritt „${ended.failedStep}“ ist fehlgeschlagen: Sein Log steht auf der Seite des Laufs. Was fehlen könnte, sagt check.`,
        },
  );
  return 1;
}

const noRepository = () =>
  new BilingualError(
    'invalid-input',
    {
      en: 'No repository is known whose workflow could be started.',
      de: 'Es ist kein Repository bekannt, dessen Workflow sich starten ließe.',
    },
    {
      en: 'Name it by --repo owner/name, or start run in a clone of it.',
      de: 'Nenne es mit --repo owner/name, oder starte run in einem Klon davon.',
    },
  );

const noToken = (fullName: string) =>
  new BilingualError(
    'invalid-input',
    {
      en: `No GitHub token found, and without one the workflow of ${fullName} cannot be started.`,
      de: `Kein GitHub-Token gefunden; ohne eines lässt sich der Workflow von ${fullName} nicht starten.`,
    },
    {
      en: 'Set GITHUB_TOKEN or GH_TOKEN, or sign in by gh auth login; the token needs the repository permission "Actions: Read and write".',
      de: 'Setze GITHUB_TOKEN oder GH_TOKEN, oder melde dich mit gh auth login an; das Token braucht die Repository-Berechtigung „Actions: Read and write“.',
    },
  );
