import { resolve } from 'node:path';
import { systemClock } from '../clock.ts';
import { updateDatabase } from '../storage/database.ts';
import { describeAhead, mergeDatabases, openSource } from '../storage/merge-databases.ts';
import type { Database } from '../storage/sqlite.ts';

/**
 * Merges databases into one, which is created if it is missing. The newest row wins, so neither their order
 * nor a second merge matters. Prints the number of new or changed rows, and warnings about wrong clocks. Rejects with `database` for a file
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
    const now = systemClock.now();
    const merged = await updateDatabase(target, (database) =>
      mergeDatabases(database, opened, now),
    );
    for (const warning of describeAhead(merged, target)) process.stderr.write(`${warning}\n`);
    process.stdout.write(`${merged.rows} rows of ${target} are new or changed.\n`);
  } finally {
    for (const database of opened) database.close();
  }
}
