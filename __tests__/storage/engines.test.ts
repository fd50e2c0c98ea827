import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readDatabaseFile } from '../../src/storage/database-file.ts';
import type { Database, Engine, SqlValue } from '../../src/storage/engine.ts';
import { exportChanges } from '../../src/storage/export-changes.ts';
import { loadNodeEngine } from '../../src/storage/node-engine.ts';
import { openDatabase } from '../../src/storage/open-database.ts';
import { readPosts } from '../../src/storage/read-posts.ts';
import { saveStats } from '../../src/storage/save-stats.ts';
import { createTables } from '../../src/storage/schema.ts';
import { loadSqlJsEngine } from '../../src/storage/sql-js-engine.ts';
import { imageOf } from './image-of.ts';
import { sample } from './sample-stats.ts';
import { temporaryFolder, withSqlite } from './temporary-folder.ts';

const node = loadNodeEngine();
const sqlJs = await loadSqlJsEngine();

/** The bytes of a file with this content; `change` may patch them. */
function fileOf(sql: string, change: (bytes: Buffer) => void = () => {}): Uint8Array {
  const file = join(temporaryFolder(), 'stats.db');
  withSqlite(file, (database) => {
    database.enableDefensive(false);
    database.exec(sql);
  });
  const bytes = readFileSync(file);
  change(bytes);
  return bytes;
}

/** The file after one more run, as `updateDatabase` would write it, or the message of its refusal. */
async function runOn(engine: Engine, bytes: Uint8Array, day = 0): Promise<Uint8Array | string> {
  const path = join(temporaryFolder(), 'stats.db');
  if (bytes.length > 0) writeFileSync(path, bytes);
  const { file, image } = await readDatabaseFile(path);
  try {
    const database = openDatabase(engine, 'stats.db', image);
    try {
      saveDay(database, day);
      return exportChanges(database, file) ?? bytes;
    } finally {
      database.close();
    }
  } catch (error) {
    return String(error);
  }
}

/** Three accounts with many numbers; every day one of them has a new name. */
function saveDay(database: Database, day: number): void {
  database.query('BEGIN IMMEDIATE');
  createTables(database);
  for (const [index, id] of ['a', 'b', 'c'].entries()) {
    const username = `${id}${(day + index) % 3 === 0 ? day : ''}`;
    const at = `2026-01-${String(day + 1).padStart(2, '0')}T04:00:00Z`;
    const stats = { followers: BigInt(day) * 10n ** 15n, rate: day / 3 };
    saveStats(database, sample({ id, username, label: `L${id}`, at, stats }));
  }
  database.query('COMMIT');
}

/** The file after twelve runs, each on another day; or the message of a refusal. */
async function afterDays(engine: Engine, bytes: Uint8Array): Promise<Uint8Array | string> {
  let file: Uint8Array | string = bytes;
  for (let day = 0; day < 12 && typeof file !== 'string'; day += 1)
    file = await runOn(engine, file, day);
  return file;
}

describe.each([
  ['node:sqlite', node],
  ['sql.js', sqlJs],
])('a database of %s', (_name, engine) => {
  function using<T>(work: (database: Database) => T): T {
    const database = engine.open();
    try {
      return work(database);
    } finally {
      database.close();
    }
  }

  test('has every digit of 64-bit integers, and smaller ones as numbers', () => {
    const sql = `SELECT 9223372036854775807 AS most, -9223372036854775808 AS least, 9007199254740993 AS odd,
      9007199254740991 AS safe, 5 AS small`;
    expect(using((database) => database.query(sql))).toEqual([
      {
        most: 9223372036854775807n,
        least: -9223372036854775808n,
        odd: 9007199254740993n,
        safe: 9007199254740991,
        small: 5,
      },
    ]);
  });

  test('finds and changes a row by a 64-bit id', () => {
    const rows = using((database) => {
      database.query('CREATE TABLE t (id INTEGER PRIMARY KEY, a)');
      database.query('INSERT INTO t VALUES (9007199254740993, 1), (9007199254740992, 1)');
      database.query('UPDATE t SET a = 2 WHERE rowid = :id', { ':id': 9007199254740993n });
      return [...database.rows('SELECT id, a FROM t ORDER BY id')];
    });
    expect(rows).toEqual([
      [9007199254740992n, 1],
      [9007199254740993n, 2],
    ]);
  });

  const values: [string, SqlValue, string][] = [
    ['a whole number', 5, 'integer'],
    ['a fraction', 5.72, 'real'],
    ['NULL', null, 'null'],
    ['a text', 'Ä \u{1F600}\r\n', 'text'],
    ['an empty text', '', 'text'],
    ['a text with a zero character', 'a\0b', 'text'],
    ['bytes', new Uint8Array([0, 255, 1]), 'blob'],
    ['no bytes', new Uint8Array(), 'blob'],
  ];
  test.each(values)('keeps %s', (_what, value, type) => {
    const rows = using((database) => {
      database.query('CREATE TABLE t (a)');
      database.runEach('INSERT INTO t VALUES (?)', [[value]]);
      return database.query('SELECT a, typeof(a) AS type FROM t');
    });
    expect(rows).toEqual([{ a: value, type }]);
  });

  test('reads the counts of a column with a collation that only another program has', () => {
    const bytes =
      fileOf(`CREATE TABLE social_stats_posts (platform, username, post_id, title, url, kind, posted_at,
        views INTEGER, likes, comments, shares, fetched_at);
      INSERT INTO social_stats_posts (platform, views) VALUES ('tiktok', 5);
      PRAGMA writable_schema = ON;
      UPDATE sqlite_schema SET sql = replace(sql, 'views INTEGER', 'views INTEGER COLLATE theirs')`);
    const database = engine.open(imageOf(bytes));
    expect(readPosts(database, ['tiktok'])).toMatchObject([{ views: 5n, likes: null }]);
    database.close();
  });

  test('stores half a surrogate pair as U+FFFD, not as invalid UTF-8', () => {
    const sql = 'SELECT hex(?) AS hex';
    expect(using((database) => database.query(sql, ['a\ud83d']))).toEqual([{ hex: '61EFBFBD' }]);
  });

  test.each([
    ['no room', 0],
    ['less room than it needs', 5000],
    ['more room than it needs', 2 ** 20],
  ])('grows in an image with %s', (_, room) => {
    const bytes = fileOf('CREATE TABLE t (a); INSERT INTO t VALUES (zeroblob(9000))');
    const memory = new Uint8Array(bytes.length + room);
    memory.set(bytes);
    const database = engine.open({ memory, length: bytes.length });
    database.query("INSERT INTO t VALUES (zeroblob(90000)), ('the last')");
    const file = database.serialize();
    database.close();
    expect(file.length).toBeGreaterThan(bytes.length + 90_000);
    const copy = engine.open(imageOf(file));
    expect(copy.query('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }]);
    expect(copy.query('SELECT length(a) AS length FROM t')).toEqual(
      [9000, 90_000, 8].map((length) => ({ length })),
    );
    copy.close();
  });
});

describe('both engines', () => {
  const kinds: [string, string][] = [
    ...[512, 1024, 4096, 65_536].map((size): [string, string] => [
      `pages of ${size} bytes`,
      `PRAGMA page_size = ${size}; CREATE TABLE t (a); INSERT INTO t VALUES (zeroblob(9000))`,
    ]),
    ['UTF-16, little-endian', "PRAGMA encoding = 'UTF-16le'; CREATE TABLE t (a)"],
    ['UTF-16, big-endian', "PRAGMA encoding = 'UTF-16be'; CREATE TABLE t (a)"],
    ['a write-ahead log', 'PRAGMA journal_mode = WAL; CREATE TABLE t (a)'],
    [
      'free pages',
      'CREATE TABLE t (a); INSERT INTO t VALUES (zeroblob(90000)); DELETE FROM t; CREATE TABLE u (a)',
    ],
    [
      'automatic vacuum',
      `PRAGMA auto_vacuum = FULL; CREATE TABLE t (a); INSERT INTO t VALUES (zeroblob(90000)), (1);
       DELETE FROM t WHERE a <> 1`,
    ],
    [
      'STRICT tables and tables WITHOUT ROWID',
      `CREATE TABLE t (a TEXT, b ANY) STRICT; INSERT INTO t VALUES ('x', 9007199254740993);
       CREATE TABLE u (a PRIMARY KEY, b) WITHOUT ROWID; INSERT INTO u VALUES (1, 2)`,
    ],
    [
      'a STRICT table of the numbers',
      `CREATE TABLE social_stats_cache (id INTEGER PRIMARY KEY, platform TEXT, username TEXT,
        stats_data TEXT, fetched_at TEXT) STRICT`,
    ],
    [
      'generated columns, statistics and partial indexes',
      `CREATE TABLE t (a, b AS (a + 1), c AS (a * 2) STORED); CREATE INDEX i ON t (b) WHERE c > 1;
       INSERT INTO t (a) VALUES (1), (2); ANALYZE`,
    ],
    ['an FTS5 table', "CREATE VIRTUAL TABLE f USING fts5(a); INSERT INTO f VALUES ('a needle')"],
    [
      'an FTS5 table whose index is out of date',
      `CREATE TABLE t (a); CREATE VIRTUAL TABLE f USING fts5(a, content = 't'); INSERT INTO t VALUES ('x');
       INSERT INTO f (rowid, a) VALUES (7, 'gone')`,
    ],
    [
      'an FTS5 table of a later version',
      `CREATE VIRTUAL TABLE f USING fts5(a); UPDATE f_config SET v = 99 WHERE k = 'version'`,
    ],
    [
      'an FTS5 table whose index is damaged',
      "CREATE VIRTUAL TABLE f USING fts5(a); INSERT INTO f VALUES ('a'); DELETE FROM f_content",
    ],
    [
      'an FTS4 trigger',
      `CREATE TABLE social_stats_history (platform, username, day, stats_data, fetched_at);
       CREATE VIRTUAL TABLE f USING fts4(a); CREATE TRIGGER indexed AFTER INSERT ON social_stats_history
       BEGIN INSERT INTO f VALUES (new.username); END`,
    ],
    ['an R-tree', 'CREATE VIRTUAL TABLE r USING rtree(id, a, b); INSERT INTO r VALUES (1, 2, 3)'],
    [
      'an R-tree whose nodes are damaged',
      "CREATE VIRTUAL TABLE r USING rtree(id, a, b); UPDATE r_node SET data = x'00'",
    ],
  ];
  test.each(kinds)('write the same bytes into a file with %s', async (_kind, sql) => {
    const bytes = fileOf(sql);
    const [one, other] = [await afterDays(node, bytes), await afterDays(sqlJs, bytes)];
    expect(one).toBeInstanceOf(Uint8Array);
    expect(one).toEqual(other);
  });

  test('write the same bytes into a new file, except for the version of SQLite', async () => {
    const newFile = async (engine: Engine) => {
      const file = Buffer.from(await afterDays(engine, new Uint8Array()));
      const version = file.readUInt32BE(96);
      return { version, bytes: file.fill(0, 96, 100) };
    };
    const [one, other] = [await newFile(node), await newFile(sqlJs)];
    expect(one.bytes).toEqual(other.bytes);
    expect(one.version).toBeGreaterThan(3_050_000);
    expect(other.version).toBeGreaterThan(3_050_000);
  });

  const filled = `CREATE TABLE t (a); WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n
    WHERE i < 500) INSERT INTO t SELECT printf('%0500d', i) FROM n`;
  const refused: [string, string, (bytes: Buffer) => void, string][] = [
    ['a later format', filled, (bytes) => bytes.fill(9, 47, 48), 'unsupported file format'],
    [
      'a later write version',
      filled,
      (bytes) => bytes.fill(3, 18, 19),
      'attempt to write a readonly database',
    ],
    ['a page of zeros', filled, (bytes) => bytes.fill(0, 40_960, 45_056), 'is damaged: '],
    ['a page of noise', filled, (bytes) => bytes.fill(0xa7, 40_960, 45_056), 'is damaged: '],
    ['a damaged schema', filled, (bytes) => bytes.fill(0xff, 100, 120), 'is damaged: '],
    ['a wrong page size', filled, (bytes) => bytes.fill(7, 16, 18), 'is damaged: '],
    [
      'a damaged page beside an unknown tokenizer',
      `CREATE VIRTUAL TABLE f USING fts4(a); ${filled}; PRAGMA writable_schema = ON;
       UPDATE sqlite_schema SET sql = 'CREATE VIRTUAL TABLE f USING fts4(a, tokenize = theirs)' WHERE name = 'f'`,
      (bytes) => bytes.fill(0xa7, 61_440, 65_536),
      'is damaged: ',
    ],
  ];
  test.each(refused)(
    'refuse a file with %s, and say the same',
    async (_kind, sql, change, message) => {
      const bytes = fileOf(sql, change);
      const [one, other] = [await runOn(node, bytes), await runOn(sqlJs, bytes)];
      expect(one).toContain(message);
      expect(other).toBe(one);
    },
  );

  test('open a file in WAL mode whose log is gone', async () => {
    const bytes = fileOf('CREATE TABLE t (a)', (header) => header.fill(2, 18, 20));
    for (const engine of [node, sqlJs]) {
      const file = await runOn(engine, bytes);
      expect([...Buffer.from(file).subarray(18, 20)]).toEqual([2, 2]);
    }
  });
});

describe('the engine of a process', () => {
  /** What a process reports that has run `before` first, and what it prints on standard error. */
  function describeIn(before: string) {
    const module = JSON.stringify(new URL('../../src/storage/sqlite.ts', import.meta.url));
    const script = `${before};
      const { describeSqlite, loadSqlite } = await import(${module});
      const sqlite = await loadSqlite();
      const [{ one }] = sqlite.open().query('SELECT 1 AS one');
      console.log(describeSqlite(sqlite), one);`;
    const args = ['--input-type=module', '--eval', script];
    const { stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    return { stdout: stdout.trim(), stderr: stderr.trim() };
  }

  const sqliteOf = (expression: string) => `
    const { getBuiltinModule } = process;
    process.getBuiltinModule = (id) => id === 'node:sqlite' ? ${expression} : getBuiltinModule(id)`;

  const choices: [string, string, string][] = [
    ['node:sqlite where Node has it', '', 'SQLite: node:sqlite 1'],
    [
      'sql.js on a Node without node:sqlite',
      sqliteOf('undefined'),
      'SQLite: sql.js, because this Node has no node:sqlite 1',
    ],
    [
      'sql.js on a Node that cannot even be asked for it',
      'process.getBuiltinModule = undefined',
      'SQLite: sql.js, because this Node has no node:sqlite 1',
    ],
    [
      'sql.js on a Node whose node:sqlite cannot open bytes, without its warning',
      sqliteOf("(process.emitWarning('SQLite is experimental'), { DatabaseSync: class {} })"),
      'SQLite: sql.js, because node:sqlite of this Node has no deserialize 1',
    ],
    [
      'sql.js when node:sqlite cannot be loaded',
      sqliteOf("(() => { throw new Error('it is broken'); })()"),
      'SQLite: sql.js, because it is broken 1',
    ],
  ];
  test.each(choices)('is %s', (_which, before, line) => {
    expect(describeIn(before)).toEqual({ stdout: line, stderr: '' });
  });

  test('leaves warnings of others alone', () => {
    const warn = "setTimeout(() => process.emitWarning('of another'))";
    expect(describeIn(warn).stderr).toContain('of another');
  });
});
