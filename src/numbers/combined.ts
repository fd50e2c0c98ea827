import { dayMs, toIsoSeconds } from '../clock.ts';
import {
  type DayFigure,
  daysBetween,
  followersOf,
  growthAsOf,
  type HistoryPoint,
  newsWindows,
} from './growth.ts';
import { divideHalfUp } from './metrics.ts';
import type { Count } from './stats-document.ts';

/** An account's followers by day, in chronological order. */
export interface Followers {
  id: string;
  series: readonly DayFigure[];
}

/** How many followers several accounts gained together between two days. */
export interface CombinedGrowth {
  since: string;
  /** Days from `since` to the last day: more than the window where days are missing. */
  spanDays: number;
  change: Count;
  /** Rounded half away from zero to 1 decimal; `null` when there was nobody before. */
  percent: number | null;
  /** Ids of the accounts whose followers are not known on both days. */
  without: string[];
}

/** The followers of several accounts, added up. A person who follows two of them counts twice. */
export interface Combined {
  /** The last day on which a number of an account changed, `YYYY-MM-DD`. */
  day: string;
  /** The sum of the last known followers of each account; `null` when none is known. */
  followers: Count | null;
  /** Ids of the accounts whose followers are unknown. */
  without: string[];
  /**
   * Over each of `growthWindows`, in their order; `null` where no account is known at both ends, or where
   * nothing has changed for too long.
   */
  growths: (CombinedGrowth | null)[];
}

/** Adds up the followers of all accounts; `null` without any history. */
export function toCombined(
  accounts: readonly { id: string; points: readonly HistoryPoint[] }[],
): Combined | null {
  const day = latest(accounts.map(({ points }) => growthAsOf(points)));
  if (day === null) return null;
  const today = latest(accounts.map(({ points }) => points.at(-1)?.day ?? null)) ?? day;
  const followers = accounts.map(({ id, points }) => ({
    id,
    series: followersOf(points).filter((one) => one.day <= day),
  }));
  const last = followers.map(({ id, series }) => ({
    id,
    count: toCount(series.findLast(({ figure }) => figure !== null)),
  }));
  const known = last.flatMap(({ count }) => count ?? []);
  return {
    day,
    followers: known.length === 0 ? null : add(known),
    without: last.flatMap(({ id, count }) => (count === null ? [id] : [])),
    growths: newsWindows(daysBetween(day, today)).map((days) => {
      const since = days === null ? null : toFirstDay(followers, day, days);
      return since === null ? null : toCombinedGrowth(followers, since, day);
    }),
  };
}

/** Returns the growth of the accounts that are known on both days; `null` when none is. */
export function toCombinedGrowth(
  accounts: readonly Followers[],
  since: string,
  day: string,
): CombinedGrowth | null {
  const ends = accounts.map(({ id, series }) => ({
    id,
    from: countOn(series, since),
    to: countOn(series, day),
  }));
  const known = ends.flatMap(({ from, to }) =>
    from === null || to === null ? [] : [{ from, to }],
  );
  if (known.length === 0) return null;
  const before = add(known.map(({ from }) => from));
  const change = add(known.map(({ to }) => to)) - before;
  return {
    since,
    spanDays: daysBetween(since, day),
    change,
    percent: toPercent(change, before),
    without: ends.flatMap(({ id, from, to }) => (from === null || to === null ? [id] : [])),
  };
}

/** Returns `change ÷ base × 100`, rounded half away from zero to 1 decimal; `null` when `base` is 0. */
export function toPercent(change: Count, base: Count): number | null {
  if (base <= 0n) return null;
  const size = Number(divideHalfUp((change < 0n ? -change : change) * 1000n, base)) / 10;
  return change < 0n && size > 0 ? -size : size;
}

/**
 * Of the days that are at least `days` before `day`, and at most a week more than twice as long, the one on
 * which the most accounts are known; of those the newest.
 */
function toFirstDay(accounts: readonly Followers[], day: string, days: number): string | null {
  const known = new Map<string, number>();
  const [from, to] = [daysBefore(day, 2 * days + 7), daysBefore(day, days)];
  for (const { series } of accounts) {
    if (countOn(series, day) === null) continue;
    for (const one of series) {
      if (one.figure === null || one.day < from || one.day > to) continue;
      known.set(one.day, (known.get(one.day) ?? 0) + 1);
    }
  }
  const [best] = [...known].sort(
    ([oneDay, one], [otherDay, other]) => other - one || (oneDay < otherDay ? 1 : -1),
  );
  return best ? best[0] : null;
}

const daysBefore = (day: string, days: number): string =>
  toIsoSeconds(Date.parse(day) - days * dayMs).slice(0, 10);

const countOn = (series: readonly DayFigure[], day: string): Count | null =>
  toCount(series.find((one) => one.day === day));

const toCount = (one: DayFigure | undefined): Count | null =>
  typeof one?.figure === 'bigint' ? one.figure : null;

const add = (counts: readonly Count[]): Count => counts.reduce((sum, count) => sum + count, 0n);

const latest = (days: readonly (string | null)[]): string | null =>
  days.reduce((last, day) => (day !== null && (last === null || day > last) ? day : last), null);
