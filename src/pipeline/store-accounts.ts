import { StatsError } from '../errors.ts';
import type { HistoryPoint } from '../numbers/growth.ts';
import type { StatsDocument } from '../numbers/stats-document.ts';
import { toDocument } from '../numbers/to-document.ts';
import { previewDatabase, updateDatabase } from '../storage/database.ts';
import { openStored } from '../storage/find-stored.ts';
import { type AccountHistory, readHistory, readHistoryNames } from '../storage/read-history.ts';
import { openAccounts, type SavedStats } from '../storage/save-stats.ts';
import type { Database } from '../storage/sqlite.ts';
import type { AccountResult } from './account-result.ts';
import type { Fetched } from './fetch-account.ts';

export interface StoreOptions {
  /** Path of the SQLite file. */
  database: string;
  dryRun: boolean;
  /** The time of the numbers, in ms since 1970. */
  takenAt: number;
}

/** The days of one account, which may be configured no longer. */
export interface StoredHistory extends AccountHistory {
  platform: string;
  username: string;
}

export interface Stored {
  accounts: AccountResult[];
  /** All accounts in the history of this run's platforms; `null` if the database was not opened. */
  histories: StoredHistory[] | null;
}

/**
 * Saves the fetched numbers of all accounts in the database, in one transaction, and finds the last stored
 * ones of accounts that failed. An account that cannot be saved does not affect the others. Rejects with
 * `database`, and then nothing is written. In a dry run, resolves with the same result and writes nothing.
 */
export async function storeAccounts(
  fetched: readonly Fetched[],
  { database, dryRun, takenAt }: StoreOptions,
): Promise<Stored> {
  const nothingToSave = fetched.every(({ error }) => error);
  const change = dryRun || nothingToSave ? previewDatabase : updateDatabase;
  return change(database, (opened) => {
    const save = openAccounts(opened);
    const saved = fetched.map((one) => ({ ...one, outcome: saveOne(one, save, takenAt) }));
    const histories = readHistories(opened, fetched);
    const pointsOf = ({ platform, profile: { username } }: StatsDocument) =>
      histories.find((one) => one.platform === platform && one.username === username)?.points ?? [];
    const findStored = openStored(opened);
    const accounts = saved.map(({ account, outcome }): AccountResult => {
      const { id, platform } = account;
      if (!(outcome instanceof StatsError))
        return { id, platform, status: 'ok', ...outcome, points: pointsOf(outcome.document) };
      const document = findStored(account);
      const stored = document && { document, points: pointsOf(document) };
      return { id, platform, status: 'failed', error: outcome, ...(stored ? { stored } : {}) };
    });
    return { accounts, histories };
  });
}

/** Returns the result for numbers that are not saved, because the database failed. */
export const toUnstored = (fetched: readonly Fetched[], takenAt: number): Stored => ({
  histories: null,
  accounts: fetched.map(({ account, ...one }): AccountResult => {
    const { id, platform } = account;
    if (one.error) return { id, platform, status: 'failed', error: one.error };
    const { profile, ...rest } = toDocument(platform, one.snapshot, { account: id, takenAt });
    const username = profile.username ?? profile.id ?? account.id;
    const document = { ...rest, profile: { ...profile, username } };
    const points: HistoryPoint[] = [];
    return { id, platform, status: 'ok', document, changed: false, points };
  }),
});

function saveOne(
  { account: { id, platform, label }, ...one }: Fetched,
  save: ReturnType<typeof openAccounts>,
  takenAt: number,
): SavedStats | StatsError {
  if (one.error) return one.error;
  try {
    return save({ label, document: toDocument(platform, one.snapshot, { account: id, takenAt }) });
  } catch (error) {
    if (!(error instanceof StatsError) || error.code === 'database') throw error;
    return error;
  }
}

function readHistories(database: Database, fetched: readonly Fetched[]): StoredHistory[] {
  const platforms = [...new Set(fetched.map(({ account }) => account.platform))];
  return platforms.flatMap(({ id: platform, metrics }) =>
    readHistoryNames(database, platform).map((username) => ({
      platform,
      username,
      ...readHistory(database, { platform, username, metrics }),
    })),
  );
}
