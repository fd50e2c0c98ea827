import { expect, test } from 'vitest';
import { toCombined } from '../../src/numbers/combined.ts';
import { toCommonStart } from '../../src/numbers/common-start.ts';
import { toDailyChanges } from '../../src/numbers/daily-changes.ts';
import { followersOf, type HistoryPoint } from '../../src/numbers/growth.ts';

const toDay = (index: number): string =>
  new Date(Date.UTC(2026, 9, 1 + index)).toISOString().slice(0, 10);

/** `counts` by day from 1 October 2026 on; `undefined` is a day without a row. */
const account = (id: string, counts: readonly (number | null | undefined)[]) => ({
  id,
  points: counts.flatMap((count, index): HistoryPoint[] =>
    count === undefined
      ? []
      : [
          {
            day: toDay(index),
            followers: count === null ? null : BigInt(count),
            figures: {},
            isChange: index === 0 || count !== counts[index - 1],
          },
        ],
  ),
});

const steady = (days: number, from: number, step: number): number[] =>
  Array.from({ length: days }, (_, day) => from + day * step);

test('the combined audience grows by the sum of what its accounts gained', () => {
  const combined = toCombined([
    account('a', steady(31, 1000, 10)),
    account('b', steady(31, 500, -1)),
  ]);
  expect(combined).toMatchObject({ day: '2026-10-31', followers: 1770n, without: [] });
  expect(combined?.growths).toEqual([
    { since: '2026-10-30', spanDays: 1, change: 9n, percent: 0.5, without: [] },
    { since: '2026-10-24', spanDays: 7, change: 63n, percent: 3.7, without: [] },
    { since: '2026-10-01', spanDays: 30, change: 270n, percent: 18, without: [] },
  ]);
});

test('an account that is not known at both ends of a window is left out of it, and named', () => {
  const young = Array.from({ length: 28 }, () => undefined);
  const combined = toCombined([
    account('old', steady(31, 1000, 10)),
    account('young', [...young, 100, 110, 120]),
    account('hidden', [null]),
  ]);
  expect(combined).toMatchObject({ followers: 1420n, without: ['hidden'] });
  expect(combined?.growths.map((growth) => [growth?.change, growth?.without])).toEqual([
    [20n, ['hidden']],
    [70n, ['young', 'hidden']],
    [300n, ['young', 'hidden']],
  ]);
});

test('a window begins on a day on which most accounts are known, even if it gets longer', () => {
  const withGap = steady(31, 100, 1).map((count, day) => (day === 23 ? undefined : count));
  const combined = toCombined([account('a', steady(31, 1000, 10)), account('b', withGap)]);
  expect(combined?.growths[1]).toMatchObject({ since: '2026-10-23', spanDays: 8, change: 88n });
});

test('growth is counted to the last day with a change, and ends when that is long ago', () => {
  const still = (days: number) =>
    toCombined([account('a', [10, 20, ...Array.from({ length: days }, () => 20)])]);
  expect(still(6)).toMatchObject({ day: '2026-10-02', followers: 20n });
  expect(still(6)?.growths.map((growth) => growth?.change)).toEqual([10n, undefined, undefined]);
  expect(still(7)?.growths).toEqual([null, null, null]);
  expect(toCombined([account('a', [])])).toBeNull();
});

const lines = (...accounts: ReturnType<typeof account>[]) =>
  accounts.map(({ id, points }) => ({ id, series: followersOf(points) }));

test('all accounts grow from one start, the one from which most can be drawn', () => {
  const young = Array.from({ length: 28 }, () => undefined);
  const growth = toCommonStart(
    lines(
      account('a', steady(31, 1000, 10)),
      account('b', steady(31, 200, -2)),
      account('young', [...young, 1, 2, 3]),
    ),
    '2026-10-31',
    90,
  );
  expect(growth).toMatchObject({ since: '2026-10-01', spanDays: 30, without: ['young'] });
  expect(growth?.lines.map(({ id, points }) => [id, points.at(0), points.at(-1)])).toEqual([
    ['a', { day: '2026-10-01', percent: 0 }, { day: '2026-10-31', percent: 30 }],
    ['b', { day: '2026-10-01', percent: 0 }, { day: '2026-10-31', percent: -30 }],
  ]);
  expect(growth?.together).toMatchObject({ change: 240n, percent: 20 });
});

test('one account alone, an account without followers and two days make no comparison', () => {
  const long = account('a', steady(31, 1000, 10));
  const empty = account('b', steady(31, 0, 0));
  const short = account('c', steady(2, 10, 1));
  expect(toCommonStart(lines(long), '2026-10-31', 90)).toBeNull();
  expect(toCommonStart(lines(long, empty), '2026-10-31', 90)).toBeNull();
  expect(toCommonStart(lines(short, short), '2026-10-02', 90)).toBeNull();
});

test('the new followers of a day are known only when the day before is', () => {
  const { points } = account('a', [10, 12, null, 20, undefined, 30, 29]);
  expect(toDailyChanges(followersOf(points))).toEqual([
    { day: '2026-10-02', change: 2n },
    { day: '2026-10-07', change: -1n },
  ]);
});
