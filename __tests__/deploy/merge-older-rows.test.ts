import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mergeDatabases } from '../../src/storage/merge-databases.ts';
import { saveStats } from '../../src/storage/save-stats.ts';
import { createTables } from '../../src/storage/schema.ts';
import { type Database, loadSqlite, query } from '../../src/storage/sqlite.ts';
import { imageOf } from '../storage/image-of.ts';
import { sample } from '../storage/sample-stats.ts';

const sqlite = await loadSqlite();

interface Row {
  /** The account's name with its label; absent: a document of a version that stored none. */
  account?: string;
  /** Absent: a row of the older system. */
  id?: string;
  username: string;
  day: number;
}

const at = (day: number) => `2024-11-${String(day).padStart(2, '0')}T12:00:00Z`;

function databaseOf(...rows: Row[]): Database {
  const database = sqlite.open();
  createTables(database);
  for (const { account, id, username, day } of rows) {
    if (id === undefined) {
      database.query(
        'INSERT INTO social_stats_cache (platform, username, stats_data, fetched_at) VALUES (?, ?, ?, ?)',
        ['tiktok', username, `{"followers":${day}}`, at(day).replace('T', ' ').slice(0, 19)],
      );
      continue;
    }
    saveStats(database, sample({ id, username, label: 'shop', at: at(day) }));
    const changed =
      account === undefined
        ? "json_remove(stats_data, '$.account')"
        : "json_set(stats_data, '$.account', :account)";
    database.query(
      `UPDATE social_stats_cache SET stats_data = ${changed} WHERE username = :username`,
      account === undefined
        ? { ':username': username }
        : { ':username': username, ':account': account },
    );
  }
  return database;
}

/** The names after the sources were merged into the target one by one, in the order of the rows. */
function namesAfter(target: Database, ...sources: Database[]): string[] {
  mergeDatabases(target, sources, Date.UTC(2025, 0));
  target.query('DETACH source');
  const rows = query(target, 'SELECT username FROM main.social_stats_cache ORDER BY id');
  return rows.map(({ username }) => String(username));
}

const older = { username: 'Anna Müller', day: 1 };
const anna = { id: 'A', username: 'anna', day: 2 };

describe("the older system's row that is merged into a database of the action", () => {
  test.each([
    ['the only account', [anna]],
    ['the unlabelled account', [{ ...anna, account: 'tiktok' }]],
    [
      'the unlabelled account beside a labelled one',
      [
        { ...anna, account: 'tiktok' },
        { id: 'B', username: 'ben', day: 3, account: 'tiktok/shop' },
      ],
    ],
  ])('is no second account beside %s', (_, rows) => {
    const names = rows.map(({ username }) => username);
    expect(namesAfter(databaseOf(...rows), databaseOf(older), databaseOf(older))).toEqual(names);
  });

  test('counts nothing, and changes neither row nor history', () => {
    const target = databaseOf(anna);
    const before = target.serialize();
    expect(mergeDatabases(target, [databaseOf(older)], Date.UTC(2025, 0)).rows).toBe(0);
    for (const table of ['cache', 'history']) {
      const sql = `SELECT * FROM main.social_stats_${table}`;
      expect(query(target, sql)).toEqual(query(sqlite.open(imageOf(before)), sql));
    }
  });

  test('brings its numbers when they are newer, and the next fetch goes on in the same row', () => {
    const target = databaseOf(anna);
    expect(namesAfter(target, databaseOf({ ...older, day: 5 }))).toEqual(['Anna Müller']);
    expect(namesAfter(target, databaseOf({ ...anna, day: 6 }))).toEqual(['anna']);
    const days = query(target, 'SELECT username, day FROM main.social_stats_history ORDER BY day');
    expect(days).toEqual([
      { username: 'anna', day: '2024-11-02' },
      { username: 'anna', day: '2024-11-06' },
    ]);
  });

  test.each([
    ['there are two of them', [anna], [older, { ...older, username: 'Other' }]],
    ['the account has a label', [{ ...anna, account: 'tiktok/shop' }], [older]],
    [
      'two accounts without a label may be meant',
      [anna, { ...anna, id: 'B', username: 'ben' }],
      [older],
    ],
    ['the account comes with it', [anna], [older, { ...anna, day: 4 }]],
  ])('stays a row of its own when %s', (_, rows, source) => {
    const names = [...rows, ...source].map(({ username }) => username);
    const found = namesAfter(databaseOf(...rows), databaseOf(...source));
    expect(found.sort()).toEqual([...new Set(names)].sort());
  });

  test('gives the same accounts in any order of the databases', () => {
    const parts = [
      [older],
      [{ ...anna, account: 'tiktok' }],
      [{ id: 'B', username: 'ben', day: 3, account: 'tiktok/shop' }],
      [{ ...anna, username: 'anna.new', day: 4, account: 'tiktok' }],
    ];
    const orders = fc.shuffledSubarray(parts, { minLength: parts.length });
    fc.assert(
      fc.property(orders, fc.integer({ min: 1, max: 9 }), (order, day) => {
        const databases = order.map((rows) =>
          databaseOf(...rows.map((row) => (row === older ? { ...older, day } : row))),
        );
        const target = databaseOf();
        const names = namesAfter(target, ...databases);
        for (const database of [target, ...databases]) database.close();
        expect(names.sort()).toEqual([day > 4 ? 'Anna Müller' : 'anna.new', 'ben'].sort());
      }),
      { numRuns: 60 },
    );
  });
});
