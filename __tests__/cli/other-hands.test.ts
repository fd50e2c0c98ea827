import { readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { dayMs, hourMs, minuteMs, toIsoSeconds } from '../../src/clock.ts';
import { parseEnv } from '../../src/credentials/env-file.ts';
import { startInstagram } from '../../src/emulators/instagram/index.ts';
import { openLocalScene, secretName, toVariables } from './local-scene.ts';
import { startCli, until } from './start-cli.ts';

const toSite = ['--secret', 'octo/site'];
const secretPath = `/repos/octo/site/actions/secrets/${secretName}`;
const setUp = ['setup', '--yes', '--force', ...toSite];

type Scene = Awaited<ReturnType<typeof openLocalScene>>;

const setFileTime = ({ file }: Scene, at: number) => utimesSync(file, new Date(at), new Date(at));

/** Whether the secret's refresh token still works. */
const worksInSecret = ({ tiktok, secret }: Scene): boolean =>
  tiktok.isAlive(parseEnv(secret() ?? '').values.get('TIKTOK_REFRESH_TOKEN') ?? '');

describe('setup beside a daily run', () => {
  test('does not replace renewed tokens by older ones of a file that has no stamp', async () => {
    const scene = await openLocalScene();
    const instagram = await startInstagram({ clock: scene.clock });
    const person = [...instagram.addPerson()].map(([key, value]) => `${key}=${value}\n`).join('');
    writeFileSync(join(scene.folder, 'ig.env'), person);
    const environment = { ...scene.environment, INSTAGRAM_API_URL: instagram.url };
    setFileTime(scene, Date.now() - dayMs);
    const held = scene.secret();
    const { code, stderr } = await startCli(
      scene.folder,
      [...setUp, '--platforms', 'instagram', '--from', 'ig.env'],
      environment,
    ).ended;
    await instagram.close();
    expect(code).toBe(2);
    expect(stderr).toContain('the tokens of TikTok in the file may be spent');
    expect(scene.secret()).toBe(held);
    expect(scene.read()).toBe(scene.text);
  });

  test('does not put the tokens of an old prepared file over those of the secret', async () => {
    const scene = await openLocalScene();
    const old = join(scene.folder, 'old.env');
    writeFileSync(old, scene.text);
    utimesSync(old, new Date(Date.now() - dayMs), new Date(Date.now() - dayMs));
    rmSync(scene.file);
    const held = scene.secret();
    const { code, stderr } = await scene.run(
      ...setUp,
      '--platforms',
      'tiktok',
      '--from',
      'old.env',
    );
    expect(code).toBe(2);
    expect(stderr).toContain('was written after old.env');
    expect(scene.secret()).toBe(held);
  });

  test('does not take old tokens for new because it has put other keys beside them before', async () => {
    const scene = await openLocalScene();
    const channel = 'YOUTUBE_API_KEY=key-of-the-app\nYOUTUBE_CHANNEL_ID=UC0123456789012345678901\n';
    writeFileSync(join(scene.folder, 'youtube.env'), channel);
    setFileTime(scene, Date.now() - dayMs);
    const held = scene.secret();
    // It is written although YouTube, which no emulator stands for here, does not answer.
    await scene.run(
      ...['setup', '--yes', '--force'],
      '--platforms',
      'youtube',
      '--from',
      'youtube.env',
    );
    expect(scene.read()).toContain('YOUTUBE_CHANNEL_ID=UC01');
    const { code, stderr } = await scene.run(...setUp, '--platforms', 'tiktok');
    expect(code).toBe(2);
    expect(stderr).toContain('the tokens of TikTok in the file may be spent');
    expect(scene.secret()).toBe(held);
  });

  test('does not take old tokens for new because a file was made of them', async () => {
    const scene = await openLocalScene();
    const old = join(scene.folder, 'old.env');
    writeFileSync(old, scene.text);
    utimesSync(old, new Date(Date.now() - dayMs), new Date(Date.now() - dayMs));
    rmSync(scene.file);
    const held = scene.secret();
    const plain = ['setup', '--yes', '--platforms', 'tiktok', '--from', 'old.env'];
    expect((await scene.run(...plain)).code).toBe(0);
    const { code, stderr } = await scene.run(...setUp, '--platforms', 'tiktok');
    expect(code).toBe(2);
    expect(stderr).toContain('was written after');
    expect(scene.secret()).toBe(held);
  });

  test('leaves a secret alone that somebody else has written in the meantime', async () => {
    const scene = await openLocalScene();
    scene.tiktok.fault({ path: '/v2/user/info/', delayMs: 300 });
    const running = scene.start(...setUp, '--platforms', 'tiktok');
    await until(() => scene.tiktok.requests.some(({ path }) => path === '/v2/user/info/'));
    scene.clock.advance(2_000);
    const theirs = `${scene.text}ADDED=by a person\n`;
    scene.github.setSecret(scene.repository, secretName, theirs);
    const { code, stderr } = await running.ended;
    expect(code).toBe(2);
    expect(stderr).toContain('Somebody else wrote the secret');
    expect(scene.secret()).toBe(theirs);
    // The file tells that its text is not in the secret.
    expect(scene.held().values.get('SOCIAL_SAVED_AT')).toBe('');
  });
});

describe('fetch with --secret on a laptop', () => {
  test('does not take a file for newer whose stamp is from a clock that is ahead', async () => {
    const scene = await openLocalScene();
    const savedIn = `SOCIAL_SAVED_IN=${scene.repository.id}/${secretName}\n`;
    const text = `${scene.text}SOCIAL_SAVED_AT=${toIsoSeconds(Date.now() + hourMs)}\n${savedIn}`;
    writeFileSync(scene.file, text);
    setFileTime(scene, Date.now() + hourMs);
    const held = scene.secret();
    const { stdout, stderr } = await scene.run('fetch', '--refresh', 'always', ...toSite);
    expect(stdout + stderr).toContain("in the future by GitHub's clock");
    expect(scene.tokenRequests()).toBe(0);
    expect(scene.secret()).toBe(held);
  });

  test('does not take a file for newer because its time is from a clock that is ahead', async () => {
    const scene = await openLocalScene();
    const savedIn = `SOCIAL_SAVED_IN=${scene.repository.id}/${secretName}\n`;
    // Saved 40 minutes ago, by a clock one hour ahead; the workflow has written the secret just now.
    const text = `${scene.text}SOCIAL_SAVED_AT=${toIsoSeconds(Date.now() - 40 * minuteMs)}\n${savedIn}`;
    writeFileSync(scene.file, text);
    setFileTime(scene, Date.now() + 20 * minuteMs);
    const held = scene.secret();
    const { stdout, stderr } = await scene.run('fetch', '--refresh', 'always', ...toSite);
    expect(stdout + stderr).not.toContain('was ahead of');
    expect(scene.tokenRequests()).toBe(0);
    expect(scene.secret()).toBe(held);
  });
});

describe('a file that shares its tokens with a secret', () => {
  test('is not renewed without --secret, and check says so before', async () => {
    const scene = await openLocalScene();
    expect((await scene.run(...setUp, '--platforms', 'tiktok')).code).toBe(0);
    const saved = scene.read();
    const checked = await scene.run('check', '--no-repo');
    expect(checked.stdout).toContain('Nothing found that would stop fetch on this machine.');
    const due = saved.replace(/(TIKTOK_ACCESS_TOKEN_EXPIRES_AT)=.*/, '$1=2026-01-01T00:00:00Z');
    writeFileSync(scene.file, due);
    expect((await scene.run('check', '--no-repo')).stdout).toContain(
      'a secret holds the same tokens as .env.social (SOCIAL_SAVED_IN)',
    );
    const { code, stderr } = await scene.run('fetch');
    expect(code).toBe(2);
    expect(stderr).toContain('renewing them here alone would break the workflow');
    expect(stderr).toContain('Add --secret owner/name');
    expect(scene.tokenRequests()).toBe(0);
    expect(worksInSecret(scene)).toBe(true);
  });

  test('is known to be ahead when its renewed tokens did not reach the secret', async () => {
    const scene = await openLocalScene();
    await scene.run(...setUp, '--platforms', 'tiktok');
    scene.github.fault({ method: 'PUT', path: secretPath, status: 403, times: 2 });
    expect((await scene.run('fetch', '--refresh', 'always', ...toSite)).code).toBe(1);
    const again = await scene.run('fetch', ...toSite);
    expect(again.code).toBe(1);
    expect(again.stdout).toContain('could not be compared with the secret');
    expect(scene.held().values.get('SOCIAL_SAVED_AT')).toBe('');
    const repository = { ...scene.environment, GITHUB_REPOSITORY: 'octo/site' };
    const checked = await startCli(scene.folder, ['check'], repository).ended;
    expect(checked.code).toBe(1);
    expect(checked.stdout).toContain(`renewed and not saved in ${secretName}`);
    scene.clock.advance(2_000);
    expect((await scene.run('fetch', ...toSite)).code).toBe(0);
    expect(worksInSecret(scene)).toBe(true);
    expect(scene.held().values.get('SOCIAL_SAVED_AT')).toMatch(/^\d/);
  });
});

describe('keys from the environment whose renewed tokens GitHub does not take', () => {
  /** A fetch whose write hangs, when it has begun. */
  async function hang() {
    const scene = await openLocalScene();
    rmSync(scene.file);
    scene.github.fault({ method: 'PUT', path: secretPath, hang: true, times: 9 });
    const environment = { ...scene.environment, ...toVariables(scene.values) };
    const running = startCli(
      scene.folder,
      ['fetch', '--refresh', 'always', ...toSite],
      environment,
    );
    await until(() =>
      scene.github.requests.some(({ method, path }) => method === 'PUT' && path === secretPath),
    );
    return { scene, running };
  }

  async function recoverFrom(scene: Scene, log: string) {
    writeFileSync(scene.file, scene.text);
    writeFileSync(join(scene.folder, 'run.log'), log);
    expect(await scene.run('recover', 'run.log')).toMatchObject({ code: 0 });
    expect(scene.tiktok.isAlive(scene.held().values.get('TIKTOK_REFRESH_TOKEN') ?? '')).toBe(true);
  }

  test.each(['SIGINT', 'SIGTERM'] as const)(
    'are printed as recovery lines after %s twice',
    async (name) => {
      const { scene, running } = await hang();
      running.child.kill(name);
      await until(() => running.output.stdout.includes('Cancelled'));
      running.child.kill(name);
      const { code, stderr } = await running.ended;
      expect(code).toBe(1);
      await recoverFrom(scene, stderr);
    },
  );

  test('are kept in a file as well when the terminal is closed', async () => {
    const { scene, running } = await hang();
    running.child.kill('SIGHUP');
    await until(() => running.output.stdout.includes('Cancelled'));
    running.child.kill('SIGHUP');
    await running.ended;
    const [name = ''] = readdirSync(scene.folder).filter((one) => one.endsWith('.log'));
    expect(name).toMatch(/^social-stats-recovery-\d+\.log$/);
    await recoverFrom(scene, readFileSync(join(scene.folder, name), 'utf8'));
  });
});

test('a file that was recovered from an old copy goes into the secret by setup', async () => {
  const scene = await openLocalScene();
  expect((await scene.run(...setUp, '--platforms', 'tiktok')).code).toBe(0);
  const old = scene.read();
  // The workflow renews, and later fails to save what it has renewed.
  scene.clock.advance(3 * hourMs);
  scene.github.fault({ method: 'PUT', path: secretPath, status: 403 });
  const environment = { ...scene.environment, ...toVariables(scene.held().values) };
  rmSync(scene.file);
  const always = ['fetch', '--refresh', 'always', ...toSite];
  const { stderr } = await startCli(scene.folder, always, environment).ended;
  scene.github.setSecret(scene.repository, secretName, `${old}# as the workflow left it\n`);
  writeFileSync(scene.file, old);
  writeFileSync(join(scene.folder, 'run.log'), stderr);
  expect((await scene.run('recover', 'run.log')).code).toBe(0);
  scene.clock.advance(minuteMs);
  utimesSync(scene.file, new Date(), new Date(scene.clock.now()));
  const { code, stderr: said } = await scene.run(...setUp, '--platforms', 'tiktok');
  expect({ code, said }).toEqual({ code: 0, said: '' });
  expect(worksInSecret(scene)).toBe(true);
});
