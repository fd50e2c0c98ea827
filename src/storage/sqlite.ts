import { StatsError } from '../errors.ts';
import type { Database, Engine, SqlParams, SqlRecord, SqlValue } from './engine.ts';
import { loadNodeEngine } from './node-engine.ts';

export type { Database } from './engine.ts';

/** Returns the error `database`. `message` names the file or the table. */
export const databaseError = (message: string, hint: string, cause?: unknown): StatsError =>
  new StatsError('database', message, hint, { cause });

/** The engine of this process. */
export interface Sqlite extends Engine {
  /** Why it is not Node's own; `null` if it is. */
  fallbackReason: string | null;
}

let loading: Promise<Sqlite> | undefined;

/**
 * Loads SQLite, once per process: Node's own, with which a run takes a quarter less CPU time than with
 * sql.js, or sql.js on a Node whose own cannot be used. An early call saves waiting later.
 */
export function loadSqlite(): Promise<Sqlite> {
  loading ??= load();
  return loading;
}

async function load(): Promise<Sqlite> {
  try {
    return { ...loadNodeEngine(), fallbackReason: null };
  } catch (error) {
    const { loadSqlJsEngine } = await import('./sql-js-engine.ts');
    return { ...(await loadSqlJsEngine()), fallbackReason: messageOf(error) };
  }
}

/** Returns a line for the debug log: the engine, and why it is the second one. */
export const describeSqlite = ({ name, fallbackReason }: Sqlite): string =>
  fallbackReason === null ? `SQLite: ${name}` : `SQLite: ${name}, because ${fallbackReason}`;

/** Runs one statement and returns its rows as objects by column name. Throws `database` if SQLite refuses. */
export const query = (database: Database, sql: string, params?: SqlParams): SqlRecord[] =>
  refusalsNamed(() => database.query(sql, params));

/** Runs one statement. Throws `database` if SQLite refuses, for example because of a constraint. */
export function execute(database: Database, sql: string, params?: SqlParams): void {
  query(database, sql, params);
}

/**
 * Reads the rows of one statement as arrays, one by one. Takes less time and memory than `query` where rows are
 * many. Throws `database`.
 */
export function* readRows(
  database: Database,
  sql: string,
  params: SqlValue[],
): Generator<SqlValue[], void> {
  try {
    yield* database.rows(sql, params);
  } catch (error) {
    throw refusal(error);
  }
}

/** Copies the rows of a SELECT in one database as parameters of an INSERT in another. Throws `database`. */
export const copyRows = (source: Database, select: string, target: Database, insert: string) =>
  refusalsNamed(() => target.runEach(insert, source.rows(select)));

function refusalsNamed<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw refusal(error);
  }
}

function refusal(error: unknown): StatsError {
  const message = messageOf(error);
  return databaseError(
    `SQLite rejected a change of the database: ${message}.`,
    message === 'database or disk is full'
      ? 'A database may have at most 1 GiB: use a separate one for the numbers.'
      : 'Check the definition, constraints and triggers of its social_stats tables.',
    error,
  );
}

/** What an error of SQLite or of the file system says. */
export const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);
