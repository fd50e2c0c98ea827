import { dayMs } from '../clock.ts';
import { divideHalfUp } from './metrics.ts';
import type { Count, Figure } from './stats-document.ts';

/** The windows for which growth is shown, in days. */
export const growthWindows = [1, 7, 30] as const;

/** An account's figures on one UTC day, `YYYY-MM-DD`. */
export interface HistoryPoint {
  day: string;
  /** The count that the pictures show as followers, whatever the platform calls it. */
  followers: Count | null;
  /** By metric name. */
  figures: Readonly<Record<string, Figure>>;
}

/** One figure on one UTC day, `YYYY-MM-DD`. */
export interface DayFigure {
  day: string;
  figure: Figure;
}

/** The change of a figure since an earlier day. */
export interface Growth {
  /** The requested window in days. */
  days: number;
  /** The day that the change is counted from. */
  since: string;
  /** Days from `since` to the last known figure: more than `days` where days are missing. */
  spanDays: number;
  /** A count for counts, percentage points for rates. */
  change: Count | number;
  /** Relative to the earlier figure, rounded half away from zero to 2 decimals; `null` when that was 0. */
  percent: number | null;
}

/**
 * Returns the change up to the last known figure, counted from the newest known figure that is at least
 * `days` days older; `null` when there is none. `series` is in chronological order.
 */
export function toGrowth(series: readonly DayFigure[], days: number): Growth | null {
  const last = series.findLast(({ figure }) => figure !== null);
  if (!last) return null;
  const base = series.findLast(
    ({ day, figure }) => figure !== null && daysBetween(day, last.day) >= days,
  );
  if (!base) return null;
  const change = subtract(last.figure, base.figure);
  if (change === null) return null;
  return {
    days,
    since: base.day,
    spanDays: daysBetween(base.day, last.day),
    change,
    percent: toPercent(toHundredths(change), toHundredths(base.figure)),
  };
}

/** Returns the growth over each of `growthWindows`, in their order. */
export const toGrowths = (series: readonly DayFigure[]): (Growth | null)[] =>
  growthWindows.map((days) => toGrowth(series, days));

/** Returns one metric's figures by day; `null` on days without it. */
export const seriesOf = (points: readonly HistoryPoint[], metric: string): DayFigure[] =>
  points.map(({ day, figures }) => ({ day, figure: figures[metric] ?? null }));

/** Returns the followers by day. */
export const followersOf = (points: readonly HistoryPoint[]): DayFigure[] =>
  points.map(({ day, followers }) => ({ day, figure: followers }));

/**
 * Returns the history up to the last day on which any figure changed. Pictures and tables are drawn from
 * this, so that a day without a change leaves their bytes unchanged: the windows move with the numbers, not
 * with the calendar.
 */
export function untilLastChange(points: readonly HistoryPoint[]): readonly HistoryPoint[] {
  let end = points.length;
  while (end > 1 && isSame(points[end - 1], points[end - 2])) end -= 1;
  return points.slice(0, end);
}

/** Returns the whole days from one `YYYY-MM-DD` to another. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / dayMs);

function isSame(one: HistoryPoint | undefined, other: HistoryPoint | undefined): boolean {
  if (!one || !other) return false;
  const metrics = new Set([...Object.keys(one.figures), ...Object.keys(other.figures)]);
  return (
    one.followers === other.followers &&
    [...metrics].every((name) => (one.figures[name] ?? null) === (other.figures[name] ?? null))
  );
}

/** Computed in integers, because 5.75 - 5.72 is not 0.03 in floating point. */
function subtract(last: Figure, base: Figure): Count | number | null {
  if (last === null || base === null) return null;
  if (typeof last === 'bigint' && typeof base === 'bigint') return last - base;
  return Number(toHundredths(last) - toHundredths(base)) / 100;
}

function toPercent(change: bigint, base: bigint): number | null {
  if (base <= 0n) return null;
  const size = Number(divideHalfUp((change < 0n ? -change : change) * 10_000n, base)) / 100;
  return change < 0n && size > 0 ? -size : size;
}

/** Exact, because figures have at most 2 decimals. */
function toHundredths(figure: Figure): bigint {
  if (typeof figure === 'bigint') return figure * 100n;
  return BigInt(Math.round((figure ?? 0) * 100));
}
