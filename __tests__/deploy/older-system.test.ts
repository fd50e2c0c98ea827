import { join } from 'node:path';
import { expect, test } from 'vitest';
import { all, temporaryFolder, withSqlite } from '../storage/temporary-folder.ts';
import { createDeploy } from './run-deploy.ts';
import { createScene } from './scene.ts';
import { plainTools } from './ssh-server.ts';

const readRows = (file: string) =>
  all(
    file,
    "SELECT id, platform, username, json_extract(stats_data, '$.followers') AS followers FROM social_stats_cache ORDER BY id",
  );

/** Writes rows as the older system did: under the display name, without an id of the account. */
const writeOlder = (
  file: string,
  rows: readonly { id: number; platform: string; followers: number }[],
): void =>
  withSqlite(file, (database) => {
    database.exec(`CREATE TABLE social_stats_cache (id INTEGER PRIMARY KEY AUTOINCREMENT, platform TEXT NOT NULL,
      username TEXT NOT NULL, stats_data TEXT NOT NULL, fetched_at DATETIME DEFAULT CURRENT_TIMESTAMP,
      UNIQUE(platform, username))`);
    const insert = database.prepare('INSERT INTO social_stats_cache VALUES (?, ?, ?, ?, ?)');
    for (const { id, platform, followers } of rows)
      insert.run(id, platform, 'Anna Müller', `{"followers": ${followers}}`, '2024-01-01 00:00:00');
  });

test.each(['sqlite3', 'python3'])(
  'the row of the older system under its display name is adopted by a deploy with %s',
  async (tool) => {
    const { inputs, site } = await createScene({ tools: [...plainTools, tool] });
    writeOlder(site, [
      { id: 7, platform: 'tiktok', followers: 1 },
      { id: 8, platform: 'instagram', followers: 2 },
    ]);
    const { errors, outputs } = await createDeploy('dist', inputs).main();
    expect(errors).toEqual([]);
    expect(outputs.get('rows-merged')).toBe('2');
    expect(readRows(site)).toEqual([
      { id: 7, platform: 'tiktok', username: 'anna', followers: 50000 },
      { id: 8, platform: 'instagram', username: 'Anna Müller', followers: 2 },
    ]);
  },
);

test.each(['sqlite3', 'python3'])(
  'the row of the older system is no second account beside the one on the server, with %s',
  async (tool) => {
    const { inputs, site } = await createScene({ tools: [...plainTools, tool] });
    await createDeploy('dist', inputs).main();
    const older = join(temporaryFolder(), 'older.db');
    writeOlder(older, [
      { id: 7, platform: 'tiktok', followers: 1 },
      { id: 8, platform: 'instagram', followers: 2 },
    ]);
    const { errors, outputs } = await createDeploy('dist', { ...inputs, database: older }).main();
    expect(errors).toEqual([]);
    expect(outputs.get('rows-merged')).toBe('1');
    expect(readRows(site)).toEqual([
      { id: 1, platform: 'tiktok', username: 'anna', followers: 50000 },
      { id: 2, platform: 'instagram', username: 'Anna Müller', followers: 2 },
    ]);
  },
);
