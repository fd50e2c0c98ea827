import type { Engine, FileImage } from './engine.ts';
import { maxDatabaseBytes } from './max-database-bytes.ts';
import { checkTables } from './schema.ts';
import { type Database, databaseError, messageOf, query } from './sqlite.ts';

const MAGIC = 'SQLite format 3\0';
/** Where the header has the write version and the read version. */
const VERSIONS = 18;

/**
 * Opens a database file in memory; the image belongs to the database from then on. Throws `database`, with the path
 * of the file, if it is damaged, is not a database, or has tables that cannot be used.
 */
export function openDatabase(sqlite: Engine, path: string, image: FileImage): Database {
  const bytes = image.memory.subarray(0, image.length);
  if (bytes.length === 0) return sqlite.open();
  if (Buffer.from(bytes.subarray(0, MAGIC.length)).toString('latin1') !== MAGIC) {
    throw databaseError(
      `${path} is not an SQLite database, or it is encrypted.`,
      'Use another path for the database, or move this file away.',
    );
  }
  // Without its write-ahead log, which is empty, the file is complete, and a database in memory cannot have one.
  if (isWal(bytes)) bytes.set([1, 1], VERSIONS);
  const pageSize = pageSizeOf(bytes);
  const database = sqlite.open(image);
  try {
    assertSound(database, path, image.length % pageSize === 0);
    checkTables(database, path);
    // A larger one would be refused by the next run.
    const pages = Math.floor(maxDatabaseBytes / pageSize);
    database.query(`PRAGMA max_page_count = ${pages}`);
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

/**
 * Whether the header's write version and read version say "write-ahead log".
 * https://sqlite.org/fileformat.html#the_database_header
 */
export const isWal = (bytes: Uint8Array): boolean =>
  bytes[VERSIONS] === 2 && bytes[VERSIONS + 1] === 2;

/** From the header, because the pragma says 4096 until the database is first read. */
function pageSizeOf(bytes: Uint8Array): number {
  const [high = 0, low = 0] = bytes.subarray(16, 18);
  const size = high * 256 + low;
  return size === 1 ? 65_536 : size;
}

function assertSound(database: Database, path: string, hasWholePages: boolean): void {
  const damage = findDamage(database, hasWholePages);
  if (damage === undefined) return;
  throw databaseError(
    `${path} is damaged: ${damage}.`,
    'Restore it from a backup, or move it away to start a new one.',
  );
}

/**
 * Rows that violate a constraint are no damage to the file, and the owner of the table may want them. Neither is
 * an index for texts or places that does not match its table: such indexes belong to other programs.
 */
const NO_DAMAGE =
  /^(\S+ value in |CHECK constraint failed in |fts5: |(malformed|unable to validate the) inverted index for |In RTree )/;

/** What SQLite says of the file itself. */
const DAMAGE =
  /^(database disk image is malformed|malformed database schema|file is not a database|unsupported file format)/;

function findDamage(database: Database, hasWholePages: boolean): string | undefined {
  // SQLite itself would read the missing end of the last page as zeros.
  if (!hasWholePages) return 'its end is missing';
  const whole = quickCheck(database);
  if (whole.isComplete) return whole.damage;
  const tables =
    "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type IN ('table', 'shadow')";
  for (const { name } of query(database, tables)) {
    const { damage } = quickCheck(database, `('${String(name).replaceAll("'", "''")}')`);
    if (damage !== undefined) return damage;
  }
  return undefined;
}

/**
 * Returns the first damage that SQLite finds in all tables, or in one. The check stops, and is not complete, at a
 * table that needs functions, collations or modules that only other programs have, or have in that version.
 */
function quickCheck(
  database: Database,
  table = '',
): { damage: string | undefined; isComplete: boolean } {
  try {
    const messages = database
      .query(`PRAGMA quick_check${table}`)
      .map((row) => String(row.quick_check));
    const damage = messages.find((message) => message !== 'ok' && !NO_DAMAGE.test(message));
    return { damage, isComplete: true };
  } catch (error) {
    const message = messageOf(error);
    return DAMAGE.test(message)
      ? { damage: message, isComplete: true }
      : { damage: undefined, isComplete: false };
  }
}
