import { inEach, same, type Text } from '../../locale/text.ts';
import { isRecord } from '../../net/assert.ts';
import { type RunContext, refused } from './start-workflow.ts';
import { toShown } from './to-shown.ts';

export interface EndedRun {
  /** As GitHub says, such as `success`, `failure` and `cancelled`. */
  conclusion: string;
  jobs: Job[];
  /** The name of the first step that failed; `null` when none did. */
  failedStep: string | null;
}

export interface Job {
  id: number;
  name: string;
  steps: Step[];
}

interface Step {
  name: string;
  status: string;
  conclusion: string;
}

/** Waits between two looks, in ms; the last one stays. A first look comes at once. */
const pausesMs = [1_000, 1_000, 2_000, 3_000, 5_000];

const signs: Record<string, string> = { success: '✓', failure: '✗', cancelled: '✗', skipped: '–' };

/** Prints each step of the run as it ends, and resolves when the run has ended. */
export async function followRun(id: number, context: RunContext): Promise<EndedRun> {
  const { github, place, clock, say } = context;
  const told = new Set<string>();
  let status = '';
  for (let look = 0; ; look += 1) {
    const answer = await github('GET /repos/{owner}/{repo}/actions/runs/{run_id}', {
      ...place,
      run_id: id,
    });
    // GitHub may need a moment to know its own run.
    if (answer.status !== 200 && !(answer.status === 404 && look < pausesMs.length))
      throw refused(answer, 'reading the run', place);
    const found = isRecord(answer.data) ? answer.data : {};
    const now = String(found.status ?? 'queued');
    if (now !== status) say(inEach((locale) => `  ${describeStatus(now)[locale]}`));
    status = now;
    const jobs = now === 'queued' ? [] : await readJobs(id, context);
    for (const line of describeNews(jobs, told)) say(same(line));
    if (now === 'completed') {
      const steps = jobs.flatMap((job) => job.steps);
      const failed = steps.find(({ conclusion }) => conclusion === 'failure');
      return {
        conclusion: toShown(found.conclusion) || 'unknown',
        jobs,
        failedStep: failed?.name ?? null,
      };
    }
    await clock.sleep(pausesMs[look] ?? 5_000);
  }
}

const statuses: Record<string, Text> = {
  queued: { en: 'waiting for a runner', de: 'wartet auf einen Runner' },
  in_progress: { en: 'running', de: 'läuft' },
  completed: { en: 'ended', de: 'beendet' },
};

const describeStatus = (status: string): Text => statuses[status] ?? same(toShown(status));

/** A line for each step that has ended and is not in `told`, which gets it. */
function describeNews(jobs: readonly Job[], told: Set<string>): string[] {
  return jobs.flatMap(({ id, name, steps }) =>
    steps.flatMap((step, index) => {
      const key = `${id}/${index}`;
      if (step.status !== 'completed' || told.has(key)) return [];
      told.add(key);
      return [`  ${signs[step.conclusion] ?? '?'} ${name}: ${step.name}`];
    }),
  );
}

async function readJobs(id: number, { github, place }: RunContext): Promise<Job[]> {
  const answer = await github('GET /repos/{owner}/{repo}/actions/runs/{run_id}/jobs', {
    ...place,
    run_id: id,
    per_page: 100,
  });
  if (answer.status !== 200) throw refused(answer, 'reading the jobs', place);
  const jobs = isRecord(answer.data) ? answer.data.jobs : [];
  return Array.isArray(jobs)
    ? jobs.flatMap((job) =>
        isRecord(job) && typeof job.id === 'number'
          ? [{ id: job.id, name: toShown(job.name), steps: readSteps(job.steps) }]
          : [],
      )
    : [];
}

const readSteps = (steps: unknown): Step[] =>
  Array.isArray(steps)
    ? steps.filter(isRecord).map(({ name, status, conclusion }) => ({
        name: toShown(name),
        status: toShown(status),
        conclusion: toShown(conclusion),
      }))
    : [];
