import { isRecord } from '../net/assert.ts';
import type { GitHub, GitHubAnswer } from '../net/github.ts';
import type { SecretPlace } from './secret-place.ts';

/** The workflow run that this copy of the text was handed to, and who may read it (`actions: read`). */
export interface CopyingRun {
  id: number;
  /** From 1; later ones are re-runs. */
  attempt: number;
  /** `RUNNER_NAME`: which of the attempt's running jobs is this one. */
  runnerName: string;
  github: GitHub;
}

const jobsPerPage = 100;

/**
 * When GitHub read the secret for this copy, at the earliest, in ms since 1970 by GitHub's clock: a
 * repository's when the run was queued, an environment's when the job started, and in a re-run possibly
 * with the first attempt ("Secrets reference", GitHub Docs; cli/cli#13522). Or the answer that does not tell.
 */
export async function readCopiedAt(
  run: CopyingRun,
  { parameters, environment }: SecretPlace,
): Promise<number | GitHubAnswer> {
  const { owner, repo } = parameters;
  const path = { owner, repo, run_id: run.id };
  return environment !== null && run.attempt === 1
    ? readJobStart(run, path)
    : readRunCreation(run, path);
}

async function readRunCreation(
  { github }: CopyingRun,
  path: Record<string, unknown>,
): Promise<number | GitHubAnswer> {
  const answer = await github('GET /repos/{owner}/{repo}/actions/runs/{run_id}', path);
  return readTime(answer, isRecord(answer.data) ? answer.data.created_at : undefined);
}

async function readJobStart(
  { github, attempt, runnerName }: CopyingRun,
  path: Record<string, unknown>,
): Promise<number | GitHubAnswer> {
  for (let page = 1; ; page += 1) {
    const answer = await github(
      'GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}/jobs',
      { ...path, attempt_number: attempt, per_page: jobsPerPage, page },
    );
    const found = isRecord(answer.data) ? answer.data.jobs : undefined;
    const jobs = Array.isArray(found) ? found.filter(isRecord) : [];
    const own = jobs.find((job) => job.runner_name === runnerName && job.status === 'in_progress');
    if (own || jobs.length < jobsPerPage) return readTime(answer, own?.started_at);
  }
}

function readTime(answer: GitHubAnswer, value: unknown): number | GitHubAnswer {
  const at = answer.status === 200 && typeof value === 'string' ? Date.parse(value) : Number.NaN;
  return Number.isNaN(at) ? answer : at;
}
