import { type Database, databaseError, execute, query } from './sqlite.ts';

export const CACHE = `CREATE TABLE social_stats_cache (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    platform TEXT NOT NULL,
    username TEXT NOT NULL,
    stats_data TEXT NOT NULL,
    fetched_at DATETIME DEFAULT CURRENT_TIMESTAMP,
    UNIQUE(platform, username)
)`;

export const HISTORY = `CREATE TABLE social_stats_history (
    platform TEXT NOT NULL, username TEXT NOT NULL, day TEXT NOT NULL,
    stats_data TEXT NOT NULL, fetched_at DATETIME NOT NULL,
    PRIMARY KEY (platform, username, day)
)`;

const TABLES = [
  {
    name: 'social_stats_cache',
    columns: ['platform', 'username', 'stats_data', 'fetched_at'],
    sql: CACHE,
  },
  {
    name: 'social_stats_history',
    columns: ['platform', 'username', 'day', 'stats_data', 'fetched_at'],
    sql: HISTORY,
  },
];

/** Creates the missing tables; an existing one keeps its own definition. */
export function createTables(database: Database): void {
  for (const { name, sql } of TABLES) {
    if (objectType(database, name) === undefined) execute(database, sql);
  }
}

/**
 * Throws `database` if an existing table is a view, lacks a column, or has no rowid. `path` is for the
 * message.
 */
export function checkTables(database: Database, path: string): void {
  for (const { name, columns } of TABLES) {
    const type = objectType(database, name);
    if (type === undefined) continue;
    const found = query(database, 'SELECT lower(name) AS name FROM pragma_table_info(?)', [name]);
    const missing = columns.filter((column) => !found.some((row) => row.name === column));
    const [flaw] = [
      ...(type === 'table' ? [] : [`is a ${type}, not a table`]),
      ...(missing.length === 0 ? [] : [`lacks the column ${missing.join(', ')}`]),
      ...(hasRowid(database, name) ? [] : ['is a table WITHOUT ROWID']),
    ];
    if (flaw === undefined) continue;
    throw databaseError(
      `${name} in ${path} ${flaw}.`,
      `Rename it, so that a new one is created, or give the database another path.`,
    );
  }
}

function objectType(database: Database, name: string): unknown {
  const sql = 'SELECT type FROM sqlite_schema WHERE name = ? COLLATE NOCASE';
  return query(database, sql, [name])[0]?.type;
}

function hasRowid(database: Database, name: string): boolean {
  return query(database, 'SELECT wr FROM pragma_table_list(?)', [name])[0]?.wr !== 1;
}
