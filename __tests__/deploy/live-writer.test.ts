import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { expect, onTestFinished, test } from 'vitest';
import { mergeRemotely } from '../../src/deploy/merge-remotely.ts';
import { exportNumbers, openSource } from '../../src/storage/merge-databases.ts';
import { all, temporaryFolder, withSqlite } from '../storage/temporary-folder.ts';
import { connectTo } from './connect-to.ts';
import { createSite, writeNumbers } from './sample-database.ts';
import { startSshServer } from './ssh-server.ts';

/** `scripts/deploy-rounds.js` sets a larger number. */
const rounds = Number(process.env.DEPLOY_ROUNDS ?? 20);

test.each([
  ['wal', 'sqlite3'],
  ['delete', 'sqlite3'],
  ['delete', 'python3'],
] as const)(
  'no write is lost on either side when a site writes to its database (%s) during merges by %s',
  async (journalMode, tool) => {
    const share = Math.ceil(rounds / 3);
    const server = await startSshServer();
    const connection = await connectTo(server);
    const file = join(server.home, 'linktree.db');
    createSite(file, journalMode);
    withSqlite(file, (database) =>
      database.exec(
        'CREATE TABLE visits (count); INSERT INTO visits VALUES (0); CREATE TABLE log (n)',
      ),
    );
    const local = join(temporaryFolder(), 'social-stats.db');
    const deploy = async (): Promise<number> => {
      const source = await openSource(local);
      const numbers = await exportNumbers(source);
      source.close();
      const { rows } = await mergeRemotely(connection, {
        tool,
        database: file,
        numbers,
        patienceMs: 20_000,
        // After the times of the site's own account.
        now: Date.UTC(2031, 0),
        dryRun: false,
      });
      return rows;
    };
    const at = (round: number) => new Date(Date.UTC(2024, 0, 1 + round, 12)).toISOString();
    await writeNumbers(local, { at: at(0) }, { id: 'own', username: 'own', at: at(0) });
    await deploy();

    const writer = new Worker(new URL('site-writer.mjs', import.meta.url), {
      workerData: { file },
    });
    onTestFinished(async () => void (await writer.terminate()));
    const committed = new Promise<{ visits: number; day: number }>((resolve, reject) => {
      writer.once('message', resolve);
      writer.once('error', reject);
    });
    const counts: number[] = [];
    for (let round = 1; round <= share; round += 1) {
      await writeNumbers(local, { at: at(round), bio: `round ${round}` });
      counts.push(await deploy());
    }
    writer.postMessage('stop');
    const { visits, day } = await committed;

    // Anna's cache row and history row; not the other account, of which the site has a newer row.
    expect(counts).toEqual(Array(share).fill(2));
    expect(visits).toBeGreaterThan(share);
    expect(all(file, 'SELECT count FROM visits')).toEqual([{ count: visits }]);
    expect(all(file, 'SELECT count(*) AS n, count(DISTINCT n) AS m FROM log')).toEqual([
      { n: visits, m: visits },
    ]);
    const document =
      "json_extract(stats_data, '$.n') AS n, json_extract(stats_data, '$.profile.bio') AS bio";
    expect(all(file, `SELECT username, ${document} FROM social_stats_cache ORDER BY 1`)).toEqual([
      { username: 'anna', n: null, bio: `round ${share}` },
      { username: 'own', n: day, bio: null },
    ]);
    expect(
      all(file, "SELECT count(*) AS n FROM social_stats_history WHERE username = 'anna'"),
    ).toEqual([{ n: share + 1 }]);
    expect(all(file, 'SELECT count(*) AS n FROM links')).toEqual([{ n: 2 }]);
    expect(all(file, 'PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }]);
    expect(all(file, 'PRAGMA journal_mode')).toEqual([{ journal_mode: journalMode }]);
    console.log(`${journalMode}, ${tool}: ${share} merges beside ${visits} transactions.`);
  },
  Math.max(20_000, rounds * 2_000),
);
