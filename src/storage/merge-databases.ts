import { readDatabaseFile } from './database-file.ts';
import { countMerged, forgetMerge, merge, prepareMerge } from './merge-sql.ts';
import { openDatabase } from './open-database.ts';
import { createTables, tables } from './schema.ts';
import { copyRows, type Database, databaseError, execute, loadSqlite, query } from './sqlite.ts';

/**
 * Opens a database to merge from, in memory; the file stays unchanged. The caller closes it. Rejects with
 * `database` if the file is missing or cannot be used.
 */
export async function openSource(file: string): Promise<Database> {
  const { file: source, image } = await readDatabaseFile(file);
  if (!source.stats) {
    throw databaseError(
      `${source.path} does not exist.`,
      'Set the path of the database that the fetch wrote.',
    );
  }
  const database = openDatabase(await loadSqlite(), source.path, image);
  createTables(database);
  return database;
}

export interface Merged {
  /** How many rows were inserted or changed. */
  rows: number;
  /** Rows dated more than a day ahead, which were not merged. */
  aheadInSource: number;
  /** Cache rows dated more than a day ahead, which gave way to older ones, or will. */
  aheadInTarget: number;
}

/**
 * Merges the numbers of `sources` into the database. The newest figures stay, whatever the order and however
 * often it is done; what is dated more than a day after `now` (ms since 1970) is not merged. Must be called in a
 * transaction in which the tables exist, such as `updateDatabase`'s. Calls `onSource` with the number of each source
 * before it is merged, from 1. Throws `database`.
 */
export function mergeDatabases(
  database: Database,
  sources: readonly Database[],
  now: number,
  onSource?: (number: number) => void,
): Merged {
  execute(database, "ATTACH ':memory:' AS source");
  for (const { name, columns } of tables) {
    execute(database, `CREATE TABLE source.${name} (${columns.join(', ')})`);
  }
  const merged: Merged = { rows: 0, aheadInSource: 0, aheadInTarget: 0 };
  for (const [index, source] of sources.entries()) {
    onSource?.(index + 1);
    for (const { name, columns, order } of tables) {
      execute(database, `DELETE FROM source.${name}`);
      copyTable(source, database, { from: name, to: `source.${name}`, columns, order });
    }
    for (const statement of [...prepareMerge(now), ...merge]) execute(database, statement);
    const [counted] = query(database, countMerged);
    for (const statement of forgetMerge) execute(database, statement);
    merged.rows += Number(counted?.rows);
    merged.aheadInSource += Number(counted?.ahead_in_source);
    merged.aheadInTarget = Math.max(merged.aheadInTarget, Number(counted?.ahead_in_target));
  }
  return merged;
}

/** Warnings about clocks that were wrong; empty when none was. */
export const describeAhead = (
  { aheadInSource, aheadInTarget }: Merged,
  target: string,
): string[] => [
  ...(aheadInSource > 0
    ? [
        `${rowsOf(aheadInSource)} dated more than a day ahead of this machine's clock and left out. Check the clocks of this machine and of the one that fetched them.`,
      ]
    : []),
  ...(aheadInTarget > 0
    ? [
        `${target}: ${rowsOf(aheadInTarget)} dated more than a day ahead of this machine's clock; newer numbers replace them anyway.`,
      ]
    : []),
];

const rowsOf = (count: number): string => (count === 1 ? '1 row is' : `${count} rows are`);

/** Returns a database file with only the tables of the numbers. Rejects with `database`. */
export async function exportNumbers(source: Database): Promise<Uint8Array> {
  const sqlite = await loadSqlite();
  const database = sqlite.open();
  try {
    createTables(database);
    execute(database, 'BEGIN');
    for (const { name, columns, order } of tables) {
      copyTable(source, database, { from: name, to: name, columns, order });
    }
    execute(database, 'COMMIT');
    return database.serialize();
  } finally {
    database.close();
  }
}

function copyTable(
  source: Database,
  target: Database,
  {
    from,
    to,
    columns,
    order,
  }: { from: string; to: string; columns: readonly string[]; order: string },
): void {
  const names = columns.join(', ');
  const insert = `INSERT INTO ${to} (${names}) VALUES (${columns.map(() => '?')})`;
  copyRows(source, `SELECT ${names} FROM ${from} ORDER BY ${order}`, target, insert);
}
