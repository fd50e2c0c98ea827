import { describe, expect, test } from 'vitest';
import type { Post } from '../../src/numbers/post.ts';
import { updateDatabase } from '../../src/storage/database.ts';
import { saveStats } from '../../src/storage/save-stats.ts';
import { samplePost } from './sample-post.ts';
import { sample } from './sample-stats.ts';
import { all, temporaryFolder } from './temporary-folder.ts';

type Fetch = Parameters<typeof sample>[0];

/** Creates a database by these fetches, one after the other. */
async function databaseOf(...fetches: Fetch[]): Promise<string> {
  const file = `${temporaryFolder()}/stats.db`;
  for (const fetch of fetches)
    await updateDatabase(file, (database) => saveStats(database, sample(fetch)));
  return file;
}

const onDay = (day: number, ...posts: Partial<Post>[]): Fetch => ({
  at: `2026-11-0${day}T03:00:00Z`,
  posts: posts.map(samplePost),
});

const postsIn = (file: string) =>
  all(file, 'SELECT * FROM social_stats_posts ORDER BY platform, post_id');

const daysIn = (file: string) =>
  all(file, 'SELECT * FROM social_stats_posts_history ORDER BY platform, post_id, day');

test('a post has a row with everything that is known of it, and one of its first day', async () => {
  const file = await databaseOf(
    onDay(1, {
      id: '7311185232382601661',
      url: 'https://www.tiktok.com/@anna/video/7311185232382601661',
      title: 'Rye',
      postedAt: Date.UTC(2026, 9, 31, 18, 0, 1),
      views: 2n ** 63n - 1n,
      likes: 5n,
      comments: 0n,
    }),
  );
  expect(all(file, 'SELECT CAST(views AS TEXT) AS views FROM social_stats_posts')).toEqual([
    { views: '9223372036854775807' },
  ]);
  const texts = 'platform, username, post_id, title, url, kind, posted_at, fetched_at';
  const read = `SELECT ${texts}, typeof(views) AS views, likes, comments, shares FROM social_stats_posts`;
  expect(all(file, read)).toEqual([
    {
      platform: 'tiktok',
      username: 'anna',
      post_id: '7311185232382601661',
      title: 'Rye',
      url: 'https://www.tiktok.com/@anna/video/7311185232382601661',
      kind: 'video',
      posted_at: '2026-10-31 18:00:01',
      views: 'integer',
      likes: 5,
      comments: 0,
      shares: null,
      fetched_at: '2026-11-01 03:00:00',
    },
  ]);
  expect(
    all(file, 'SELECT post_id, day, likes, comments, shares FROM social_stats_posts_history'),
  ).toEqual([
    { post_id: '7311185232382601661', day: '2026-11-01', likes: 5, comments: 0, shares: null },
  ]);
});

describe('the days of a post', () => {
  test('are those on which one of its numbers differs from the day before', async () => {
    const file = await databaseOf(
      onDay(1, { views: 1n, likes: 1n }),
      onDay(2, { views: 1n, likes: 1n }),
      onDay(3, { views: 1n, likes: 0n }),
      onDay(4, { views: 2n, likes: 0n }),
    );
    expect(daysIn(file).map(({ day, views, likes }) => [day, views, likes])).toEqual([
      ['2026-11-01', 1, 1],
      ['2026-11-03', 1, 0],
      ['2026-11-04', 2, 0],
    ]);
  });

  test('hold the greater numbers of two fetches', async () => {
    const file = await databaseOf(
      onDay(1, { views: 5n }),
      onDay(1, { views: 7n }),
      onDay(1, { views: 6n }),
    );
    expect(daysIn(file)).toMatchObject([{ day: '2026-11-01', views: 7 }]);
    expect(postsIn(file)).toMatchObject([{ views: 6 }]);
  });

  test('need a number', async () => {
    const file = await databaseOf(onDay(1, { title: 'Rye' }));
    expect(daysIn(file)).toEqual([]);
    expect(postsIn(file)).toMatchObject([{ title: 'Rye', views: null }]);
  });
});

test('what is unknown replaces nothing that was known, and makes no day', async () => {
  const known = { title: 'Rye', url: 'https://x.example/1', postedAt: 0, views: 5n, shares: 1n };
  const file = await databaseOf(onDay(1, known), onDay(2, { likes: null }));
  expect(postsIn(file)).toMatchObject([
    {
      title: 'Rye',
      url: 'https://x.example/1',
      posted_at: '1970-01-01 00:00:00',
      views: 5,
      shares: 1,
      fetched_at: '2026-11-02 03:00:00',
    },
  ]);
  expect(daysIn(file)).toHaveLength(1);
});

test('a post that is no longer among the latest keeps its row and the time when it was last seen', async () => {
  const file = await databaseOf(onDay(1, { id: 'old', views: 1n }), onDay(2, { id: 'new' }));
  expect(postsIn(file)).toMatchObject([
    { post_id: 'new', fetched_at: '2026-11-02 03:00:00' },
    { post_id: 'old', fetched_at: '2026-11-01 03:00:00', views: 1 },
  ]);
});

test('numbers of an earlier time replace none of a later one', async () => {
  const file = await databaseOf(onDay(2, { views: 5n }), onDay(1, { views: 9n }));
  expect(postsIn(file)).toMatchObject([{ views: 5, fetched_at: '2026-11-02 03:00:00' }]);
});

test('posts move with an account that is renamed, and the same id on another platform stays', async () => {
  const file = await databaseOf(
    { ...onDay(1, { id: '1', views: 1n }), username: 'anna' },
    { ...onDay(1, { id: '1', views: 2n }), platform: 'youtube', username: 'anna' },
    { ...onDay(2, { id: '2' }), username: 'anna.bakes' },
  );
  expect(
    postsIn(file).map(({ platform, username, post_id }) => [platform, username, post_id]),
  ).toEqual([
    ['tiktok', 'anna.bakes', '1'],
    ['tiktok', 'anna.bakes', '2'],
    ['youtube', 'anna', '1'],
  ]);
});

test('posts of an account whose name another one has now are kept beside its id', async () => {
  const file = await databaseOf(
    { ...onDay(1, { id: '1' }), id: 'A', username: 'anna' },
    { ...onDay(2, { id: '2' }), id: 'B', username: 'anna' },
  );
  expect(postsIn(file).map(({ username, post_id }) => [username, post_id])).toEqual([
    ['A', '1'],
    ['anna', '2'],
  ]);
});

test('an existing database gains the tables, and its other content stays', async () => {
  const file = await databaseOf();
  await updateDatabase(file, (database) => {
    database.query('DROP TABLE social_stats_posts');
    database.query('DROP TABLE social_stats_posts_history');
    database.query('CREATE TABLE links (url)');
    database.query("INSERT INTO links VALUES ('https://x.example')");
  });
  await updateDatabase(file, (database) => saveStats(database, sample(onDay(1, { views: 1n }))));
  expect(postsIn(file)).toHaveLength(1);
  expect(all(file, 'SELECT * FROM links')).toEqual([{ url: 'https://x.example' }]);
});

test('the cache row has the best posts, and the history row does not', async () => {
  const top = [{ ...samplePost(), posted_at: null, engagement_rate: 5.78 }];
  const given = sample(onDay(1));
  const file = `${temporaryFolder()}/stats.db`;
  await updateDatabase(file, (database) =>
    saveStats(database, { ...given, document: { ...given.document, top_posts: top } }),
  );
  const textOf = (table: string) =>
    String(all(file, `SELECT stats_data FROM ${table}`)[0]?.stats_data);
  expect(JSON.parse(textOf('social_stats_cache')).top_posts).toMatchObject([
    { id: '1', engagement_rate: 5.78 },
  ]);
  expect(textOf('social_stats_history')).not.toContain('top_posts');
});
