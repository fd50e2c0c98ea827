import { join } from 'node:path';
import { expect, test } from 'vitest';
import { all, temporaryFolder, withSqlite } from '../storage/temporary-folder.ts';
import { openWorld } from '../world.ts';
import { runCli } from './run-cli.ts';

test('60 accounts, fetched in three runs and merged, give the same rows as one run', async () => {
  const world = await openWorld();
  const labels = Array.from({ length: 60 }, (_, index) => `A${index}`);
  const people = labels.map((label) =>
    world.signIn(label, { username: `account.${label.toLowerCase()}`, followers: 1_000n }),
  );
  const folder = temporaryFolder();
  const textOf = (part: typeof people) =>
    [...world.appLines, ...part.flatMap(({ lines }) => lines), ''].join('\n');
  const parts = [0, 1, 2].map((shard) => people.filter((_, index) => index % 3 === shard));
  for (const [shard, part] of parts.entries()) {
    await world.run(textOf(part), { database: join(folder, `part-${shard}.db`) });
  }
  await world.run(textOf(people), { database: join(folder, 'whole.db') });

  const sources = ['part-2.db', 'part-0.db', 'part-1.db'];
  const { code, stdout } = await runCli(folder, ['merge', '--database', 'joined.db', ...sources]);
  expect(code).toBe(0);
  // A cache row and a day for each account, and a row and a day for each of its ten posts.
  expect(stdout).toContain('1320 rows of');
  const query = (table: string, columns: string) =>
    ['whole.db', 'joined.db'].map((name) =>
      all(join(folder, name), `SELECT ${columns} FROM ${table} ORDER BY platform, username`),
    );
  const [cache, joinedCache] = query(
    'social_stats_cache',
    'platform, username, stats_data, fetched_at',
  );
  expect(cache).toHaveLength(60);
  expect(joinedCache).toEqual(cache);
  const [history, joinedHistory] = query('social_stats_history', '*');
  expect(joinedHistory).toEqual(history);
  const byPost = (table: string) =>
    ['whole.db', 'joined.db'].map((name) =>
      all(join(folder, name), `SELECT * FROM ${table} ORDER BY platform, post_id`),
    );
  for (const table of ['social_stats_posts', 'social_stats_posts_history']) {
    const [posts, joinedPosts] = byPost(table);
    expect(posts).toHaveLength(600);
    expect(joinedPosts).toEqual(posts);
  }
});

test.each([
  ['into', ['new.db', 'older.db']],
  ['before', ['older.db', 'new.db']],
])(
  "the older system's row is no second account when it is merged %s the action's",
  async (_, order) => {
    const world = await openWorld();
    const person = world.signIn(null, { username: 'anna', followers: 1_000n });
    const folder = temporaryFolder();
    await world.run([...world.appLines, ...person.lines, ''].join('\n'), {
      database: join(folder, 'new.db'),
    });
    withSqlite(join(folder, 'older.db'), (database) =>
      database.exec(`CREATE TABLE social_stats_cache (id INTEGER PRIMARY KEY, platform, username, stats_data, fetched_at);
      INSERT INTO social_stats_cache VALUES
        (7, 'tiktok', 'Anna Müller', '{"followers": 1}', '2024-01-01 00:00:00')`),
    );
    const { code } = await runCli(folder, ['merge', '--database', 'joined.db', ...order]);
    expect(code).toBe(0);
    const sql =
      "SELECT username, stats_data ->> '$.followers' AS followers FROM social_stats_cache";
    expect(all(join(folder, 'joined.db'), sql)).toEqual([{ username: 'anna', followers: 1000 }]);
  },
);
