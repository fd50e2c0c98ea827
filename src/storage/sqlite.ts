import { readFile } from 'node:fs/promises';
import type { BindParams, Database, ParamsObject, SqlJsStatic } from 'sql.js';
import { databaseError } from './database-error.ts';

export type { Database } from 'sql.js';

let loading: Promise<SqlJsStatic> | undefined;

/** Starts SQLite's WebAssembly, once in a process; call it early to have it ready when it is needed. */
export function loadSqlite(): Promise<SqlJsStatic> {
  if (!loading) loading = load();
  return loading;
}

// The package's default build looks for its file by `__dirname`, which a bundle does not have. ncc's
// parser ends before ES2021: one `??=` in this module, and it copies the file below as text, broken.
async function load(): Promise<SqlJsStatic> {
  const [{ default: initSqlJs }, wasm] = await Promise.all([
    import('sql.js/dist/sql-wasm-browser.js'),
    readFile(new URL('../../node_modules/sql.js/dist/sql-wasm-browser.wasm', import.meta.url)),
  ]);
  return initSqlJs({ wasmBinary: new Uint8Array(wasm).buffer });
}

/** The rows that one statement gives, as objects by column name; what SQLite refuses is a StatsError `database`. */
export function query(database: Database, sql: string, params: BindParams = []): ParamsObject[] {
  return refusalsNamed(() => {
    const statement = database.prepare(sql, params);
    try {
      const rows: ParamsObject[] = [];
      while (statement.step()) rows.push(statement.getAsObject());
      return rows;
    } finally {
      statement.free();
    }
  });
}

/** Runs one statement; what SQLite refuses (a constraint, a trigger) is a StatsError `database`. */
export function execute(database: Database, sql: string, params: BindParams = []): void {
  refusalsNamed(() => database.run(sql, params));
}

function refusalsNamed<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw databaseError(
      `SQLite refused to work on the database: ${error instanceof Error ? error.message : error}.`,
      'Look at the definition, the constraints and the triggers of the social_stats tables in it.',
      error,
    );
  }
}
