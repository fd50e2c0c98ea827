import { expect, test } from 'vitest';
import { all, withSqlite } from '../storage/temporary-folder.ts';
import { createDeploy } from './run-deploy.ts';
import { createScene } from './scene.ts';
import { plainTools } from './ssh-server.ts';

test.each(['sqlite3', 'python3'])(
  'the row of the older system under its display name is adopted by a deploy with %s',
  async (tool) => {
    const { inputs, site } = await createScene({ tools: [...plainTools, tool] });
    withSqlite(site, (database) =>
      database.exec(`CREATE TABLE social_stats_cache (id INTEGER PRIMARY KEY AUTOINCREMENT, platform TEXT NOT NULL,
        username TEXT NOT NULL, stats_data TEXT NOT NULL, fetched_at DATETIME DEFAULT CURRENT_TIMESTAMP,
        UNIQUE(platform, username));
      INSERT INTO social_stats_cache VALUES
        (7, 'tiktok', 'Anna Müller', '{"followers": 1}', '2024-01-01 00:00:00'),
        (8, 'instagram', 'Anna Müller', '{"followers": 2}', '2024-01-01 00:00:00')`),
    );
    const { errors, outputs } = await createDeploy('dist', inputs).main();
    expect(errors).toEqual([]);
    expect(outputs.get('rows-merged')).toBe('2');
    expect(
      all(
        site,
        "SELECT id, platform, username, json_extract(stats_data, '$.followers') AS followers FROM social_stats_cache ORDER BY id",
      ),
    ).toEqual([
      { id: 7, platform: 'tiktok', username: 'anna', followers: 50000 },
      { id: 8, platform: 'instagram', username: 'Anna Müller', followers: 2 },
    ]);
  },
);
