import { expect, test } from 'vitest';
import {
  type DayFigure,
  followersOf,
  growthAsOf,
  growthWindows,
  type HistoryPoint,
  seriesOf,
  toFollowers,
  toGrowth,
  toGrowths,
  untilLastChange,
} from '../../src/numbers/growth.ts';
import type { Figure } from '../../src/numbers/stats-document.ts';

/** A series of figures by the number of days before 2026-11-23. */
const series = (figures: Record<number, Figure>): DayFigure[] =>
  Object.entries(figures)
    .map(([ago, figure]) => ({ day: dayBefore(Number(ago)), figure }))
    .sort((one, other) => (one.day < other.day ? -1 : 1));

const growthOver = (figures: readonly DayFigure[], days: number) =>
  toGrowth(figures, ({ figure }) => figure, days);

const dayBefore = (ago: number): string =>
  new Date(Date.UTC(2026, 10, 23) - ago * 86_400_000).toISOString().slice(0, 10);

test('a full year gives the change over 1, 7 and 30 days', () => {
  const year = series(
    Object.fromEntries(Array.from({ length: 365 }, (_, i) => [i, 10_000n - BigInt(i) * 10n])),
  );
  expect(growthWindows.map((days) => growthOver(year, days))).toEqual([
    { days: 1, since: '2026-11-22', spanDays: 1, change: 10n, percent: 0.1 },
    { days: 7, since: '2026-11-16', spanDays: 7, change: 70n, percent: 0.7 },
    { days: 30, since: '2026-10-24', spanDays: 30, change: 300n, percent: 3.09 },
  ]);
});

test('when days are missing, the change is counted from an earlier day, which it names', () => {
  const gappy = series({ 0: 120n, 3: 110n, 12: 100n });
  expect(growthOver(gappy, 1)).toMatchObject({ since: dayBefore(3), spanDays: 3, change: 10n });
  expect(growthOver(gappy, 7)).toMatchObject({
    since: dayBefore(12),
    spanDays: 12,
    change: 20n,
    percent: 20,
  });
  expect(growthOver(gappy, 30)).toBeNull();
});

test('a day with an unknown figure counts as a missing day', () => {
  const untold = series({ 0: 120n, 1: null, 2: 100n });
  expect(growthOver(untold, 1)).toMatchObject({ since: dayBefore(2), spanDays: 2, change: 20n });
  // An unknown figure is shown as a dash, and no growth stands beside a dash.
  expect(growthOver(series({ 0: null, 1: 100n, 2: 90n }), 1)).toBeNull();
});

test('without a day that is old enough the growth is null, not zero', () => {
  expect(growthOver([], 1)).toBeNull();
  expect(growthOver(series({ 0: 5n }), 1)).toBeNull();
  expect(growthOver(series({ 0: null, 1: null }), 1)).toBeNull();
});

test.each([
  [1n, 8n, 700],
  [8n, 1n, -87.5],
  [3n, 4n, 33.33],
  [6n, 7n, 16.67],
  [20_000n, 20_001n, 0.01],
  [20_000n, 19_999n, -0.01],
  [20_001n, 20_002n, 0],
  // Not -0, which would be shown with a minus sign.
  [1_000_000n, 999_999n, 0],
  [0n, 5n, null],
  [5n, 5n, 0],
  [2n ** 63n - 2n, 2n ** 63n - 1n, 0],
])('a change from %s to %s is %s percent, rounded half away from zero', (base, last, percent) => {
  const growth = growthOver(series({ 0: last, 1: base }), 1);
  expect(growth).toMatchObject({ change: last - base, percent });
});

test('rates change by percentage points, exact to the hundredth', () => {
  expect(growthOver(series({ 0: 5.75, 1: 5.72 }), 1)).toMatchObject({
    change: 0.03,
    percent: 0.52,
  });
  expect(growthOver(series({ 0: 0.1, 1: 0.3 }), 1)).toMatchObject({
    change: -0.2,
    percent: -66.67,
  });
  // In stored JSON, a whole rate looks like a count.
  expect(growthOver(series({ 0: 5n, 1: 4.5 }), 1)).toMatchObject({ change: 0.5 });
  expect(growthOver(series({ 0: 4.5, 1: 5n }), 1)).toMatchObject({ change: -0.5, percent: -10 });
});

const point = (ago: number, followers: bigint | null, isChange = true): HistoryPoint => ({
  day: dayBefore(ago),
  followers,
  figures: { followers },
  isChange,
});

test('unchanged days at the end of the history are left out', () => {
  const changed = [point(5, 9n), point(4, 10n)];
  expect(untilLastChange([...changed, point(3, 10n, false), point(0, 10n, false)])).toEqual(
    changed,
  );
  expect(untilLastChange(changed)).toEqual(changed);
  expect(untilLastChange([])).toEqual([]);
});

test('when a figure changes, the unchanged days before it are included again', () => {
  const days = [point(3, 9n), point(2, 9n, false), point(1, 9n, false), point(0, 10n)];
  expect(untilLastChange(days)).toHaveLength(4);
});

const changesOf = (points: HistoryPoint[]) =>
  toGrowths(points, toFollowers).map((growth) => growth?.change ?? null);

test('the growth over each window is in the order of the windows', () => {
  const points = [point(40, 100n), point(7, 110n), point(1, 120n), point(0, 121n)];
  expect(changesOf(points)).toEqual([1n, 11n, 21n]);
  expect(toGrowths(points.slice(1), toFollowers)).toEqual([
    expect.objectContaining({ since: dayBefore(1) }),
    expect.objectContaining({ since: dayBefore(7) }),
    null,
  ]);
});

test.each([
  [1, [20n, 20n, 30n]],
  [6, [20n, 20n, 30n]],
  [7, [null, null, 30n]],
  [29, [null, null, 30n]],
  [30, [null, null, null]],
])(
  '%i days after the last change, the growth counts back from it while it is news',
  (still, growths) => {
    const points = [point(80, 90n), point(still + 8, 100n, false), point(still, 120n)];
    const later = Array.from({ length: still }, (_, day) => point(still - 1 - day, 120n, false));
    expect(changesOf([...points, ...later])).toEqual(growths);
    expect(growthAsOf([...points, ...later])).toBe(dayBefore(still));
  },
);

test('a number that is unknown on the last day with a change has no growth', () => {
  expect(changesOf([point(8, 90n), point(1, 100n), point(0, null)])).toEqual([null, null, null]);
});

test('a first day has no growth, and is named', () => {
  expect(changesOf([point(0, 90n)])).toEqual([null, null, null]);
  expect(growthAsOf([point(0, 90n)])).toBe(dayBefore(0));
  expect(growthAsOf([])).toBeNull();
});

test('unknown followers are null in the series', () => {
  const points = [point(2, 100n), { ...point(1, 0n), followers: null }, point(0, 103n)];
  expect(followersOf(points)).toEqual(series({ 2: 100n, 1: null, 0: 103n }));
});

test('a metric that is missing on a day is null in the series', () => {
  expect(seriesOf([point(0, 9n)], 'likes')).toEqual([{ day: dayBefore(0), figure: null }]);
});
