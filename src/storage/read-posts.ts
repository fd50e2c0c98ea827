import type { Post } from '../numbers/post.ts';
import type { SqlValue } from './engine.ts';
import { exactCounts, toCounts, toText } from './post-columns.ts';
import { type Database, readRows } from './sqlite.ts';

/** A row of `social_stats_posts`. */
export interface StoredPost extends Post {
  platform: string;
  username: string;
  /** When the post was last seen, in ms since 1970; `null` if the column holds no time. */
  seenAt: number | null;
}

/**
 * Reads all posts of these platforms: in this order of platforms, then by account, then the newest first. Throws
 * `database`.
 */
export function readPosts(database: Database, platforms: readonly string[]): StoredPost[] {
  // Sorted here, and read as they lie in the file: SQLite as WebAssembly takes twice as long to sort many rows.
  const sql = `SELECT platform, username, post_id, title, url, kind, ${timeOf('posted_at')}, ${timeOf('fetched_at')},
       ${exactCounts}
     FROM social_stats_posts NOT INDEXED WHERE platform IN (${platforms.map(() => '?').join(', ')})`;
  const byAccount = new Map<string, Map<string, StoredPost[]>>();
  for (const row of readRows(database, sql, [...platforms])) {
    const post = toPost(row);
    const { platform, username } = post;
    const accounts = byAccount.get(platform) ?? new Map<string, StoredPost[]>();
    const posts = accounts.get(username);
    if (posts) posts.push(post);
    else accounts.set(username, [post]);
    byAccount.set(platform, accounts);
  }
  return platforms.flatMap((platform) =>
    [...(byAccount.get(platform) ?? [])]
      .sort(([one], [other]) => compare(one, other))
      .flatMap(([, posts]) => posts.sort(byAge)),
  );
}

function toPost(row: readonly SqlValue[]): StoredPost {
  const [platform, username, id, title, url, kind, postedAt, fetchedAt] = row;
  const [views, likes, comments, shares] = row.slice(8);
  return {
    // A table of another program may compare platforms without regard to case.
    platform: String(platform).toLowerCase(),
    username: String(username),
    id: String(id),
    title: toText(title),
    url: toText(url),
    kind: toText(kind) ?? 'video',
    postedAt: toNumber(postedAt),
    ...toCounts({ views, likes, comments, shares }),
    seenAt: toNumber(fetchedAt),
  };
}

const toNumber = (value: SqlValue | undefined): number | null =>
  typeof value === 'number' ? value : null;

/** The newest first, those of unknown time last. */
const byAge = (one: StoredPost, other: StoredPost): number =>
  (other.postedAt ?? Number.NEGATIVE_INFINITY) - (one.postedAt ?? Number.NEGATIVE_INFINITY) ||
  compare(one.id, other.id);

const compare = (one: string, other: string): number => (one < other ? -1 : Number(one > other));

/**
 * A column of times in ms since 1970; NULL for anything but `YYYY-MM-DD HH:MM:SS`. SQLite reads them faster than
 * `Date.parse`.
 */
const timeOf = (column: string): string =>
  // Versions of SQLite differ in what they make of 24:30, and of a text that holds a zero character.
  `CASE WHEN typeof(${column}) = 'text' AND octet_length(${column}) = 19
     AND (${column} GLOB '????-??-?? [01]?:??:??' OR ${column} GLOB '????-??-?? 2[0-3]:??:??')
     THEN unixepoch(${column}) * 1000.0 END`;
