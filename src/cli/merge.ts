import { resolve } from 'node:path';
import { updateDatabase } from '../storage/database.ts';
import { mergeDatabases, openSource } from '../storage/merge-databases.ts';
import type { Database } from '../storage/sqlite.ts';

/**
 * Merges databases into one, which is created if it is missing. The newest row wins, so neither their order
 * nor a second merge matters. Prints the number of new or changed rows. Rejects with `database` for a file
 * that does not exist or cannot be used.
 */
export async function merge(
  sources: readonly string[],
  options: { database: string },
): Promise<void> {
  const opened: Database[] = [];
  try {
    for (const source of sources) opened.push(await openSource(source));
    const target = resolve(options.database);
    const rows = await updateDatabase(target, (database) => mergeDatabases(database, opened));
    process.stdout.write(`${rows} rows of ${target} are new or changed.\n`);
  } finally {
    for (const database of opened) database.close();
  }
}
