import type { Account } from '../credentials/accounts.ts';
import { StatsError } from '../errors.ts';
import type { HistoryPoint } from '../numbers/growth.ts';
import { toMilestone } from '../numbers/milestones.ts';
import { toDocument } from '../numbers/to-document.ts';
import type { Platform } from '../platforms/platform.ts';
import { type DatabaseOptions, previewDatabase, updateDatabase } from '../storage/database.ts';
import { openStored } from '../storage/find-stored.ts';
import type { StoredPost } from '../storage/read-posts.ts';
import { openAccounts, type SavedStats } from '../storage/save-stats.ts';
import type { Database } from '../storage/sqlite.ts';
import type { AccountResult } from './account-result.ts';
import type { Fetched } from './fetch-account.ts';
import { findPoints, readAllPosts, readHistories, type StoredHistory } from './read-stored.ts';

export interface StoreOptions extends DatabaseOptions {
  /** Path of the SQLite file. */
  database: string;
  dryRun: boolean;
  /** The time of the numbers, in ms since 1970. */
  takenAt: number;
}

export interface Stored {
  accounts: AccountResult[];
  /** All accounts in the history of this run's platforms; `null` if the database was not opened. */
  histories: StoredHistory[] | null;
  /** All posts of this run's platforms; empty if the database was not opened. */
  posts: StoredPost[];
}

/**
 * Saves the fetched numbers of all accounts in the database, in one transaction, and finds the last stored
 * ones of accounts that failed. An account that cannot be saved does not affect the others. Rejects with
 * `database`, and then nothing is written. In a dry run, resolves with the same result and writes nothing.
 */
export async function storeAccounts(
  fetched: readonly Fetched[],
  options: StoreOptions,
): Promise<Stored> {
  const { database, dryRun, takenAt } = options;
  const nothingToSave = fetched.every(({ error }) => error);
  const change = dryRun || nothingToSave ? previewDatabase : updateDatabase;
  const store = (opened: Database): Stored => {
    const save = openAccounts(opened);
    const saved = fetched.map((one) => ({ ...one, outcome: saveOne(one, save, takenAt) }));
    const platforms = platformsOf(fetched);
    const histories = readHistories(opened, platforms);
    const findStored = openStored(opened);
    const accounts = saved.map(({ account, outcome }): AccountResult => {
      const { id, platform } = account;
      if (!(outcome instanceof StatsError))
        return toSaved(account, outcome, findPoints(histories, platform, outcome.document));
      const document = findStored(account);
      const stored = document && { document, points: findPoints(histories, platform, document) };
      return { id, platform, status: 'failed', error: outcome, ...(stored ? { stored } : {}) };
    });
    return { accounts, histories, posts: readAllPosts(opened, platforms) };
  };
  return change(database, store, options);
}

/** Returns the result for numbers that are not saved, because the database failed. */
export const toUnstored = (fetched: readonly Fetched[], takenAt: number): Stored => ({
  histories: null,
  posts: [],
  accounts: fetched.map(({ account, ...one }): AccountResult => {
    const { id, platform } = account;
    if (one.error) return { id, platform, status: 'failed', error: one.error };
    const { snapshot, known } = one;
    const { profile, ...rest } = toDocument(platform, snapshot, { account: id, takenAt, known });
    const username = profile.username ?? profile.id ?? account.id;
    const document = { ...rest, profile: { ...profile, username } };
    const points: HistoryPoint[] = [];
    return { id, platform, status: 'ok', document, changed: false, points, milestone: null };
  }),
});

function toSaved(
  { id, platform }: Account,
  { document, changed, followersBefore }: SavedStats,
  points: readonly HistoryPoint[],
): AccountResult {
  const day = document.fetched_at.slice(0, 10);
  const milestone = toMilestone({
    value: document.followers ?? null,
    before: followersBefore,
    earlier: points.filter((point) => point.day < day).map(({ followers }) => followers),
  });
  return { id, platform, status: 'ok', document, changed, points, milestone };
}

function saveOne(
  { account: { id, platform, label }, ...one }: Fetched,
  save: ReturnType<typeof openAccounts>,
  takenAt: number,
): SavedStats | StatsError {
  if (one.error) return one.error;
  try {
    const { snapshot, known } = one;
    const document = toDocument(platform, snapshot, { account: id, takenAt, known });
    return save({ label, document, posts: snapshot.posts });
  } catch (error) {
    if (!(error instanceof StatsError) || error.code === 'database') throw error;
    return error;
  }
}

const platformsOf = (fetched: readonly Fetched[]): Platform[] => [
  ...new Set(fetched.map(({ account }) => account.platform)),
];

/** What happened to the database, for the log. */
export function describeDatabase(
  { accounts }: Stored,
  { database, dryRun }: { database: string; dryRun: boolean },
): string {
  if (accounts.every(({ status }) => status === 'failed'))
    return `Nothing to write: ${database} is unchanged.`;
  return dryRun ? `Dry run: ${database} would be written.` : `Written: ${database}`;
}
