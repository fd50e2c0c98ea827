import type { Answer } from '../server.ts';
import { answerJson, notFound, toPage } from './answers.ts';
import type { GitHubJob, GitHubRun } from './github-run.ts';
import type { StoredRepository } from './repositories.ts';
import { toSecond } from './vault.ts';

export function getRun(repository: StoredRepository, runId: string, baseUrl: string): Answer {
  const run = findRun(repository, runId);
  if (!run) return notFound('/actions/workflow-runs#get-a-workflow-run');
  const fullName = `${repository.owner}/${repository.name}`;
  const url = `${baseUrl}/repos/${fullName}/actions/runs/${run.id}`;
  const owner = { id: repository.id, name: repository.name, full_name: fullName };
  return answerJson(200, {
    id: run.id,
    name: 'Stats',
    head_branch: 'main',
    run_number: 1,
    run_attempt: run.attempt ?? 1,
    event: 'schedule',
    status: 'in_progress',
    conclusion: null,
    workflow_id: 1,
    url,
    html_url: `https://github.com/${fullName}/actions/runs/${run.id}`,
    jobs_url: `${url}/jobs`,
    created_at: toSecond(run.createdAt),
    updated_at: toSecond(run.startedAt ?? run.createdAt),
    run_started_at: toSecond(run.startedAt ?? run.createdAt),
    repository: owner,
    head_repository: owner,
  });
}

/** Lists the jobs of one attempt; of the current one without `attemptText`. */
export function listJobs(
  repository: StoredRepository,
  runId: string,
  query: URLSearchParams,
  attemptText?: string,
): Answer {
  const run = findRun(repository, runId);
  const current = run?.attempt ?? 1;
  const attempt = attemptText === undefined ? current : Number(attemptText);
  if (!run || !(attempt >= 1 && attempt <= current)) {
    return notFound('/actions/workflow-jobs#list-jobs-for-a-workflow-run-attempt');
  }
  const jobs = (run.jobs ?? [{}])
    .map((job, index) => toJob(job, run, index))
    .filter((job) => job.run_attempt === attempt);
  return answerJson(200, { total_count: jobs.length, jobs: toPage(jobs, query) });
}

function toJob(job: GitHubJob, run: GitHubRun, index: number) {
  const startedAt = job.startedAt ?? run.startedAt ?? run.createdAt;
  return {
    id: job.id ?? run.id * 10 + index + 1,
    run_id: run.id,
    run_attempt: job.attempt ?? run.attempt ?? 1,
    name: job.name ?? 'stats',
    status: job.status ?? 'in_progress',
    conclusion: job.conclusion ?? null,
    created_at: toSecond(job.createdAt ?? startedAt),
    started_at: toSecond(startedAt),
    completed_at: typeof job.completedAt === 'number' ? toSecond(job.completedAt) : null,
    runner_name: job.runnerName ?? 'GitHub Actions 1',
    steps: [],
  };
}

const findRun = (repository: StoredRepository, runId: string) =>
  /^\d+$/.test(runId) ? repository.runs.get(Number(runId)) : undefined;
