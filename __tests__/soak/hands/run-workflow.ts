import { queueRun, shapes, startRun } from '../run.ts';
import type { Hand } from './hand.ts';

/** A run of the workflow, with the secret as it is now. */
export const runWorkflow: Hand = async (year, chance) => {
  const run = queueRun(year, chance.pick(shapes));
  year.diary.tell(`run ${run.id} is queued: ${run.shape}`);
  await startRun(year, run, chance);
};
