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
  /** Whether a number differs from the day before in the history; true on the first day. */
  isChange: boolean;
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

/** After so many days without a change, growth over a window is no longer news; by the window, in days. */
const staleAfter: Readonly<Record<(typeof growthWindows)[number], number>> = { 1: 7, 7: 7, 30: 30 };

/**
 * Returns the growth of one series over each of `growthWindows`, in their order. All places that show growth
 * call this, so that they show the same: it counts back from the account's last day with a change, and a
 * window is `null` when the history does not reach back that far, when the figure of that day is unknown, or
 * when that day is too long ago: 7 days for 1 and 7 days, 30 days for 30. `toFigure` is `toFollowers`, or
 * `toMetric` with a metric's name.
 */
export function toGrowths(
  points: readonly HistoryPoint[],
  toFigure: (point: HistoryPoint) => Figure,
): (Growth | null)[] {
  const changed = untilLastChange(points);
  return newsWindows(stillFor(points)).map((days) =>
    days === null ? null : toGrowth(changed, toFigure, days),
  );
}

/** Returns each of `growthWindows`, or `null` if it is out of date after so many days without a change. */
export const newsWindows = (stillFor: number): (number | null)[] =>
  growthWindows.map((days) => (stillFor < staleAfter[days] ? days : null));

/** Whether the last change is so recent that it is still news over a day. True without a history. */
export const isNews = (points: readonly HistoryPoint[]): boolean =>
  !(stillFor(points) >= staleAfter[1]);

/** Returns for how many days no number has changed; NaN without a history. */
const stillFor = (points: readonly HistoryPoint[]): number =>
  daysBetween(growthAsOf(points) ?? '', points.at(-1)?.day ?? '');

/** Returns the last day on which a number of the account changed; `null` without a history. */
export const growthAsOf = (points: readonly HistoryPoint[]): string | null =>
  untilLastChange(points).at(-1)?.day ?? null;

/** Returns the growth over the longest window that has any; `null` when none has. */
export const longestOf = <T>(growths: readonly (T | null)[]): T | null =>
  growths.findLast((growth) => growth !== null) ?? null;

/**
 * Returns the change up to the last figure, counted from the newest known figure that is at least `days` days
 * older; `null` when one of the two is missing or unknown. `points` are in chronological order.
 */
export function toGrowth<Point extends { day: string }>(
  points: readonly Point[],
  toFigure: (point: Point) => Figure,
  days: number,
): Growth | null {
  const last = points.at(-1);
  const figure = last ? toFigure(last) : null;
  if (!last || figure === null) return null;
  const base = points.findLast(
    (point) => toFigure(point) !== null && daysBetween(point.day, last.day) >= days,
  );
  if (!base) return null;
  const before = toFigure(base);
  const change = subtract(figure, before);
  if (change === null) return null;
  return {
    days,
    since: base.day,
    spanDays: daysBetween(base.day, last.day),
    change,
    percent: toPercent(toHundredths(change), toHundredths(before)),
  };
}

/** Returns a day's followers. */
export const toFollowers = ({ followers }: HistoryPoint): Figure => followers;

/** Returns a function that returns one metric's figure; `null` on days without it. */
export const toMetric =
  (name: string) =>
  ({ figures }: HistoryPoint): Figure =>
    figures[name] ?? null;

/** Returns the followers by day. */
export const followersOf = (points: readonly HistoryPoint[]): DayFigure[] =>
  points.map((point) => ({ day: point.day, figure: toFollowers(point) }));

/** Returns one metric's figures by day. */
export function seriesOf(points: readonly HistoryPoint[], metric: string): DayFigure[] {
  const toFigure = toMetric(metric);
  return points.map((point) => ({ day: point.day, figure: toFigure(point) }));
}

/**
 * Returns the history up to the last day on which a number changed. Pictures and tables are drawn from this, so
 * that a day without a change leaves their bytes unchanged: the windows move with the numbers, not with the
 * calendar.
 */
export const untilLastChange = (points: readonly HistoryPoint[]): readonly HistoryPoint[] =>
  points.slice(0, points.findLastIndex(({ isChange }) => isChange) + 1);

/** Returns the whole days from one `YYYY-MM-DD` to another. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / dayMs);

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
