import type { Answer } from '../server.ts';
import { answerJson, notFound, toPage } from './answers.ts';
import type { GitHubJob, GitHubRun } from './github-run.ts';
import type { StoredRepository } from './repositories.ts';
import { toSecond } from './vault.ts';

interface Pages {
  baseUrl: string;
  webUrl: string;
}

export function getRun(repository: StoredRepository, runId: string, pages: Pages): Answer {
  const run = findRun(repository, runId);
  return run
    ? answerJson(200, toRun(repository, run, pages))
    : notFound('/actions/workflow-runs#get-a-workflow-run');
}

/** A run as GitHub describes it, with a part of the fields. */
export function toRun(repository: StoredRepository, run: GitHubRun, { baseUrl, webUrl }: Pages) {
  const fullName = `${repository.owner}/${repository.name}`;
  const url = `${baseUrl}/repos/${fullName}/actions/runs/${run.id}`;
  const owner = { id: repository.id, name: repository.name, full_name: fullName };
  return {
    id: run.id,
    name: 'Stats',
    head_branch: 'main',
    run_number: 1,
    run_attempt: run.attempt ?? 1,
    event: run.event ?? 'schedule',
    status: run.status ?? 'in_progress',
    conclusion: run.conclusion ?? null,
    workflow_id: run.workflowId ?? 1,
    url,
    html_url: `${webUrl}/${fullName}/actions/runs/${run.id}`,
    jobs_url: `${url}/jobs`,
    created_at: toSecond(run.createdAt),
    updated_at: toSecond(run.startedAt ?? run.createdAt),
    run_started_at: toSecond(run.startedAt ?? run.createdAt),
    repository: owner,
    head_repository: owner,
  };
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

/** A job is a check run, and its id is that of the check run. */
const toJobId = (job: GitHubJob, run: GitHubRun, index: number): number =>
  job.id ?? run.id * 10 + index + 1;

function toJob(job: GitHubJob, run: GitHubRun, index: number) {
  const startedAt = job.startedAt ?? run.startedAt ?? run.createdAt;
  return {
    id: toJobId(job, run, index),
    run_id: run.id,
    run_attempt: job.attempt ?? run.attempt ?? 1,
    name: job.name ?? 'stats',
    status: job.status ?? 'in_progress',
    conclusion: job.conclusion ?? null,
    created_at: toSecond(job.createdAt ?? startedAt),
    started_at: toSecond(startedAt),
    completed_at: typeof job.completedAt === 'number' ? toSecond(job.completedAt) : null,
    runner_name: job.runnerName ?? 'GitHub Actions 1',
    steps: (job.steps ?? []).map((step, at) => ({ ...step, number: at + 1 })),
  };
}

/** https://docs.github.com/en/rest/checks/runs#list-check-run-annotations */
export function listAnnotations(
  repository: StoredRepository,
  jobId: string,
  query: URLSearchParams,
  webUrl: string,
): Answer {
  const jobs = [...repository.runs.values()].flatMap((run) =>
    (run.jobs ?? []).map((job, index) => ({ job, id: toJobId(job, run, index) })),
  );
  const found = jobs.find(({ id }) => String(id) === jobId);
  if (!found) return notFound('/checks/runs#list-check-run-annotations');
  const annotations = (found.job.annotations ?? []).map(({ level, title, message }) => ({
    path: '.github',
    start_line: 1,
    end_line: 1,
    start_column: null,
    end_column: null,
    annotation_level: level,
    title: title ?? '',
    message,
    raw_details: '',
    blob_href: `${webUrl}/${repository.owner}/${repository.name}/blob/main/.github`,
  }));
  return answerJson(200, toPage(annotations, query));
}

const findRun = (repository: StoredRepository, runId: string) =>
  /^\d+$/.test(runId) ? repository.runs.get(Number(runId)) : undefined;
