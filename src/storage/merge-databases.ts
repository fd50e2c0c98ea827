import { readDatabaseFile } from './database-file.ts';
import { countMerged, forgetMerge, merge, prepareMerge } from './merge-sql.ts';
import { openDatabase } from './open-database.ts';
import { createTables } from './schema.ts';
import { type Database, databaseError, execute, loadSqlite, query } from './sqlite.ts';

const tables = [
  { name: 'social_stats_cache', columns: ['platform', 'username', 'stats_data', 'fetched_at'] },
  {
    name: 'social_stats_history',
    columns: ['platform', 'username', 'day', 'stats_data', 'fetched_at'],
  },
];

/**
 * Opens a database to merge from, in memory; the file stays unchanged. The caller closes it. Rejects with
 * `database` if the file is missing or cannot be used.
 */
export async function openSource(file: string): Promise<Database> {
  const original = await readDatabaseFile(file);
  if (!original.stats) {
    throw databaseError(
      `${original.path} does not exist.`,
      'Give the path of the database that the fetch wrote.',
    );
  }
  const database = openDatabase(await loadSqlite(), original);
  createTables(database);
  return database;
}

/**
 * Merges the numbers of `sources` into the database. The newest figures stay, whatever the order and however
 * often it is done. Must be called in a transaction in which both tables exist, such as `updateDatabase`'s.
 * Returns how many rows were inserted or changed. Throws `database`.
 */
export function mergeDatabases(database: Database, sources: readonly Database[]): number {
  execute(database, "ATTACH ':memory:' AS source");
  for (const { name, columns } of tables) {
    execute(database, `CREATE TABLE source.${name} (${columns.join(', ')})`);
  }
  const counts = sources.map((source) => {
    for (const { name, columns } of tables) {
      execute(database, `DELETE FROM source.${name}`);
      copyRows(source, database, { from: name, to: `source.${name}`, columns });
    }
    for (const statement of [...prepareMerge, ...merge]) execute(database, statement);
    const [counted] = query(database, countMerged);
    for (const statement of forgetMerge) execute(database, statement);
    return Number(counted?.rows);
  });
  return counts.reduce((sum, count) => sum + count, 0);
}

/** Returns a database file with only the two tables of the numbers. Rejects with `database`. */
export async function exportNumbers(source: Database): Promise<Uint8Array> {
  const sqlite = await loadSqlite();
  const database = new sqlite.Database();
  try {
    createTables(database);
    execute(database, 'BEGIN');
    for (const { name, columns } of tables) {
      copyRows(source, database, { from: name, to: name, columns });
    }
    execute(database, 'COMMIT');
    return database.export();
  } finally {
    database.close();
  }
}

function copyRows(
  source: Database,
  target: Database,
  { from, to, columns }: { from: string; to: string; columns: readonly string[] },
): void {
  const names = columns.join(', ');
  const read = source.prepare(`SELECT ${names} FROM ${from} ORDER BY rowid`);
  const write = target.prepare(`INSERT INTO ${to} (${names}) VALUES (${columns.map(() => '?')})`);
  try {
    while (read.step()) write.run(read.get());
  } finally {
    read.free();
    write.free();
  }
}
