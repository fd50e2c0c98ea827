import { execFileSync } from 'node:child_process';
import { readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { dayMs } from '../../src/clock.ts';
import { parseEnv } from '../../src/credentials/env-file.ts';
import { lockFile } from '../../src/files/lock-file.ts';
import { issuedTokens } from '../action/workplace.ts';
import {
  entry,
  type Finished,
  type OpenSetup,
  openSetup,
  pageAddress,
  visit,
} from './setup/open-setup.ts';
import { until } from './start-cli.ts';

const toLines = (values: Iterable<readonly [string, string]>): string =>
  [...values].map(([key, value]) => `${key}=${value}\n`).join('');

/** Starts `setup` for TikTok, up to the address that the person opens in the browser. */
async function beginSignIn(
  scene: OpenSetup,
  args: readonly string[] = ['--platforms', 'tiktok'],
  more: Record<string, string> = {},
) {
  const options = ['--no-browser', '--port', String(scene.port), ...args];
  const started = scene.start(options, { ...scene.tiktokApp, ...more });
  return { ...started, page: await started.shown(pageAddress) };
}

/** Follows what `setup` has printed, with the keys of the app. Returns the values in the file after `recover`. */
function recoverFrom(scene: OpenSetup, { stdout, stderr }: Finished, suffix = '') {
  const { folder, tiktok, tiktokApp } = scene;
  const [access = '', refresh = ''] = issuedTokens(tiktok);
  expect(stdout + stderr).not.toContain(access);
  expect(stdout + stderr).not.toContain(refresh);
  const file = join(folder, '.env.social');
  const before = scene.isThere('.env.social') ? readFileSync(file, 'utf8') : '';
  const app = before.includes('TIKTOK_CLIENT_KEY=') ? '' : toLines(Object.entries(tiktokApp));
  const printed = stderr.match(/^TIKTOK_\w+=.*\n/gm) ?? [];
  writeFileSync(file, before + app + printed.join(''));
  writeFileSync(join(folder, 'setup.log'), stderr);
  execFileSync(process.execPath, [entry, 'recover', 'setup.log'], { cwd: folder, stdio: 'pipe' });
  const { values } = parseEnv(scene.read('.env.social'));
  expect(values.get(`TIKTOK_ACCESS_TOKEN${suffix}`)).toBe(access);
  expect(values.get(`TIKTOK_REFRESH_TOKEN${suffix}`)).toBe(refresh);
  expect(tiktok.isAlive(refresh)).toBe(true);
  return values;
}

describe('tokens of a sign-in that setup cannot write are printed as lines that recover reads', () => {
  test('when the file was created by another program during the sign-in', async () => {
    const scene = await openSetup();
    const { page, finished } = await beginSignIn(scene);
    writeFileSync(join(scene.folder, '.env.social'), 'OTHER=1\n');
    await visit(page);
    const result = await finished;
    expect(result.code).toBe(2);
    expect(result.stderr).toContain('cannot be written (EEXIST)');
    expect(scene.read('.env.social')).toBe('OTHER=1\n');
    expect(recoverFrom(scene, result).get('OTHER')).toBe('1');
  });

  test('when the secret has newer tokens of another platform than the file', async () => {
    const scene = await openSetup();
    const { folder, instagram, github, repository, token } = scene;
    const file = join(folder, '.env.social');
    const old = toLines(instagram.addPerson());
    writeFileSync(file, old);
    const yesterday = new Date(Date.now() - dayMs);
    utimesSync(file, yesterday, yesterday);
    github.setSecret(repository, 'TIKTOK_SECRET', 'OTHER_KEYS=renewed\n');
    const args = ['--platforms', 'tiktok', '--force', '--secret', 'octo/site'];
    const { page, finished } = await beginSignIn(scene, args, { GITHUB_TOKEN: token });
    await visit(page);
    const result = await finished;
    expect(result.code).toBe(2);
    expect(result.stderr).toContain('the tokens of Instagram in the file may be spent');
    expect(scene.read('.env.social')).toBe(old);
    expect(github.readSecret(repository, 'TIKTOK_SECRET')).toBe('OTHER_KEYS=renewed\n');
    recoverFrom(scene, result);
  });

  test('for a further account, whose label the file does not have yet', async () => {
    const scene = await openSetup();
    const { folder, tiktokApp } = scene;
    const file = join(folder, '.env.social');
    const first = 'TIKTOK_ACCESS_TOKEN=mine\nTIKTOK_REFRESH_TOKEN=mine-too\n';
    writeFileSync(file, toLines(Object.entries(tiktokApp)) + first);
    const args = ['--platforms', 'tiktok', '--label', 'SHOP', '--force', '--sign-in'];
    const { page, finished, shown, child } = await beginSignIn(scene, args);
    const unlock = await lockFile(file);
    onTestFinished(unlock);
    await visit(page);
    await shown(/is using \.env\.social/);
    child.kill('SIGINT');
    const result = await finished;
    unlock();
    const values = recoverFrom(scene, result, '__SHOP');
    expect(values.get('TIKTOK_REFRESH_TOKEN')).toBe('mine-too');
  });
});

describe.each(['SIGINT', 'SIGTERM'] as const)('%s', (name) => {
  test('prints the tokens of a finished sign-in while the next platform waits for its own', async () => {
    const scene = await openSetup();
    const args = ['--platforms', 'tiktok,instagram'];
    const { page, finished, shown, child } = await beginSignIn(scene, args, scene.instagramApp);
    await visit(page);
    await shown(/Paste the address/);
    child.kill(name);
    const result = await finished;
    expect(result.code).toBe(1);
    expect(scene.files()).toEqual([]);
    recoverFrom(scene, result);
  });

  test('waits for the answer to the code of a sign-in, and prints its tokens', async () => {
    const scene = await openSetup();
    const { tiktok } = scene;
    tiktok.fault({ path: '/v2/oauth/token/', delayMs: 500 });
    const { page, finished, child } = await beginSignIn(scene);
    await visit(page);
    await until(() => tiktok.requests.some(({ path }) => path === '/v2/oauth/token/'));
    child.kill(name);
    const result = await finished;
    expect(result.code).toBe(1);
    expect(scene.files()).toEqual([]);
    recoverFrom(scene, result);
  });

  test('prints the tokens of a sign-in whose account is just being tried', async () => {
    const scene = await openSetup();
    const { tiktok } = scene;
    tiktok.fault({ path: '/v2/user/info/', hang: true, times: 9 });
    const args = ['--platforms', 'tiktok,instagram'];
    const { page, finished, child } = await beginSignIn(scene, args, scene.instagramApp);
    await visit(page);
    await until(() => tiktok.requests.some(({ path }) => path === '/v2/user/info/'));
    child.kill(name);
    const result = await finished;
    expect(result.code).toBe(1);
    expect(result.stdout).not.toContain('Before you sign in to Instagram');
    expect(scene.files()).toEqual([]);
    recoverFrom(scene, result);
  });
});

test('setup keeps the tokens of a finished sign-in in a file when the terminal is closed', async () => {
  const scene = await openSetup();
  const args = ['--platforms', 'tiktok,instagram'];
  const { page, finished, shown, child } = await beginSignIn(scene, args, scene.instagramApp);
  await visit(page);
  await shown(/Paste the address/);
  child.kill('SIGHUP');
  const result = await finished;
  const [name = '', ...others] = scene.files();
  expect([name, others]).toEqual([expect.stringMatching(/^social-stats-recovery-\d+\.log$/), []]);
  recoverFrom(scene, {
    ...result,
    stderr: `${result.stderr.split('social-stats-recovery')[0]}${scene.read(name)}`,
  });
});

test('setup prints no recovery line when it wrote the file and only the secret was refused', async () => {
  const scene = await openSetup();
  const { github, tiktok, token } = scene;
  const args = ['--platforms', 'tiktok', '--secret', 'octo/site'];
  github.fault({ method: 'PUT', path: /TIKTOK_SECRET$/, status: 403, body: '{}', times: 9 });
  const { page, finished } = await beginSignIn(scene, args, { GITHUB_TOKEN: token });
  await visit(page);
  const { code, stderr } = await finished;
  expect(code).toBe(2);
  expect(stderr).not.toContain('social-stats-recovery');
  const { values } = parseEnv(scene.read('.env.social'));
  expect(tiktok.isAlive(values.get('TIKTOK_REFRESH_TOKEN') ?? '')).toBe(true);
});
