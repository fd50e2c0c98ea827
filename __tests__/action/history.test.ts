import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { all } from '../storage/temporary-folder.ts';
import { createStep } from './run-step.ts';
import { createWorkplace } from './workplace.ts';

const dayMs = 24 * 60 * 60_000;

/** Runs a first day on one runner; its database is for an artifact. */
async function openSecondDay() {
  const workplace = await createWorkplace({ due: false, account: { followers: 50_000n } });
  const first = createStep('dist', workplace.inputs, workplace.environment);
  await first.main();
  const database = readFileSync(join(first.folder, 'social-stats.db'));
  const zip = zipSync({ 'social-stats.db': database });
  const inputs = { ...workplace.inputs, 'history-artifact': 'social-stats' };
  return { ...workplace, first, database, zip, inputs };
}

test('a new runner restores the database of the previous run and continues its rows', async () => {
  const { github, repository, zip, inputs, environment, account } = await openSecondDay();
  github.addArtifact(repository, { name: 'social-stats', zip });
  account.followers = 50_001n;
  const step = createStep('dist', inputs, environment);
  const result = await step.main();
  expect(result.annotations).toEqual([]);
  expect(result.exitCode).toBe(0);
  expect(result.log).toContain('The database is that of run');
  expect(result.outputs.get('changed')).toBe('true');
  const file = join(step.folder, 'social-stats.db');
  expect(all(file, 'SELECT id FROM social_stats_cache')).toEqual([{ id: 1 }]);
  const [fetched] = github.storage.requests;
  expect(fetched?.headers.authorization).toBeUndefined();
});

test('on a new runner, files count as changed only if they differ from those in the artifact', async () => {
  const { github, repository, inputs, environment, account, first } = await openSecondDay();
  const files = ['history.csv', 'stats.json', 'tiktok/badge.json', 'tiktok/card.svg'];
  const names = [
    'social-stats.db',
    ...[...files, 'tiktok/followers.svg'].map((name) => `social-stats/${name}`),
  ];
  const zip = zipSync(
    Object.fromEntries(names.map((name) => [name, readFileSync(join(first.folder, name))])),
  );
  github.addArtifact(repository, { name: 'social-stats', zip });
  const quiet = await createStep('dist', inputs, environment).main();
  expect(quiet.outputs.get('changed')).toBe('false');
  expect(quiet.outputs.get('files-changed')).toBe('false');
  account.followers = 50_001n;
  const busy = await createStep('dist', inputs, environment).main();
  expect(busy.outputs.get('changed')).toBe('true');
  expect(busy.outputs.get('files-changed')).toBe('true');
});

test('without an artifact the history begins, and the log says so', async () => {
  const { inputs, environment } = await openSecondDay();
  const result = await createStep('dist', inputs, environment).main();
  expect(result.exitCode).toBe(0);
  expect(result.log).toContain('There is no artifact social-stats yet: the history begins.');
});

test('an artifact that does not match its digest stops the run before a token is spent', async () => {
  const { github, repository, zip, inputs, environment, tokenRequests } = await openSecondDay();
  const digest = `sha256:${'0'.repeat(64)}`;
  github.addArtifact(repository, { name: 'social-stats', zip, digest });
  const step = createStep('dist', { ...inputs, refresh: 'always' }, environment);
  const result = await step.main();
  expect(result.exitCode).toBe(1);
  expect(result.annotations).toHaveLength(1);
  expect(result.annotations.join()).toContain('SHA-256');
  expect(tokenRequests()).toBe(0);
  expect(existsSync(join(step.folder, 'social-stats.db'))).toBe(false);
});

test('a dry run downloads no artifact', async () => {
  const { github, repository, zip, inputs, environment } = await openSecondDay();
  github.addArtifact(repository, { name: 'social-stats', zip });
  const step = createStep('dist', { ...inputs, 'dry-run': 'true' }, environment);
  expect((await step.main()).exitCode).toBe(0);
  expect(github.requests).toEqual([]);
  expect(existsSync(join(step.folder, 'social-stats.db'))).toBe(false);
});

test('a history of some days gives growth and a chart in the summary, in German with the locale de', async () => {
  const { inputs, environment, account } = await openSecondDay();
  const step = createStep('dist', { ...inputs, locale: 'de' }, environment);
  await step.main();
  const file = join(step.folder, 'social-stats.db');
  const { DatabaseSync } = await import('node:sqlite');
  const opened = new DatabaseSync(file);
  for (const days of [1, 7, 30]) {
    const day = new Date(Date.now() - days * dayMs).toISOString().slice(0, 10);
    opened.exec(
      `INSERT INTO social_stats_history SELECT platform, username, '${day}',
       json_set(stats_data, '$.stats.followers', ${50_000 - days * 100}, '$.followers', ${50_000 - days * 100}), fetched_at
       FROM social_stats_history WHERE day = date('now')`,
    );
  }
  opened.close();
  rmSync(join(step.folder, 'social-stats'), { recursive: true });
  account.followers = 50_100n;
  const { summary, exitCode } = await step.main();
  expect(exitCode).toBe(0);
  expect(summary).toContain('## Social-Media-Zahlen vom');
  expect(summary).toContain('| 50.100 |');
  expect(summary).toContain(
    '| +200 (+0,40\u00a0%) | +800 (+1,62\u00a0%) | +3.100 (+6,60\u00a0%) |',
  );
  expect(summary).toContain('\nxychart-beta');
  expect(readFileSync(join(step.folder, 'social-stats/tiktok/card.svg'), 'utf8')).toContain(
    '30 Tage',
  );
});
