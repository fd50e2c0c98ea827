import { type Database, databaseError, execute, query } from './sqlite.ts';

/** A table of the numbers. */
export interface Table {
  name: string;
  columns: readonly string[];
  sql: string;
  /** The columns by which rows are copied in order; rows without a rowid have no other order. */
  order: string;
}

const cache: Table = {
  name: 'social_stats_cache',
  columns: ['platform', 'username', 'stats_data', 'fetched_at'],
  order: 'rowid',
  sql: `CREATE TABLE social_stats_cache (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    platform TEXT NOT NULL,
    username TEXT NOT NULL,
    stats_data TEXT NOT NULL,
    fetched_at DATETIME DEFAULT CURRENT_TIMESTAMP,
    UNIQUE(platform, username)
)`,
};

const history: Table = {
  name: 'social_stats_history',
  columns: ['platform', 'username', 'day', 'stats_data', 'fetched_at'],
  order: 'rowid',
  sql: `CREATE TABLE social_stats_history (
    platform TEXT NOT NULL, username TEXT NOT NULL, day TEXT NOT NULL,
    stats_data TEXT NOT NULL, fetched_at DATETIME NOT NULL,
    PRIMARY KEY (platform, username, day)
)`,
};

const posts: Table = {
  name: 'social_stats_posts',
  columns: [
    ...['platform', 'username', 'post_id', 'title', 'url', 'kind', 'posted_at'],
    ...['views', 'likes', 'comments', 'shares', 'fetched_at'],
  ],
  order: 'platform, post_id',
  sql: `CREATE TABLE social_stats_posts (
    platform TEXT NOT NULL, username TEXT NOT NULL, post_id TEXT NOT NULL,
    title TEXT, url TEXT, kind TEXT, posted_at DATETIME,
    views INTEGER, likes INTEGER, comments INTEGER, shares INTEGER,
    fetched_at DATETIME NOT NULL,
    PRIMARY KEY (platform, post_id)
)`,
};

const postsHistory: Table = {
  name: 'social_stats_posts_history',
  columns: ['platform', 'post_id', 'day', 'views', 'likes', 'comments', 'shares'],
  order: 'platform, post_id, day',
  sql: `CREATE TABLE social_stats_posts_history (
    platform TEXT NOT NULL, post_id TEXT NOT NULL, day TEXT NOT NULL,
    views INTEGER, likes INTEGER, comments INTEGER, shares INTEGER,
    PRIMARY KEY (platform, post_id, day)
) WITHOUT ROWID`,
};

/** The tables of the numbers. */
export const tables: readonly Table[] = [cache, history, posts, postsHistory];

/** Creates the missing tables; an existing one keeps its own definition. */
export function createTables(database: Database): void {
  for (const { name, sql } of tables) {
    if (objectType(database, name) === undefined) execute(database, sql);
  }
}

/**
 * Throws `database` if an existing table is a view, lacks a column, or has no rowid although it needs one. `path` is for the
 * message.
 */
export function checkTables(database: Database, path: string): void {
  for (const { name, columns, order } of tables) {
    const type = objectType(database, name);
    if (type === undefined) continue;
    const found = query(database, 'SELECT lower(name) AS name FROM pragma_table_info(?)', [name]);
    const missing = columns.filter((column) => !found.some((row) => row.name === column));
    const [flaw] = [
      ...(type === 'table' ? [] : [`is a ${type}, not a table`]),
      ...(missing.length === 0 ? [] : [`lacks the column ${missing.join(', ')}`]),
      ...(order !== 'rowid' || hasRowid(database, name) ? [] : ['is a table WITHOUT ROWID']),
    ];
    if (flaw === undefined) continue;
    throw databaseError(
      `${name} in ${path} ${flaw}.`,
      `Rename it, so that a new one is created, or use another path for the database.`,
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
