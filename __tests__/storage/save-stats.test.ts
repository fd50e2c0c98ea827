import { join } from 'node:path';
import { expect, test } from 'vitest';
import { StatsError } from '../../src/errors.ts';
import { parseJson } from '../../src/net/json.ts';
import { updateDatabase } from '../../src/storage/database.ts';
import { type AccountStats, saveStats } from '../../src/storage/save-stats.ts';
import { sample } from './sample-stats.ts';
import { all, temporaryFolder, withSqlite } from './temporary-folder.ts';

const newFile = () => join(temporaryFolder(), 'stats.db');

const save = (file: string, ...accounts: AccountStats[]) =>
  updateDatabase(file, (database) => accounts.map((account) => saveStats(database, account)));

const cache = (file: string) =>
  all(
    file,
    `SELECT id, platform, username, json_extract(stats_data, '$.profile.username') AS said,
            json_extract(stats_data, '$.profile.id') AS account, fetched_at AS at
     FROM social_stats_cache ORDER BY id`,
  );

/** `username time account`, one text for each row. */
const history = (file: string) =>
  all(
    file,
    `SELECT username || ' ' || fetched_at || ' ' || json_extract(stats_data, '$.profile.id') AS line
     FROM social_stats_history WHERE substr(fetched_at, 1, 10) = day
       AND json_extract(stats_data, '$.profile.username') = username
     ORDER BY username, day`,
  ).map(({ line }) => line);

const byOlderSystem = (file: string, username: string, data: string, platform = 'tiktok') =>
  withSqlite(file, (database) =>
    database
      .prepare(
        'INSERT INTO social_stats_cache (platform, username, stats_data, fetched_at) VALUES (?, ?, ?, ?)',
      )
      .run(platform, username, data, '2020-01-01 00:00:00'),
  );

async function fileOfOlderSystem(...rows: [string, string][]): Promise<string> {
  const file = newFile();
  await updateDatabase(file, () => {});
  for (const [username, data] of rows) byOlderSystem(file, username, data);
  return file;
}

test('an account gets one row in each table, with its document and the time in UTC', async () => {
  const file = newFile();
  const [saved] = await save(file, sample({}));
  expect(saved).toMatchObject({ changed: true });
  expect(cache(file)).toEqual([
    {
      id: 1,
      platform: 'tiktok',
      username: 'anna',
      said: 'anna',
      account: 'id-a',
      at: '2024-11-23 21:00:00',
    },
  ]);
  expect(all(file, 'SELECT * FROM social_stats_history')).toEqual([
    {
      platform: 'tiktok',
      username: 'anna',
      day: '2024-11-23',
      fetched_at: '2024-11-23 21:00:00',
      stats_data: all(file, 'SELECT stats_data FROM social_stats_cache')[0]?.stats_data,
    },
  ]);
});

test('counts above 2^53 keep every digit, in the file and when they are compared', async () => {
  const file = newFile();
  const stats = { followers: 9223372036854775807n, likes: 9007199254740993n };
  await save(file, sample({ stats }));
  const [row] = all(file, 'SELECT stats_data FROM social_stats_cache');
  expect(row?.stats_data).toContain('"followers":9223372036854775807,"likes":9007199254740993');
  const next = sample({ stats: { ...stats, likes: 9007199254740992n } });
  const [again, other] = await save(file, sample({ stats }), next);
  expect(again?.changed).toBe(false);
  expect(other?.changed).toBe(true);
});

test('a second fetch keeps the id of the row', async () => {
  const file = newFile();
  await save(file, sample({}), sample({ id: 'id-b', username: 'ben', label: 'shop' }));
  await save(file, sample({ at: '2024-11-24T21:00:00Z' }));
  expect(cache(file)).toMatchObject([
    { id: 1, username: 'anna', at: '2024-11-24 21:00:00' },
    { id: 2, username: 'ben', at: '2024-11-23 21:00:00' },
  ]);
});

test('the history keeps the last fetch of a day, in whatever order the fetches come', async () => {
  const file = newFile();
  await save(file, sample({ at: '2024-11-23T12:00:00Z' }));
  await save(file, sample({ at: '2024-11-23T20:00:00Z' }));
  await save(file, sample({ at: '2024-11-23T08:00:00Z' }));
  await save(file, sample({ at: '2024-11-24T00:00:00Z' }));
  expect(history(file)).toEqual(['anna 2024-11-23 20:00:00 id-a', 'anna 2024-11-24 00:00:00 id-a']);
});

test.each([
  ['the picture and the time', { avatar: 'https://a/2', at: '2024-11-25T00:00:00Z' }, false],
  ['the label', { label: 'SHOP' }, false],
  ['the handle', { username: 'anna2' }, true],
  ['the name', { name: 'Anne' }, true],
  ['the bio, now empty', { bio: null }, true],
  ['the count of following', { following: 13n }, true],
  ['a count', { stats: { followers: 50001n, likes: null, engagement_rate: 5.72 } }, true],
  ['a rate', { stats: { followers: 50000n, likes: null, engagement_rate: 5.73 } }, true],
  ['a count, now known', { stats: { followers: 50000n, likes: 0n, engagement_rate: 5.72 } }, true],
  ['a count, no longer known', { stats: { followers: null, likes: null } }, true],
  ['an unknown count, left out', { stats: { followers: 50000n, engagement_rate: 5.72 } }, false],
])('when only %s differs, changed is correct', async (_what, difference, changed) => {
  const file = newFile();
  await save(file, sample({}));
  expect(await save(file, sample(difference))).toMatchObject([{ changed }]);
});

test('a row that is not JSON counts as changed and is overwritten', async () => {
  const file = await fileOfOlderSystem(['anna', '<?php']);
  expect(await save(file, sample({}))).toMatchObject([{ changed: true }]);
  expect(cache(file)).toMatchObject([{ id: 1, said: 'anna' }]);
});

test('an account without a handle keeps the name of its row', async () => {
  const file = newFile();
  await save(file, sample({}));
  const [saved] = await save(file, sample({ username: null, at: '2024-11-24T00:00:00Z' }));
  expect(saved?.document.profile).toMatchObject({ id: 'id-a', username: 'anna' });
  expect(cache(file)).toMatchObject([{ id: 1, username: 'anna', said: 'anna' }]);
});

test('an account without a handle and without a row is stored under its id', async () => {
  const file = newFile();
  await save(file, sample({ username: null }));
  expect(cache(file)).toMatchObject([{ username: 'id-a', said: 'id-a' }]);
});

test('an account without a handle, a row and an id is refused', async () => {
  const file = newFile();
  const refused = save(file, sample({ username: null, id: null }));
  await expect(refused).rejects.toThrow(StatsError);
  await expect(refused).rejects.toMatchObject({ code: 'unexpected-answer' });
});

test('names with quotes and SQL statements are stored as text', async () => {
  const file = newFile();
  const hostile = `a'"; DROP TABLE social_stats_cache; --\u{1F600}`;
  await save(file, sample({ username: hostile, name: hostile }));
  await save(file, sample({ username: `${hostile}2`, name: hostile }));
  expect(cache(file)).toMatchObject([{ id: 1, username: `${hostile}2`, said: `${hostile}2` }]);
  expect(history(file)).toHaveLength(1);
});

test('an account with a new handle keeps its row and its history', async () => {
  const file = newFile();
  await save(file, sample({ at: '2024-11-22T10:00:00Z', stats: { followers: 9007199254740993n } }));
  await save(file, sample({ username: 'anna.new' }));
  expect(cache(file)).toMatchObject([{ id: 1, username: 'anna.new', said: 'anna.new' }]);
  expect(history(file)).toEqual([
    'anna.new 2024-11-22 10:00:00 id-a',
    'anna.new 2024-11-23 21:00:00 id-a',
  ]);
  const [row] = all(file, 'SELECT stats_data FROM social_stats_history ORDER BY day');
  expect(parseJson(String(row?.stats_data))).toMatchObject({
    stats: { followers: 9007199254740993n },
  });
});

test('when both names have a row for the day, the later fetch stays', async () => {
  const file = newFile();
  await save(file, sample({ at: '2024-11-20T10:00:00Z' }));
  await save(file, sample({ at: '2024-11-21T10:00:00Z' }));
  withSqlite(file, (database) =>
    database.exec(`INSERT INTO social_stats_history VALUES
      ('tiktok', 'new', '2024-11-20', '{"profile":{"id":"x","username":"new"}}', '2024-11-20 09:00:00'),
      ('tiktok', 'new', '2024-11-21', '{"profile":{"id":"x","username":"new"}}', '2024-11-21 11:00:00'),
      ('instagram', 'anna', '2024-11-21', '{"profile":{"id":"x","username":"anna"}}', '2024-11-21 11:00:00')`),
  );
  await save(file, sample({ username: 'new' }));
  expect(history(file)).toEqual([
    'anna 2024-11-21 11:00:00 x',
    'new 2024-11-20 10:00:00 id-a',
    'new 2024-11-21 11:00:00 x',
    'new 2024-11-23 21:00:00 id-a',
  ]);
});

test.each([[['anna', 'ben']], [['ben', 'anna']]])(
  'two accounts that swapped handles keep their rows and histories, saved in the order %s',
  async (order) => {
    const file = newFile();
    const [before, after] = ['2024-11-22T10:00:00Z', '2024-11-23T10:00:00Z'];
    await save(
      file,
      sample({ id: 'id-a', username: 'anna', at: before }),
      sample({ id: 'id-b', username: 'ben', label: 'shop', at: before }),
    );
    const swapped: Record<string, AccountStats> = {
      anna: sample({ id: 'id-a', username: 'ben', at: after }),
      ben: sample({ id: 'id-b', username: 'anna', label: 'shop', at: after }),
    };
    const saved = await save(file, ...order.flatMap((name) => swapped[name] ?? []));
    expect(saved).toMatchObject([{ changed: true }, { changed: true }]);
    expect(cache(file)).toMatchObject([
      { id: 1, username: 'ben', said: 'ben', account: 'id-a' },
      { id: 2, username: 'anna', said: 'anna', account: 'id-b' },
    ]);
    expect(history(file)).toEqual([
      'anna 2024-11-22 10:00:00 id-b',
      'anna 2024-11-23 10:00:00 id-b',
      'ben 2024-11-22 10:00:00 id-a',
      'ben 2024-11-23 10:00:00 id-a',
    ]);
  },
);

test('an account whose handle now belongs to another account is renamed to its id', async () => {
  const file = newFile();
  await save(file, sample({ id: 'id-b', username: 'ben', at: '2024-11-22T10:00:00Z' }));
  await save(file, sample({ id: 'id-a', username: 'ben' }));
  expect(cache(file)).toMatchObject([
    { id: 1, username: 'id-b', said: 'id-b', account: 'id-b' },
    { id: 2, username: 'ben', said: 'ben', account: 'id-a' },
  ]);
  expect(history(file)).toEqual(['ben 2024-11-23 21:00:00 id-a', 'id-b 2024-11-22 10:00:00 id-b']);
});

test('two accounts are kept when the handle of one is the id of the other', async () => {
  const file = newFile();
  await save(file, sample({ id: '77', username: null }));
  await save(file, sample({ id: 'id-a', username: '77' }));
  await save(file, sample({ id: '77', username: null, at: '2024-11-24T00:00:00Z' }));
  expect(cache(file)).toMatchObject([
    { id: 1, username: '77_', account: '77' },
    { id: 2, username: '77', account: 'id-a' },
  ]);
});

test.each([
  ['another name', '{"followers": 3}'],
  ['no JSON', 'O:8:"stdClass":0:{}'],
  ['JSON of another shape', '{"profile": "old", "stats": [1]}'],
])('the only row of an older system (%s) is adopted with its id', async (_what, data) => {
  const file = await fileOfOlderSystem(['old_name', data]);
  byOlderSystem(file, 'elsewhere', '{}', 'instagram');
  expect(await save(file, sample({}))).toMatchObject([{ changed: true }]);
  expect(cache(file).slice(0, 1)).toMatchObject([{ id: 1, username: 'anna', account: 'id-a' }]);
  expect(cache(file)).toHaveLength(2);
});

test('the row of an older system counts as changed, also when handle, name and bio are the same', async () => {
  const data = '{"profile": {"name": "Anna", "bio": "Hello"}, "followers": 50000, "following": 12}';
  const file = await fileOfOlderSystem(['anna', data]);
  expect(await save(file, sample({}))).toMatchObject([{ changed: true }]);
});

test('an account with a label adopts no row with another name', async () => {
  const file = await fileOfOlderSystem(['old_name', '{}']);
  await save(file, sample({ label: 'shop' }));
  expect(cache(file)).toMatchObject([
    { id: 1, username: 'old_name', account: null },
    { id: 2, username: 'anna', account: 'id-a' },
  ]);
});

test('an account with a label continues the row with its own name', async () => {
  const file = await fileOfOlderSystem(['old_name', '{}'], ['anna', '{}']);
  await save(file, sample({ label: 'shop' }));
  expect(cache(file)).toMatchObject([
    { id: 1, username: 'old_name', account: null },
    { id: 2, username: 'anna', account: 'id-a' },
  ]);
});

test('of several rows of an older system, only the one with the same name is continued', async () => {
  const file = await fileOfOlderSystem(['one', '{}'], ['two', '{}']);
  await save(file, sample({ username: 'three' }));
  await save(file, sample({ id: 'id-b', username: 'two', label: 'shop' }));
  expect(cache(file)).toMatchObject([
    { id: 1, username: 'one', account: null },
    { id: 2, username: 'two', account: 'id-b' },
    { id: 3, username: 'three', account: 'id-a' },
  ]);
});

test('an account that has a row does not change rows of an older system', async () => {
  const file = newFile();
  await save(file, sample({}));
  byOlderSystem(file, 'stranger', '{}');
  await save(file, sample({ at: '2024-11-24T00:00:00Z' }));
  expect(cache(file)).toMatchObject([{ username: 'anna' }, { username: 'stranger' }]);
});

test('a rename to the name of a row of an older system merges both rows under the id of the account', async () => {
  const file = newFile();
  await save(file, sample({ at: '2024-11-22T00:00:00Z' }));
  byOlderSystem(file, 'new', '{"followers": 1}');
  const [saved] = await save(file, sample({ username: 'new' }));
  expect(saved?.changed).toBe(true);
  expect(cache(file)).toMatchObject([{ id: 1, username: 'new', account: 'id-a' }]);
  expect(history(file)).toEqual(['new 2024-11-22 00:00:00 id-a', 'new 2024-11-23 21:00:00 id-a']);
});

test('the same name on another platform is another account', async () => {
  const file = newFile();
  await save(file, sample({}), sample({ platform: 'instagram' }));
  await save(file, sample({ username: 'new' }));
  expect(cache(file)).toMatchObject([
    { platform: 'tiktok', username: 'new' },
    { platform: 'instagram', username: 'anna' },
  ]);
  expect(history(file)).toHaveLength(2);
});

test('a table with other columns and without a unique constraint keeps its definition', async () => {
  const file = newFile();
  const sql = `CREATE TABLE Social_Stats_Cache (
    note TEXT NOT NULL DEFAULT 'n', stats_data TEXT, fetched_at, Username TEXT, platform TEXT)`;
  withSqlite(file, (database) => {
    database.exec(sql);
    const row = database.prepare('INSERT INTO social_stats_cache VALUES (?, ?, ?, ?, ?)');
    for (const note of ['first', 'second']) row.run(note, '{}', 'once', 'anna', 'tiktok');
    row.run('third', '{}', 'once', 'ben', 'tiktok');
  });
  await save(file, sample({}));
  await save(file, sample({ id: 'id-c', username: 'carl', label: 'shop' }));
  expect(all(file, 'SELECT note, username AS username FROM social_stats_cache')).toEqual([
    { note: 'first', username: 'anna' },
    { note: 'third', username: 'ben' },
    { note: 'n', username: 'carl' },
  ]);
  const schema = "SELECT sql FROM sqlite_schema WHERE name = 'Social_Stats_Cache'";
  expect(all(file, schema)).toEqual([{ sql }]);
});

test('a row that violates a constraint is refused with the name of the column, and nothing is stored', async () => {
  const file = newFile();
  withSqlite(file, (database) =>
    database.exec(
      'CREATE TABLE social_stats_cache (platform, username, stats_data, fetched_at, owner NOT NULL)',
    ),
  );
  const refused = save(file, sample({}));
  await expect(refused).rejects.toThrow(StatsError);
  await expect(refused).rejects.toThrow('NOT NULL constraint failed: social_stats_cache.owner');
  expect(all(file, 'SELECT name FROM sqlite_schema')).toEqual([{ name: 'social_stats_cache' }]);
});
