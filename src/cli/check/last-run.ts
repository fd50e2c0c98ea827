import { basename } from 'node:path';
import { isRecord } from '../../net/assert.ts';
import type { GitHub } from '../../net/github.ts';
import type { OpenedRepository } from '../open-repository.ts';
import { type Advice, type Finding, failed, ok, skipped, warning } from './finding.ts';
import { lastRunWords } from './words/last-run-words.ts';
import { topics } from './words/topics.ts';

const name = topics.lastRun;

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
 * Infers from the last run of the workflow what a request could find out only by using up a token. A failed step is a
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
  const { renews } = use;
  if (answer.status === 404) {
    const { message, hint } = lastRunWords.unknownWorkflow(file, renews);
    return [skipped(name, message, hint)];
  }
  const runs = isRecord(answer.data) ? answer.data.workflow_runs : null;
  if (answer.status !== 200 || !Array.isArray(runs)) {
    const { message, hint } = lastRunWords.unreadable(answer.status, renews);
    return [skipped(name, message, hint)];
  }
  if (isRecord(found.data) && String(found.data.state).startsWith('disabled'))
    return [failed(topics.workflow, lastRunWords.switchedOff(file))];
  const [last] = runs;
  if (!isRecord(last)) return [skipped(name, lastRunWords.none(renews))];
  const at = /^[\dT:Z-]{20}$/.test(String(last.created_at)) ? String(last.created_at) : null;
  if (last.conclusion === 'success') return [ok(name, lastRunWords.succeeded(at))];
  if (last.conclusion !== 'failure') return [skipped(name, lastRunWords.cancelled(at, renews))];
  const step = await findFailedStep(github, { owner, repo, run_id: last.id });
  return [warning(name, describeFailure(step, at, use))];
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
function describeFailure(step: string | null, at: string | null, use: LastUse): Advice {
  const { uses, appUses } = use;
  if (step === null) return lastRunWords.failed(at);
  if (appUses && step.includes(appUses.split('@')[0] ?? appUses))
    return lastRunWords.failedInApp(at, step);
  return step.includes(uses)
    ? lastRunWords.failedInAction(at, step)
    : lastRunWords.failedInStep(at, step);
}
