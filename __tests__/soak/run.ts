import { minuteMs } from '../../src/clock.ts';
import type { Chance } from './chance.ts';
import { isReady } from './is-ready.ts';
import { type Job, type JobPlan, runJob } from './job.ts';
import type { Year } from './year.ts';

/** A workflow run as it was queued, with the copy of the secret that GitHub gave it then. */
export interface Run {
  readonly id: number;
  readonly attempt: number;
  /** When it was queued first, in ms since 1970. */
  readonly createdAt: number;
  /** The text of the secret at that time. */
  readonly copy: string;
  readonly secretName: string;
  readonly shape: Shape;
  /** It must succeed, unless something goes wrong or somebody else is at work. */
  readonly isReady: boolean;
  /** Those that have begun. */
  readonly jobs: Job[];
}

export type Shape = 'one step' | 'two steps' | 'a matrix of two jobs' | 'two jobs at once';

const [tiktok, instagram] = [['tiktok'], ['instagram']];

const plans: Record<Shape, readonly JobPlan[]> = {
  'one step': [[[]]],
  'two steps': [[tiktok, instagram]],
  'a matrix of two jobs': [[instagram], [tiktok]],
  'two jobs at once': [[instagram], [tiktok]],
};

export const shapes: readonly Shape[] = [
  ...(['one step', 'one step', 'one step', 'two steps', 'two steps'] as const),
  ...(['a matrix of two jobs', 'two jobs at once'] as const),
];

/** Queues a run, with the secret as it is now. */
export function queueRun(year: Year, shape: Shape): Run {
  year.count += 1;
  const run: Run = {
    ...{
      id: year.count,
      attempt: 1,
      createdAt: year.clock.now(),
      shape,
      jobs: [],
      isReady: isReady(year),
    },
    ...{ copy: year.secrets.current(year.secretName)?.text ?? '', secretName: year.secretName },
  };
  year.runs.push(run);
  return run;
}

/** Queues an earlier run again: GitHub may give it the copy of its first attempt. */
export function queueAgain(year: Year, run: Run): Run {
  const again = { ...run, attempt: run.attempt + 1, jobs: [], isReady: false };
  year.runs[year.runs.indexOf(run)] = again;
  return again;
}

/** Runs the jobs of a queued run. With a concurrency group, it waits until the run before it is over. */
export async function startRun(year: Year, run: Run, chance: Chance): Promise<void> {
  const { clock, setting } = year;
  const before = year.group;
  const work = async () => {
    if (setting.isGrouped) await before;
    // Until a runner is found; rarely, runners are short.
    await clock.sleep(chance.hits(0.03) ? chance.between(0, 40 * minuteMs) : 2_000);
    year.github.addRun(year.repository, {
      ...{ id: run.id, attempt: run.attempt, createdAt: run.createdAt, startedAt: clock.now() },
    });
    await runJobs(year, run, chance);
  };
  const running = work();
  if (setting.isGrouped) year.group = running;
  await running;
}

async function runJobs(year: Year, run: Run, chance: Chance): Promise<void> {
  const jobs = plans[run.shape].map((plan, index) => ({ plan, number: index + 1 }));
  if (run.shape !== 'two jobs at once') {
    for (const job of jobs) await runJob(year, run, job, chance);
    return;
  }
  await Promise.all(
    jobs.map(async (job) => {
      await year.clock.sleep(chance.between(0, 6_000));
      await runJob(year, run, job, chance);
    }),
  );
}
