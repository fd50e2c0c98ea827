import type { Post } from '../numbers/post.ts';
import { exactCounts, toCounts, toText } from './post-columns.ts';
import { type Database, readRows } from './sqlite.ts';

/** A row of `social_stats_posts`. */
export interface StoredPost extends Post {
  platform: string;
  username: string;
  /** When the post was last seen, in ms since 1970; `null` if the column holds no time. */
  seenAt: number | null;
}

/** Reads all posts of a platform, by account and then the newest first. Throws `database`. */
export function readPosts(database: Database, platform: string): StoredPost[] {
  const sql = `SELECT username, post_id, title, url, kind, posted_at, fetched_at, ${exactCounts}
     FROM social_stats_posts WHERE platform = ? ORDER BY username, posted_at DESC, post_id`;
  return readRows(database, { sql, params: [platform] }, (row) => {
    const [username, id, title, url, kind, postedAt, fetchedAt, views, likes, comments, shares] =
      row;
    return {
      platform,
      username: String(username),
      id: String(id),
      title: toText(title),
      url: toText(url),
      kind: toText(kind) ?? 'video',
      postedAt: toTime(postedAt),
      ...toCounts({ views, likes, comments, shares }),
      seenAt: toTime(fetchedAt),
    };
  });
}

/** In ms since 1970; `null` for anything but `YYYY-MM-DD HH:MM:SS`. */
function toTime(value: unknown): number | null {
  if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/.test(value)) return null;
  const at = Date.parse(`${value.replace(' ', 'T')}Z`);
  return Number.isNaN(at) ? null : at;
}
