import { expect, test } from 'vitest';
import { toDocument } from '../../src/numbers/to-document.ts';
import type { Platform } from '../../src/platforms/platform.ts';
import { tiktok } from '../../src/platforms/tiktok/index.ts';
import { previewDatabase, updateDatabase } from '../../src/storage/database.ts';
import { readHistory } from '../../src/storage/read-history.ts';
import { saveStats } from '../../src/storage/save-stats.ts';
import { temporaryFolder, withSqlite } from './temporary-folder.ts';

const noon = Date.UTC(2026, 10, 20, 12);
const dayMs = 86_400_000;

function snapshot(username: string, followers: bigint | null) {
  return {
    profile: { id: `id-${username}`, username, name: null, avatar: null, bio: null, url: null },
    portrait: null,
    stats: { followers, likes: 2n ** 60n, videos: 7n, engagement_rate: 5, avg_views: null },
    flat: { followers, following: null, posts: null, engagement_rate: 5, verified: null },
    posts: [],
  };
}

/** Creates a database with these days, saved by the code that the action uses. */
async function openHistory(days: (bigint | null)[], username = 'mara'): Promise<string> {
  const file = `${temporaryFolder()}/stats.db`;
  await updateDatabase(file, (database) => {
    for (const [index, followers] of days.entries()) {
      const document = toDocument(tiktok, snapshot(username, followers), {
        account: 'tiktok',
        takenAt: noon + index * dayMs,
      });
      saveStats(database, { label: null, document, posts: [] });
    }
  });
  return file;
}

const read = (file: string, username = 'mara', platform: Platform = tiktok) =>
  previewDatabase(file, (database) =>
    readHistory(database, { platform: platform.id, username, metrics: platform.metrics }),
  );

test('saved days are read in order, with every digit', async () => {
  const { points, damaged } = await read(await openHistory([100n, null, 120n]));
  expect(damaged).toBe(0);
  expect(points.map(({ day }) => day)).toEqual(['2026-11-20', '2026-11-21', '2026-11-22']);
  expect(points.map(({ followers }) => followers)).toEqual([100n, null, 120n]);
  expect(points[0]?.figures).toEqual({
    followers: 100n,
    likes: 2n ** 60n,
    videos: 7n,
    'engagement-rate': 5,
    'average-views': null,
  });
});

test('a day with the numbers of the day before is no change, and a damaged row between them counts for nothing', async () => {
  const file = await openHistory([100n, 100n, 120n, 120n, null, null]);
  const days = async () => (await read(file)).points.map(({ isChange }) => isChange);
  expect(await days()).toEqual([true, false, true, false, true, false]);
  withSqlite(file, (database) => {
    database.exec(`UPDATE social_stats_history SET stats_data = '{' WHERE day = '2026-11-22'`);
  });
  expect(await days()).toEqual([true, false, true, true, false]);
});

test('a number that an earlier version did not store is no change, and one without a metric of its own is', async () => {
  const file = await openHistory([100n, 100n, 100n]);
  const set = (day: string, change: string) =>
    withSqlite(file, (database) => {
      database.exec(
        `UPDATE social_stats_history SET stats_data = ${change} WHERE day = '2026-11-${day}'`,
      );
    });
  const days = async () => (await read(file)).points.map(({ isChange }) => isChange);
  set('21', "json_set(stats_data, '$.stats.median_views', 5)");
  set('22', "json_set(stats_data, '$.stats.median_views', 5)");
  expect(await days()).toEqual([true, false, false]);
  set('22', "json_set(stats_data, '$.stats.median_views', 6)");
  expect(await days()).toEqual([true, false, true]);
  set('22', "json_set(stats_data, '$.stats.median_views', 5, '$.following', 12)");
  expect(await days()).toEqual([true, false, true]);
});

test('only the requested account is read', async () => {
  const file = await openHistory([100n]);
  expect((await read(file, 'other')).points).toEqual([]);
  expect((await read(file, 'mara', { ...tiktok, id: 'elsewhere' })).points).toEqual([]);
});

test('a damaged row is skipped and counted', async () => {
  const file = await openHistory([100n, 120n]);
  const rows = [
    ['2026-11-01', '{'],
    ['2026-11-02', ''],
    ['2026-11-03', '[]'],
    ['2026-11-04', '{"stats":null}'],
    ['2026-11-05', '{"stats":[1]}'],
    ['2026-02-31', '{"stats":{"followers":1}}'],
    ['yesterday', '{"stats":{"followers":1}}'],
    ['2026-11-06', `{"stats":{"followers":${'9'.repeat(100_000)}`],
  ];
  withSqlite(file, (database) => {
    const insert = database.prepare(
      "INSERT INTO social_stats_history VALUES ('tiktok', 'mara', ?, ?, '2026-11-01 00:00:00')",
    );
    for (const row of rows) insert.run(...row);
    insert.run('2026-11-07', new Uint8Array([123, 125]));
  });
  const { points, damaged } = await read(file);
  expect(points.map(({ followers }) => followers)).toEqual([100n, 120n]);
  expect(damaged).toBe(rows.length + 1);
});

test('a value that is not a count is null, and the other values of its row stay', async () => {
  const file = await openHistory([100n]);
  withSqlite(file, (database) => {
    database
      .prepare('UPDATE social_stats_history SET stats_data = ?')
      .run(
        '{"stats":{"followers":-1,"likes":"9","videos":2.5,"engagement_rate":4.5,"avg_views":8},"followers":1e400}',
      );
  });
  const { points } = await read(file);
  expect(points[0]).toEqual({
    day: '2026-11-20',
    followers: null,
    figures: {
      followers: null,
      likes: null,
      videos: null,
      'engagement-rate': 4.5,
      'average-views': 8n,
    },
    isChange: true,
  });
});
