import {
  assertWritable,
  type DatabaseFile,
  keepsChanging,
  readDatabaseFile,
  replaceDatabaseFile,
} from './database-file.ts';
import type { Engine } from './engine.ts';
import { exportChanges } from './export-changes.ts';
import type { FolderOptions } from './missing-folder.ts';
import { openDatabase } from './open-database.ts';
import { createTables } from './schema.ts';
import { type Database, execute, loadSqlite } from './sqlite.ts';

const REPEATS = 3;

/**
 * Runs `change` on the SQLite file, or on a new one, in one transaction, and then replaces the file
 * atomically. If `change` throws or changes nothing, the file stays unchanged. If another program changes the
 * file meanwhile, it is read again and `change` is called again, so `change` must allow several calls.
 * Resolves with the result of `change`. Rejects with what `change` throws, and with `database` if the file
 * cannot be used.
 */
export async function updateDatabase<T>(
  file: string,
  change: (database: Database) => T,
  options: FolderOptions = {},
): Promise<T> {
  const sqlite = await loadSqlite();
  for (let attempt = 0; attempt <= REPEATS; attempt += 1) {
    const { original, database } = await openFile(sqlite, file, options);
    try {
      const result = inTransaction(database, change);
      const bytes = exportChanges(database, original);
      if (!bytes || (await replaceDatabaseFile(original, bytes))) return result;
    } finally {
      database.close();
    }
  }
  throw keepsChanging(file);
}

/** Resolves or rejects as `updateDatabase` would, but does not change or create the file. */
export async function previewDatabase<T>(
  file: string,
  change: (database: Database) => T,
  options: FolderOptions = {},
): Promise<T> {
  const { database } = await openFile(await loadSqlite(), file, options);
  try {
    return inTransaction(database, change);
  } finally {
    database.close();
  }
}

/** Rejects with `database` if `updateDatabase` could not write anything. Changes and creates no file. */
export async function checkDatabase(file: string, options: FolderOptions = {}): Promise<void> {
  await previewDatabase(file, () => undefined, options);
}

/** Opens the file in memory. Rejects with `database` if it cannot be used, or not be written. */
async function openFile(
  sqlite: Engine,
  path: string,
  options: FolderOptions,
): Promise<{ original: DatabaseFile; database: Database }> {
  const { file, image } = await readDatabaseFile(path, options);
  await assertWritable(file);
  return { original: file, database: openDatabase(sqlite, file.path, image) };
}

/** Needs no ROLLBACK after an error, because the caller then discards the database in memory. */
function inTransaction<T>(database: Database, change: (database: Database) => T): T {
  execute(database, 'BEGIN IMMEDIATE');
  createTables(database);
  const result = change(database);
  execute(database, 'COMMIT');
  return result;
}
