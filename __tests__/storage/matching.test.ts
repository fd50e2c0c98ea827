import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayMs, toIsoSeconds } from '../../src/clock.ts';
import { mergeDatabases } from '../../src/storage/merge-databases.ts';
import { saveStats } from '../../src/storage/save-stats.ts';
import { createTables } from '../../src/storage/schema.ts';
import { type Database, loadSqlite, query } from '../../src/storage/sqlite.ts';
import { imageOf } from './image-of.ts';
import { sample } from './sample-stats.ts';

const sqlite = await loadSqlite();

/** A fetch of a labelled account, to which step 3 of the rule does not apply, unless it says otherwise. */
interface Fetch {
  id: string | null;
  username: string;
  isUnlabelled?: boolean;
}

/** The rule of `saveStats` is implemented twice: in JavaScript, and in SQL for `merge` and `deploy`. */
const ways: [string, (before: Uint8Array, fetch: Fetch, day: number) => Uint8Array][] = [
  ['saved', (before, fetch, day) => changed(before, (one) => saveStats(one, toStats(fetch, day)))],
  [
    'merged',
    (before, fetch, day) => {
      const source = createDatabase();
      saveStats(source, toStats(fetch, day));
      const merged = changed(before, (one) => mergeDatabases(one, [source], Date.UTC(2027, 0)));
      source.close();
      return merged;
    },
  ],
];

function changed(before: Uint8Array, change: (database: Database) => unknown): Uint8Array {
  const database = createDatabase(before);
  change(database);
  const after = database.serialize();
  database.close();
  return after;
}

const toStats = ({ id, username, isUnlabelled }: Fetch, day: number) =>
  sample({
    ...{ id, username, name: username, ...(isUnlabelled ? {} : { label: 'SHOP' }) },
    at: toIsoSeconds(Date.UTC(2026, 0, 1, 4) + day * dayMs),
    stats: { followers: BigInt(day) },
  });

function createDatabase(bytes?: Uint8Array): Database {
  const database = sqlite.open(bytes && imageOf(bytes));
  createTables(database);
  return database;
}

/** The rows and days of the accounts: names, ids and numbers, without times and row ids. */
function contentOf(bytes: Uint8Array) {
  const database = createDatabase(bytes);
  const content = { cache: readCache(database), history: readDays(database) };
  database.close();
  return content;
}

const readCache = (database: Database) =>
  query(
    database,
    `SELECT username, stats_data ->> '$.profile.id' AS id, stats_data ->> '$.profile.username' AS named,
       stats_data ->> '$.stats.followers' AS followers FROM social_stats_cache ORDER BY 1`,
  );

const readDays = (database: Database) =>
  query(
    database,
    `SELECT username, day, stats_data ->> '$.stats.followers' AS followers
     FROM social_stats_history ORDER BY 1, 2`,
  );

describe.each(ways)('numbers that are %s', (_, write) => {
  const contentAfter = (...fetches: Fetch[]) => {
    let bytes = createDatabase().serialize();
    for (const [day, fetch] of fetches.entries()) bytes = write(bytes, fetch, day + 1);
    const { cache, history } = contentOf(bytes);
    return {
      cache: cache.map(({ username, id }) => `${username} ${id}`),
      history: history.map(({ username, followers }) => `${username} ${followers}`),
    };
  };

  test('go into the row with the id of the account, which takes its new name and keeps its days', () => {
    expect(contentAfter({ id: 'A', username: 'anna' }, { id: 'A', username: 'anna.new' })).toEqual({
      cache: ['anna.new A'],
      history: ['anna.new 1', 'anna.new 2'],
    });
  });

  test('go into the row of the name when that row has no id', () => {
    expect(contentAfter({ id: null, username: 'anna' }, { id: 'A', username: 'anna' })).toEqual({
      cache: ['anna A'],
      history: ['anna 1', 'anna 2'],
    });
  });

  test('leave the row of the name to its account, which then gets its id as its name', () => {
    expect(contentAfter({ id: 'A', username: 'anna' }, { id: 'B', username: 'anna' })).toEqual({
      cache: ['A A', 'anna B'],
      history: ['A 1', 'anna 2'],
    });
  });

  test('get a new row when there is neither', () => {
    expect(contentAfter({ id: 'A', username: 'anna' }, { id: 'B', username: 'ben' })).toEqual({
      cache: ['anna A', 'ben B'],
      history: ['anna 1', 'ben 2'],
    });
  });
});

/** Rows as the older system wrote them: under a display name, without an id. */
function createOlder(...names: string[]): Uint8Array {
  return changed(createDatabase().serialize(), (database) => {
    for (const name of names) {
      database.query(
        'INSERT INTO social_stats_cache (platform, username, stats_data, fetched_at) VALUES (?, ?, ?, ?)',
        ['tiktok', name, '{"followers": 1}', '2025-01-01 00:00:00'],
      );
    }
  });
}

describe.each(ways)('numbers of an unlabelled account that are %s', (_, write) => {
  const rowsAfter = (before: Uint8Array, fetch: Fetch) => {
    const database = createDatabase(write(before, fetch, 1));
    const rows = query(database, 'SELECT id, username FROM social_stats_cache ORDER BY id');
    database.close();
    return rows.map(({ id, username }) => `${id} ${username}`);
  };
  const anna = { id: 'A', username: 'anna', isUnlabelled: true };

  test('go into the only row without an id, whatever its name', () => {
    expect(rowsAfter(createOlder('Anna Müller'), anna)).toEqual(['1 anna']);
  });

  test('get a new row when there are two without an id', () => {
    expect(rowsAfter(createOlder('Anna Müller', 'Ben'), anna)).toEqual([
      '1 Anna Müller',
      '2 Ben',
      '3 anna',
    ]);
  });

  test('get a new row when they have a label', () => {
    const labelled = { ...anna, isUnlabelled: false };
    expect(rowsAfter(createOlder('Anna Müller'), labelled)).toEqual(['1 Anna Müller', '2 anna']);
  });
});

/** Several fetches of a few accounts; a platform may give the name of one account to another one later. */
const fetchesUnder = (names: readonly string[]) =>
  fc.array(
    fc.record({
      id: fc.constantFrom('A', 'B', 'C', null),
      username: fc.constantFrom(...names),
    }),
    { minLength: 1, maxLength: 8 },
  );

test('saving and merging a fetch give the same rows, whatever the database contained', () => {
  fc.assert(
    fc.property(fetchesUnder(['x', 'y', 'z']), (fetches) => {
      let before = createDatabase().serialize();
      for (const [day, fetch] of fetches.entries()) {
        const [saved, merged] = ways.map(([, write]) => write(before, fetch, day + 1));
        if (!saved || !merged) throw new Error('There are two ways.');
        expect(contentOf(merged)).toEqual(contentOf(saved));
        before = saved;
      }
    }),
    { numRuns: 60 },
  );
});

test('saving and merging give the same rows beside rows of the older system', () => {
  const fetches = fc.array(
    fc.record({
      id: fc.constantFrom('A', 'B'),
      username: fc.constantFrom('x', 'y'),
      isUnlabelled: fc.boolean(),
    }),
    { minLength: 1, maxLength: 5 },
  );
  fc.assert(
    fc.property(fetches, fc.subarray(['x', 'Old', 'Older']), (events, names) => {
      let before = createOlder(...names);
      for (const [day, fetch] of events.entries()) {
        const [saved, merged] = ways.map(([, write]) => write(before, fetch, day + 1));
        if (!saved || !merged) throw new Error('There are two ways.');
        expect(contentOf(merged)).toEqual(contentOf(saved));
        before = saved;
      }
    }),
    { numRuns: 60 },
  );
});

test.each(ways)(
  'numbers can be %s when the name of one account is the id of another',
  (_, write) => {
    fc.assert(
      fc.property(fetchesUnder(['x', 'A', 'B']), (fetches) => {
        let bytes = createDatabase().serialize();
        for (const [day, fetch] of fetches.entries()) bytes = write(bytes, fetch, day + 1);
        const { cache } = contentOf(bytes);
        expect(cache.at(-1)).toBeDefined();
        expect(new Set(cache.map(({ username }) => username)).size).toBe(cache.length);
      }),
      { numRuns: 30 },
    );
  },
);
