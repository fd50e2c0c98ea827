import { StatsError } from '../errors.ts';
import { stringifyJson } from '../net/json.ts';
import type { StatsDocument } from '../numbers/stats-document.ts';
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
import type { Database } from './sqlite.ts';
import { isChanged } from './stored-document.ts';

export interface AccountStats {
  /** The account's label in `.env.social`; `null` for the platform's unlabelled account. */
  label: string | null;
  document: UnnamedDocument;
}

export interface SavedStats {
  /** What was stored, with the settled name. */
  document: StatsDocument;
  /** `true` without a row before, or when a number, the name or the bio differs from what it held. */
  changed: boolean;
}

/**
 * Saves accounts one after the other, by `saveStats`. A platform's rows are read once, and known from then
 * on: read again for each account, many accounts would take the square of their number.
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
 * Stores an account's numbers: its one row of `social_stats_cache`, and the day's row of
 * `social_stats_history`. An account keeps its row and its history through a change of its name.
 */
export const saveStats = (database: Database, stats: AccountStats): SavedStats =>
  openAccounts(database)(stats);

/** `rows` are the platform's, and are kept as the table is. */
function save(database: Database, rows: CacheRow[], { label, document }: AccountStats): SavedStats {
  const { platform, profile } = document;
  const own = profile.id ? rows.filter((row) => row.accountId === profile.id) : [];
  const username = profile.username || own[0]?.username || profile.id;
  if (!username) {
    throw new StatsError(
      'unexpected-answer',
      `The answer of ${platform} holds neither a name nor an id of the account.`,
      `Run it again; if that does not help, set ${platform.toUpperCase()}_USERNAME in .env.social.`,
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
    if (row.username !== username) moveHistory(database, platform, row.username, username);
  }

  const fetchedAt = document.fetched_at.slice(0, 19).replace('T', ' ');
  const values = { platform, username, text: stringifyJson(settled), fetchedAt };
  const previous = kept?.document ?? null;
  const stored = { username, document: settled, accountId: profile.id || null };
  if (kept) {
    updateCacheRow(database, kept.rowid, values);
    Object.assign(kept, stored);
  } else {
    rows.push({ rowid: insertCacheRow(database, values), ...stored });
  }
  saveHistory(database, values);

  return {
    document: settled,
    changed: previous === null || isChanged(previous, settled),
  };
}

const isUnidentified = (row: CacheRow): boolean => row.accountId === null;

/** The row that an older system wrote, without the platform's id: only when it is beyond doubt which. */
function adoptable(rows: CacheRow[], label: string | null): CacheRow[] {
  const unidentified = rows.filter(isUnidentified);
  return label === null && unidentified.length === 1 ? unidentified : [];
}

/** The name went from another account to this one; the other takes its id for a name until it is saved. */
function moveAside(
  database: Database,
  platform: string,
  stranger: CacheRow,
  rows: CacheRow[],
): void {
  let aside = stranger.accountId ?? stranger.username;
  while (rows.some((row) => row.username === aside)) aside += '_';
  moveHistory(database, platform, stranger.username, aside);
  renameCacheRow(database, stranger.rowid, aside);
  stranger.username = aside;
}
