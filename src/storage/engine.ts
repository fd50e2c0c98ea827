/** What a column holds, or a parameter. Integers beyond 2^53 are `bigint`, all others `number`. */
export type SqlValue = string | number | bigint | Uint8Array | null;

/** Values by the names of columns, or of parameters with their colon. */
export type SqlRecord = Record<string, SqlValue>;

export type SqlParams = SqlValue[] | SqlRecord;

/** A database in memory. Its methods throw SQLite's own errors. */
export interface Database {
  /** Runs one statement and returns its rows as objects by column name. */
  query(sql: string, params?: SqlParams): SqlRecord[];
  /** Reads the rows of one statement one by one, so that they are never in memory together. */
  rows(sql: string, params?: SqlValue[]): Iterable<SqlValue[]>;
  /** Runs one statement for each row of parameters. */
  runEach(sql: string, rows: Iterable<SqlValue[]>): void;
  /** Returns the database as the bytes of a file. */
  serialize(): Uint8Array;
  close(): void;
}

/** A database file in memory, for an engine to take over. */
export interface FileImage {
  /** Begins with the file; the zeros behind it are room in which it can grow without being copied. */
  memory: Uint8Array<ArrayBuffer>;
  /** How many bytes the file has. */
  length: number;
}

/** SQLite, as one of two packages provides it. The tests of `storage` hold for both. */
export interface Engine {
  name: 'node:sqlite' | 'sql.js';
  /**
   * Opens a database file, which is not in WAL mode, or a new database. The image belongs to the engine from then
   * on, which may change it: a copy of a large file takes as long as reading it.
   */
  open(image?: FileImage): Database;
}

/** Makes a `number` of an integer that fits into one. */
export const toValue = (value: SqlValue): SqlValue =>
  typeof value === 'bigint' && Number.isSafeInteger(Number(value)) ? Number(value) : value;

export const mapRecord = (record: SqlRecord, change: (value: SqlValue) => SqlValue): SqlRecord =>
  Object.fromEntries(Object.entries(record).map(([name, value]) => [name, change(value)]));
