import { StatsError } from '../errors.ts';
import { stringifyJson } from '../net/json.ts';
import type { Post } from '../numbers/post.ts';
import type { Count, StatsDocument } from '../numbers/stats-document.ts';
import type { UnnamedDocument } from '../numbers/to-document.ts';
import {
  type CacheRow,
  deleteCacheRow,
  insertCacheRow,
  readCacheRows,
  renameCacheRow,
  updateCacheRow,
} from './cache-rows.ts';
import { moveHistory, saveHistory } from './history.ts';
import { readFigures } from './read-document.ts';
import { movePosts, savePosts } from './save-posts.ts';
import type { Database } from './sqlite.ts';
import { isChanged } from './stored-document.ts';

export interface AccountStats {
  /** The account's label in `.env.social`; `null` for the platform's unlabelled account. */
  label: string | null;
  document: UnnamedDocument;
  /** The posts that were read. */
  posts: readonly Post[];
}

export interface SavedStats {
  /** The stored document, with the name that was settled. */
  document: StatsDocument;
  /** True without a readable document before, or if a number, the name, handle or bio differs from it. */
  changed: boolean;
  /** The account's followers, or subscribers, at the fetch before; `null` when unknown. */
  followersBefore: Count | null;
}

/**
 * Returns a `saveStats` for many accounts of one database. It reads a platform's rows only once, because
 * reading them for each account would take quadratic time.
 */
export function openAccounts(database: Database): (stats: AccountStats) => SavedStats {
  const tables = new Map<string, CacheRow[]>();
  return (stats) => {
    const { platform } = stats.document;
    const rows = tables.get(platform) ?? readCacheRows(database, platform);
    tables.set(platform, rows);
    return save(database, rows, stats);
  };
}

/**
 * Stores an account's numbers: in its row of `social_stats_cache`, in the day's row of `social_stats_history`,
 * and its posts as `savePosts` does. The cache row belongs to an account by this rule, so that an account keeps its row
 * and its history when it is renamed:
 *
 * 1. The row with the same `profile.id` is the account's row, under whatever name.
 * 2. So is the row with the same name if the row or the new document has no id. Older systems stored no ids.
 * 3. Without such a row, the platform's unlabelled account takes the only row without an id, if there is
 *    exactly one.
 * 4. Otherwise the account gets a new row.
 *
 * If another account's row has the same name, the name has moved to the account that was fetched later. The
 * other account is named by its id until it is fetched again. If several rows belong to the account, they are
 * merged into one.
 *
 * `merge-sql.ts` implements the rule in SQL. `matching.test.ts` tests both implementations.
 *
 * Throws `unexpected-answer` for a document without name and id, and `database` if SQLite refuses to work.
 */
export const saveStats = (database: Database, stats: AccountStats): SavedStats =>
  openAccounts(database)(stats);

/** `rows` are all rows of the platform; they are changed together with the table. */
function save(
  database: Database,
  rows: CacheRow[],
  { label, document, posts }: AccountStats,
): SavedStats {
  const { platform, profile } = document;
  const own = profile.id ? rows.filter((row) => row.accountId === profile.id) : [];
  const username = profile.username || own[0]?.username || profile.id;
  if (!username) {
    throw new StatsError(
      'unexpected-answer',
      `The answer of ${platform} contains neither the name nor the id of the account.`,
      `Start a new run; if that does not help, set ${platform.toUpperCase()}_USERNAME in .env.social.`,
    );
  }
  const settled: StatsDocument = { ...document, profile: { ...profile, username } };

  const named = rows.filter((row) => row.username === username && !own.includes(row));
  const [unidentified, strangers] = profile.id
    ? [named.filter(isUnidentified), named.filter((row) => !isUnidentified(row))]
    : [named, []];
  const known = [...own, ...unidentified];
  const account = known.length > 0 ? known : adoptable(rows, label);

  for (const stranger of strangers) moveAside(database, platform, stranger, rows);
  const [kept, ...merged] = account;
  for (const row of merged) {
    deleteCacheRow(database, row.rowid);
    rows.splice(rows.indexOf(row), 1);
  }
  for (const row of account) {
    if (row.username !== username) moveRows(database, platform, row.username, username);
  }

  const fetchedAt = document.fetched_at.slice(0, 19).replace('T', ' ');
  const values = { platform, username, text: stringifyJson(settled), fetchedAt };
  const previous = kept?.document ?? null;
  const isRenamed = kept !== undefined && kept.username !== username;
  const stored = { username, document: settled, accountId: profile.id || null };
  if (kept) {
    updateCacheRow(database, kept.rowid, values);
    Object.assign(kept, stored);
  } else {
    rows.push({ rowid: insertCacheRow(database, values), ...stored });
  }
  saveHistory(database, { ...values, text: stringifyJson(withoutDetails(settled)) });
  savePosts(database, values, posts);

  return {
    document: settled,
    changed: previous === null || isRenamed || isChanged(previous, settled),
    followersBefore: readFigures(previous)?.followers ?? null,
  };
}

/** What changes every day and is large stays in the cache row. */
function withoutDetails(document: StatsDocument): StatsDocument {
  const { top_posts: _, audience: __, audience_asked: ___, ...rest } = document;
  return rest;
}

const isUnidentified = (row: CacheRow): boolean => row.accountId === null;

/** Step 3 of the rule. */
function adoptable(rows: CacheRow[], label: string | null): CacheRow[] {
  const unidentified = rows.filter(isUnidentified);
  return label === null && unidentified.length === 1 ? unidentified : [];
}

/** Moves an account's history and posts to its new name. */
function moveRows(database: Database, platform: string, from: string, to: string): void {
  moveHistory(database, platform, from, to);
  movePosts(database, platform, from, to);
}

/** Renames another account's row, whose name now belongs to the account that is being saved. */
function moveAside(
  database: Database,
  platform: string,
  stranger: CacheRow,
  rows: CacheRow[],
): void {
  let aside = stranger.accountId ?? stranger.username;
  while (rows.some((row) => row.username === aside)) aside += '_';
  moveRows(database, platform, stranger.username, aside);
  renameCacheRow(database, stranger.rowid, aside);
  stranger.username = aside;
}
