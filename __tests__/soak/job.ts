import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { minuteMs } from '../../src/clock.ts';
import { readJournal } from '../../src/credentials/journal.ts';
import { createSecretBox } from '../../src/credentials/secret-box.ts';
import type { Chance } from './chance.ts';
import { checkFiles } from './leaks.ts';
import type { Issue } from './ledger.ts';
import { runMain } from './main-step.ts';
import { runPost } from './post-step.ts';
import type { Run } from './run.ts';
import { createStep, type Step } from './step.ts';
import type { Year } from './year.ts';

/** The platforms of each step of a job; an empty list means all. */
export type JobPlan = readonly (readonly string[])[];

/** A job of a run, on a machine of its own. */
export interface Job {
  /** `run 13, job 2` */
  readonly name: string;
  readonly run: Run;
  /** RUNNER_TEMP. */
  readonly folder: string;
  readonly steps: readonly Step[];
  /** The machine has disappeared, and `post` with it. */
  hasVanished: boolean;
  /** The tokens in journals, and in the text that a step has handed over, of which `post` is still to come. */
  held(): Issue[];
}

/** Of 10 machines with a killed process, 3 disappear. */
const survival = 0.7;

/** Runs the steps of a job and then, in reverse order, the `post` of each. */
export async function runJob(
  year: Year,
  run: Run,
  { plan, number }: { plan: JobPlan; number: number },
  chance: Chance,
): Promise<void> {
  const job = createJob(year, run, plan, number);
  run.jobs.push(job);
  year.jobs.add(job);
  await year.clock.sleep(chance.between(500, 30_000));
  for (const step of job.steps) {
    await runMain(year, step, chance);
    // The journal is looked at before it may disappear.
    await year.clock.sleep(1);
    const wasKilled = step.main?.blow === 'kill';
    if (wasKilled && !chance.hits(survival)) return vanish(year, job);
    const isFailed = wasKilled || step.problems.length > 0;
    if (step.main?.blow === 'cancel' || (isFailed && !year.setting.goesOn)) break;
  }
  // The later steps of the job.
  const longestMs = chance.hits(0.08) ? 180 * minuteMs : minuteMs;
  await year.clock.sleep(chance.between(0, longestMs));
  if (chance.hits(year.options.rate)) return vanish(year, job);
  for (const step of [...job.steps].reverse()) {
    await runPost(year, step, chance);
    step.isOver = true;
  }
  end(year, job);
}

function createJob(year: Year, run: Run, plan: JobPlan, number: number): Job {
  const attempt = run.attempt > 1 ? `, attempt ${run.attempt}` : '';
  const own = run.shape.includes('jobs') ? `, job ${number}` : '';
  const folder = join(year.folder, `run-${run.id}-${run.attempt}-${number}`);
  mkdirSync(folder);
  const steps: Step[] = [];
  const job: Job = {
    ...{ name: `run ${run.id}${attempt}${own}`, run, folder, steps, hasVanished: false },
    held: () => (job.hasVanished ? [] : readHeld(year, job)),
  };
  plan.forEach((platforms, index) => void steps.push(createStep(year, job, platforms, index + 1)));
  return job;
}

function vanish(year: Year, job: Job): void {
  year.diary.tell(`the machine of ${job.name} vanishes`);
  job.hasVanished = true;
  end(year, job);
}

function end(year: Year, job: Job): void {
  for (const step of job.steps) step.isOver = true;
  year.jobs.delete(job);
  checkFiles(year, job.folder, () => false);
  year.disks.free(job.folder);
  rmSync(job.folder, { recursive: true });
}

function readHeld({ ledger, sodium }: Year, { run, folder, steps }: Job): Issue[] {
  const texts = steps.flatMap(({ journal, isOver }) => {
    if (journal === null || isOver) return [];
    const entry = readJournal(journal, run.copy, sodium);
    return entry?.accounts.flatMap(({ values }) => Object.values(values)) ?? [];
  });
  const handedOver = readdirSync(folder)
    .filter((name) => name.endsWith('.text'))
    .map((name) => createSecretBox(run.copy, sodium).open(readFileSync(join(folder, name))));
  return [...texts, ...handedOver].flatMap((text) => [...ledger.read(text).values()]);
}
