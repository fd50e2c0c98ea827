import { resolve } from 'node:path';
import { updateDatabase } from '../storage/database.ts';
import { mergeDatabases, openSource } from '../storage/merge-databases.ts';
import type { Database } from '../storage/sqlite.ts';

/** Joins databases into one, made if need be: newest wins, in any order, any number of times. */
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
