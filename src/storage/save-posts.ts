import { toSqlSeconds } from '../clock.ts';
import { type Post, postCounts } from '../numbers/post.ts';
import { exactCounts, type PostCounts, toCounts, toText } from './post-columns.ts';
import { type Database, execute, query } from './sqlite.ts';

/** Whose posts they are; `fetchedAt` is UTC, `YYYY-MM-DD HH:MM:SS`. */
export interface PostsOwner {
  platform: string;
  username: string;
  fetchedAt: string;
}

/** The columns of a row; `postedAt` as `fetchedAt`. */
interface PostRow extends PostCounts {
  title: string | null;
  url: string | null;
  kind: string | null;
  postedAt: string | null;
}

/**
 * Stores the posts that a run has seen: their newest numbers in `social_stats_posts`, and a row of the day in
 * `social_stats_posts_history` for each whose numbers differ from its row before. What is unknown now replaces
 * nothing that was known. Posts that are not among them keep their rows. Throws `database` if SQLite refuses to
 * work.
 */
export function savePosts(database: Database, owner: PostsOwner, posts: readonly Post[]): void {
  for (const post of posts) {
    const key = [owner.platform, post.id];
    const known = readPost(database, key);
    // The stored numbers are later, because some clock was wrong.
    if (known && known.fetchedAt > owner.fetchedAt) continue;
    const row = { ...post, postedAt: post.postedAt === null ? null : toSqlSeconds(post.postedAt) };
    const settled = known ? fill(row, known) : row;
    writePost(database, owner, key, { row: settled, isNew: known === null });
    savePostDay(database, [...key, owner.fetchedAt.slice(0, 10)], settled);
  }
}

/** Moves an account's posts to its new name. */
export function movePosts(database: Database, platform: string, from: string, to: string): void {
  const sql = 'UPDATE social_stats_posts SET username = ? WHERE platform = ? AND username = ?';
  execute(database, sql, [to, platform, from]);
}

function readPost(
  database: Database,
  key: readonly string[],
): (PostRow & { fetchedAt: string }) | null {
  const sql = `SELECT title AS title, url AS url, kind AS kind, posted_at AS posted_at,
       fetched_at AS fetched_at, ${exactCounts}
     FROM social_stats_posts WHERE (platform, post_id) = (?, ?)`;
  const [row] = query(database, sql, [...key]);
  if (!row) return null;
  return {
    title: toText(row.title),
    url: toText(row.url),
    kind: toText(row.kind),
    postedAt: toText(row.posted_at),
    ...toCounts(row),
    fetchedAt: String(row.fetched_at),
  };
}

/** What is unknown in `row` is as in `known`. */
function fill(row: PostRow, known: PostRow): PostRow {
  return {
    title: row.title ?? known.title,
    url: row.url ?? known.url,
    kind: row.kind ?? known.kind,
    postedAt: row.postedAt ?? known.postedAt,
    views: row.views ?? known.views,
    likes: row.likes ?? known.likes,
    comments: row.comments ?? known.comments,
    shares: row.shares ?? known.shares,
  };
}

/** Without ON CONFLICT, because an existing table may lack the primary key that it needs. */
function writePost(
  database: Database,
  { username, fetchedAt }: PostsOwner,
  key: readonly string[],
  { row, isNew }: { row: PostRow; isNew: boolean },
): void {
  const { title, url, kind, postedAt } = row;
  const values = [username, title, url, kind, postedAt, fetchedAt, ...toValues(row), ...key];
  const sql = isNew
    ? `INSERT INTO social_stats_posts (username, title, url, kind, posted_at, fetched_at,
         views, likes, comments, shares, platform, post_id)
       VALUES (?, ?, ?, ?, ?, ?, ${wholeNumbers}, ?, ?)`
    : `UPDATE social_stats_posts SET (username, title, url, kind, posted_at, fetched_at,
         views, likes, comments, shares) = (?, ?, ?, ?, ?, ?, ${wholeNumbers})
       WHERE (platform, post_id) = (?, ?)`;
  execute(database, sql, values);
}

/**
 * Writes the day's row unless it would repeat the one before. Of two fetches of a day the greater numbers stay,
 * as in a merge.
 */
function savePostDay(database: Database, key: readonly string[], row: PostRow): void {
  const [platform = '', id = '', day = ''] = key;
  const sql = `SELECT day AS day, ${exactCounts} FROM social_stats_posts_history
     WHERE (platform, post_id) = (?, ?) AND day <= ? ORDER BY day DESC LIMIT 1`;
  const [last] = query(database, sql, [platform, id, day]);
  const before: PostCounts = last ? toCounts(last) : nothing;
  if (last?.day === day) {
    if (compareCounts(row, before) <= 0) return;
    const change = `UPDATE social_stats_posts_history SET (views, likes, comments, shares) = (${wholeNumbers})
       WHERE (platform, post_id, day) = (?, ?, ?)`;
    execute(database, change, [...toValues(row), ...key]);
  } else if (compareCounts(row, before) !== 0) {
    const insert = `INSERT INTO social_stats_posts_history
         (views, likes, comments, shares, platform, post_id, day) VALUES (${wholeNumbers}, ?, ?, ?)`;
    execute(database, insert, [...toValues(row), ...key]);
  }
}

const nothing: PostCounts = { views: null, likes: null, comments: null, shares: null };

/** Positive when `one` is greater in the first number that differs; unknown is least. */
function compareCounts(one: PostCounts, other: PostCounts): number {
  for (const name of postCounts) {
    const [first, second] = [one[name] ?? -1n, other[name] ?? -1n];
    if (first !== second) return first > second ? 1 : -1;
  }
  return 0;
}

const wholeNumbers = postCounts.map(() => 'CAST(? AS INTEGER)').join(', ');

const toValues = (counts: PostCounts): (string | null)[] =>
  postCounts.map((name) => counts[name]?.toString() ?? null);
