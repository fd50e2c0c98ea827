import { dayMs } from '../../src/clock.ts';
import type { Planned } from './plan.ts';
import type { Finding } from './reports.ts';
import { planOf, soakYear } from './soak-year.ts';
import type { SoakOptions } from './year.ts';

/** Years that are tried for one finding. */
const mostTries = 250;

/**
 * Removes events from a year as long as a finding of the same kind stays, in ever smaller groups
 * (https://www.st.cs.uni-saarland.de/dd/). Resolves with the finding of the smallest year.
 */
export async function shrink(options: SoakOptions, finding: Finding): Promise<Finding> {
  let best = finding;
  let tries = 0;
  async function stays(events: readonly Planned[]): Promise<boolean> {
    tries += 1;
    const { findings } = await soakYear({ ...options, events });
    const found = findings.find(({ kind }) => kind === finding.kind);
    if (found) best = found;
    return found !== undefined;
  }

  let events = planOf(options).filter(({ at }) => at < (finding.day + 1) * dayMs);
  for (let size = Math.ceil(events.length / 2); tries < mostTries; ) {
    const before = events.length;
    for (let from = events.length - size; from > -size && tries < mostTries; from -= size) {
      const fewer = events.toSpliced(Math.max(0, from), size + Math.min(0, from));
      if (await stays(fewer)) events = fewer;
    }
    if (size === 1 && events.length === before) break;
    size = size === 1 ? 1 : Math.ceil(Math.min(size, events.length) / 2);
  }
  return best;
}
