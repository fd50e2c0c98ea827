import type { Log } from '../log.ts';
import type { StatsDocument } from '../numbers/stats-document.ts';
import { trackedMetrics } from '../platforms/look.ts';
import type { Platform } from '../platforms/platform.ts';
import { openStored, readAccountIds } from '../storage/find-stored.ts';
import {
  type AccountHistory,
  readHistory,
  readHistoryNames,
  withDocument,
} from '../storage/read-history.ts';
import { readPosts, type StoredPost } from '../storage/read-posts.ts';
import type { Database } from '../storage/sqlite.ts';
import type { AccountResult } from './account-result.ts';

/** The days of one account, which may be configured no longer. */
export interface StoredHistory extends AccountHistory {
  platform: string;
  username: string;
}

/** An account as a database alone describes it. */
export type StoredAccount = Extract<AccountResult, { status: 'ok' }>;

/** Reads the days of all accounts of these platforms. */
export const readHistories = (
  database: Database,
  platforms: readonly Platform[],
): StoredHistory[] =>
  platforms.flatMap((platform) =>
    readHistoryNames(database, platform.id).map((username) => ({
      platform: platform.id,
      username,
      ...readHistory(database, {
        platform: platform.id,
        username,
        metrics: trackedMetrics(platform),
      }),
    })),
  );

export const readAllPosts = (database: Database, platforms: readonly Platform[]): StoredPost[] =>
  readPosts(
    database,
    platforms.map(({ id }) => id),
  );

/**
 * Reads the accounts of these platforms with their last numbers and their days in `histories`, by the
 * `account` in their documents. `nameless` is the number of rows that name none, and `unreadable` that of accounts
 * without a document with numbers; both are left out.
 */
export function readAccounts(
  database: Database,
  platforms: readonly Platform[],
  histories: readonly StoredHistory[],
): { accounts: StoredAccount[]; nameless: number; unreadable: number } {
  const find = openStored(database);
  let nameless = 0;
  let unreadable = 0;
  const accounts = platforms.flatMap((platform) => {
    const found = readAccountIds(database, platform.id);
    nameless += found.nameless;
    return found.ids.flatMap((id): StoredAccount[] => {
      const label = id === platform.id ? null : id.slice(platform.id.length + 1);
      const document = find({ id, platform, label });
      if (!document) {
        unreadable += 1;
        return [];
      }
      const points = findPoints(histories, platform, document);
      return [{ id, platform, status: 'ok', document, changed: false, points, milestone: null }];
    });
  });
  return { accounts, nameless, unreadable };
}

/** The days of an account, up to that of its document. */
export function findPoints(
  histories: readonly StoredHistory[],
  platform: Platform,
  document: StatsDocument,
): AccountHistory['points'] {
  const isOwn = (one: StoredHistory) =>
    one.platform === platform.id && one.username === document.profile.username;
  const history = histories.find(isOwn) ?? { points: [], last: null };
  return withDocument(history, document, trackedMetrics(platform));
}

/** Warns of days that cannot be read. */
export function reportDamage(histories: readonly StoredHistory[], log: Log): void {
  const damaged = histories.reduce((sum, history) => sum + history.damaged, 0);
  if (damaged === 0) return;
  const [rows, are] = damaged === 1 ? ['1 row', 'is'] : [`${damaged} rows`, 'are'];
  log.warning(`${rows} of the history cannot be read and ${are} missing in pictures.`);
}
