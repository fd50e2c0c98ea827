import { isWal } from './open-database.ts';
import { type Database, query } from './sqlite.ts';

const CHANGE_COUNTER = 24;
const SCHEMA_COOKIE = 40;
const VERSION_VALID_FOR = 92;
const HEADER_BYTES = 100;

/**
 * Returns the database as the bytes of a file, or `undefined` if nothing differs from `original`. Counters and
 * journal mode are continued from `original`, because sql.js exports into a new file, whose counters start
 * again, and the two engines must write the same bytes. In a new file only SQLITE_VERSION_NUMBER differs.
 * https://sqlite.org/fileformat.html#the_database_header
 */
export function exportChanges(database: Database, original: Uint8Array): Uint8Array | undefined {
  const schemaVersion = Number(query(database, 'PRAGMA schema_version')[0]?.schema_version);
  const bytes = database.serialize();
  const header = new DataView(bytes.buffer, bytes.byteOffset);
  header.setUint32(SCHEMA_COOKIE, schemaVersion);
  if (original.length < HEADER_BYTES) return bytes;

  const counter = new DataView(original.buffer, original.byteOffset).getUint32(CHANGE_COUNTER);
  if (isWal(original)) bytes.set([2, 2], 18);
  header.setUint32(CHANGE_COUNTER, counter);
  bytes.set(original.subarray(VERSION_VALID_FOR, HEADER_BYTES), VERSION_VALID_FOR);
  if (Buffer.compare(bytes, original) === 0) return undefined;

  header.setUint32(CHANGE_COUNTER, counter + 1);
  header.setUint32(VERSION_VALID_FOR, counter + 1);
  return bytes;
}
