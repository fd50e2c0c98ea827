import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { packUpload } from '../../src/emulators/github/pack-upload.ts';
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
  expect(result.log).toContain('Using the database of run');
  expect(result.outputs.get('changed')).toBe('true');
  const file = join(step.folder, 'social-stats.db');
  expect(all(file, 'SELECT id FROM social_stats_cache')).toEqual([{ id: 1 }]);
  const [fetched] = github.storage.requests;
  expect(fetched?.headers.authorization).toBeUndefined();
});

test('on a new runner, files count as changed only if they differ from those in the artifact', async () => {
  const { github, repository, inputs, environment, account, first } = await openSecondDay();
  const files = readdirSync(join(first.folder, 'social-stats'), {
    recursive: true,
    encoding: 'utf8',
  })
    .filter((name) => /\.\w+$/.test(name))
    .map((name) => `social-stats/${name.replaceAll('\\', '/')}`);
  const names = ['social-stats.db', ...files];
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

/** Runs a first day, and uploads what it left as the workflow of the README does. */
async function openUploadedDay() {
  const day = await openSecondDay();
  const { github, repository, tiktok, first, inputs, environment } = day;
  let uploads = 0;
  const upload = (folder: string) => {
    uploads += 1;
    const path = [join(folder, 'social-stats.db'), join(folder, 'social-stats')].join('\n');
    const artifact = packUpload({ name: 'social-stats', path }, folder);
    // GitHub tells whole seconds, and of two artifacts of the same second either may be taken.
    const createdAt = Date.now() + uploads * 1_000;
    if (artifact) github.addArtifact(repository, { ...artifact, createdAt });
  };
  upload(first.folder);
  return {
    ...day,
    upload,
    /** A step on a new runner. */
    runNext: async (more: Record<string, string> = {}) => {
      const step = createStep('dist', { ...inputs, ...more }, environment);
      return { ...(await step.main()), files: join(step.folder, 'social-stats') };
    },
    pictures: () => tiktok.requests.filter(({ path }) => path.startsWith('/tos-')).length,
    cardOf: (files: string) => readFileSync(join(files, 'tiktok/card.svg'), 'utf8'),
  };
}

test('on a quiet day, a new runner asks for no picture, and the card keeps its bytes', async () => {
  const { first, runNext, pictures, cardOf, account } = await openUploadedDay();
  const card = cardOf(join(first.folder, 'social-stats'));
  expect(card).toContain('data:image/png;base64,');
  expect(pictures()).toBe(1);
  const quiet = await runNext();
  expect([quiet.exitCode, quiet.outputs.get('files-changed')]).toEqual([0, 'false']);
  expect(pictures()).toBe(1);
  expect(cardOf(quiet.files)).toBe(card);
  account.followers = 50_001n;
  const busy = await runNext();
  expect(busy.outputs.get('files-changed')).toBe('true');
  expect(pictures()).toBe(1);
  expect(cardOf(busy.files)).toContain('data:image/png;base64,');
  account.followers = 50_002n;
  account.avatarId = '0'.repeat(32);
  await runNext();
  expect(pictures()).toBe(2);
});

test('a card in the artifact that holds no raster picture is not published, and the picture is asked for', async () => {
  const { first, runNext, pictures, cardOf, upload } = await openUploadedDay();
  const file = join(first.folder, 'social-stats/tiktok/card.svg');
  const card = readFileSync(file, 'utf8');
  const svg = Buffer.from('<svg onload="alert(1)"/>').toString('base64');
  writeFileSync(file, card.replace(/data:image[^"]*/, `data:image/svg+xml;base64,${svg}`));
  upload(first.folder);
  const next = await runNext();
  expect([next.exitCode, next.annotations]).toEqual([0, []]);
  expect(pictures()).toBe(2);
  expect(cardOf(next.files)).toBe(card);
});

test('on a new runner, an account that fails has the files of its last stored numbers', async () => {
  const { first, runNext, pictures, tiktok } = await openUploadedDay();
  const body = '{"data":{},"error":{"code":"scope_not_authorized","message":"","log_id":"1"}}';
  tiktok.fault({ path: '/v2/user/info/', status: 401, body, times: 99 });
  const next = await runNext({ 'fail-on': 'never' });
  expect(next.exitCode).toBe(0);
  expect(next.outputs.get('failed')).toBe('["tiktok"]');
  expect(next.outputs.get('files-changed')).toBe('false');
  expect(pictures()).toBe(1);
  for (const name of [
    'history.csv',
    'tiktok/card.svg',
    'tiktok/followers.svg',
    'tiktok/badge.json',
  ])
    expect(readFileSync(join(next.files, name))).toEqual(
      readFileSync(join(first.folder, 'social-stats', name)),
    );
});

test('without an artifact the history begins, and the log says so', async () => {
  const { inputs, environment } = await openSecondDay();
  const result = await createStep('dist', inputs, environment).main();
  expect(result.exitCode).toBe(0);
  expect(result.log).toContain(
    'There is no artifact social-stats yet: the history begins with this run.',
  );
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

test('a database in a folder is kept from day to day, as the workflow of the README uploads it', async () => {
  const { github, repository, inputs, environment, account } = await openSecondDay();
  const given = { ...inputs, database: 'data/linktree.db' };
  for (const day of [1, 2, 3]) {
    account.followers = 50_000n + BigInt(day);
    const step = createStep('dist', given, environment);
    const { exitCode, log, outputs } = await step.main();
    expect([day, exitCode, log.includes('Using the database of run')]).toEqual([day, 0, day > 1]);
    const path = `${outputs.get('database')}\n${outputs.get('output-directory')}`;
    const artifact = packUpload({ name: 'social-stats', path }, step.folder);
    if (artifact) github.addArtifact(repository, { ...artifact, createdAt: Date.now() + day });
    const file = join(step.folder, 'data/linktree.db');
    expect(all(file, 'SELECT id FROM social_stats_cache')).toEqual([{ id: 1 }]);
  }
});

test('a notice says that the artifact was not looked at when the database is there', async () => {
  const { inputs, environment } = await openSecondDay();
  const step = createStep('dist', inputs, environment);
  await step.main();
  const { annotations, exitCode } = await step.main();
  expect(exitCode).toBe(0);
  expect(annotations).toEqual([
    `notice: ${join(step.folder, 'social-stats.db')} exists, so the artifact social-stats was not read.`,
  ]);
});

test.each([
  [{ database: '.stats.db' }, /leaves out \.stats\.db, .*`include-hidden-files: true`/],
  [{ 'output-directory': 'out/.stats' }, /leaves out \.stats, .*`include-hidden-files: true`/],
  [{ database: '.a.db', 'output-directory': '.b' }, /leaves out \.a\.db and \.b, /],
  [{ database: 'stats [1].db' }, /treats \S*[/\\]stats \[1\]\.db as a pattern/],
])('a warning says beforehand what an upload will leave out (%j)', async (names, said) => {
  const { inputs, environment } = await openSecondDay();
  const { annotations, exitCode } = await createStep(
    'dist',
    { ...inputs, ...names },
    environment,
  ).main();
  expect(exitCode).toBe(0);
  expect(annotations).toEqual([expect.stringMatching(/^warning: actions\/upload-artifact /)]);
  expect(annotations.join()).toMatch(said);
});

test.each([
  ['is no SQLite file', () => Buffer.from('<html>'), 'is not an SQLite database'],
  ['is cut off', (bytes: Buffer) => bytes.subarray(0, bytes.length - 7), 'its end is missing'],
  ['is a header only', (bytes: Buffer) => bytes.subarray(0, 16), 'is damaged'],
] as const)(
  'an artifact whose database %s is named, and the file is not kept',
  async (_, change, why) => {
    const { github, repository, database, zip, inputs, environment, tokenRequests } =
      await openSecondDay();
    github.addArtifact(repository, { name: 'social-stats', zip, createdAt: Date.now() - dayMs });
    const broken = zipSync({ 'social-stats.db': change(database) });
    const artifact = github.addArtifact(repository, {
      name: 'social-stats',
      zip: broken,
      runId: 77,
    });
    const step = createStep('dist', { ...inputs, refresh: 'always' }, environment);
    const result = await step.main();
    expect(result.exitCode).toBe(1);
    expect(result.annotations).toEqual([
      expect.stringMatching(/^error: The artifact social-stats of run 77 contains a database/),
    ]);
    expect(result.annotations.join()).toContain(why);
    expect(tokenRequests()).toBe(0);
    expect(readdirSync(step.folder).filter((name) => name.includes('.db'))).toEqual([]);
    expect(artifact).toBeGreaterThan(0);
  },
);

test('a broken database that was there before the run is left alone', async () => {
  const { inputs, environment } = await openSecondDay();
  const step = createStep('dist', inputs, environment);
  const file = join(step.folder, 'social-stats.db');
  writeFileSync(file, '<html>');
  expect((await step.main()).exitCode).toBe(1);
  expect(readFileSync(file, 'utf8')).toBe('<html>');
});
