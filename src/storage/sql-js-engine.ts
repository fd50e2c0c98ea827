import { setFlagsFromString } from 'node:v8';
import type { Database as SqlJsDatabase, Statement } from 'sql.js/dist/sql-wasm-browser.js';
import {
  type Database,
  type Engine,
  type FileImage,
  mapRecord,
  type SqlRecord,
  type SqlValue,
  toValue,
} from './engine.ts';
import { readWasm } from './read-wasm.ts';

/**
 * Loads SQLite as WebAssembly. The package's default build finds its file by `__dirname`, which a bundle does
 * not have.
 *
 * This module must not use syntax of ES2021 or later, such as `??=`: ncc's parser does not support it, and
 * then copies the WebAssembly file as text, which breaks it.
 */
export async function loadSqlJsEngine(): Promise<Engine> {
  const [{ default: initSqlJs }, wasm] = await Promise.all([
    import('sql.js/dist/sql-wasm-browser.js'),
    readWasm(new URL('../../node_modules/sql.js/dist/sql-wasm-browser.wasm', import.meta.url)),
  ]);
  compileOnlyWhatIsHot();
  const { Database: SqlJs } = await initSqlJs({ wasmBinary: new Uint8Array(wasm).buffer });
  return {
    name: 'sql.js',
    open: (image) => toDatabase(new SqlJs(image && toContents(image))),
  };
}

/**
 * What `slice` returns becomes the memory of sql.js's file, so it returns the memory with its room: otherwise the
 * file would be copied when it is opened, and again when it grows.
 */
const toContents = ({ memory, length }: FileImage): Uint8Array =>
  Object.assign(new Uint8Array(memory.buffer, memory.byteOffset, length), { slice: () => memory });

/**
 * V8 compiles a function of WebAssembly a second time, with optimizations, when it has run for a while (by default
 * a budget of 13 million). For a few rows a day that costs more than it saves: a fifth of a run's CPU time and
 * 17 MB. With ten years of 100 accounts it takes 4 % longer. A V8 without this flag says so on standard error, and
 * goes on.
 */
function compileOnlyWhatIsHot(): void {
  setFlagsFromString('--wasm-tiering-budget=2000000000');
}

function toDatabase(database: SqlJsDatabase): Database {
  // Preparing a statement takes longer than running it for one row.
  const statements = new Map<string, Statement>();
  const prepareOnce = (sql: string): Statement => {
    const statement = statements.get(sql) ?? database.prepare(sql);
    statements.set(sql, statement);
    return statement;
  };
  return {
    query(sql, params = []) {
      const statement = prepareOnce(sql);
      try {
        statement.bind(Array.isArray(params) ? params.map(toInput) : mapRecord(params, toInput));
        const rows: SqlRecord[] = [];
        while (statement.step()) {
          const values = readValues(statement);
          const names = statement.getColumnNames();
          rows.push(Object.fromEntries(names.map((name, index) => [name, values[index] ?? null])));
        }
        return rows;
      } finally {
        statement.reset();
      }
    },
    *rows(sql, params = []) {
      const statement = database.prepare(sql);
      try {
        statement.bind(params.map(toInput));
        while (statement.step()) yield readValues(statement);
      } finally {
        statement.free();
      }
    },
    runEach(sql, rows) {
      const statement = database.prepare(sql);
      try {
        for (const row of rows) statement.run(row.map(toInput));
      } finally {
        statement.free();
      }
    },
    serialize() {
      // sql.js frees all statements when it exports.
      statements.clear();
      return database.export();
    },
    close: () => database.close(),
  };
}

const readValues = (statement: Statement): SqlValue[] =>
  statement.get(null, { useBigInt: true }).map(toValue);

/** Half of a surrogate pair becomes U+FFFD; sql.js would store invalid UTF-8. */
const toInput = (value: SqlValue): SqlValue =>
  typeof value === 'string' ? value.toWellFormed() : value;
