import { isRecord } from '../net/assert.ts';
import type { StatsDocument } from '../numbers/stats-document.ts';
import { type CacheRow, readCacheRows } from './cache-rows.ts';
import { readDocument } from './read-document.ts';
import type { Database } from './sqlite.ts';

/** An account by its id, `PLATFORM` or `PLATFORM/label`. */
export interface WantedAccount {
  id: string;
  platform: { id: string };
  label: string | null;
}

/**
 * Returns a function that finds the last stored document of an account that was not fetched: the newest one
 * that names the account. Rows of older versions name none: the platform's only row then belongs to the
 * unlabelled account. `null` without such a row, or if its document cannot be read.
 */
export function openStored(database: Database): (account: WantedAccount) => StatsDocument | null {
  const tables = new Map<string, CacheRow[]>();
  return ({ id: account, platform: { id: platform }, label }) => {
    const rows = tables.get(platform) ?? readCacheRows(database, platform);
    tables.set(platform, rows);
    const [only, second] = rows;
    const isOnly = label === null && only && !second && accountOf(only) === null;
    const own = isOnly ? only : newest(rows.filter((row) => accountOf(row) === account));
    return own ? readDocument(own.document, { platform, account, username: own.username }) : null;
  };
}

/**
 * Returns the ids of the platform's accounts that have numbers, in the order of their rows. `nameless` is the
 * number of rows of older versions, or of other programs, that name no account of the platform.
 */
export function readAccountIds(
  database: Database,
  platform: string,
): { ids: string[]; nameless: number } {
  const rows = readCacheRows(database, platform);
  const [only, second] = rows;
  if (only && !second && accountOf(only) === null) return { ids: [platform], nameless: 0 };
  const ids = rows.map(accountOf).filter((id) => id !== null && isIdOf(platform, id));
  return { ids: [...new Set(ids)].filter((id) => id !== null), nameless: rows.length - ids.length };
}

/** An id is the path of the account's files as well. */
const isIdOf = (platform: string, id: string): boolean =>
  id === platform ||
  (id.startsWith(`${platform}/`) && /^[a-z0-9]+$/.test(id.slice(platform.length + 1)));

/** Of rows with the same time, the one that was inserted last. */
const newest = (rows: readonly CacheRow[]): CacheRow | undefined =>
  rows.reduce<CacheRow | undefined>(
    (best, row) => (best && timeOf(best) > timeOf(row) ? best : row),
    undefined,
  );

/** UTC, as ISO 8601: texts in the order of their times. */
const timeOf = (row: CacheRow): string => read(row, 'fetched_at') ?? '';

const accountOf = (row: CacheRow): string | null => read(row, 'account');

function read({ document }: CacheRow, key: 'account' | 'fetched_at'): string | null {
  const value = isRecord(document) ? document[key] : null;
  return typeof value === 'string' && value !== '' ? value : null;
}
