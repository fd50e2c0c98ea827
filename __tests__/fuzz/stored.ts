import assert from 'node:assert/strict';
import fc from 'fast-check';
import { StatsError } from '../../src/errors.ts';
import { createLenientReader } from '../../src/net/lenient-reader.ts';
import { toDocument } from '../../src/numbers/to-document.ts';
import { toSnapshot } from '../../src/platforms/tiktok/fetch.ts';
import { tiktok } from '../../src/platforms/tiktok/index.ts';
import { understandUser } from '../../src/platforms/tiktok/understand.ts';
import { saveStats } from '../../src/storage/save-stats.ts';
import { createTables } from '../../src/storage/schema.ts';
import { type Database, loadSqlite, query } from '../../src/storage/sqlite.ts';
import { accountIdOf, parseStored } from '../../src/storage/stored-document.ts';
import { answerText, counter, hostileText, nearly, now, wellFormedText } from './arbitraries.ts';
import { outcomeOf } from './judge.ts';
import { type Property, property } from './property.ts';

type Row = [username: unknown, text: unknown, fetchedAt: unknown];

const names = ['anna', 'bert', 'id-a', 'id-b', 'id-b_'];
const storedDocument = answerText(
  nearly({
    profile: nearly({
      id: fc.constantFrom<unknown>('id-a', 'id-b', 'id-b', 5, '', null),
      username: fc.constantFrom(...names),
      name: hostileText,
      bio: hostileText,
    }),
    stats: nearly({ followers: counter, likes: counter, constructor: counter }),
    following: counter,
  }),
);

/** SQLite stores any kind of value in any column, and other programs may write to the tables. */
const storedValue = fc.oneof(
  hostileText,
  fc.constantFrom(null, 0, -1, 1.5, 2 ** 53),
  fc.uint8Array(),
);
const mostly = <T>(right: fc.Arbitrary<T>, odd: fc.Arbitrary<unknown>) =>
  fc.oneof({ weight: 8, arbitrary: right }, { weight: 1, arbitrary: odd });
const storedTime = fc.constantFrom(
  '2026-11-23 01:00:00',
  '2026-11-23 03:17:00',
  '2026-11-23 23:00:00',
);
const storedRows: fc.Arbitrary<Row[]> = fc.array(
  fc.tuple(
    mostly(fc.constantFrom(...names), storedValue),
    mostly(storedDocument, storedValue),
    mostly(storedTime, storedValue),
  ),
  { maxLength: 5 },
);
const toSave = fc.record({
  id: fc.option(mostly(fc.constantFrom('id-a', 'id-b'), wellFormedText).map(String)),
  username: fc.option(mostly(fc.constantFrom(...names), wellFormedText).map(String)),
  label: fc.constantFrom(null, null, 'SHOP'),
});

/** Properties of a run whose database contains documents of any kind. */
export async function createStoredProperties(): Promise<readonly Property[]> {
  const sqlite = await loadSqlite();
  return [
    property(
      'numbers are stored, and no other account is lost, whatever the database contains',
      fc.tuple(storedRows, storedRows, toSave, fc.boolean()),
      ([rows, days, account, strict]) => {
        const database = sqlite.open();
        try {
          fill(database, rows, days, strict);
          judge(database, account);
        } finally {
          database.close();
        }
      },
    ),
  ];
}

function fill(database: Database, rows: Row[], days: Row[], strict: boolean): void {
  if (!strict)
    database.query('CREATE TABLE social_stats_cache (platform, username, stats_data, fetched_at)');
  createTables(database);
  for (const row of rows)
    database.query(
      "INSERT OR IGNORE INTO social_stats_cache (platform, username, stats_data, fetched_at) VALUES ('tiktok', ?, ?, ?)",
      row.map(toSqlValue),
    );
  for (const row of days)
    database.query(
      "INSERT OR IGNORE INTO social_stats_history (platform, day, username, stats_data, fetched_at) VALUES ('tiktok', '2026-11-23', ?, ?, ?)",
      row.map(toSqlValue),
    );
}

function judge(
  database: Database,
  { id, username, label }: { id: string | null; username: string | null; label: string | null },
): void {
  const before = readIds(database);
  const user = { ...understandUser({ user: {} }, createLenientReader()), id, username };
  const document = toDocument(tiktok, toSnapshot(user, [], new Map()), {
    account: 'tiktok',
    takenAt: now,
  });
  const saved = outcomeOf(() => saveStats(database, { label, document, posts: [] }));
  if (saved instanceof StatsError) {
    assert.equal(saved.code, 'unexpected-answer');
    assert.ok(!id && !username, 'Only an account without a name is refused.');
    return;
  }
  const name = saved.document.profile.username;
  const kept = query(
    database,
    "SELECT stats_data AS text FROM social_stats_cache WHERE username = ? AND fetched_at = '2026-11-23 03:17:00'",
    [name],
  );
  assert.ok(kept.some(({ text }) => JSON.parse(String(text)).profile.id === id));
  assert.equal(
    query(database, 'SELECT 1 FROM social_stats_history WHERE username = ?', [name]).length,
    1,
    'One row for the day.',
  );
  const after = readIds(database);
  // Without an id, the row is found by its name and becomes the row of this account.
  if (id) for (const one of before) assert.ok(after.has(one), 'No other account is lost.');
}

const readIds = (database: Database): Set<string> =>
  new Set(
    query(database, 'SELECT stats_data AS text FROM social_stats_cache').flatMap(
      ({ text }) => accountIdOf(parseStored(text)) ?? [],
    ),
  );

function toSqlValue(value: unknown): string | number | Uint8Array | null {
  if (typeof value === 'string' || typeof value === 'number') return value;
  return value instanceof Uint8Array ? value : null;
}
