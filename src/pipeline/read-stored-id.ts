import { previewDatabase } from '../storage/database.ts';
import { openStored, type WantedAccount } from '../storage/find-stored.ts';
import type { FolderOptions } from '../storage/missing-folder.ts';

/**
 * Resolves with the `profile.id` under which the database holds an account; `null` when it does not. Rejects with
 * `database` if the file cannot be used.
 */
export const readStoredId = (
  account: WantedAccount,
  { database, ...folder }: FolderOptions & { database: string },
): Promise<string | null> =>
  previewDatabase(database, (opened) => openStored(opened)(account)?.profile.id ?? null, folder);
