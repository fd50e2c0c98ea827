import { cpSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createStep } from '../action/run-step.ts';
import { createWorkplace } from '../action/workplace.ts';
import { all, temporaryFolder } from '../storage/temporary-folder.ts';
import { createDeploy, inputsFor } from './run-deploy.ts';
import { createSite } from './sample-database.ts';
import { links } from './scene.ts';
import { startSshServer } from './ssh-server.ts';

test('the next job deploys the numbers and pictures that a job fetched and uploaded as an artifact', async () => {
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
  expect(Object.fromEntries(deployed.outputs)).toEqual({
    'rows-merged': '22',
    'files-copied': String(listFiles(files).length),
  });

  const [row] = all(site, 'SELECT username, stats_data FROM social_stats_cache');
  expect(row?.username).toBe('mara');
  expect(JSON.parse(String(row?.stats_data))).toMatchObject({ followers: 50_000 });
  expect(all(site, 'SELECT * FROM links')).toEqual(links);
  expect(all(site, 'PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }]);
  expect(listFiles(files)).toContain(join('tiktok', 'card.svg'));
  for (const name of listFiles(files))
    expect(readFileSync(join(server.home, 'www/stats', name))).toEqual(
      readFileSync(join(files, name)),
    );
});

/** The paths of all files below a folder. */
const listFiles = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    statSync(join(folder, name)).isFile(),
  );
