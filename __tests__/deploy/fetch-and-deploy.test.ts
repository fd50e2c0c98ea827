import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createStep } from '../action/run-step.ts';
import { createWorkplace } from '../action/workplace.ts';
import { runCli } from '../cli/run-cli.ts';
import { all, temporaryFolder } from '../storage/temporary-folder.ts';
import { openWorld } from '../world.ts';
import { createDeploy, inputsFor } from './run-deploy.ts';
import { createSite } from './sample-database.ts';
import { links } from './scene.ts';
import { startSshServer } from './ssh-server.ts';

test('numbers that one job fetched and the next job deployed from an artifact are in the live database', async () => {
  const workplace = await createWorkplace({ account: { username: 'mara', followers: 50_000n } });
  const fetch = createStep('dist', workplace.inputs, workplace.environment);
  const fetched = await fetch.main();
  expect(fetched.exitCode).toBe(0);

  // The two outputs, after actions/upload-artifact and actions/download-artifact.
  const artifact = temporaryFolder();
  const database = fetched.outputs.get('database') ?? '';
  cpSync(database, join(artifact, 'social-stats.db'));
  const files = fetched.outputs.get('output-directory') ?? '';
  cpSync(files, join(artifact, 'social-stats'), { recursive: true });

  const server = await startSshServer();
  const site = join(server.home, 'linktree.db');
  createSite(site);
  const deploy = createDeploy('dist', {
    ...inputsFor(server),
    database: join(artifact, 'social-stats.db'),
    'remote-database': 'linktree.db',
    // As in a workflow: the contents of the folder.
    files: `${artifact}/social-stats/.`,
    'remote-directory': 'www/stats',
  });
  const deployed = await deploy.main();
  expect(deployed.errors).toEqual([]);
  expect(Object.fromEntries(deployed.outputs)).toEqual({ 'rows-merged': '2', 'files-copied': '5' });

  const [row] = all(site, 'SELECT username, stats_data FROM social_stats_cache');
  expect(row?.username).toBe('mara');
  expect(JSON.parse(String(row?.stats_data))).toMatchObject({ followers: 50_000 });
  expect(all(site, 'SELECT * FROM links')).toEqual(links);
  expect(all(site, 'PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }]);
  const card = readFileSync(join(server.home, 'www/stats/tiktok/card.svg'), 'utf8');
  expect(card).toBe(readFileSync(join(files, 'tiktok/card.svg'), 'utf8'));
});

test('60 accounts, fetched from three secrets and merged, give the same rows as one run', async () => {
  const world = await openWorld();
  const labels = Array.from({ length: 60 }, (_, index) => `A${index}`);
  const people = labels.map((label) =>
    world.signIn(label, { username: `account.${label.toLowerCase()}`, followers: 1_000n }),
  );
  const folder = temporaryFolder();
  const textOf = (part: typeof people) =>
    [...world.appLines, ...part.flatMap(({ lines }) => lines), ''].join('\n');
  const parts = [0, 1, 2].map((shard) => people.filter((_, index) => index % 3 === shard));
  for (const [shard, part] of parts.entries()) {
    await world.run(textOf(part), { database: join(folder, `part-${shard}.db`) });
  }
  await world.run(textOf(people), { database: join(folder, 'whole.db') });

  const sources = ['part-2.db', 'part-0.db', 'part-1.db'];
  const { code, stdout } = await runCli(folder, ['merge', '--database', 'joined.db', ...sources]);
  expect(code).toBe(0);
  expect(stdout).toContain('120 rows of');
  const query = (table: string, columns: string) =>
    ['whole.db', 'joined.db'].map((name) =>
      all(join(folder, name), `SELECT ${columns} FROM ${table} ORDER BY platform, username`),
    );
  const [cache, joinedCache] = query(
    'social_stats_cache',
    'platform, username, stats_data, fetched_at',
  );
  expect(cache).toHaveLength(60);
  expect(joinedCache).toEqual(cache);
  const [history, joinedHistory] = query('social_stats_history', '*');
  expect(joinedHistory).toEqual(history);
});
