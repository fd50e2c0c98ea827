import { dayMs, hourMs, minuteMs } from '../../src/clock.ts';
import type { Chance } from './chance.ts';

/** One event of a year. Its seed makes it the same, whatever other events there are. */
export interface Planned {
  /** ms since the beginning of the year. */
  at: number;
  kind: Kind;
  seed: number;
}

/** How often each event happens, for one day. */
const frequencies = {
  'daily run': 1,
  evening: 1,
  'extra run': 0.07,
  'run again': 0.08,
  'edit the secret': 0.03,
  'paste an old text': 0.012,
  'add an account': 0.01,
  'sign in': 0.015,
  'rename the secret': 0.006,
  'keep a copy': 0.05,
  fetch: 0.09,
  setup: 0.05,
  recover: 0.02,
} as const;

export type Kind = keyof typeof frequencies;

const kinds = [
  'extra run',
  'run again',
  'edit the secret',
  'paste an old text',
  'add an account',
  'sign in',
  'rename the secret',
  'keep a copy',
  'fetch',
  'setup',
  'recover',
] as const satisfies readonly Kind[];

/** Plans a year: a run each day and a look each evening, and everything else by chance. */
export function planYear(
  chance: Chance,
  { days, bustle }: { days: number; bustle: number },
): Planned[] {
  const planned: Planned[] = [];
  for (let day = 1; day <= days; day += 1) {
    const runAt = day * dayMs + 3 * hourMs + chance.between(0, 15 * minuteMs);
    const eveningAt = day * dayMs + 21.5 * hourMs + chance.between(0, hourMs);
    planned.push({ at: runAt, kind: 'daily run', seed: chance.seed() });
    planned.push({ at: eveningAt, kind: 'evening', seed: chance.seed() });
    for (const kind of kinds) {
      const isToday = chance.hits(frequencies[kind] * bustle);
      const [at, seed] = [chooseTime(chance, day, runAt), chance.seed()];
      if (isToday) planned.push({ at, kind, seed });
    }
  }
  return planned.sort((one, other) => one.at - other.at);
}

/** Half of the events happen while the daily run is at work. */
function chooseTime(chance: Chance, day: number, runAt: number): number {
  const atRun = runAt + chance.between(-60_000, 120_000);
  const nearRun = runAt + chance.between(-2 * hourMs, 2 * hourMs);
  const anyTime = day * dayMs + chance.between(0, 21 * hourMs);
  return chance.pick([atRun, atRun, nearRun, anyTime]);
}
