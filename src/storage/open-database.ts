import type { SqlJsStatic } from 'sql.js';
import type { DatabaseFile } from './database-file.ts';
import { checkTables } from './schema.ts';
import { type Database, databaseError } from './sqlite.ts';

const MAGIC = 'SQLite format 3\0';

/**
 * Opens a database file in memory. Throws `database` if it is damaged, is not a database, or has tables that
 * cannot be used.
 */
export function openDatabase(sqlite: SqlJsStatic, { path, bytes }: DatabaseFile): Database {
  if (bytes.length === 0) return new sqlite.Database();
  if (Buffer.from(bytes.subarray(0, MAGIC.length)).toString('latin1') !== MAGIC) {
    throw databaseError(
      `${path} is not an SQLite database, or it is encrypted.`,
      'Give the database another path, or move this file away.',
    );
  }
  const database = new sqlite.Database(inRollbackMode(bytes));
  try {
    assertSound(database, path, bytes);
    checkTables(database, path);
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

/**
 * A file is complete without its write-ahead log if that is empty, and a database in memory cannot have one.
 * Always a copy, because SQLite may write into the array.
 */
function inRollbackMode(bytes: Uint8Array): Uint8Array {
  const copy = new Uint8Array(bytes);
  if (isWal(bytes)) copy.set([1, 1], 18);
  return copy;
}

/**
 * Whether the header's write version and read version say "write-ahead log".
 * https://sqlite.org/fileformat.html#the_database_header
 */
export const isWal = (bytes: Uint8Array): boolean => bytes[18] === 2 && bytes[19] === 2;

function assertSound(database: Database, path: string, bytes: Uint8Array): void {
  const damage = findDamage(database, bytes);
  if (damage === undefined) return;
  throw databaseError(
    `${path} is damaged: ${damage}.`,
    'Put a copy from a backup in its place, or move it away so that a new one begins.',
  );
}

/** Rows that violate a constraint are no damage to the file, and the owner of the table may want them. */
const AGAINST_A_RULE = /^(\S+ value in |CHECK constraint failed in )/;

/** Tables of other programs may use functions and collations that only those programs define. */
const UNKNOWN_HERE = /^(unknown function|no such (function|collation sequence|module)):/;

function findDamage(database: Database, bytes: Uint8Array): string | undefined {
  try {
    const [pageSize] = database.exec('PRAGMA page_size')[0]?.values[0] ?? [];
    // SQLite itself would read the missing end of the last page as zeros.
    if (bytes.length % Number(pageSize) !== 0) return 'its end is missing';
    const messages = database.exec('PRAGMA quick_check')[0]?.values.map(String) ?? [];
    return messages.find((message) => message !== 'ok' && !AGAINST_A_RULE.test(message));
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return UNKNOWN_HERE.test(message) ? undefined : message;
  }
}
