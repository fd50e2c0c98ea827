import { expect, test } from 'vitest';
import type { SqlValue } from '../../src/storage/engine.ts';
import { readPosts } from '../../src/storage/read-posts.ts';
import { execute, loadSqlite } from '../../src/storage/sqlite.ts';

async function openPosts(rows: readonly SqlValue[][], countType = 'INTEGER') {
  const database = (await loadSqlite()).open();
  execute(
    database,
    `CREATE TABLE social_stats_posts (
      platform TEXT NOT NULL, username TEXT NOT NULL, post_id TEXT NOT NULL, title TEXT, url TEXT, kind TEXT,
      posted_at DATETIME, views ${countType}, likes INTEGER, comments INTEGER, shares INTEGER,
      fetched_at DATETIME NOT NULL, PRIMARY KEY (platform, post_id))`,
  );
  for (const row of rows)
    execute(
      database,
      `INSERT INTO social_stats_posts (platform, username, post_id, posted_at, views, fetched_at)
       VALUES (?, ?, ?, ?, ?, '2026-11-20 03:00:00')`,
      [...row],
    );
  return database;
}

test('posts come by platform, by account, and then the newest first', async () => {
  const database = await openPosts([
    ['tiktok', 'zoe', '1', '2026-11-09 10:00:00', 1],
    ['youtube', 'anna', '2', '2026-11-01 10:00:00', 2],
    ['tiktok', 'anna', '3', null, null],
    ['tiktok', 'anna', '6', '2026-11-08 10:00:00', 3],
    ['tiktok', 'anna', '5', '2026-11-08 10:00:00', 4],
    ['tiktok', 'anna', '4', '2026-11-09 10:00:00', 5],
    ['threads', 'anna', '7', '2026-11-09 10:00:00', 6],
  ]);
  const posts = readPosts(database, ['youtube', 'tiktok']);
  expect(posts.map(({ platform, username, id }) => `${platform} ${username} ${id}`)).toEqual([
    'youtube anna 2',
    'tiktok anna 4',
    'tiktok anna 5',
    'tiktok anna 6',
    'tiktok anna 3',
    'tiktok zoe 1',
  ]);
  database.close();
});

test.each([
  ['2026-11-09', null],
  ['2026-11-09T10:00:00', null],
  ['2026-11-09 10:00:00.5', null],
  ['2026-13-09 10:00:00', null],
  ['0000-00-00 00:00:00', null],
  ['2026-11-09 24:30:00', null],
  ['2026-11-09 10:00:00\0x', null],
  [Buffer.from('2026-11-09 10:00:00'), null],
  ['', null],
  [1_793_000_000, null],
  ['1969-12-31 23:59:59', -1000],
  ['9999-12-31 23:59:59', Date.UTC(9999, 11, 31, 23, 59, 59)],
])('a post of %j', async (postedAt, time) => {
  const database = await openPosts([['tiktok', 'anna', '1', postedAt, 1]]);
  expect(readPosts(database, ['tiktok'])[0]?.postedAt).toBe(time);
  database.close();
});

test.each([
  ['TEXT', '1234567890123456789', 1234567890123456789n],
  ['TEXT', '5', 5n],
  ['TEXT', '12abc', null],
  ['TEXT', '0x10', null],
  ['TEXT', '1e3', null],
  ['TEXT', '5.0', null],
  ['REAL', 5.5, null],
  ['', 9007199254740993n, 9007199254740993n],
  ['', Buffer.from('7'), 7n],
  ['INTEGER', -5, null],
  ['INTEGER', 1e300, null],
])('a column of type %j that holds %s has the count %s', async (type, views, count) => {
  const database = await openPosts([['tiktok', 'anna', '1', null, views]], type);
  expect(readPosts(database, ['tiktok'])[0]?.views).toBe(count);
  database.close();
});

test('counts are exact, and what is unknown or odd is null', async () => {
  const database = await openPosts([
    ['tiktok', 'anna', '1', '2026-11-09 10:00:00', '9007199254740993'],
    ['tiktok', 'anna', '2', 'on Monday', 'many'],
  ]);
  expect(readPosts(database, ['tiktok'])).toMatchObject([
    {
      id: '1',
      postedAt: Date.UTC(2026, 10, 9, 10),
      views: 9_007_199_254_740_993n,
      likes: null,
      kind: 'video',
      seenAt: Date.UTC(2026, 10, 20, 3),
    },
    { id: '2', postedAt: null, views: null },
  ]);
  database.close();
});
