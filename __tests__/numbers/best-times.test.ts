import { expect, test } from 'vitest';
import { dayMs, hourMs } from '../../src/clock.ts';
import { type TimedPost, toBestTimes } from '../../src/numbers/best-times.ts';

/** Monday, 2 November 2026, 00:00 UTC. */
const monday = Date.UTC(2026, 10, 2);

const at = (day: number, hour: number, ...views: number[]): TimedPost[] =>
  views.map((count, week) => {
    const postedAt = monday + (day - 1 + 7 * week) * dayMs + hour * hourMs;
    return { postedAt, views: BigInt(count), seenAt: postedAt + 7 * dayMs };
  });

const threeCells = [...at(1, 7, 10, 20, 30), ...at(1, 19, 40, 50, 60), ...at(7, 23, 70, 80, 95)];

test('the median of each cell is compared with that of the account', () => {
  // The account's median of 9 posts is 50.
  expect(toBestTimes(threeCells, 'UTC')).toEqual({
    posts: 9,
    cells: [
      { weekday: 1, block: 1, posts: 3, ratio: 0.4 },
      { weekday: 1, block: 4, posts: 3, ratio: 1 },
      { weekday: 7, block: 4, posts: 3, ratio: 1.6 },
    ],
  });
});

test('hours and days are those of the time zone, with its summer time', () => {
  // 23:00 UTC on Sunday is 00:00 on Monday in Berlin in winter.
  expect(
    toBestTimes(threeCells, 'Europe/Berlin')?.cells.map((cell) => [cell.weekday, cell.block]),
  ).toEqual([
    [1, 0],
    [1, 1],
    [1, 4],
  ]);
  expect(() => toBestTimes([], 'Mars/Olympus')).toThrow(RangeError);
});

test('every weekday has its number, from Monday to Sunday', () => {
  const days = [1, 2, 3, 4, 5, 6, 7];
  const posts = days.flatMap((day) => at(day, 12, 10, 10, 10));
  expect(toBestTimes(posts, 'UTC')?.cells.map(({ weekday }) => weekday)).toEqual(days);
});

test('fewer than three cells with three posts tell nothing', () => {
  expect(toBestTimes(threeCells.slice(1), 'UTC')).toBeNull();
  expect(toBestTimes([], 'UTC')).toBeNull();
});

test('a post that was last seen within a week, or whose time or views are unknown, does not count', () => {
  const young = threeCells.map((post) => ({ ...post, seenAt: (post.seenAt ?? 0) - 1 }));
  expect(toBestTimes(young, 'UTC')).toBeNull();
  const odd = [
    { postedAt: null, views: 1n, seenAt: monday },
    { postedAt: monday, views: null, seenAt: monday + 9 * dayMs },
    { postedAt: monday, views: 1n, seenAt: null },
  ];
  expect(toBestTimes([...threeCells, ...odd], 'UTC')?.posts).toBe(9);
});

test('posts without any views tell nothing', () => {
  expect(
    toBestTimes(
      threeCells.map((post) => ({ ...post, views: 0n })),
      'UTC',
    ),
  ).toBeNull();
});

test('posts are compared with those of their own account', () => {
  const large = threeCells.map((post) => ({
    ...post,
    account: 'a',
    views: (post.views ?? 0n) * 1000n,
  }));
  const small = threeCells.map((post) => ({ ...post, account: 'b' }));
  const both = toBestTimes([...large, ...small], 'UTC');
  expect(both?.posts).toBe(18);
  expect(both?.cells.map(({ posts, ratio }) => [posts, ratio])).toEqual([
    [6, 0.4],
    [6, 1],
    [6, 1.6],
  ]);
});
