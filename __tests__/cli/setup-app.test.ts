import { chmodSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { systemClock as clock } from '../../src/clock.ts';
import { startGitHub } from '../../src/emulators/github/index.ts';
import { judgeGitHub } from '../referees/github/judge-exchange.ts';
import { type OpenSetup, openSetup } from './setup/open-setup.ts';
import { appAddress, openBrowserPage, pressBoth } from './setup/press-buttons.ts';

const keyFile = '.env.social.app.pem';

/** A scene with a prepared file of somebody who has signed in, so that only GitHub is left to set up. */
async function openPrepared() {
  const scene = await openSetup();
  const lines = [...scene.tiktok.addPerson()].map(([key, value]) => `${key}=${value}\n`);
  writeFileSync(join(scene.folder, 'prepared'), lines.join(''));
  const args = ['--from', 'prepared', '--secret', 'octo/site', '--no-browser', '--app'];
  const options = [...args, '--port', String(scene.port)];
  const github = { GITHUB_TOKEN: scene.token };
  return {
    ...scene,
    begin: (...more: string[]) => scene.start([...options, ...more], github),
    end: (...more: string[]) => scene.run([...options, ...more], github),
  };
}

/** Follows the redirects of the pages without a browser; resolves with the address that GitHub sends it to. */
async function postManifest(
  { github }: Pick<OpenSetup, 'github'>,
  address: string,
  owner = { owner: 'octo', type: 'User' },
): Promise<string> {
  const form = await (await fetch(address)).text();
  const read = (pattern: RegExp) =>
    (pattern.exec(form)?.[1] ?? '').replaceAll(/&#(\d+);/g, (_, code: string) =>
      String.fromCharCode(Number(code)),
    );
  const [target, manifest] = [read(/action="([^"]+)"/), read(/name="manifest" value="([^"]+)"/)];
  const state = new URL(target).searchParams.get('state') ?? '';
  const { name } = JSON.parse(manifest);
  const answer = await fetch(`${github.web.url}/settings/apps/manifest`, {
    method: 'POST',
    redirect: 'manual',
    body: new URLSearchParams({ manifest, name, state, ...owner }),
  });
  return answer.headers.get('location') ?? '';
}

/** The same two clicks without a browser. */
async function install(
  scene: Pick<OpenSetup, 'github'>,
  address: string,
  owner = { owner: 'octo', type: 'User' },
): Promise<void> {
  const next = await fetch(await postManifest(scene, address, owner), { redirect: 'manual' });
  const page = new URL(next.headers.get('location') ?? '');
  await fetch(`${page.origin}${page.pathname.replace('/new/permissions', '')}`, {
    method: 'POST',
    body: new URLSearchParams({
      selection: 'selected',
      repository: page.searchParams.get('repository_ids[]') ?? '',
    }),
  });
}

describe('setup --app', () => {
  test('makes the GitHub App by two clicks in a real browser, and stores its id and key', async () => {
    const scene = await openPrepared();
    const { github, repository, isThere } = scene;
    const started = scene.begin();
    const page = await openBrowserPage();
    await pressBoth(page, await started.shown(appAddress));
    const { code, stdout, stderr } = await started.finished;
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(github.readVariables(repository).get('STATS_APP_CLIENT_ID')).toMatch(/^Iv23li/);
    const key = github.readSecret(repository, 'STATS_APP_PRIVATE_KEY') ?? '';
    expect(key).toMatch(/^-----BEGIN RSA PRIVATE KEY-----/);
    expect(stdout).not.toContain(key.split('\n')[1]);
    expect(isThere(keyFile)).toBe(false);
    const form = github.web.requests.find(({ path }) => path === '/settings/apps/new');
    const manifest = JSON.parse(new URLSearchParams(form?.body).get('manifest') ?? '{}');
    expect(form?.headers.origin).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect(manifest).toMatchObject({
      public: false,
      default_permissions: { secrets: 'write' },
      default_events: [],
    });
    expect(manifest).not.toHaveProperty('hook_attributes');
    judgeGitHub(github.requests);
  });

  test('stores both in the environment of the secret, with the permission for environments', async () => {
    const scene = await openPrepared();
    const { github, repository } = scene;
    const started = scene.begin('--environment', 'social stats');
    await install(scene, await started.shown(appAddress));
    expect(await started.finished).toMatchObject({ code: 0 });
    const place = { environment: 'social stats' };
    expect(github.readVariables(repository, place).get('STATS_APP_CLIENT_ID')).toMatch(/^Iv/);
    expect(github.readSecret(repository, 'STATS_APP_PRIVATE_KEY', place)).toMatch(/^-----BEGIN/);
    expect(github.readVariables(repository).size).toBe(0);
    judgeGitHub(github.requests);
  });

  test('keeps the key in a file of this user when storing fails, and goes on from there', async () => {
    const scene = await openPrepared();
    const { github, repository, folder, isThere, git } = scene;
    const path = '/repos/octo/site/actions/secrets/STATS_APP_PRIVATE_KEY';
    github.fault({ method: 'PUT', path, status: 403, body: '{"message":"no"}' });
    const first = scene.begin();
    await install(scene, await first.shown(appAddress));
    const { code, stderr } = await first.finished;
    expect(code).toBe(2);
    expect(stderr).toContain(`The App's key is in ${join(folder, keyFile)}.`);
    expect(stderr).toContain('run the same setup again');
    expect(statSync(join(folder, keyFile)).mode & 0o777).toBe(0o600);
    expect(git('status', '--short', '--untracked-files=all')).not.toContain('pem');
    const clientId = github.readVariables(repository).get('STATS_APP_CLIENT_ID');

    expect(await scene.end()).toMatchObject({ code: 0 });
    expect(github.readVariables(repository).get('STATS_APP_CLIENT_ID')).toBe(clientId);
    expect(github.readSecret(repository, 'STATS_APP_PRIVATE_KEY')).toMatch(/^-----BEGIN/);
    expect(isThere(keyFile)).toBe(false);
    const made = github.requests.filter(({ path: one }) => one.startsWith('/app-manifests/'));
    expect(made).toHaveLength(1);
    // A third time, everything is there.
    const third = await scene.end('--force');
    expect(third.stdout).toContain('is stored already');
    expect(third.code).toBe(0);
  });

  test('says before the sign-in that the token may not keep variables', async () => {
    const scene = await openPrepared();
    const token = scene.github.addToken({ permissions: { secrets: 'write' } });
    const args = ['--secret', 'octo/site', '--app', '--no-browser', '--platforms', 'tiktok'];
    const { code, stderr } = await scene.run(args, { ...scene.tiktokApp, GITHUB_TOKEN: token });
    expect(code).toBe(2);
    expect(stderr).toContain('"Variables: Read and write"');
    expect(scene.isThere('.env.social')).toBe(false);
    expect(scene.tiktok.requests).toEqual([]);
  });

  test.each<[string, (target: URL) => void, RegExp]>([
    ['of another attempt', (url) => url.searchParams.set('state', 'other'), /another attempt/],
    ['that was used', (url) => url.searchParams.set('code', 'a'.repeat(40)), /The terminal says/],
  ])('does not take a code %s', async (_, change, expected) => {
    const scene = await openPrepared();
    const started = scene.begin();
    const target = new URL(await postManifest(scene, await started.shown(appAddress)));
    change(target);
    expect(await (await fetch(target)).text()).toMatch(expected);
    started.child.kill('SIGTERM');
    await started.finished;
    expect(scene.isThere(keyFile)).toBe(false);
    expect(scene.github.readVariables(scene.repository).size).toBe(0);
  });

  test('makes the App of an organization on its own pages, also on an Enterprise Server', async () => {
    const scene = await openPrepared();
    const github = await startGitHub({ clock, isEnterprise: true });
    onTestFinished(() => github.close());
    const repository = github.addRepository({
      owner: 'acme',
      name: 'links',
      ownerType: 'Organization',
    });
    const permissions = { secrets: 'write', actions_variables: 'write' } as const;
    const started = scene.start(
      ['--from', 'prepared', '--secret', 'acme/links', '--no-browser', '--app'],
      {
        GITHUB_TOKEN: github.addToken({ permissions }),
        GITHUB_API_URL: github.url,
        GITHUB_SERVER_URL: github.web.url,
      },
    );
    const address = await started.shown(appAddress);
    expect(await (await fetch(address)).text()).toContain('/organizations/acme/settings/apps/new');
    await install({ ...scene, github }, address, { owner: 'acme', type: 'Organization' });
    expect(await started.finished).toMatchObject({ code: 0 });
    expect(github.readVariables(repository).get('STATS_APP_CLIENT_ID')).toMatch(/^Iv/);
  });

  test('needs a secret, and no other writer beside it', async () => {
    const scene = await openSetup();
    const alone = await scene.run(['--app', '--platforms', 'youtube']);
    expect(alone.code).toBe(2);
    expect(alone.stderr).toContain('there is no secret to write');
    const both = await scene.run(['--app', '--secrets-token', 'PAT', '--secret', 'octo/site']);
    expect(both.code).toBe(2);
    expect(both.stderr).toContain('Leave one of the two out');
  });
});

test('a key file with other contents is named, and never overwritten', async () => {
  const scene = await openPrepared();
  const file = join(scene.folder, keyFile);
  writeFileSync(file, 'my notes\n');
  chmodSync(file, 0o600);
  const { code, stderr } = await scene.end();
  expect(code).toBe(2);
  expect(stderr).toContain(file);
  expect(readFileSync(file, 'utf8')).toBe('my notes\n');
});
