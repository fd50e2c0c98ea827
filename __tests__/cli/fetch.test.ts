import { randomBytes } from 'node:crypto';
import {
  appendFileSync,
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseEnv } from '../../src/credentials/env-file.ts';
import { expectMode } from '../expect-mode.ts';
import { all } from '../storage/temporary-folder.ts';
import { openLocalScene, secretName, tokenPath, toVariables } from './local-scene.ts';
import { startCli, until } from './start-cli.ts';

const always = ['--refresh', 'always'];
const toSite = ['--secret', 'octo/site'];

describe('fetch', () => {
  test('renews tokens in the file, keeps its other lines, and prints the numbers', async () => {
    const scene = await openLocalScene({ lines: '\n# A last word\n' });
    const { code, stdout, stderr } = await scene.run('fetch', ...always);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^tiktok +\S+ +48,213/m);
    const held = scene.held();
    expect(scene.tiktok.isAlive(held.values.get('TIKTOK_REFRESH_TOKEN') ?? '')).toBe(true);
    expect(held.values.get('TIKTOK_REFRESH_TOKEN')).not.toBe(
      scene.values.get('TIKTOK_REFRESH_TOKEN'),
    );
    expect(scene.read()).toMatch(/^# My accounts\n[\s\S]*\n\n# A last word\n$/);
    expectMode(scene.file, 0o600);
    expect(readdirSync(scene.folder).sort()).toEqual(['.env.social', 'social-stats.db']);
    expect(
      all(join(scene.folder, 'social-stats.db'), 'SELECT * FROM social_stats_cache'),
    ).toHaveLength(1);
    const secrets = [...scene.values, ...held.values].filter(([key]) =>
      /TOKEN(?!_EXP)|CLIENT_SECRET/.test(key),
    );
    for (const [, secret] of secrets) expect(stdout).not.toContain(secret);
  });

  test('draws into --output-directory, in the colours that are asked for', async () => {
    const scene = await openLocalScene();
    const colours = ['--theme', 'dark', '--accent', '#ffcc00', '--locale', 'de'];
    const { code, stdout } = await scene.run('fetch', '--output-directory', 'out', ...colours);
    expect(code).toBe(0);
    expect(stdout).toMatch(/Dateien geschrieben: .*out$/m);
    const card = readFileSync(join(scene.folder, 'out/tiktok/card.svg'), 'utf8');
    expect(card).toMatch(/#ffcc00[\s\S]*seit heute/);
    expect(card).not.toContain('prefers-color-scheme');
    expect(card).toContain('data:image/png;base64,');
  });

  test('prints only the JSON of the output stats on standard output with --json', async () => {
    const scene = await openLocalScene();
    const { code, stdout, stderr } = await scene.run('fetch', '--json');
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject([{ account: 'tiktok', status: 'ok' }]);
    expect(stderr).toContain('numbers fetched');
  });

  test('loses no token when it is killed after a renewal, because tokens are on disk before they are used', async () => {
    const scene = await openLocalScene();
    scene.tiktok.fault({ path: '/v2/user/info/', hang: true });
    const { child, ended } = scene.start('fetch', ...always);
    await until(() => scene.tiktok.requests.some(({ path }) => path === '/v2/user/info/'));
    child.kill('SIGKILL');
    await ended;
    expect(scene.tiktok.isAlive(scene.held().values.get('TIKTOK_REFRESH_TOKEN') ?? '')).toBe(true);
    expect(existsSync(`${scene.file}.lock`)).toBe(true);
    // The lock that was left behind does not stop the next run.
    const next = await scene.run('fetch', ...always);
    expect(next).toMatchObject({ code: 0, stderr: '' });
    expect(existsSync(`${scene.file}.lock`)).toBe(false);
  });

  test('keeps what a person writes into the file during the run', async () => {
    const scene = await openLocalScene();
    scene.tiktok.fault({ path: tokenPath, delayMs: 300 });
    const { ended } = scene.start('fetch', ...always);
    await until(() => scene.tokenRequests() === 1);
    appendFileSync(scene.file, '# Written by hand\nOTHER=1\n');
    expect((await ended).code).toBe(0);
    expect(scene.read()).toContain('\n# Written by hand\nOTHER=1\n');
    expect(scene.tiktok.isAlive(scene.held().values.get('TIKTOK_REFRESH_TOKEN') ?? '')).toBe(true);
  });

  // Windows' Ctrl-C comes from a console; `kill` ends a process there at once.
  if (process.platform !== 'win32') {
    test('saves the answer to a token request after Ctrl-C, and then stops', async () => {
      const scene = await openLocalScene();
      scene.tiktok.fault({ path: tokenPath, delayMs: 300 });
      const { child, ended } = scene.start('fetch', ...always);
      await until(() => scene.tokenRequests() === 1);
      child.kill('SIGINT');
      const { code, stdout, stderr } = await ended;
      expect(code).toBe(1);
      expect(stdout).toContain('Cancelled');
      expect(stderr).toContain('the run was cancelled');
      expect(scene.tiktok.isAlive(scene.held().values.get('TIKTOK_REFRESH_TOKEN') ?? '')).toBe(
        true,
      );
    });
  }

  test('waits for another fetch on the same file, and then finds no token due', async () => {
    const scene = await openLocalScene();
    // A token without an expiry time is due; the first run stores the time of the new one.
    writeFileSync(scene.file, scene.text.replace(/^TIKTOK_ACCESS_TOKEN_EXPIRES_AT=.*\n/m, ''));
    scene.tiktok.fault({ path: tokenPath, delayMs: 600 });
    const first = scene.start('fetch');
    await until(() => scene.tokenRequests() === 1);
    const second = scene.start('fetch');
    const results = await Promise.all([first.ended, second.ended]);
    expect(results.map(({ code }) => code)).toEqual([0, 0]);
    expect(results[1]?.stdout).toContain(`process ${first.child.pid} is using .env.social`);
    expect(scene.tokenRequests()).toBe(1);
  });

  test('uses up no token and writes nothing in a dry run', async () => {
    const scene = await openLocalScene();
    const { code } = await scene.run('fetch', '--dry-run', ...always);
    expect(code).toBe(0);
    expect(scene.read()).toBe(scene.text);
    expect(readdirSync(scene.folder)).toEqual(['.env.social']);
  });

  test('prints a failure with the name of its account', async () => {
    const scene = await openLocalScene();
    const ended = scene.text.replace(
      /^(TIKTOK_ACCESS_TOKEN_EXPIRES_AT=).*/m,
      '$12024-01-01T00:00:00Z',
    );
    writeFileSync(scene.file, ended);
    for (const option of ['--dry-run', '--refresh=never']) {
      const { stderr } = await scene.run('fetch', option);
      expect(stderr).toMatch(/^tiktok: The access token has expired, and /m);
    }
  });
});

describe('fetch --secret', () => {
  test('writes the text of the file into the secret, and the next run accepts its copy', async () => {
    const scene = await openLocalScene();
    for (const _ of ['first', 'second']) {
      const { code, stderr } = await scene.run('fetch', ...always, ...toSite);
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
      expect(scene.secret()).toBe(scene.read());
    }
    expect(scene.held().values.get('SOCIAL_SAVED_IN')).toBe(`${scene.repository.id}/${secretName}`);
    expect(scene.tokenRequests()).toBe(2);
  });

  test('uses up no token when the workflow has written the secret since', async () => {
    const scene = await openLocalScene();
    expect((await scene.run('fetch', ...always, ...toSite)).stderr).toBe('');
    scene.clock.advance(3_600_000);
    const written = `${scene.read()}# By the workflow\n`;
    scene.github.setSecret(scene.repository, secretName, written);
    // A comment makes the file newer, but not its tokens.
    appendFileSync(scene.file, '# Later\n');
    utimesSync(scene.file, new Date(), new Date(Date.now() + 7_200_000));
    const { code, stdout } = await scene.run('fetch', ...always, ...toSite);
    expect(code).toBe(0);
    expect(stdout).toContain('was written after this copy was made');
    expect(scene.tokenRequests()).toBe(1);
    expect(scene.secret()).toBe(written);
  });

  test('writes the secret after a run that was killed before its write, even when no token is due', async () => {
    const scene = await openLocalScene();
    await scene.run('fetch', ...always, ...toSite);
    scene.github.fault({
      method: 'PUT',
      path: `/repos/octo/site/actions/secrets/${secretName}`,
      hang: true,
    });
    const { child, output, ended } = scene.start('fetch', ...always, ...toSite);
    await until(() =>
      scene.github.requests.some(
        ({ status, path, method }) =>
          status === null && method === 'PUT' && path.endsWith(secretName),
      ),
    );
    child.kill('SIGKILL');
    await ended;
    expect(output.code).toBe(null);
    expect(scene.secret()).not.toBe(scene.read());
    // As if the kill had been an hour after the previous write.
    utimesSync(scene.file, new Date(), new Date(Date.now() + 3_600_000));
    const { code, stdout } = await scene.run('fetch', ...toSite);
    expect(code).toBe(0);
    expect(stdout).toContain('holds the same now');
    expect(scene.secret()).toBe(scene.read());
    expect(scene.tokenRequests()).toBe(2);
  });

  test('is required for a file that shares its tokens with a secret; the numbers are fetched all the same', async () => {
    const scene = await openLocalScene();
    expect((await scene.run('fetch', ...always, ...toSite)).code).toBe(0);
    const { code, stdout, stderr } = await scene.run('fetch', ...always);
    expect(code).toBe(2);
    expect(stderr).toContain('a secret holds the same tokens as .env.social');
    expect(stdout).toContain('numbers fetched');
    expect(scene.tokenRequests()).toBe(1);
  });

  test('writes the secret of an environment', async () => {
    const scene = await openLocalScene();
    scene.github.addEnvironment(scene.repository, 'production');
    scene.github.setSecret(scene.repository, 'MINE', scene.text, { environment: 'production' });
    utimesSync(scene.file, new Date(), new Date(Date.now() + 1_000));
    const { code } = await scene.run(
      'fetch',
      ...always,
      ...toSite,
      '--environment',
      'production',
      '--secret-name',
      'mine',
    );
    expect(code).toBe(0);
    expect(scene.github.readSecret(scene.repository, 'MINE', { environment: 'production' })).toBe(
      scene.read(),
    );
    expect(scene.secret()).toBe(scene.text);
  });

  test('keeps the tokens in the file and fails when GitHub refuses the write', async () => {
    const scene = await openLocalScene();
    scene.github.fault({
      method: 'PUT',
      path: `/repos/octo/site/actions/secrets/${secretName}`,
      status: 403,
      times: Number.POSITIVE_INFINITY,
    });
    const { code, stderr } = await scene.run('fetch', ...always, ...toSite);
    expect(code).toBe(1);
    expect(stderr).toContain('They are in .env.social.');
    expect(scene.tiktok.isAlive(scene.held().values.get('TIKTOK_REFRESH_TOKEN') ?? '')).toBe(true);
  });
});

describe('fetch without a file', () => {
  test('takes the keys from the environment, and refuses to renew a due token', async () => {
    const scene = await openLocalScene();
    rmSync(scene.file);
    const environment = { ...scene.environment, ...toVariables(scene.values) };
    const alive = await startCli(scene.folder, ['fetch'], environment).ended;
    expect(alive).toMatchObject({ code: 0, stderr: '' });
    const due = await startCli(scene.folder, ['fetch', ...always, '--json'], environment).ended;
    expect(due.code).toBe(2);
    expect(due.stderr).toContain('the keys come from the environment');
    expect(JSON.parse(due.stdout)).toMatchObject([{ status: 'ok' }]);
    expect(scene.tokenRequests()).toBe(0);
  });

  test('writes renewed tokens into the secret with --secret', async () => {
    const scene = await openLocalScene();
    rmSync(scene.file);
    const environment = { ...scene.environment, ...toVariables(scene.values) };
    const { code, stderr } = await startCli(
      scene.folder,
      ['fetch', ...always, ...toSite],
      environment,
    ).ended;
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const held = parseEnv(scene.secret() ?? '');
    expect(scene.tiktok.isAlive(held.values.get('TIKTOK_REFRESH_TOKEN') ?? '')).toBe(true);
    expect(held.values.get('TIKTOK_CLIENT_KEY')).toBe(scene.values.get('TIKTOK_CLIENT_KEY'));
  });

  test('prints recovery lines of the renewed tokens when the write with --secret fails', async () => {
    const scene = await openLocalScene();
    scene.github.fault({
      method: 'PUT',
      path: `/repos/octo/site/actions/secrets/${secretName}`,
      status: 403,
      times: Number.POSITIVE_INFINITY,
    });
    rmSync(scene.file);
    const environment = { ...scene.environment, ...toVariables(scene.values) };
    const { code, stderr } = await startCli(
      scene.folder,
      ['fetch', ...always, ...toSite],
      environment,
    ).ended;
    expect(code).toBe(1);
    writeFileSync(scene.file, scene.text);
    writeFileSync(join(scene.folder, 'run.log'), stderr);
    expect(await scene.run('recover', 'run.log')).toMatchObject({ code: 0 });
    expect(scene.tiktok.isAlive(scene.held().values.get('TIKTOK_REFRESH_TOKEN') ?? '')).toBe(true);
  });
});

test.each<[string, string[], string]>([
  [
    'a repository that does not exist',
    ['--secret', 'octo/nope'],
    'GitHub knows no repository octo/nope',
  ],
  [
    'an environment without a repository',
    ['--environment', 'x'],
    'no --secret says in which repository',
  ],
  ['a file that does not exist', ['-e', 'nope'], 'nope (--env-file) cannot be read.'],
  ['an unknown platform', ['--platforms', 'nope'], 'no comma list out of'],
  ['a database that is a folder', ['--database', '.'], 'is a folder'],
])('fetch exits with 2 and uses up no token for %s', async (_, args, message) => {
  const scene = await openLocalScene();
  const { code, stdout, stderr } = await scene.run('fetch', ...always, ...args);
  expect(code).toBe(2);
  expect(stderr).toContain(message);
  expect(stderr).not.toMatch(/^\s+at /m);
  expect(stdout + stderr).not.toContain(scene.token);
  expect(scene.tokenRequests()).toBe(0);
  expect(scene.read()).toBe(scene.text);
});

test('fetch exits with 2 when there is no file and no key', async () => {
  const scene = await openLocalScene();
  rmSync(scene.file);
  expect(await scene.run('fetch')).toMatchObject({ code: 2, stdout: '' });
});

test('fetch exits with 2 for a token that GitHub does not accept, and does not print it', async () => {
  const scene = await openLocalScene();
  const made = randomBytes(20).toString('hex');
  const environment = { ...scene.environment, GITHUB_TOKEN: made };
  const { code, stdout, stderr } = await startCli(scene.folder, ['fetch', ...toSite], environment)
    .ended;
  expect(code).toBe(2);
  expect(stderr).toContain('GitHub does not accept the GitHub token');
  expect(stdout + stderr).not.toContain(made);
});
