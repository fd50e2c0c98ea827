import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { updateDatabase } from '../../src/storage/database.ts';
import { mergeDatabases, openSource } from '../../src/storage/merge-databases.ts';
import { saveStats } from '../../src/storage/save-stats.ts';
import { createTables, tables } from '../../src/storage/schema.ts';
import { type Database, loadSqlite, query } from '../../src/storage/sqlite.ts';
import { imageOf } from '../storage/image-of.ts';
import { samplePost } from '../storage/sample-post.ts';
import { sample } from '../storage/sample-stats.ts';
import { all, temporaryFolder, withSqlite } from '../storage/temporary-folder.ts';
import { writeNumbers } from './sample-database.ts';

const sqlite = await loadSqlite();

type Fetch = Parameters<typeof sample>[0];

function databaseOf(...fetches: Fetch[]): Database {
  const database = sqlite.open();
  createTables(database);
  for (const fetch of fetches) saveStats(database, sample(fetch));
  return database;
}

/** The clock of the merges: after all fetches. */
const now = Date.UTC(2025, 0);

const rowsMerged = (target: Database, sources: Database[]): number =>
  mergeDatabases(target, sources, now).rows;

function merged(...databases: Database[]): {
  rows: ReturnType<typeof contentOf>;
  counts: number[];
} {
  const target = databaseOf();
  const counts = databases.map((database) => {
    const copy = sqlite.open(imageOf(target.serialize()));
    const count = rowsMerged(copy, [database]);
    replace(target, copy);
    copy.close();
    return count;
  });
  const rows = contentOf(target);
  target.close();
  return { rows, counts };
}

function replace(target: Database, source: Database): void {
  for (const { name: table } of tables) {
    target.query(`DELETE FROM ${table}`);
    for (const row of query(source, `SELECT * FROM ${table}`)) {
      const names = Object.keys(row);
      target.query(
        `INSERT INTO ${table} (${names}) VALUES (${names.map(() => '?')})`,
        Object.values(row),
      );
    }
  }
}

/** All columns but `id`, which depends on the order of the inserts. */
const contentOf = (database: Database) => ({
  cache: query(
    database,
    'SELECT platform, username, stats_data, fetched_at FROM social_stats_cache ORDER BY 1, 2',
  ),
  history: query(database, 'SELECT * FROM social_stats_history ORDER BY 1, 2, 3'),
  posts: query(database, 'SELECT * FROM social_stats_posts ORDER BY platform, post_id'),
  postDays: query(database, 'SELECT * FROM social_stats_posts_history ORDER BY 1, 2, 3'),
});

const at = (day: number, hour = 12): string =>
  new Date(Date.UTC(2024, 10, day, hour)).toISOString().replace('.000Z', 'Z');

describe('a merge of databases', () => {
  test('creates missing tables as the action does, and changes nothing the second time', async () => {
    const folder = temporaryFolder();
    const [made, empty, source] = ['made.db', 'empty.db', 'source.db'].map((name) =>
      join(folder, name),
    );
    if (!made || !empty || !source) throw new Error('No files.');
    await writeNumbers(made, {});
    await writeNumbers(source, {});
    withSqlite(empty, (database) => database.exec('CREATE TABLE links (url)'));
    const opened = await openSource(source);
    await updateDatabase(empty, (database) => mergeDatabases(database, [opened], now));
    const once = readFileSync(empty);
    await updateDatabase(empty, (database) => mergeDatabases(database, [opened, opened], now));
    opened.close();
    expect(readFileSync(empty)).toEqual(once);
    const sql = "SELECT name, sql FROM sqlite_schema WHERE name LIKE 'social%' ORDER BY name";
    expect(all(empty, sql)).toEqual(all(made, sql));
    expect(all(empty, 'SELECT * FROM social_stats_cache')).toEqual(
      all(made, 'SELECT * FROM social_stats_cache'),
    );
  });

  test('creates the tables of the action in an empty database', () => {
    const target = sqlite.open();
    mergeDatabases(target, [databaseOf({})], now);
    const sql = "SELECT sql FROM main.sqlite_schema WHERE sql IS NOT NULL AND name LIKE 'social%'";
    expect(query(target, sql)).toEqual(query(databaseOf(), sql));
    target.close();
  });

  test('counts only rows that are new or newer', () => {
    const one = databaseOf({ at: at(1) }, { id: 'id-b', username: 'bea', at: at(1) });
    const two = databaseOf({ at: at(2) }, { id: 'id-b', username: 'bea', at: at(1) });
    // Two accounts with a day each, then Anna's row and her second day, then nothing twice.
    expect(merged(one, two, two, one).counts).toEqual([4, 2, 0, 0]);
  });

  test('never replaces a newer document by an older one, whatever the column fetched_at says', () => {
    const target = databaseOf({ at: at(2) });
    target.query("UPDATE social_stats_cache SET fetched_at = '2020-01-01 00:00:00'");
    expect(rowsMerged(target, [databaseOf({ at: at(1) })])).toBe(1);
    expect(
      query(target, 'SELECT stats_data FROM main.social_stats_cache')[0]?.stats_data,
    ).toContain(at(2));
    target.close();
  });

  test('compares times in other spellings correctly', () => {
    const target = databaseOf({ at: at(2) });
    target.query('UPDATE social_stats_cache SET stats_data = replace(stats_data, ?, ?)', [
      `"fetched_at":"${at(2)}"`,
      '"fetched_at":"2024-11-02 13:30:00.5+01:00"',
    ]);
    expect(rowsMerged(target, [databaseOf({ at: '2024-11-02T12:30:00Z' })])).toBe(1);
    expect(query(target, 'SELECT fetched_at FROM main.social_stats_cache')[0]?.fetched_at).toBe(
      '2024-11-02 12:00:00',
    );
    target.close();
  });

  test('keeps the row and the history of an account that changed its name', () => {
    const target = databaseOf({ username: 'old', at: at(1) }, { username: 'old', at: at(2) });
    expect(rowsMerged(target, [databaseOf({ username: 'new', at: at(3) })])).toBe(4);
    expect(query(target, 'SELECT id, username FROM main.social_stats_cache')).toEqual([
      { id: 1, username: 'new' },
    ]);
    const days = query(target, 'SELECT * FROM main.social_stats_history ORDER BY day');
    expect(days.map(({ username }) => username)).toEqual(['new', 'new', 'new']);
    expect(String(days[0]?.stats_data)).toContain('"username":"new"');
    target.close();
  });

  test('adds no second row from a database that has only the old name', () => {
    const target = databaseOf({ username: 'new', at: at(3) });
    const source = databaseOf({ username: 'old', at: at(1) }, { username: 'old', at: at(2) });
    expect(rowsMerged(target, [source])).toBe(2);
    expect(query(target, 'SELECT username FROM main.social_stats_cache')).toEqual([
      { username: 'new' },
    ]);
    const days = query(target, 'SELECT username, day FROM main.social_stats_history');
    expect(days.map(({ username }) => username)).toEqual(['new', 'new', 'new']);
    target.close();
  });

  test('keeps the rows and the days of two accounts that swapped their names', () => {
    const target = databaseOf(
      { id: 'A', username: 'x', at: at(1) },
      { id: 'B', username: 'y', at: at(1) },
    );
    const source = databaseOf(
      { id: 'A', username: 'y', at: at(2) },
      { id: 'B', username: 'x', at: at(2) },
    );
    mergeDatabases(target, [source], now);
    const sql = "SELECT username, json_extract(stats_data, '$.profile.id') AS account FROM main.";
    expect(query(target, `${sql}social_stats_cache ORDER BY id`)).toEqual([
      { username: 'y', account: 'A' },
      { username: 'x', account: 'B' },
    ]);
    expect(query(target, `${sql}social_stats_history ORDER BY username, day`)).toEqual([
      { username: 'x', account: 'B' },
      { username: 'x', account: 'B' },
      { username: 'y', account: 'A' },
      { username: 'y', account: 'A' },
    ]);
    target.close();
  });

  test('continues the row of an older system, which has no account id, by its name', () => {
    const target = databaseOf();
    target.query(
      "INSERT INTO social_stats_cache (platform, username, stats_data, fetched_at) VALUES ('tiktok', 'anna', 'no JSON', '2024-01-01 00:00:00'), ('tiktok', 'other', '{}', NULL)",
    );
    expect(rowsMerged(target, [databaseOf({})])).toBe(2);
    expect(query(target, 'SELECT id, username, fetched_at FROM main.social_stats_cache')).toEqual([
      { id: 1, username: 'anna', fetched_at: '2024-11-23 21:00:00' },
      { id: 2, username: 'other', fetched_at: null },
    ]);
    target.close();
  });

  test('keeps rows of other platforms, and duplicate rows of a table without the constraint', () => {
    const target = sqlite.open();
    target.query(
      'CREATE TABLE social_stats_cache (platform, username, stats_data, fetched_at, note)',
    );
    target.query(
      "INSERT INTO social_stats_cache VALUES ('tiktok', 'old', '{}', 1, 'a'), ('tiktok', 'old', '{}', 1, 'b'), ('x', 'anna', '{}', 1, 'c'), ('tiktok', 'anna', '{}', 1, 'd')",
    );
    mergeDatabases(target, [databaseOf({})], now);
    expect(query(target, 'SELECT username, note FROM main.social_stats_cache')).toEqual([
      { username: 'old', note: 'a' },
      { username: 'old', note: 'b' },
      { username: 'anna', note: 'c' },
      { username: 'anna', note: 'd' },
    ]);
    target.close();
  });
});

/**
 * Fetches of accounts that change their names, by machine, each fetch at another time. `passing`: an account
 * may also take the name of another one.
 */
const worldOf = ({ passing }: { passing: boolean }) =>
  fc
    .array(
      fc.record({
        account: fc.integer({ min: 0, max: 3 }),
        // The account whose name it takes; that account gets a new name.
        rename: fc.option(fc.integer({ min: 0, max: 3 }), { freq: 3 }),
        machine: fc.integer({ min: 0, max: 3 }),
        posts: fc.array(
          fc.record({ number: fc.integer({ min: 0, max: 2 }), views: fc.option(fc.nat(3)) }),
          { maxLength: 3 },
        ),
      }),
      { maxLength: 14 },
    )
    .map((events) => {
      const names = ['a', 'b', 'c', 'd'];
      const machines: Fetch[][] = [[], [], [], []];
      events.forEach(({ account, rename, machine, posts }, index) => {
        if (rename !== null && passing && rename !== account) {
          names[account] = names[rename] ?? '';
          names[rename] = `n${index}`;
        } else if (rename !== null) names[account] = `n${index}`;
        const username = names[account] ?? '';
        machines[machine]?.push({
          ...{ id: `id${account}`, username, at: at(1, index * 8) },
          posts: posts.map(({ number, views }) =>
            samplePost({
              id: `${account}-${number}`,
              views: views === null ? null : BigInt(views),
            }),
          ),
        });
      });
      return machines;
    });

const orders = fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 });

describe('databases that are merged in any order and any number of times', () => {
  test('give the same content', () => {
    fc.assert(
      fc.property(worldOf({ passing: false }), orders, (machines, order) => {
        const databases = machines.map((fetches) => databaseOf(...fetches));
        const straight = merged(...databases);
        const shuffled = order.flatMap((index) => databases[index] ?? []);
        const again = merged(...shuffled, ...databases);
        for (const database of databases) database.close();
        expect(again.rows).toEqual(straight.rows);
        expect(again.counts.slice(4)).toEqual([0, 0, 0, 0]);
      }),
      { numRuns: 20 },
    );
  });

  // The rows do not show the present name of an account whose name another account took.
  test('give the same numbers of the same accounts, even when names pass between accounts', () => {
    fc.assert(
      fc.property(worldOf({ passing: true }), orders, (machines, order) => {
        const databases = machines.map((fetches) => databaseOf(...fetches));
        const straight = merged(...databases);
        const shuffled = order.flatMap((index) => databases[index] ?? []);
        const again = merged(...shuffled, ...databases);
        for (const database of databases) database.close();
        expect(accountsIn(again.rows)).toEqual(accountsIn(straight.rows));
      }),
      { numRuns: 20 },
    );
  });
});

/** Account, day and time of each row. */
const accountsIn = ({ cache, history }: ReturnType<typeof contentOf>): string[] =>
  [...cache, ...history]
    .map((row) => {
      const [, id] = /"id":"([^"]*)"/.exec(String(row.stats_data)) ?? [];
      return `${id} ${row.day ?? 'now'} ${row.fetched_at}`;
    })
    .sort();
