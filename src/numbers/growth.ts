import { dayMs } from '../clock.ts';
import { divideHalfUp } from './metrics.ts';
import type { Count, Figure } from './stats-document.ts';

/** The windows that people are shown, in days. */
export const growthWindows = [1, 7, 30] as const;

/** An account's figures of one UTC day, `YYYY-MM-DD`. */
export interface HistoryPoint {
  day: string;
  /** What a picture of followers shows, whatever the platform calls them. */
  followers: Count | null;
  /** By the name of the metric. */
  figures: Readonly<Record<string, Figure>>;
}

/** One figure of one UTC day. */
export interface DayFigure {
  day: string;
  figure: Figure;
}

/** How a figure has moved since an earlier day. */
export interface Growth {
  /** The window that was asked for, in days. */
  days: number;
  /** The day that the change is counted from, and how many days it really is before the last one: more than `days` where days are missing. */
  since: string;
  spanDays: number;
  /** A count for counts, percentage points for rates. */
  change: Count | number;
  /** Of the earlier figure, half away from zero to 2 decimals; `null` when that was 0. */
  percent: number | null;
}

/**
 * The change over so many days up to the last known figure, counted from the newest known figure that is
 * at least that old; `null` when none is. `series` is in the order of its days.
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

/** The growth over each of the windows, in their order. */
export const toGrowths = (series: readonly DayFigure[]): (Growth | null)[] =>
  growthWindows.map((days) => toGrowth(series, days));

/** One metric of the history. */
export const seriesOf = (points: readonly HistoryPoint[], metric: string): DayFigure[] =>
  points.map(({ day, figures }) => ({ day, figure: figures[metric] ?? null }));

export const followersOf = (points: readonly HistoryPoint[]): DayFigure[] =>
  points.map(({ day, followers }) => ({ day, figure: followers }));

/**
 * The history up to the last day on which any figure changed. Pictures and tables are drawn from this, so
 * that a day that repeats the day before leaves their bytes as they are: windows move on with the numbers,
 * not with the calendar.
 */
export function untilLastChange(points: readonly HistoryPoint[]): readonly HistoryPoint[] {
  let end = points.length;
  while (end > 1 && isSame(points[end - 1], points[end - 2])) end -= 1;
  return points.slice(0, end);
}

/** Whole days from one `YYYY-MM-DD` to another. */
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

/** In integers, because 5.75 - 5.72 is 0.03 only on paper. */
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

/** Figures have 2 decimals at most. */
function toHundredths(figure: Figure): bigint {
  if (typeof figure === 'bigint') return figure * 100n;
  return BigInt(Math.round((figure ?? 0) * 100));
}
