import { type CombinedGrowth, type Followers, toCombinedGrowth, toPercent } from './combined.ts';
import { daysBetween } from './growth.ts';
import type { Count } from './stats-document.ts';

/** The growth of several accounts in percent since the same day. */
export interface CommonStart {
  since: string;
  spanDays: number;
  lines: { id: string; points: { day: string; percent: number }[] }[];
  /** Of the accounts that have a line. */
  together: CombinedGrowth | null;
  /** Ids of the accounts whose followers are unknown, or 0, on the first day. */
  without: string[];
}

/** The known counts of an account. */
interface Known {
  id: string;
  counts: { day: string; count: Count }[];
}

/** With fewer days, a line would say little. */
const leastDays = 3;

/**
 * Returns the growth of all accounts from one start, at most `days` before `day`: of the days on which an
 * account's history begins, the one from which the most days of the most accounts can be drawn. `null` for fewer
 * than two accounts.
 */
export function toCommonStart(
  accounts: readonly Followers[],
  day: string,
  days: number,
): CommonStart | null {
  const known = accounts.map(({ id, series }) => ({
    id,
    counts: series.flatMap((one) => {
      const age = daysBetween(one.day, day);
      return typeof one.figure === 'bigint' && age >= 0 && age <= days
        ? [{ day: one.day, count: one.figure }]
        : [];
    }),
  }));
  const since = toStart(known, day);
  if (since === null) return null;
  const lines = known.flatMap((one) => (canStartOn(one, since) ? [toLine(one, since)] : []));
  const drawn = new Set(lines.map(({ id }) => id));
  return {
    since,
    spanDays: daysBetween(since, day),
    lines,
    together: toCombinedGrowth(
      accounts.filter(({ id }) => drawn.has(id)),
      since,
      day,
    ),
    without: accounts.flatMap(({ id }) => (drawn.has(id) ? [] : [id])),
  };
}

/** Of equally good days the earliest. */
function toStart(accounts: readonly Known[], day: string): string | null {
  const starts = new Set(accounts.flatMap(({ counts }) => counts[0]?.day ?? []));
  const ranked = [...starts]
    .map((start) => {
      const lines = accounts.filter((one) => canStartOn(one, start)).length;
      return { start, lines, spanDays: daysBetween(start, day) };
    })
    .filter(({ lines, spanDays }) => lines > 1 && spanDays >= leastDays)
    .sort(
      (one, other) =>
        other.lines * other.spanDays - one.lines * one.spanDays ||
        (one.start < other.start ? -1 : 1),
    );
  return ranked[0]?.start ?? null;
}

const canStartOn = ({ counts }: Known, start: string): boolean =>
  counts.some(({ day, count }) => day === start && count > 0n);

function toLine({ id, counts }: Known, since: string): CommonStart['lines'][number] {
  const drawn = counts.filter(({ day }) => day >= since);
  const base = drawn[0]?.count ?? 0n;
  return {
    id,
    points: drawn.map(({ day, count }) => ({ day, percent: toPercent(count - base, base) ?? 0 })),
  };
}
