import type { DatabaseSync, StatementSync } from 'node:sqlite';
import {
  type Database,
  type Engine,
  type FileImage,
  mapRecord,
  type SqlParams,
  type SqlRecord,
  type SqlValue,
  toValue,
} from './engine.ts';

type NodeSqlite = typeof import('node:sqlite');

/**
 * Returns the SQLite that is built into Node. Throws with the reason if this Node has none, or one without
 * `deserialize`, which opens a database from memory. https://nodejs.org/api/sqlite.html
 */
export function loadNodeEngine(): Engine {
  const sqlite = loadQuietly();
  if (!sqlite) throw new Error('this Node has no node:sqlite');
  if (typeof sqlite.DatabaseSync.prototype.deserialize !== 'function') {
    throw new Error('node:sqlite of this Node has no deserialize');
  }
  return { name: 'node:sqlite', open: (image) => open(sqlite, image) };
}

/**
 * Not imported, because then the bundle would not start on a Node that lacks it. Where it is experimental, Node
 * prints a warning on loading it, but it is only looked at there: such a version has no `deserialize`.
 */
function loadQuietly(): NodeSqlite | undefined {
  const { emitWarning } = process;
  process.emitWarning = () => undefined;
  try {
    return process.getBuiltinModule?.('node:sqlite');
  } finally {
    process.emitWarning = emitWarning;
  }
}

function open({ DatabaseSync }: NodeSqlite, image?: FileImage): Database {
  // SQLite's own defaults, which sql.js has too. With Node's, a DELETE would cascade into other tables, and
  // triggers with a text in double quotes would be refused.
  const database = new DatabaseSync(':memory:', {
    enableForeignKeyConstraints: false,
    enableDoubleQuotedStringLiterals: true,
  });
  // A new one as well: only a database of this kind counts its changes in the header, as a file does.
  database.deserialize(image?.memory.subarray(0, image.length) ?? database.serialize());
  // It was copied; the garbage collector would free it too late.
  image?.memory.buffer.transfer(0);
  // Without it, large intermediate results would be written to temporary files.
  database.exec('PRAGMA temp_store = MEMORY');
  // Preparing a statement takes longer than running it for one row.
  const statements = new Map<string, StatementSync>();
  const prepareOnce = (sql: string): StatementSync => {
    const statement = statements.get(sql) ?? prepare(database, sql);
    statements.set(sql, statement);
    return statement;
  };
  return {
    query: (sql, params = []) =>
      all(prepareOnce(sql), params).map((row) => mapRecord(row, toValue)),
    *rows(sql, params = []) {
      const statement = prepare(database, sql);
      statement.setReturnArrays(true);
      for (const row of statement.iterate(...params.map(toInput)))
        yield Object.values(row).map(toValue);
    },
    runEach(sql, rows) {
      const statement = prepare(database, sql);
      for (const row of rows) statement.run(...row.map(toInput));
    },
    serialize: () => database.serialize(),
    close: () => database.close(),
  };
}

function all(statement: StatementSync, params: SqlParams): SqlRecord[] {
  return Array.isArray(params)
    ? statement.all(...params.map(toInput))
    : statement.all(mapRecord(params, toInput));
}

function prepare(database: DatabaseSync, sql: string): StatementSync {
  const statement = database.prepare(sql);
  // Otherwise an integer beyond 2^53 is an error.
  statement.setReadBigInts(true);
  return statement;
}

/** Node stores every `number` as a floating-point number. */
const toInput = (value: SqlValue): SqlValue =>
  Number.isSafeInteger(value) ? BigInt(Number(value)) : value;
