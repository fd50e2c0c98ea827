import { basename } from 'node:path';
import { isRecord } from '../../net/assert.ts';
import type { GitHub } from '../../net/github.ts';
import type { OpenedRepository } from '../open-repository.ts';
import { type Finding, failed, ok, skipped, warning } from './finding.ts';

const name = 'last run';

/** What no request tells without using up a token. */
const toOpenQuestion = ({ renews }: LastUse): string =>
  renews
    ? '; whether the refresh token still works, and whether the App is installed, shows only a run'
    : '';

/** What is looked for in the names of its steps. */
export interface LastUse {
  file: string;
  /** Of the action. */
  uses: string;
  /** Of the step that makes the App's token; `null` without one. */
  appUses: string | null;
  /** A run may renew tokens. */
  renews: boolean;
}

/**
 * What the last run of the workflow says about what no request tells without using up a token: a failed step is a
 * warning, because its cause may be gone.
 */
export async function checkLastRun(
  use: LastUse,
  { github, opened }: { github: GitHub; opened: OpenedRepository },
): Promise<Finding[]> {
  const { owner, name: repo } = opened.repository;
  const file = basename(use.file);
  const place = { owner, repo, workflow_id: file };
  const route = 'GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}';
  const [answer, found] = await Promise.all([
    github(`${route}/runs`, { ...place, status: 'completed', per_page: 1 }),
    github(route, place),
  ]);
  if (answer.status === 404)
    return [
      skipped(
        name,
        `GitHub has no workflow ${file} yet, or does not show it${toOpenQuestion(use)}.`,
        'Commit and push it, then start the first run: tiktok-stats run.',
      ),
    ];
  const runs = isRecord(answer.data) ? answer.data.workflow_runs : null;
  if (answer.status !== 200 || !Array.isArray(runs))
    return [
      skipped(
        name,
        `Not checked: this token may not read the runs (HTTP ${answer.status})${toOpenQuestion(use)}.`,
        'Give it the repository permission "Actions: Read", or look at the page of Actions.',
      ),
    ];
  if (isRecord(found.data) && String(found.data.state).startsWith('disabled'))
    return [
      failed(
        'workflow',
        `The workflow ${file} is switched off at GitHub, so nothing starts it.`,
        'Press "Enable workflow" on its page under Actions.',
      ),
    ];
  const [last] = runs;
  if (!isRecord(last)) return [skipped(name, `There was none yet${toOpenQuestion(use)}.`)];
  const when = /^[\dT:Z-]{20}$/.test(String(last.created_at)) ? ` of ${last.created_at}` : '';
  if (last.conclusion === 'success') return [ok(name, `The run${when} succeeded.`)];
  if (last.conclusion !== 'failure')
    return [skipped(name, `The run${when} was broken off${toOpenQuestion(use)}.`)];
  const step = await findFailedStep(github, { owner, repo, run_id: last.id });
  return [describeFailure(step, when, use)];
}

async function findFailedStep(
  github: GitHub,
  run: Record<string, unknown>,
): Promise<string | null> {
  const answer = await github('GET /repos/{owner}/{repo}/actions/runs/{run_id}/jobs', run);
  const jobs = isRecord(answer.data) && Array.isArray(answer.data.jobs) ? answer.data.jobs : [];
  const steps = jobs
    .filter(isRecord)
    .flatMap((job) => (Array.isArray(job.steps) ? job.steps.filter(isRecord) : []));
  const failed = steps.find(({ conclusion }) => conclusion === 'failure');
  return failed ? String(failed.name).replace(/\p{Cc}/gu, ' ') : null;
}

/** GitHub names a step without a name of its own `Run ` and the action. */
function describeFailure(step: string | null, when: string, { uses, appUses }: LastUse): Finding {
  if (step === null)
    return warning(name, `The run${when} failed.`, 'Its log on the page of Actions says why.');
  const message = `The run${when} failed in the step "${step}".`;
  if (appUses && step.includes(appUses.split('@')[0] ?? appUses))
    return warning(
      name,
      `${message} That step makes the App's token: the App may not be installed, or its id or key is wrong.`,
      'Install the App for this repository (its page at GitHub, "Install App"), or delete the variable of its id and make another: setup --app.',
    );
  if (step.includes(uses))
    return warning(
      name,
      `${message} If its log says reauthorize, the refresh token was used up elsewhere.`,
      'Read its log on the page of Actions; for a new sign-in: setup --sign-in.',
    );
  return warning(name, message, 'Its log on the page of Actions says why.');
}
