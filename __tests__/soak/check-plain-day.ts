import { find } from './find.ts';
import type { Year } from './year.ts';

/** What had happened when a day began. */
export interface DayStart {
  runs: number;
  blows: number;
  events: number;
}

export const toDayStart = ({ report, runs }: Year): DayStart => ({
  runs: runs.length,
  blows: report.faults + report.kills,
  events: Object.values(report.events).reduce((sum, count) => sum + count, 0),
});

/** Reports a day on which nothing happened but the daily run, and it did not renew the tokens. */
export function checkPlainDay(year: Year): void {
  const start = year.dayStart;
  const { blows, events } = toDayStart(year);
  const [run] = year.runs.slice(start.runs);
  // The run and the evening.
  const isPlain = blows === start.blows && events === start.events + 2;
  // The second of two jobs has a stale copy.
  if (!run?.isReady || !isPlain || run.shape.includes('jobs')) return;
  if (run.jobs.some((job) => year.jobs.has(job))) return;
  const problems = run.jobs.flatMap(({ steps }) => steps.flatMap((step) => step.problems));
  const after = year.secrets.current(year.secretName)?.tokens;
  const isRenewed = [...year.ledger.read(run.copy)].every(
    ([account, { order }]) => account === 'instagram' || (after?.get(account)?.order ?? -1) > order,
  );
  if (problems.length > 0 || !isRenewed)
    find(
      year,
      `nothing went wrong, and the daily run ended with ${problems.join(', ') || 'nothing new'}`,
    );
}
