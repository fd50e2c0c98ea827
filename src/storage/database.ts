import { type DatabaseFile, isStill, keepsChanging, readDatabaseFile } from './database-file.ts';
import { exportChanges } from './export-changes.ts';
import type { FolderOptions } from './missing-folder.ts';
import { openDatabase } from './open-database.ts';
import { assertWritable, replaceDatabaseFile } from './replace-database-file.ts';
import { createTables } from './schema.ts';
import { type Database, execute, loadSqlite } from './sqlite.ts';

const REPEATS = 3;

/** A database file in memory, which can be used. */
export interface OpenedFile {
  original: DatabaseFile;
  database: Database;
  isOpen(): boolean;
  /** May be called again. */
  close(): void;
}

export interface DatabaseOptions extends FolderOptions {
  /** What `openDatabaseFile` returned for the same file: it is not read again unless it has changed since. */
  opened?: OpenedFile | undefined;
}

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
  options: DatabaseOptions = {},
): Promise<T> {
  for (let attempt = 0; attempt <= REPEATS; attempt += 1) {
    const { original, database, close } = await openAsNow(file, options);
    try {
      const result = inTransaction(database, change);
      const bytes = exportChanges(database, original);
      if (!bytes || replaceDatabaseFile(original, bytes)) return result;
    } finally {
      close();
    }
  }
  throw keepsChanging(file);
}

/** Resolves or rejects as `updateDatabase` would, but does not change or create the file. */
export async function previewDatabase<T>(
  file: string,
  change: (database: Database) => T,
  options: DatabaseOptions = {},
): Promise<T> {
  const { database, close } = await openAsNow(file, options);
  try {
    return inTransaction(database, change);
  } finally {
    close();
  }
}

/**
 * Opens the file in memory for one call of `updateDatabase` or `previewDatabase`, which closes it. Rejects with
 * `database` if `updateDatabase` could not write anything. Changes and creates no file.
 */
export async function openDatabaseFile(
  file: string,
  options: FolderOptions = {},
): Promise<OpenedFile> {
  const opened = await openFile(file, options);
  try {
    execute(opened.database, 'BEGIN IMMEDIATE');
    createTables(opened.database);
    execute(opened.database, 'ROLLBACK');
    return opened;
  } catch (error) {
    opened.close();
    throw error;
  }
}

/** Rejects as `openDatabaseFile` does. */
export async function checkDatabase(file: string, options: FolderOptions = {}): Promise<void> {
  const { close } = await openDatabaseFile(file, options);
  close();
}

/** Returns what was opened before, if it is still what the file has. */
async function openAsNow(
  file: string,
  { opened, ...options }: DatabaseOptions,
): Promise<OpenedFile> {
  if (opened?.isOpen() && (await isStill(file, opened.original))) return opened;
  opened?.close();
  return openFile(file, options);
}

/** Opens the file in memory. Rejects with `database` if it cannot be used, or not be written. */
async function openFile(path: string, options: FolderOptions): Promise<OpenedFile> {
  const sqlite = await loadSqlite();
  const { file, image } = await readDatabaseFile(path, options);
  await assertWritable(file);
  const database = openDatabase(sqlite, file.path, image);
  let isOpen = true;
  return {
    original: file,
    database,
    isOpen: () => isOpen,
    close() {
      if (isOpen) database.close();
      isOpen = false;
    },
  };
}

/** Needs no ROLLBACK after an error, because the caller then discards the database in memory. */
function inTransaction<T>(database: Database, change: (database: Database) => T): T {
  execute(database, 'BEGIN IMMEDIATE');
  createTables(database);
  const result = change(database);
  execute(database, 'COMMIT');
  return result;
}
