import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, onTestFinished, test } from 'vitest';
import { StatsError } from '../../src/errors.ts';
import {
  checkDatabase,
  openDatabaseFile,
  previewDatabase,
  updateDatabase,
} from '../../src/storage/database.ts';
import { saveStats } from '../../src/storage/save-stats.ts';
import { type Database, loadSqlite, query } from '../../src/storage/sqlite.ts';
import { expectMode } from '../expect-mode.ts';
import { sample } from './sample-stats.ts';
import { all, temporaryFolder, withSqlite } from './temporary-folder.ts';

const { name } = await loadSqlite();
const isWindows = process.platform === 'win32';

const saveSample = (database: Database) => saveStats(database, sample({}));
const update = (file: string) => updateDatabase(file, saveSample);
const usernames = (file: string) => all(file, 'SELECT username FROM social_stats_cache');
const soundness = (file: string) => all(file, 'PRAGMA integrity_check');
const pragma = (database: DatabaseSync, name: string) =>
  Object.values(database.prepare(`PRAGMA ${name}`).get() ?? {})[0];

function newFile(setup?: string): string {
  const file = join(temporaryFolder(), 'stats.db');
  if (setup !== undefined) withSqlite(file, (database) => database.exec(setup));
  return file;
}

/** The error that `checkDatabase` and `update` share. Neither may change a byte or leave a file. */
async function refusal(file: string): Promise<StatsError> {
  const folder = join(file, '..');
  const before = contents(folder);
  const errors: unknown[] = [];
  for (const attempt of [checkDatabase, update]) {
    errors.push(
      await attempt(file).then(
        () => undefined,
        (error: unknown) => error,
      ),
    );
    expect(contents(folder)).toEqual(before);
  }
  const [checked, updated] = errors;
  if (!(checked instanceof StatsError) || !(updated instanceof StatsError)) {
    throw new Error(`Not refused: ${String(checked)} ${String(updated)}`);
  }
  expect(checked.code).toBe('database');
  expect([checked.message, checked.hint]).toEqual([updated.message, updated.hint]);
  expect(checked.message).toMatch(/^[^\n]+\.$/);
  return checked;
}

const contents = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder)
      .filter((name) => lstatSync(join(folder, name)).isFile())
      .map((name) => [name, readFileSync(join(folder, name)).toString('base64')]),
  );

describe('a new database', () => {
  test('gets the tables with the documented SQL', async () => {
    const file = newFile();
    expect(await updateDatabase(file, () => 'done')).toBe('done');
    const sql = "SELECT sql FROM sqlite_schema WHERE type = 'table' AND name LIKE 'social%'";
    expect(all(file, sql)).toEqual([
      {
        sql: `CREATE TABLE social_stats_cache (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    platform TEXT NOT NULL,
    username TEXT NOT NULL,
    stats_data TEXT NOT NULL,
    fetched_at DATETIME DEFAULT CURRENT_TIMESTAMP,
    UNIQUE(platform, username)
)`,
      },
      {
        sql: `CREATE TABLE social_stats_history (
    platform TEXT NOT NULL, username TEXT NOT NULL, day TEXT NOT NULL,
    stats_data TEXT NOT NULL, fetched_at DATETIME NOT NULL,
    PRIMARY KEY (platform, username, day)
)`,
      },
      {
        sql: `CREATE TABLE social_stats_posts (
    platform TEXT NOT NULL, username TEXT NOT NULL, post_id TEXT NOT NULL,
    title TEXT, url TEXT, kind TEXT, posted_at DATETIME,
    views INTEGER, likes INTEGER, comments INTEGER, shares INTEGER,
    fetched_at DATETIME NOT NULL,
    PRIMARY KEY (platform, post_id)
)`,
      },
      {
        sql: `CREATE TABLE social_stats_posts_history (
    platform TEXT NOT NULL, post_id TEXT NOT NULL, day TEXT NOT NULL,
    views INTEGER, likes INTEGER, comments INTEGER, shares INTEGER,
    PRIMARY KEY (platform, post_id, day)
) WITHOUT ROWID`,
      },
    ]);
    expect(readdirSync(join(file, '..'))).toEqual(['stats.db']);
  });

  test('replaces an empty file and keeps its mode', async () => {
    const file = newFile();
    writeFileSync(file, '', { mode: 0o600 });
    await update(file);
    expect(usernames(file)).toHaveLength(1);
    expectMode(file, 0o600);
  });

  test('is not created when the change throws, or by a check or a preview', async () => {
    const file = newFile();
    const failed = updateDatabase(file, () => {
      throw new RangeError('no');
    });
    await expect(failed).rejects.toThrow(RangeError);
    await checkDatabase(file);
    const read = (database: Database) => database.query('SELECT 1 AS one');
    expect(await previewDatabase(file, read)).toEqual([{ one: 1 }]);
    expect(readdirSync(join(file, '..'))).toEqual([]);
  });
});

describe('an existing file', () => {
  test('keeps every byte when the change throws', async () => {
    const file = newFile();
    await update(file);
    const before = readFileSync(file);
    const failed = updateDatabase(file, (database) => {
      database.query('DELETE FROM social_stats_cache');
      throw new RangeError('no');
    });
    await expect(failed).rejects.toThrow('no');
    expect(readFileSync(file).equals(before)).toBe(true);
    expect(readdirSync(join(file, '..'))).toEqual(['stats.db']);
  });

  test('is not written again when nothing changed', async () => {
    const file = newFile('CREATE TABLE other (a); INSERT INTO other VALUES (1)');
    await update(file);
    const before = statSync(file, { bigint: true });
    await update(file);
    await updateDatabase(file, () => {});
    const after = statSync(file, { bigint: true });
    expect([after.ino, after.mtimeNs]).toEqual([before.ino, before.mtimeNs]);
  });

  test('keeps all of its other contents', async () => {
    const file = newFile(`
      PRAGMA page_size = 1024; PRAGMA auto_vacuum = INCREMENTAL; PRAGMA encoding = 'UTF-16le';
      PRAGMA user_version = 7; PRAGMA application_id = 99;
      CREATE TABLE links (id INTEGER PRIMARY KEY, url TEXT UNIQUE, clicks INTEGER NOT NULL);
      CREATE TABLE seen (link REFERENCES links (id) ON DELETE CASCADE);
      CREATE INDEX by_clicks ON links (clicks) WHERE clicks > 0;
      CREATE VIEW popular AS SELECT url FROM links WHERE clicks > 10;
      CREATE TRIGGER clicked AFTER INSERT ON seen BEGIN UPDATE links SET clicks = clicks + 1 WHERE id = new.link; END;
      CREATE TABLE filler (text);
      WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 500)
        INSERT INTO filler SELECT printf('%0900d', i) FROM n;
      DELETE FROM filler WHERE rowid % 2;
      INSERT INTO links VALUES (9223372036854775807, 'https://a', 11), (1, 'https://b', 0);
      INSERT INTO seen VALUES (1), (1);`);
    const state = () =>
      withSqlite(file, (database) => {
        const names = ['page_size', 'auto_vacuum', 'encoding', 'user_version', 'application_id'];
        const tables = ['links', 'seen', 'popular', 'filler'];
        const schema = `SELECT type, name, sql FROM sqlite_schema
          WHERE tbl_name NOT LIKE 'social_stats_%' AND name <> 'sqlite_sequence' ORDER BY name`;
        return {
          pragmas: names.map((name) => pragma(database, name)),
          schema: database.prepare(schema).all(),
          rows: tables.map((table) => {
            const statement = database.prepare(`SELECT * FROM ${table}`);
            statement.setReadBigInts(true);
            return statement.all();
          }),
        };
      });
    const before = state();
    const [cookie] = all(file, 'PRAGMA schema_version');
    await update(file);
    expect(state()).toEqual(before);
    expect(soundness(file)).toEqual([{ integrity_check: 'ok' }]);
    expect(Number(all(file, 'PRAGMA schema_version')[0]?.schema_version)).toBeGreaterThan(
      Number(cookie?.schema_version),
    );
  });

  test('keeps an FTS5 table, which sql.js does not support', async () => {
    const file = newFile(
      "CREATE VIRTUAL TABLE found USING fts5(text); INSERT INTO found VALUES ('a needle'), ('hay')",
    );
    await update(file);
    const sql = "SELECT text FROM found WHERE found MATCH 'needle'";
    expect(all(file, sql)).toEqual([{ text: 'a needle' }]);
    withSqlite(file, (database) =>
      database.exec("INSERT INTO found(found) VALUES ('integrity-check')"),
    );
    expect(soundness(file)).toEqual([{ integrity_check: 'ok' }]);
  });

  test('keeps indexes over unknown functions, and rows that violate a constraint', async () => {
    const file = newFile();
    withSqlite(file, (database) => {
      database.function('own', { deterministic: true }, (value) => value);
      database.exec(
        'CREATE TABLE t (a CHECK (own(a))); CREATE INDEX i ON t (own(a)); INSERT INTO t VALUES (1)',
      );
    });
    await update(file);
    expect(usernames(file)).toHaveLength(1);

    const broken = newFile('CREATE TABLE t (a); INSERT INTO t VALUES (NULL)');
    withSqlite(broken, (database) => {
      database.enableDefensive(false);
      database.exec(
        "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = 'CREATE TABLE t (a NOT NULL CHECK (a > 1))'",
      );
    });
    await update(broken);
    expect(usernames(broken)).toHaveLength(1);
  });

  test('keeps the reserved bytes at the end of each page', async () => {
    const file = newFile('PRAGMA user_version = 1');
    const bytes = readFileSync(file);
    bytes[20] = 12;
    bytes.writeUInt16BE(4084, 105);
    writeFileSync(file, bytes);
    withSqlite(file, (database) => database.exec('CREATE TABLE t (a); INSERT INTO t VALUES (1)'));
    await update(file);
    expect(readFileSync(file)[20]).toBe(12);
    expect(soundness(file)).toEqual([{ integrity_check: 'ok' }]);
    expect(all(file, 'SELECT a FROM t')).toEqual([{ a: 1 }]);
  });

  test('keeps its mode and its owner', async () => {
    const file = newFile();
    await update(file);
    chmodSync(file, 0o640);
    const before = statSync(file);
    await updateDatabase(file, (database) => database.query('DELETE FROM social_stats_cache'));
    const after = statSync(file);
    expect(after.ino).not.toBe(before.ino);
    expect([after.mode, after.uid, after.gid]).toEqual([before.mode, before.uid, before.gid]);
  });

  test('is written through a symbolic link, which stays a link', async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'real'));
    const [link, real] = [join(folder, 'link.db'), join(folder, 'real', 'stats.db')];
    symlinkSync(join('real', 'stats.db'), link);
    await updateDatabase(link, () => {});
    await update(link);
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
    expect(usernames(real)).toHaveLength(1);
    expect([readdirSync(folder), readdirSync(join(folder, 'real'))]).toEqual([
      ['link.db', 'real'],
      ['stats.db'],
    ]);
  });
});

test('a preview returns the result of the update and writes nothing', async () => {
  const file = newFile();
  expect(await previewDatabase(file, saveSample)).toMatchObject({ changed: true });
  expect(readdirSync(join(file, '..'))).toEqual([]);
  await update(file);
  const before = readFileSync(file);
  expect(
    await previewDatabase(file, (database) => saveStats(database, sample({ bio: 'New' }))),
  ).toMatchObject({ changed: true });
  expect(readFileSync(file).equals(before)).toBe(true);
});

describe('the write-ahead log', () => {
  test('stays the journal mode of a file that has it, and all rows stay', async () => {
    const file = newFile('PRAGMA journal_mode = WAL; CREATE TABLE t (a); INSERT INTO t VALUES (1)');
    await update(file);
    expect([...readFileSync(file).subarray(18, 20)]).toEqual([2, 2]);
    expect(all(file, 'PRAGMA journal_mode')).toEqual([{ journal_mode: 'wal' }]);
    expect(all(file, 'SELECT a FROM t')).toEqual([{ a: 1 }]);
    expect(usernames(file)).toHaveLength(1);
    const before = readFileSync(file);
    await update(file);
    expect(readFileSync(file).equals(before)).toBe(true);
  });

  // Windows replaces no file that another program holds open.
  test.skipIf(isWindows)(
    'may be empty while a connection is open, and later programs see a valid file',
    async () => {
      const file = newFile();
      const open = new DatabaseSync(file);
      open.exec('PRAGMA journal_mode = WAL; CREATE TABLE t (a); INSERT INTO t VALUES (1)');
      open.exec('PRAGMA wal_checkpoint(TRUNCATE)');
      expect(statSync(`${file}-wal`).size).toBe(0);
      await update(file);

      const later = new DatabaseSync(file);
      later.exec('INSERT INTO t VALUES (2)');
      open.exec('CREATE TABLE lost (a); INSERT INTO t VALUES (3)');
      open.close();
      later.exec('INSERT INTO t VALUES (4)');
      later.close();
      expect(all(file, 'SELECT a FROM t')).toEqual([{ a: 1 }, { a: 2 }, { a: 4 }]);
      expect(usernames(file)).toHaveLength(1);
      expect(soundness(file)).toEqual([{ integrity_check: 'ok' }]);
    },
  );

  test('is refused when it contains changes', async () => {
    const file = newFile();
    const open = new DatabaseSync(file);
    onTestFinished(() => open.close());
    open.exec('PRAGMA journal_mode = WAL; CREATE TABLE t (a); INSERT INTO t VALUES (1)');
    const { message, hint } = await refusal(file);
    expect(message).toBe(`${file}-wal has changes that are not in ${file} yet.`);
    expect(hint).toContain('Close the program');
    expect(open.prepare('SELECT a FROM t').all()).toHaveLength(1);
  });

  test('is refused when its database is missing', async () => {
    const file = newFile();
    writeFileSync(`${file}-wal`, 'left over');
    expect((await refusal(file)).message).toContain(`${file}-wal has changes`);
  });
});

describe('a rollback journal', () => {
  test('of an open transaction is refused', async () => {
    const file = newFile('CREATE TABLE t (a)');
    const open = new DatabaseSync(file);
    onTestFinished(() => open.close());
    open.exec('BEGIN; INSERT INTO t VALUES (1)');
    if (readFileSync(`${file}-journal`)[0] === 0) writeFileSync(`${file}-journal`, 'hot');
    expect((await refusal(file)).message).toContain(`${file}-journal has changes`);
  });

  test('that SQLite kept after a commit is accepted', async () => {
    const file = newFile('PRAGMA journal_mode = PERSIST; CREATE TABLE t (a)');
    expect(statSync(`${file}-journal`).size).toBeGreaterThan(0);
    await update(file);
    expect(usernames(file)).toHaveLength(1);
  });
});

describe('a path that cannot be used', () => {
  const filled = () =>
    newFile(`CREATE TABLE t (a); WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n
      WHERE i < 500) INSERT INTO t SELECT printf('%0500d', i) FROM n`);

  test('is refused when it is a text file', async () => {
    const file = newFile();
    writeFileSync(file, 'version https://git-lfs.github.com/spec/v1\n');
    const { message } = await refusal(file);
    expect(message).toBe(`${file} is not an SQLite database, or it is encrypted.`);
  });

  test.each([1, 50, 100, 4096, 5000, -4096, -1])(
    'is refused when its file is truncated at byte %d',
    async (end) => {
      const file = filled();
      truncateSync(file, end > 0 ? end : statSync(file).size + end);
      expect((await refusal(file)).message).toMatch(/ is damaged: | is not an SQLite database/);
    },
  );

  test('is refused when a page in the middle is damaged', async () => {
    const file = filled();
    const bytes = readFileSync(file);
    bytes.fill(0xff, 40 * 4096, 40 * 4096 + 2000);
    writeFileSync(file, bytes);
    expect((await refusal(file)).message).toContain(`${file} is damaged: `);
  });

  test('is refused when it is a folder', async () => {
    const file = newFile();
    mkdirSync(file);
    expect((await refusal(file)).message).toContain(`${file} is a folder`);
  });

  test('is refused when its folder does not exist, or is a file', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'file'), '');
    for (const parent of ['missing', 'file']) {
      const refused = checkDatabase(join(folder, parent, 'stats.db'));
      await expect(refused).rejects.toThrow(`The folder ${join(folder, parent)} does not exist.`);
      await expect(update(join(folder, parent, 'stats.db'))).rejects.toThrow(StatsError);
    }
    expect(readdirSync(folder)).toEqual(['file']);
  });

  test('is refused when it is a link to itself', async () => {
    const file = newFile();
    symlinkSync(file, file);
    expect((await refusal(file)).message).toContain(`${file} cannot be read`);
  });

  test('is refused when social_stats_cache lacks a column', async () => {
    const file = newFile('CREATE TABLE social_stats_cache (id, platform, username, fetched_at)');
    expect((await refusal(file)).message).toBe(
      `social_stats_cache in ${file} lacks the column stats_data.`,
    );
  });

  test('is refused when social_stats_cache is a view', async () => {
    const file = newFile(
      "CREATE VIEW social_stats_cache AS SELECT '' platform, '' username, '' stats_data, '' fetched_at",
    );
    expect((await refusal(file)).message).toContain('is a view, not a table');
  });

  // Windows has other permissions, and no setpriv.
  test.skipIf(isWindows)('is refused without permission to the file or the folder', () => {
    const file = newFile('CREATE TABLE t (a)');
    const folder = join(file, '..');
    chmodSync(file, 0o444);
    expect(refusalToOthers(file)).toBe(`This user may not write ${file}.`);
    chmodSync(file, 0o644);
    chmodSync(folder, 0o555);
    onTestFinished(() => chmodSync(folder, 0o755));
    expect(refusalToOthers(file)).toBe(`This user may not write ${folder}.`);
    chmodSync(file, 0o000);
    expect(refusalToOthers(file)).toContain(`${file} cannot be read`);
  });

  /** The message of `checkDatabase` in a process that must respect file modes, which root does not. */
  function refusalToOthers(file: string): string {
    const script = `import { checkDatabase } from ${JSON.stringify(new URL('../../src/storage/database.ts', import.meta.url).href)};
      await checkDatabase(process.argv[1]).catch((error) => console.log(error.message));`;
    const node = [process.execPath, '--input-type=module', '-e', script, file];
    const root = process.getuid?.() === 0;
    const capped = ['setpriv', '--bounding-set=-dac_override,-dac_read_search', ...node];
    const [command = '', ...args] = root ? capped : node;
    return execFileSync(command, args, { encoding: 'utf8' }).trim();
  }
});

describe('a file that another program changes at the same time', () => {
  const insert = (file: string) =>
    withSqlite(file, (database) =>
      database.exec("INSERT INTO t VALUES ('theirs'); PRAGMA wal_checkpoint(TRUNCATE)"),
    );

  test.each(['DELETE', 'WAL'])('has both changes at the end (journal mode %s)', async (mode) => {
    const file = newFile(`PRAGMA journal_mode = ${mode}; CREATE TABLE t (a)`);
    let calls = 0;
    await updateDatabase(file, (database) => {
      calls += 1;
      if (calls === 1) insert(file);
      database.query("INSERT INTO t VALUES ('ours')");
    });
    expect(calls).toBe(2);
    expect(all(file, 'SELECT a FROM t')).toEqual([{ a: 'theirs' }, { a: 'ours' }]);
    expect(readdirSync(join(file, '..'))).toEqual(['stats.db']);
  });

  test('is not overwritten when it was created in the meantime', async () => {
    const file = newFile();
    await updateDatabase(file, (database) => {
      if (readdirSync(join(file, '..')).length === 0) {
        withSqlite(file, (theirs) => theirs.exec('CREATE TABLE t (a)'));
      }
      saveSample(database);
    });
    expect(all(file, 'SELECT a FROM t')).toEqual([]);
    expect(usernames(file)).toHaveLength(1);
  });

  test('is not overwritten when neither its size nor its time shows the change', async () => {
    const file = newFile('CREATE TABLE t (a)');
    utimesSync(file, 1, 1);
    let calls = 0;
    await updateDatabase(file, (database) => {
      calls += 1;
      if (calls === 1) {
        insert(file);
        utimesSync(file, 1, 1);
      }
      saveSample(database);
    });
    expect(all(file, 'SELECT a FROM t')).toEqual([{ a: 'theirs' }]);
  });

  test('is not overwritten when a copy with the same time has replaced it', async () => {
    const file = newFile('CREATE TABLE t (a)');
    utimesSync(file, 1, 1);
    let calls = 0;
    await updateDatabase(file, (database) => {
      calls += 1;
      if (calls === 1) {
        copyFileSync(file, `${file}.copy`);
        utimesSync(`${file}.copy`, 1, 1);
        renameSync(`${file}.copy`, file);
      }
      saveSample(database);
    });
    expect(calls).toBe(2);
  });

  test('is left to the other program after the fourth change, and its rows stay', async () => {
    const file = newFile('CREATE TABLE t (a)');
    const refused = updateDatabase(file, (database) => {
      insert(file);
      saveSample(database);
    });
    await expect(refused).rejects.toThrow(`${file} was changed by another program`);
    await expect(refused).rejects.toMatchObject({ code: 'database' });
    expect(all(file, 'SELECT a FROM t')).toHaveLength(4);
    expect(readdirSync(join(file, '..'))).toEqual(['stats.db']);
  });

  test('is not replaced during a transaction of the other program', async () => {
    const file = newFile('CREATE TABLE t (a)');
    const theirs = new DatabaseSync(file);
    onTestFinished(() => theirs.close());
    let calls = 0;
    const refused = updateDatabase(file, (database) => {
      calls += 1;
      if (calls === 1) writeFileSync(`${file}-journal`, 'under way');
      saveSample(database);
    });
    await expect(refused).rejects.toThrow(`${file}-journal has changes`);
    rmSync(`${file}-journal`);
    theirs.exec("INSERT INTO t VALUES ('theirs')");
    expect(all(file, 'SELECT a FROM t')).toHaveLength(1);
  });

  test('gets all updates of the same process', async () => {
    const file = newFile();
    const accounts = ['a', 'b', 'c'].map((id) => sample({ id, username: id }));
    await Promise.all(
      accounts.map((account) => updateDatabase(file, (database) => saveStats(database, account))),
    );
    expect(usernames(file)).toHaveLength(3);
  });
});

describe('a file that was opened before', () => {
  test('is changed as it was read, once, and nothing was created until then', async () => {
    const file = newFile();
    const opened = await openDatabaseFile(file);
    expect(readdirSync(join(file, '..'))).toEqual([]);
    const given: unknown[] = [];
    await updateDatabase(
      file,
      (database) => {
        given.push(database);
        saveSample(database);
      },
      { opened },
    );
    expect(given).toEqual([opened.database]);
    expect(usernames(file)).toHaveLength(1);
    expect(opened.isOpen()).toBe(false);
    opened.close();
    await updateDatabase(file, (database) => saveStats(database, sample({ id: 'other' })), {
      opened,
    });
    expect(all(file, 'SELECT 1 FROM social_stats_cache')).toHaveLength(2);
  });

  test('gives the same bytes as one that is opened for the change', async () => {
    const [one, other] = [newFile('CREATE TABLE t (a)'), newFile('CREATE TABLE t (a)')];
    await updateDatabase(one, saveSample, { opened: await openDatabaseFile(one) });
    await updateDatabase(other, saveSample);
    expect(readFileSync(one).equals(readFileSync(other))).toBe(true);
  });

  test('is read again when another program has changed it since', async () => {
    const file = newFile('CREATE TABLE t (a)');
    const opened = await openDatabaseFile(file);
    withSqlite(file, (theirs) => theirs.exec("INSERT INTO t VALUES ('theirs')"));
    const read = (database: Database) => database.query('SELECT a FROM t');
    expect(await previewDatabase(file, read, { opened })).toEqual([{ a: 'theirs' }]);
    await updateDatabase(file, saveSample, { opened });
    expect(all(file, 'SELECT a FROM t')).toEqual([{ a: 'theirs' }]);
    expect(usernames(file)).toHaveLength(1);
  });
});

describe('a link, or rights, that have changed since the file was opened', () => {
  test('leads to the file that the link names now', async () => {
    const [one, other] = [newFile('CREATE TABLE t (a)'), newFile('CREATE TABLE t (a)')];
    const link = join(temporaryFolder(), 'link.db');
    symlinkSync(one, link);
    const opened = await openDatabaseFile(link);
    rmSync(link);
    symlinkSync(other, link);
    await updateDatabase(link, saveSample, { opened });
    expect(usernames(other)).toHaveLength(1);
    expect(all(one, "SELECT name FROM sqlite_schema WHERE name <> 't'")).toEqual([]);
  });

  test('keep the rights as they are now', async () => {
    const file = newFile('CREATE TABLE t (a)');
    chmodSync(file, 0o640);
    const opened = await openDatabaseFile(file);
    chmodSync(file, 0o604);
    await updateDatabase(file, saveSample, { opened });
    expectMode(file, 0o604);
  });
});

describe('a trigger on a table of the numbers', () => {
  const withTrigger = async (setup: string): Promise<string> => {
    const file = newFile();
    await updateDatabase(file, () => {});
    withSqlite(file, (database) => database.exec(setup));
    return file;
  };

  const toFullText = `CREATE VIRTUAL TABLE found USING fts5(text); CREATE TRIGGER indexed AFTER INSERT
    ON social_stats_cache BEGIN INSERT INTO found VALUES (new.username); END`;

  if (name === 'node:sqlite') {
    test('runs with FTS5, and its index is complete', async () => {
      const file = await withTrigger(toFullText);
      await update(file);
      expect(all(file, "SELECT text FROM found WHERE found MATCH 'anna'")).toEqual([
        { text: 'anna' },
      ]);
      expect(soundness(file)).toEqual([{ integrity_check: 'ok' }]);
    });
  } else {
    test('that needs FTS5 is refused with the name of the module, and nothing changes', async () => {
      const file = await withTrigger(toFullText);
      const before = readFileSync(file);
      const refused = update(file);
      await expect(refused).rejects.toThrow('no such module: fts5');
      await expect(refused).rejects.toMatchObject({ code: 'database' });
      expect(readFileSync(file).equals(before)).toBe(true);
    });
  }

  test('may have texts in double quotes, as SQLite allows', async () => {
    const file = newFile();
    await updateDatabase(file, () => {});
    withSqlite(file, (database) => {
      database.enableDefensive(false);
      database.exec(`CREATE TABLE notes (text); PRAGMA writable_schema = ON;
        INSERT INTO sqlite_schema VALUES ('trigger', 'noted', 'social_stats_cache', 0,
          'CREATE TRIGGER noted AFTER INSERT ON social_stats_cache BEGIN INSERT INTO notes VALUES ("new row"); END')`);
    });
    await update(file);
    expect(all(file, 'SELECT text FROM notes')).toEqual([{ text: 'new row' }]);
  });

  test('may fail with a message of its own, which is quoted', async () => {
    const file = await withTrigger(`CREATE TRIGGER closed BEFORE INSERT ON social_stats_cache
      BEGIN SELECT RAISE(ABORT, 'closed for the night'); END`);
    await expect(update(file)).rejects.toThrow('closed for the night');
  });
});

test('rows of other tables stay when the row that they refer to is deleted', async () => {
  const file = newFile();
  await update(file);
  withSqlite(file, (database) =>
    database.exec(`CREATE TABLE links (
      account INTEGER REFERENCES social_stats_cache (id) ON DELETE CASCADE); INSERT INTO links VALUES (1)`),
  );
  await updateDatabase(file, (database) => database.query('DELETE FROM social_stats_cache'));
  expect(all(file, 'SELECT account FROM links')).toEqual([{ account: 1 }]);
});

test('a file above the limit of 1 GiB is refused with the limit, and the file stays', async () => {
  const file = newFile();
  writeFileSync(file, '');
  truncateSync(file, 3 * 1024 ** 3);
  await expect(update(file)).rejects.toThrow(/has 3221225472 bytes, more than the .* \(1 GiB\)/);
  await expect(update(file)).rejects.toMatchObject({ code: 'database' });
  expect(statSync(file).size).toBe(3 * 1024 ** 3);
});

test('a file that would become larger than 1 GiB is refused with the limit, and the file stays', async () => {
  const file = newFile('CREATE TABLE t (a)');
  const before = readFileSync(file);
  const refused = updateDatabase(file, (database) => {
    const [limit] = query(database, 'PRAGMA max_page_count');
    expect(Number(limit?.max_page_count) * 4096).toBe(1024 ** 3);
    query(database, 'PRAGMA max_page_count = 20');
    query(database, 'INSERT INTO t VALUES (zeroblob(100000))');
  });
  await expect(refused).rejects.toMatchObject({
    code: 'database',
    message: expect.stringContaining('database or disk is full'),
    hint: expect.stringContaining('at most 1 GiB'),
  });
  expect(readFileSync(file).equals(before)).toBe(true);
});
