import { expect, test } from 'vitest';
import type { StatsDocument } from '../../src/numbers/stats-document.ts';
import { previewDatabase, updateDatabase } from '../../src/storage/database.ts';
import { openStored } from '../../src/storage/find-stored.ts';
import { saveStats } from '../../src/storage/save-stats.ts';
import { sample } from './sample-stats.ts';
import { temporaryFolder, withSqlite } from './temporary-folder.ts';

/** A database with these rows, of which each is a document or any other text. */
async function openRows(...rows: { username: string; data: unknown; platform?: string }[]) {
  const file = `${temporaryFolder()}/stats.db`;
  await updateDatabase(file, () => undefined);
  withSqlite(file, (database) => {
    for (const { username, data, platform = 'tiktok' } of rows)
      database
        .prepare('INSERT INTO social_stats_cache (platform, username, stats_data) VALUES (?, ?, ?)')
        .run(platform, username, typeof data === 'string' ? data : JSON.stringify(data));
  });
  const find = (id: string): Promise<StatsDocument | null> => {
    const [platform = '', label = null] = id.split('/');
    return previewDatabase(file, (database) =>
      openStored(database)({ id, platform: { id: platform }, label }),
    );
  };
  return { file, find };
}

/** The name on the row that belongs to each account. */
const names = async (find: Awaited<ReturnType<typeof openRows>>['find'], ...ids: string[]) =>
  Promise.all(ids.map(async (id) => (await find(id))?.profile.username ?? null));

const stats = { followers: 1 };

test('an account has the row that names it, also beside rows of older versions', async () => {
  const { find } = await openRows(
    { username: 'old', data: { stats } },
    { username: 'mara', data: { stats, account: 'tiktok' } },
    { username: 'mara.shop', data: { stats, account: 'tiktok/shop' } },
    { username: 'mara.ig', data: { stats, account: 'instagram' }, platform: 'instagram' },
  );
  expect(await names(find, 'tiktok', 'tiktok/shop', 'tiktok/other', 'instagram')).toEqual([
    'mara',
    'mara.shop',
    null,
    'mara.ig',
  ]);
});

test("the platform's only row belongs to the unlabelled account if it names none", async () => {
  const { find } = await openRows({ username: 'old', data: { stats } });
  expect(await names(find, 'tiktok', 'tiktok/shop', 'instagram')).toEqual(['old', null, null]);
  const two = await openRows(
    { username: 'old', data: { stats } },
    { username: 'older', data: { stats } },
  );
  expect(await names(two.find, 'tiktok')).toEqual([null]);
  const others = await openRows({ username: 'shop', data: { stats, account: 'tiktok/shop' } });
  expect(await names(others.find, 'tiktok', 'tiktok/shop')).toEqual([null, 'shop']);
});

test('of several rows that name an account, the newest counts, in whatever order they are', async () => {
  const row = (username: string, day: string) => ({
    username,
    data: { stats, account: 'tiktok', fetched_at: `2026-11-${day}T06:00:00Z` },
  });
  const { find } = await openRows(row('b', '22'), row('c', '23'), row('a', '21'));
  expect(await names(find, 'tiktok')).toEqual(['c']);
  const untimed = { stats, account: 'tiktok' };
  const ties = await openRows({ username: 'x', data: untimed }, { username: 'y', data: untimed });
  expect(await names(ties.find, 'tiktok')).toEqual(['y']);
});

test('a stored document is read as it was saved, with every digit', async () => {
  const { file, find } = await openRows();
  const stored = sample({
    stats: { followers: 50_000n, likes: 9007199254740993n, engagement_rate: 5, rate: 5.72 },
  });
  await updateDatabase(file, (database) => saveStats(database, stored));
  expect(await find('tiktok')).toEqual({
    ...stored.document,
    // Whole numbers are counts: how a figure is written does not say what it is.
    stats: { followers: 50_000n, likes: 9007199254740993n, engagement_rate: 5n, rate: 5.72 },
  });
});

test('a field that is not what it should be is unknown, and the name is that of the row', async () => {
  const { find } = await openRows({
    username: 'mara',
    data: `{ "account": "tiktok", "meta": 1, "profile": { "username": "x", "id": 7, "name": {}, "bio": "a\\u0007b",
      "avatar": "javascript:1", "url": "x" }, "stats": { "followers": -1, "likes": "7", "videos": 1e999, "a": null },
      "followers": -5, "following": 2.5, "posts": 3, "engagement_rate": "x", "verified": 1, "fetched_at": 5 }`,
  });
  expect(await find('tiktok')).toEqual({
    meta: { updated_at: '', source: '', api_version: '' },
    profile: { id: null, username: 'mara', name: null, avatar: null, bio: 'ab', url: null },
    platform: 'tiktok',
    stats: { followers: null, likes: null, videos: null, a: null },
    posts: 3n,
    account: 'tiktok',
    fetched_at: '',
  });
});

test.each(['no JSON', '[]', '7', '{"account":"tiktok"}', '{"account":"tiktok","stats":[1]}'])(
  'a row that holds %s gives no numbers',
  async (data) => {
    const { find } = await openRows({ username: 'mara', data });
    expect(await find('tiktok')).toBeNull();
  },
);
