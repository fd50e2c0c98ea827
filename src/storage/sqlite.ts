import { readFile } from 'node:fs/promises';
import type { BindParams, Database, ParamsObject, SqlJsStatic } from 'sql.js';
import { StatsError } from '../errors.ts';

export type { Database } from 'sql.js';

/** Returns the error `database`. `message` names the file or the table. */
export const databaseError = (message: string, hint: string, cause?: unknown): StatsError =>
  new StatsError('database', message, hint, { cause });

let loading: Promise<SqlJsStatic> | undefined;

/** Loads SQLite's WebAssembly, once per process. An early call saves waiting later. */
export function loadSqlite(): Promise<SqlJsStatic> {
  if (!loading) loading = load();
  return loading;
}

/**
 * The package's default build finds its file by `__dirname`, which a bundle does not have.
 *
 * This module must not use syntax of ES2021 or later, such as `??=`: ncc's parser does not support it, and
 * then copies the WebAssembly file as text, which breaks it.
 */
async function load(): Promise<SqlJsStatic> {
  const [{ default: initSqlJs }, wasm] = await Promise.all([
    import('sql.js/dist/sql-wasm-browser.js'),
    readFile(new URL('../../node_modules/sql.js/dist/sql-wasm-browser.wasm', import.meta.url)),
  ]);
  return initSqlJs({ wasmBinary: new Uint8Array(wasm).buffer });
}

/** Runs one statement and returns its rows as objects by column name. Throws `database` if SQLite refuses. */
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

/** Runs one statement. Throws `database` if SQLite refuses, for example because of a constraint. */
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
