import { type Database, execute, query } from './sqlite.ts';
import { accountIdOf, parseStored, renameUsernameSql } from './stored-document.ts';

/** A row of `social_stats_cache`. */
export interface CacheRow {
  rowid: number;
  username: string;
  /** The stored document; `null` if it is not JSON. */
  document: unknown;
  /** `profile.id` of the document; `null` without one, as in rows of older systems. */
  accountId: string | null;
}

/** The values to write into a row; `fetchedAt` is UTC, `YYYY-MM-DD HH:MM:SS`. */
export interface CacheValues {
  platform: string;
  username: string;
  text: string;
  fetchedAt: string;
}

/** Reads all rows of the platform, in the order in which they were inserted. */
export function readCacheRows(database: Database, platform: string): CacheRow[] {
  // With aliases, because an existing table may spell its column names in another case.
  const sql = `SELECT rowid AS row, username AS name, stats_data AS text
     FROM social_stats_cache WHERE platform = ? ORDER BY rowid`;
  return query(database, sql, [platform]).map(({ row, name, text }) => {
    const document = parseStored(text);
    return {
      rowid: Number(row),
      username: String(name),
      document,
      accountId: accountIdOf(document),
    };
  });
}

/**
 * Inserts a row and returns its `rowid`. Without ON CONFLICT, because an existing table may lack the unique
 * constraint that it needs.
 */
export function insertCacheRow(database: Database, values: CacheValues): number {
  execute(
    database,
    'INSERT INTO social_stats_cache (platform, username, stats_data, fetched_at) VALUES (?, ?, ?, ?)',
    [values.platform, values.username, values.text, values.fetchedAt],
  );
  return Number(query(database, 'SELECT last_insert_rowid() AS row')[0]?.row);
}

export function updateCacheRow(database: Database, rowid: number, values: CacheValues): void {
  execute(
    database,
    'UPDATE social_stats_cache SET username = ?, stats_data = ?, fetched_at = ? WHERE rowid = ?',
    [values.username, values.text, values.fetchedAt, rowid],
  );
}

/** Changes the name in the row and in its document. */
export function renameCacheRow(database: Database, rowid: number, username: string): void {
  execute(
    database,
    `UPDATE social_stats_cache SET username = :to, stats_data = ${renameUsernameSql(':to')} WHERE rowid = :rowid`,
    { ':to': username, ':rowid': rowid },
  );
}

export function deleteCacheRow(database: Database, rowid: number): void {
  execute(database, 'DELETE FROM social_stats_cache WHERE rowid = ?', [rowid]);
}
