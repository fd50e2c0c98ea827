import { type Database, execute, query } from './sqlite.ts';
import { renameUsernameSql } from './stored-document.ts';

/** An account's snapshot; `fetchedAt` is UTC, `YYYY-MM-DD HH:MM:SS`. */
export interface HistoryRow {
  platform: string;
  username: string;
  text: string;
  fetchedAt: string;
}

/** Writes the day's history row, unless the day already has a later snapshot. */
export function saveHistory(database: Database, row: HistoryRow): void {
  const { platform, username, text, fetchedAt } = row;
  const key = [platform, username, fetchedAt.slice(0, 10)];
  const sql =
    'SELECT fetched_at FROM social_stats_history WHERE (platform, username, day) = (?, ?, ?)';
  const [kept] = query(database, sql, key);
  if (!kept) {
    execute(
      database,
      'INSERT INTO social_stats_history (platform, username, day, stats_data, fetched_at) VALUES (?, ?, ?, ?, ?)',
      [...key, text, fetchedAt],
    );
    return;
  }
  execute(
    database,
    `UPDATE social_stats_history SET stats_data = ?, fetched_at = ?
     WHERE (platform, username, day) = (?, ?, ?) AND fetched_at <= ?`,
    [text, fetchedAt, ...key, fetchedAt],
  );
}

/** Moves an account's history rows to its new name. If both names have the same day, the later one stays. */
export function moveHistory(database: Database, platform: string, from: string, to: string): void {
  const names = { ':platform': platform, ':from': from, ':to': to };
  execute(
    database,
    `DELETE FROM social_stats_history AS kept
     WHERE platform = :platform AND username = :to AND EXISTS (
       SELECT 1 FROM social_stats_history AS moved
       WHERE moved.platform = :platform AND moved.username = :from
         AND moved.day = kept.day AND moved.fetched_at > kept.fetched_at)`,
    names,
  );
  execute(
    database,
    `DELETE FROM social_stats_history
     WHERE platform = :platform AND username = :from AND day IN (
       SELECT day FROM social_stats_history WHERE platform = :platform AND username = :to)`,
    names,
  );
  execute(
    database,
    `UPDATE social_stats_history SET username = :to, stats_data = ${renameUsernameSql(':to')}
     WHERE platform = :platform AND username = :from`,
    names,
  );
}
