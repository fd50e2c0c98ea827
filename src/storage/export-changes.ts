import type { DatabaseFile } from './database-file.ts';
import { isWal } from './open-database.ts';
import { isAlready } from './replace-database-file.ts';
import { type Database, query } from './sqlite.ts';

const CHANGE_COUNTER = 24;
const SCHEMA_COOKIE = 40;
const VERSION_VALID_FOR = 92;
const HEADER_BYTES = 100;

/**
 * Returns the database as the bytes of a file, or `undefined` if they are those of the file that it was read from.
 * Counters and journal mode are continued from that file's header, because sql.js exports into a new file, whose
 * counters start again, and the two engines must write the same bytes. In a new file only SQLITE_VERSION_NUMBER
 * differs. https://sqlite.org/fileformat.html#the_database_header
 */
export function exportChanges(database: Database, original: DatabaseFile): Uint8Array | undefined {
  const schemaVersion = Number(query(database, 'PRAGMA schema_version')[0]?.schema_version);
  const bytes = database.serialize();
  const header = new DataView(bytes.buffer, bytes.byteOffset);
  header.setUint32(SCHEMA_COOKIE, schemaVersion);
  const before = original.header;
  if (before.length < HEADER_BYTES) return bytes;

  const counter = new DataView(before.buffer, before.byteOffset).getUint32(CHANGE_COUNTER);
  if (isWal(before)) bytes.set([2, 2], 18);
  header.setUint32(CHANGE_COUNTER, counter);
  bytes.set(before.subarray(VERSION_VALID_FOR, HEADER_BYTES), VERSION_VALID_FOR);
  if (isAlready(original, bytes)) return undefined;

  header.setUint32(CHANGE_COUNTER, counter + 1);
  header.setUint32(VERSION_VALID_FOR, counter + 1);
  return bytes;
}
