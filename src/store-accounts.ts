import type { AccountResult } from './collect.ts';
import { StatsError } from './errors.ts';
import type { Fetched } from './fetch-account.ts';
import { previewDatabase, updateDatabase } from './storage/database.ts';
import { openAccounts } from './storage/save-stats.ts';
import { toDocument } from './to-document.ts';

export interface StoreOptions {
  /** Path of the SQLite file. */
  database: string;
  dryRun: boolean;
  /** In ms since 1970. */
  takenAt: number;
}

/**
 * The fetched numbers of all accounts into the database, in one transaction; one that cannot be stored
 * costs nobody else anything. Rejects with `database`, and then nothing is written.
 */
export async function storeAccounts(
  fetched: readonly Fetched[],
  { database, dryRun, takenAt }: StoreOptions,
): Promise<AccountResult[]> {
  if (fetched.every(({ error }) => error)) return fetched.map((one) => toUnstored(one, takenAt));
  const change = dryRun ? previewDatabase : updateDatabase;
  return change(database, (opened) => {
    const save = openAccounts(opened);
    return fetched.map((one): AccountResult => {
      const { id, platform, label } = one.account;
      if (one.error) return { id, platform, status: 'failed', error: one.error };
      try {
        const document = toDocument(platform, one.snapshot, takenAt);
        return { id, platform, status: 'ok', ...save({ label, document }) };
      } catch (error) {
        if (!(error instanceof StatsError) || error.code === 'database') throw error;
        return { id, platform, status: 'failed', error };
      }
    });
  });
}

/** The numbers of an account that no database took: known all the same. */
export function toUnstored({ account, ...one }: Fetched, takenAt: number): AccountResult {
  const { id, platform } = account;
  if (one.error) return { id, platform, status: 'failed', error: one.error };
  const { profile, ...rest } = toDocument(platform, one.snapshot, takenAt);
  const username = profile.username ?? profile.id ?? account.id;
  const document = { ...rest, profile: { ...profile, username } };
  return { id, platform, status: 'ok', document, changed: false };
}
