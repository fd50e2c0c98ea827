import {
  assertWritable,
  keepsChanging,
  readDatabaseFile,
  replaceDatabaseFile,
} from './database-file.ts';
import { exportChanges } from './export-changes.ts';
import { openDatabase } from './open-database.ts';
import { createTables } from './schema.ts';
import { type Database, execute, loadSqlite } from './sqlite.ts';

const REPEATS = 3;

/**
 * Lets `change` work on the SQLite file, or on a new one, in one transaction, and replaces the file in
 * one step. When `change` throws or changes nothing, the file stays as it is. When another program
 * changed the file meanwhile, it is read and `change` is called again, so `change` must bear repeating.
 */
export async function updateDatabase<T>(
  file: string,
  change: (database: Database) => T,
): Promise<T> {
  const sqlite = await loadSqlite();
  for (let attempt = 0; attempt <= REPEATS; attempt += 1) {
    const original = await readDatabaseFile(file);
    await assertWritable(original);
    const database = openDatabase(sqlite, original);
    try {
      const result = inTransaction(database, change);
      const bytes = exportChanges(database, original.bytes);
      if (!bytes || (await replaceDatabaseFile(original, bytes))) return result;
    } finally {
      database.close();
    }
  }
  throw keepsChanging(file);
}

/** What `updateDatabase` would return or throw; changes and creates nothing. */
export async function previewDatabase<T>(
  file: string,
  change: (database: Database) => T,
): Promise<T> {
  const original = await readDatabaseFile(file);
  await assertWritable(original);
  const database = openDatabase(await loadSqlite(), original);
  try {
    return inTransaction(database, change);
  } finally {
    database.close();
  }
}

/** Throws what `updateDatabase` would throw whatever it has to write; changes and creates nothing. */
export async function checkDatabase(file: string): Promise<void> {
  await previewDatabase(file, () => undefined);
}

// A throw needs no ROLLBACK: the database in memory is thrown away.
function inTransaction<T>(database: Database, change: (database: Database) => T): T {
  execute(database, 'BEGIN IMMEDIATE');
  createTables(database);
  const result = change(database);
  execute(database, 'COMMIT');
  return result;
}
