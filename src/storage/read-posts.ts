import type { Post } from '../numbers/post.ts';
import { exactCounts, toCounts, toText } from './post-columns.ts';
import { type Database, query } from './sqlite.ts';

/** A row of `social_stats_posts`. */
export interface StoredPost extends Post {
  platform: string;
  username: string;
  /** When the post was last seen, in ms since 1970; `null` if the column holds no time. */
  seenAt: number | null;
}

/** Reads all posts of a platform, by account and then the newest first. */
export function readPosts(database: Database, platform: string): StoredPost[] {
  const sql = `SELECT username AS username, post_id AS id, title AS title, url AS url, kind AS kind,
       posted_at AS posted_at, fetched_at AS fetched_at, ${exactCounts}
     FROM social_stats_posts WHERE platform = ? ORDER BY username, posted_at DESC, post_id`;
  return query(database, sql, [platform]).map((row) => ({
    platform,
    username: String(row.username),
    id: String(row.id),
    title: toText(row.title),
    url: toText(row.url),
    kind: toText(row.kind) ?? 'video',
    postedAt: toTime(row.posted_at),
    ...toCounts(row),
    seenAt: toTime(row.fetched_at),
  }));
}

/** In ms since 1970; `null` for anything but `YYYY-MM-DD HH:MM:SS`. */
function toTime(value: unknown): number | null {
  if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/.test(value)) return null;
  const at = Date.parse(`${value.replace(' ', 'T')}Z`);
  return Number.isNaN(at) ? null : at;
}
