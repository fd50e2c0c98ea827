import { isRecord } from '../net/assert.ts';
import type { GitHub, GitHubAnswer } from '../net/github.ts';
import type { SecretPlace } from './secret-place.ts';

/** The workflow run that received this copy of the secret. */
export interface CopyingRun {
  id: number;
  /** Starts at 1; higher numbers are re-runs. */
  attempt: number;
  /** `RUNNER_NAME`, by which this job is found among the attempt's running jobs. */
  runnerName: string;
  /** With a token that has the permission `actions: read`. */
  github: GitHub;
}

const jobsPerPage = 100;

/**
 * Returns the earliest time at which GitHub may have read the secret for this copy, in ms since 1970 by
 * GitHub's clock. GitHub reads a repository's secrets when the run is queued, and an environment's when the
 * job starts (https://docs.github.com/en/actions/reference/security/secrets). A re-run may get the copy of
 * the first attempt (https://github.com/cli/cli/issues/13522), so the time of queueing counts for it.
 * Resolves with GitHub's answer if that contains no usable time; rejects as `GitHub` does.
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
