import type { Clock } from '../../clock.ts';
import { unusable } from '../../credentials/github-answers.ts';
import { toSecretPlace } from '../../credentials/secret-place.ts';
import type { StatsError } from '../../errors.ts';
import type { Text } from '../../locale/text.ts';
import { isRecord } from '../../net/assert.ts';
import type { GitHub, GitHubAnswer } from '../../net/github.ts';
import { BilingualError } from '../bilingual-error.ts';
import { tokenName } from '../open-repository.ts';

export interface RunContext {
  github: GitHub;
  clock: Clock;
  place: { owner: string; repo: string };
  /** Prints a line for people. */
  say(line: Text): void;
}

export interface StartedRun {
  id: number;
  /** Its page. */
  address: string;
}

/** Between two looks for a run whose number GitHub did not tell, in ms, and how often. */
const pauseMs = 1_000;
const looks = 30;

const workflowRoute = '/repos/{owner}/{repo}/actions/workflows/{workflow_id}';

/**
 * Starts the workflow `file` of the default branch. Rejects with `invalid-input` when it is not there, cannot be
 * started by hand or is switched off, with `secret-not-writable` for a token that may not, and with others.
 */
export async function startWorkflow(
  file: string,
  branch: string,
  context: RunContext,
): Promise<StartedRun> {
  const { github, place } = context;
  const workflow = { ...place, workflow_id: file };
  const found = await github(`GET ${workflowRoute}`, workflow);
  if (found.status === 404) throw notThere(file, branch, place);
  if (found.status !== 200) throw refused(found, 'reading the workflow', place);
  const state = isRecord(found.data) ? String(found.data.state) : '';
  if (state.startsWith('disabled')) throw switchedOff(file, place);

  const before = await listIds(workflow, context);
  const answer = await github(`POST ${workflowRoute}/dispatches`, { ...workflow, ref: branch });
  if (answer.status === 422) throw notByHand(file);
  if (answer.status !== 200 && answer.status !== 204)
    throw refused(answer, 'starting the workflow', place);
  const told = isRecord(answer.data) ? answer.data : {};
  if (typeof told.workflow_run_id === 'number')
    return { id: told.workflow_run_id, address: String(told.html_url) };
  return findNewest(workflow, before, context);
}

interface ListedRun {
  id: number;
  address: string;
}

async function list(
  workflow: Record<string, string>,
  { github, place }: RunContext,
): Promise<ListedRun[]> {
  const answer = await github(`GET ${workflowRoute}/runs`, {
    ...workflow,
    event: 'workflow_dispatch',
    per_page: 10,
  });
  if (answer.status !== 200) throw refused(answer, 'listing runs', place);
  const runs = isRecord(answer.data) ? answer.data.workflow_runs : [];
  return Array.isArray(runs)
    ? runs.flatMap((one) =>
        isRecord(one) && typeof one.id === 'number'
          ? [{ id: one.id, address: String(one.html_url) }]
          : [],
      )
    : [];
}

const listIds = async (workflow: Record<string, string>, context: RunContext): Promise<number[]> =>
  (await list(workflow, context)).map(({ id }) => id);

/** For an Enterprise Server, which does not tell the run that it has queued. */
async function findNewest(
  workflow: Record<string, string>,
  before: readonly number[],
  context: RunContext,
): Promise<StartedRun> {
  for (let look = 0; look < looks; look += 1) {
    const found = (await list(workflow, context)).find(({ id }) => !before.includes(id));
    if (found) return found;
    await context.clock.sleep(pauseMs);
  }
  throw new BilingualError(
    'unavailable',
    {
      en: 'GitHub has taken the request, and its list of runs does not show the new run.',
      de: 'GitHub hat den Auftrag angenommen, aber der neue Lauf steht nicht in der Liste der Läufe.',
    },
    {
      en: 'Look at the page of Actions of the repository.',
      de: 'Sieh auf der Seite „Actions“ des Repositorys nach.',
    },
  );
}

type Place = RunContext['place'];

/** The error of an answer that nothing else explains. */
export function refused(answer: GitHubAnswer, what: string, { owner, repo }: Place): StatsError {
  if (![401, 403, 404].includes(answer.status)) {
    const place = toSecretPlace({ owner, name: repo, id: '' }, null, tokenName);
    return unusable(answer, what, place);
  }
  return new BilingualError(
    'secret-not-writable',
    {
      en: `GitHub does not let ${tokenName} go on with ${what} in ${owner}/${repo} (HTTP ${answer.status}).`,
      de: `GitHub verweigert dem GitHub-Token den Zugriff auf die Workflows von ${owner}/${repo} (HTTP ${answer.status}).`,
    },
    {
      en: 'Give the token the repository permission "Actions: Read and write", or start the workflow on the page of Actions.',
      de: 'Gib dem Token die Repository-Berechtigung „Actions: Read and write“, oder starte den Workflow auf der Seite „Actions“.',
    },
  );
}

const notThere = (file: string, branch: string, { owner, repo }: Place) =>
  new BilingualError(
    'invalid-input',
    {
      en: `GitHub knows no workflow ${file} in ${owner}/${repo}, or does not show it to this token.`,
      de: `GitHub kennt in ${owner}/${repo} keinen Workflow ${file} oder zeigt ihn diesem Token nicht.`,
    },
    {
      en: `Commit and push it to the branch ${branch}, or name another by --workflow.`,
      de: `Committe und pushe ihn in den Branch ${branch}, oder nenne mit --workflow einen anderen.`,
    },
  );

const switchedOff = (file: string, { owner, repo }: Place) =>
  new BilingualError(
    'invalid-input',
    {
      en: `The workflow ${file} of ${owner}/${repo} is switched off.`,
      de: `Der Workflow ${file} von ${owner}/${repo} ist abgeschaltet.`,
    },
    {
      en: 'Press "Enable workflow" on its page below Actions.',
      de: 'Klicke auf seiner Seite unter „Actions“ auf „Enable workflow“.',
    },
  );

const notByHand = (file: string) =>
  new BilingualError(
    'invalid-input',
    {
      en: `GitHub does not start ${file} by hand (HTTP 422): on the default branch it has no workflow_dispatch.`,
      de: `GitHub startet ${file} nicht von Hand (HTTP 422): Im Standard-Branch hat er kein workflow_dispatch.`,
    },
    {
      en: 'Add the line workflow_dispatch: below on:, commit and push it.',
      de: 'Ergänze unter on: die Zeile workflow_dispatch:, und committe und pushe sie.',
    },
  );
