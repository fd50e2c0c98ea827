import { queueAgain, startRun } from '../run.ts';
import type { Hand } from './hand.ts';

/** "Re-run jobs" of one of the last runs that are over. */
export const runAgain: Hand = async (year, chance) => {
  const over = year.runs.filter(
    (run) => run.jobs.length > 0 && run.jobs.every((job) => !year.jobs.has(job)),
  );
  const last = over.slice(chance.pick([-1, -1, -3, -14]));
  if (last.length === 0) return;
  const run = queueAgain(year, chance.pick(last));
  year.diary.tell(`run ${run.id} is started again (attempt ${run.attempt}), with its old copy`);
  await startRun(year, run, chance);
};
