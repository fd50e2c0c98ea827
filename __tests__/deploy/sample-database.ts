import { DatabaseSync } from 'node:sqlite';
import { updateDatabase } from '../../src/storage/database.ts';
import { saveStats } from '../../src/storage/save-stats.ts';
import { sample } from '../storage/sample-stats.ts';

type Sample = Parameters<typeof sample>[0];

/** Writes a database as the action does, with these fetches in order. */
export const writeNumbers = (file: string, ...fetches: Sample[]): Promise<void> =>
  updateDatabase(file, (database) => {
    for (const fetch of fetches) saveStats(database, sample(fetch));
  });

/** Creates the database of a site, which has its own table. */
export function createSite(file: string, journalMode: 'wal' | 'delete' = 'delete'): void {
  const database = new DatabaseSync(file);
  database.exec(`PRAGMA journal_mode = ${journalMode}`);
  database.exec(
    "CREATE TABLE links (url TEXT); INSERT INTO links VALUES ('https://a'), ('https://b')",
  );
  database.close();
}
