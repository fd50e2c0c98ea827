import { once } from 'node:events';
import { chmodSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { parseEnv } from '../../src/credentials/env-file.ts';
import { findRedirect, type OpenSetup, openSetup, pageAddress, visit } from './setup/open-setup.ts';

const valuesOf = (text: string | null) => Object.fromEntries(parseEnv(text ?? '').values);

/** Signs in as a person whose browser follows every redirect. */
async function signIn(
  scene: OpenSetup,
  args: readonly string[],
  more: Record<string, string> = {},
) {
  const { start, tiktokApp, port } = scene;
  const options = ['--platforms', 'tiktok', '--no-browser', '--port', String(port)];
  const started = start([...options, ...args], { ...tiktokApp, ...more });
  const page = await visit(await started.shown(pageAddress));
  return { ...(await started.finished), page };
}

describe('a first setup', () => {
  test('ends with .env.social, an encrypted secret and a workflow, and check finds no problem', async () => {
    const scene = await openSetup();
    const { youtube, github, repository, token, tiktokApp } = scene;
    const channel = Object.fromEntries(youtube.addPerson());
    scene.storeApp();
    const args = ['--yes', '--platforms', 'tiktok,youtube', '--secret', 'octo/site', '--workflow'];
    const { code, stdout, stderr, page } = await signIn(
      scene,
      [...args, '--action', 'octo/tiktok-stats-action@v1'],
      { ...channel, GITHUB_TOKEN: token },
    );
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(page).toContain('go back to the terminal');
    expect(stdout).toContain('Nothing found that would stop a run.');

    const values = valuesOf(scene.read('.env.social'));
    expect(values).toMatchObject({ ...tiktokApp, ...channel });
    expect(Object.keys(values).filter((key) => key.startsWith('TIKTOK_'))).toEqual([
      'TIKTOK_CLIENT_KEY',
      'TIKTOK_CLIENT_SECRET',
      'TIKTOK_ACCESS_TOKEN',
      'TIKTOK_REFRESH_TOKEN',
      'TIKTOK_ACCESS_TOKEN_EXPIRES_AT',
      'TIKTOK_REFRESH_TOKEN_EXPIRES_AT',
      'TIKTOK_SCOPE',
      'TIKTOK_OPEN_ID',
    ]);
    expect(statSync(join(scene.folder, '.env.social')).mode & 0o777).toBe(0o600);
    expect(scene.git('status', '--porcelain', '--untracked-files=all')).not.toContain(
      '.env.social',
    );

    const secret = github.readSecret(repository, 'TIKTOK_SECRET');
    expect(valuesOf(secret)).toEqual(values);
    // The runner masks every line of a secret, also comments and short lines.
    expect(secret).not.toContain('#');
    expect(
      secret
        ?.trimEnd()
        .split('\n')
        .every((line) => line.length >= 8),
    ).toBe(true);
    for (const [key, value] of Object.entries({ ...values, GITHUB_TOKEN: token })) {
      if (/TOKEN$|SECRET$|API_KEY$/.test(key)) expect(stdout).not.toContain(value);
    }
    const [, minute] =
      /cron: "(\d+) 3 /.exec(scene.read('.github/workflows/social-stats.yml')) ?? [];
    expect(Number(minute)).toBeGreaterThan(2);
    expect(scene.files().sort()).toEqual([
      '.env.social',
      '.github',
      '.github/workflows',
      '.github/workflows/social-stats.yml',
      '.gitignore',
    ]);
  });

  test('reads the redirect from standard input when the platform accepts no loopback address', async () => {
    const scene = await openSetup();
    const { start, instagram, instagramApp } = scene;
    const started = start(['--platforms', 'instagram', '--no-browser'], instagramApp);
    const redirected = await findRedirect(await started.shown(pageAddress));
    await started.shown(/Paste the address/);
    started.child.stdin?.end(`${redirected}\n`);
    const { code, stdout, stderr } = await started.finished;
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const values = valuesOf(scene.read('.env.social'));
    const days =
      (Date.parse(values.INSTAGRAM_ACCESS_TOKEN_EXPIRES_AT ?? '') - Date.now()) / 86_400_000;
    expect(days).toBeGreaterThan(59);
    expect(instagram.isAlive(values.INSTAGRAM_ACCESS_TOKEN ?? '')).toBe(true);
    expect(stdout).not.toContain(values.INSTAGRAM_ACCESS_TOKEN);
    expect(stdout).not.toContain(instagramApp.INSTAGRAM_APP_SECRET);
  });

  test('merges prepared files, and the last value of a key wins', async () => {
    const { run, tiktok, folder, read } = await openSetup();
    const person = tiktok.addPerson();
    const lines = [...person].map(([key, value]) => `${key}=${value}\n`);
    writeFileSync(join(folder, 'tokens'), `TIKTOK_CLIENT_KEY=old\n${lines.slice(2).join('')}`);
    writeFileSync(join(folder, 'app'), `# the app\r\n${lines.slice(0, 2).join('')}OTHER=1\n`);
    const { code, stdout } = await run(['--from', 'tokens', '--from', 'app', '--yes']);
    expect(code).toBe(0);
    expect(stdout).toContain('tiktok: @');
    expect(valuesOf(read('.env.social'))).toEqual(Object.fromEntries(person));
  });

  test('explains scopes that were not granted, and sets up the rest', async () => {
    const scene = await openSetup();
    scene.tiktok.consent = () => ({ scopes: ['user.info.basic', 'user.info.stats'] });
    const { code, stdout } = await signIn(scene, []);
    expect(code).toBe(0);
    expect(stdout).toContain(
      '! Without user.info.profile these stay empty: handle, bio, address and verified mark; without video.list these stay empty: engagement rate and average views.',
    );
    expect(valuesOf(scene.read('.env.social')).TIKTOK_SCOPE).toBe(
      'user.info.basic,user.info.stats',
    );
  });

  test('requests only the scopes of --scopes, for an app that lacks the others', async () => {
    const scene = await openSetup();
    const app = scene.tiktok.addApp({
      desktopRedirectUris: ['http://127.0.0.1:*/callback/'],
      scopes: ['user.info.basic', 'video.list'],
    });
    const keys = { TIKTOK_CLIENT_KEY: app.clientKey, TIKTOK_CLIENT_SECRET: app.clientSecret };
    const { code } = await signIn(scene, ['--scopes', 'video.list'], keys);
    expect(code).toBe(0);
    expect(valuesOf(scene.read('.env.social')).TIKTOK_SCOPE).toBe('user.info.basic,video.list');
  });

  test('adds a further account with the same app, and keeps the first one', async () => {
    const scene = await openSetup();
    await signIn(scene, []);
    const before = scene.read('.env.social');
    const { code, stdout } = await signIn(scene, ['--label', 'SHOP', '--force', '--yes']);
    expect(code).toBe(0);
    expect(stdout).toContain('tiktok/shop: @');
    expect(scene.read('.env.social').startsWith(before)).toBe(true);
    const added = Object.keys(valuesOf(scene.read('.env.social').slice(before.length)));
    expect(added).toContain('TIKTOK_REFRESH_TOKEN__SHOP');
    expect(added.every((key) => key.endsWith('__SHOP'))).toBe(true);
  });

  test('refuses a new label that is a device on Windows, and signs an existing one in again', async () => {
    const scene = await openSetup();
    const { folder, run, tiktokApp } = scene;
    const refused = await run(['--platforms', 'tiktok', '--label', 'AUX', '--yes'], tiktokApp);
    expect(refused.code).toBe(2);
    expect(refused.stderr).toContain('The label AUX (--label) is a device name on Windows');
    expect(scene.isThere('.env.social')).toBe(false);

    const old = 'TIKTOK_ACCESS_TOKEN__AUX=old\nTIKTOK_REFRESH_TOKEN__AUX=old\n';
    writeFileSync(join(folder, '.env.social'), old);
    const { code } = await signIn(scene, ['--label', 'AUX', '--force', '--yes', '--sign-in']);
    expect(code).toBe(0);
    expect(valuesOf(scene.read('.env.social')).TIKTOK_REFRESH_TOKEN__AUX).toMatch(/^rft\./);
  });
});

describe('existing files and secrets', () => {
  test('changes an existing file only with --force, and leaves its other lines unchanged', async () => {
    const scene = await openSetup();
    const { folder, run, read, youtube } = scene;
    const keys = Object.fromEntries(youtube.addPerson());
    const before =
      '# mine\r\nOTHER = "kept" # so\r\nYOUTUBE_API_KEY=your_api_key_here\r\n\r\nTIKTOK_CLIENT_KEY=your_client_key_here\r\n';
    writeFileSync(join(folder, '.env.social'), before);
    const refused = await run(['--platforms', 'youtube', '--yes'], keys);
    expect(refused.code).toBe(2);
    expect(refused.stderr).toContain('Allow it by the option --force.');
    expect(read('.env.social')).toBe(before);

    const { code } = await run(['--platforms', 'youtube', '--force'], keys);
    expect(code).toBe(0);
    expect(read('.env.social')).toBe(
      `# mine\r\nOTHER = "kept" # so\r\nYOUTUBE_API_KEY=${keys.YOUTUBE_API_KEY}\r\n\r\nTIKTOK_CLIENT_KEY=\r\nYOUTUBE_CHANNEL_ID=${keys.YOUTUBE_CHANNEL_ID}\r\n`,
    );
    expect(statSync(join(folder, '.env.social')).mode & 0o777).toBe(0o600);

    chmodSync(join(folder, '.env.social'), 0o644);
    const again = await run(['--platforms', 'youtube', '--yes'], {});
    expect(again.code).toBe(0);
    expect(again.stdout).toContain('.env.social stays as it is.');
    expect(statSync(join(folder, '.env.social')).mode & 0o777).toBe(0o600);
  });

  test('keeps tokens that a run renews in the file during the sign-in', async () => {
    const scene = await openSetup();
    const { folder, start, port, read, tiktokApp } = scene;
    const before = 'TIKTOK_ACCESS_TOKEN__SHOP=old\nTIKTOK_REFRESH_TOKEN__SHOP=old\n';
    const lines = Object.entries(tiktokApp).map(([key, value]) => `${key}=${value}\n`);
    const file = join(folder, '.env.social');
    writeFileSync(file, before + lines.join(''));
    const options = ['--platforms', 'tiktok', '--label', 'NEW', '--force', '--no-browser'];
    const started = start([...options, '--port', String(port)]);
    const page = await started.shown(pageAddress);
    writeFileSync(file, before.replaceAll('old', 'renewed') + lines.join(''));
    await visit(page);
    await started.finished;
    expect(valuesOf(read('.env.social'))).toMatchObject({
      TIKTOK_REFRESH_TOKEN__SHOP: 'renewed',
      TIKTOK_REFRESH_TOKEN__NEW: expect.stringMatching(/^rft\./),
    });
  });

  test('empties the stored times and scopes of tokens that it replaces', async () => {
    const { tiktok, folder, run, read } = await openSetup();
    const [old, fresh] = [tiktok.addPerson(), tiktok.addPerson()];
    const lines = [...old].map(([key, value]) => `${key}=${value}\n`).join('');
    writeFileSync(join(folder, '.env.social'), lines);
    const tokens = ['TIKTOK_ACCESS_TOKEN', 'TIKTOK_REFRESH_TOKEN'];
    const given = Object.fromEntries([...fresh].filter(([key]) => tokens.includes(key)));
    const { code, stdout } = await run(['--force'], given);
    expect(code).toBe(0);
    expect(stdout).toMatch(/tiktok: @\S+ answers\./);
    expect(valuesOf(read('.env.social'))).toMatchObject({
      ...given,
      TIKTOK_ACCESS_TOKEN_EXPIRES_AT: '',
      TIKTOK_SCOPE: '',
    });
  });

  test.each([
    [
      'a secret',
      ['--secret', 'octo/site'],
      'There is the secret TIKTOK_SECRET of octo/site already',
    ],
    [
      'a workflow file',
      ['--workflow', 'mine.yml', '--action', 'octo/tiktok-stats-action@v1'],
      'mine.yml is there already',
    ],
  ])('replaces %s only with --force', async (_, args, message) => {
    const { folder, run, read, youtube, github, repository, token, isThere } = await openSetup();
    writeFileSync(join(folder, 'mine.yml'), 'name: mine\n');
    github.setSecret(repository, 'TIKTOK_SECRET', 'OLD_KEYS=1');
    const keys = { ...Object.fromEntries(youtube.addPerson()), GITHUB_TOKEN: token };
    const { code, stderr } = await run([...args, '--yes'], keys);
    expect(code).toBe(2);
    expect(stderr).toContain(message);
    expect(isThere('.env.social')).toBe(false);
    expect(read('mine.yml')).toBe('name: mine\n');

    expect((await run([...args, '--force', '--yes'], keys)).code).toBe(0);
    const isReplaced = {
      secret: github.readSecret(repository, 'TIKTOK_SECRET') !== 'OLD_KEYS=1',
      workflow: read('mine.yml') !== 'name: mine\n',
    };
    expect(isReplaced).toEqual({
      secret: args[0] === '--secret',
      workflow: args[0] !== '--secret',
    });
  });
});

describe('git', () => {
  test('refuses a file that git tracks before it asks anything', async () => {
    const { folder, run, git, read } = await openSetup();
    writeFileSync(join(folder, '.env.social'), 'OTHER=1\n');
    git('add', '.env.social');
    const { code, stdout, stderr } = await run(['--platforms', 'tiktok', '--force']);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('is tracked by git');
    expect(read('.env.social')).toBe('OTHER=1\n');
  });

  test('adds a line to .gitignore only if necessary, and keeps the others', async () => {
    const { folder, run, read, youtube, git } = await openSetup();
    writeFileSync(join(folder, '.gitignore'), 'node_modules');
    const keys = Object.fromEntries(youtube.addPerson());
    await run(['-e', 'my keys #1'], keys);
    expect(read('.gitignore')).toBe('node_modules\n/my\\ keys\\ \\#1\n');
    expect(git('status', '--porcelain')).not.toContain('keys');
    await run(['-e', 'node_modules'], keys);
    expect(read('.gitignore')).toBe('node_modules\n/my\\ keys\\ \\#1\n');
  });

  test('adds the line to .gitignore once, even when git is not installed', async () => {
    const { folder, run, read, youtube, git } = await openSetup();
    const keys = { ...Object.fromEntries(youtube.addPerson()), PATH: join(folder, 'empty') };
    expect((await run([], keys)).code).toBe(0);
    expect((await run(['--force'], keys)).code).toBe(0);
    expect(read('.gitignore')).toBe('/.env.social\n');
    expect(git('status', '--porcelain')).not.toContain('.env.social');
  });

  test('reports a rule that overrides the line, and writes nothing', async () => {
    const { folder, run, youtube, files, read } = await openSetup();
    writeFileSync(join(folder, '.gitignore'), 'node_modules\n');
    const inner = join(folder, 'inner');
    mkdirSync(inner);
    writeFileSync(join(inner, '.gitignore'), '!.env*\n');
    const { code, stderr } = await run(
      ['-e', 'inner/.env.social'],
      Object.fromEntries(youtube.addPerson()),
    );
    expect(code).toBe(2);
    expect(stderr).toContain('another rule brings it back');
    expect(read('.gitignore')).toBe('node_modules\n');
    expect(files().sort()).toEqual(['.gitignore', 'inner', 'inner/.gitignore']);
  });
});

test('a reusable workflow is never overwritten, not even with --force', async () => {
  const { run, folder, youtube, read } = await openSetup();
  const reusable = 'on:\n  workflow_call:\njobs: {}\n';
  mkdirSync(join(folder, '.github/workflows'), { recursive: true });
  writeFileSync(join(folder, '.github/workflows/social-stats.yml'), reusable);
  const args = ['--workflow', '--force', '--action', 'octo/tiktok-stats-action@v1'];
  const { code, stderr } = await run(args, Object.fromEntries(youtube.addPerson()));
  expect(code).toBe(2);
  expect(stderr).toContain('is a reusable workflow');
  expect(read('.github/workflows/social-stats.yml')).toBe(reusable);
});

test('no workflow with a placeholder is written, and nothing else either', async () => {
  const { run, youtube, files } = await openSetup();
  const { code, stderr } = await run(['--workflow'], Object.fromEntries(youtube.addPerson()));
  expect(code).toBe(2);
  expect(stderr).toContain('--action owner/tiktok-stats-action@v1');
  expect(files()).toEqual([]);
});

describe('the secret of an environment', () => {
  test('creates a missing environment', async () => {
    const { run, youtube, github, repository, token, read } = await openSetup();
    const keys = Object.fromEntries(youtube.addPerson());
    const { code, stdout } = await run(
      [
        '--yes',
        '--secret',
        'octo/site',
        '--environment',
        'daily stats',
        '--workflow',
        '--action',
        'octo/tiktok-stats-action@v1',
      ],
      { ...keys, GH_TOKEN: token },
    );
    expect(code).toBe(0);
    expect(stdout).toContain('The environment daily stats is not there yet and will be made.');
    const place = { environment: 'daily stats' };
    expect(valuesOf(github.readSecret(repository, 'TIKTOK_SECRET', place))).toMatchObject(keys);
    expect(github.readSecret(repository, 'TIKTOK_SECRET')).toBeNull();
    expect(read('.github/workflows/social-stats.yml')).toContain(
      '    environment: "daily stats"\n',
    );
  });

  test('names the permission that the token lacks to create it, after .env.social is written', async () => {
    const { run, youtube, github, isThere } = await openSetup();
    const token = github.addToken({ permissions: { secrets: 'write', environments: 'write' } });
    const { code, stderr } = await run(['--secret', 'octo/site', '--environment', 'daily'], {
      ...Object.fromEntries(youtube.addPerson()),
      GITHUB_TOKEN: token,
    });
    expect(code).toBe(2);
    expect(stderr).toContain('"Administration: Read and write"');
    expect(isThere('.env.social')).toBe(true);
  });
});

describe('bad input', () => {
  const usage: [string, readonly string[], string][] = [
    ['an unknown option', ['--colour'], "unknown option '--colour'"],
    ['an unknown platform', ['--platforms', 'myspace'], 'It is no comma list out of: tiktok'],
    ['a file that does not exist', ['--from', 'none'], 'none (--from) cannot be read.'],
    ['an impossible secret name', ['--secrets-token', 'a b'], 'A secret is called by'],
    ['an environment with an expression', ['--environment', '$x'], 'without quotes'],
    ['a port out of range', ['--port', '70000'], 'A port is a number from 1 to 65535.'],
    ['a repository without an owner', ['--secret', 'site'], 'Write it as owner/name.'],
    [
      'an environment without a secret or a workflow',
      ['--environment', 'x'],
      'neither --secret nor --workflow',
    ],
    ['an audience without a workflow', ['--audience'], '--workflow is not given'],
    ['no platform and no terminal', ['--yes'], 'There is no terminal to ask: Which platforms?'],
    ['no key and no terminal', ['--platforms', 'youtube'], 'environment variable YOUTUBE_API_KEY'],
    [
      'a file in a folder that does not exist',
      ['--platforms', 'youtube', '-e', 'none/keys'],
      'none/keys (--env-file) cannot be read.',
    ],
    ['a folder in place of a file', ['-e', '.'], '(--env-file) cannot be read.'],
    [
      'a file below another file',
      ['--platforms', 'youtube', '-e', '.git/HEAD/x'],
      '.git/HEAD/x (--env-file) cannot be read.',
    ],
  ];
  test.each(usage)(
    'exits with 2 and an error message, and writes nothing, for %s',
    async (_, args, message) => {
      const { run, files } = await openSetup();
      const { code, stderr } = await run(args);
      expect(code).toBe(2);
      expect(stderr).toContain(message);
      expect(stderr).not.toMatch(/^\s+at /m);
      expect(files()).toEqual([]);
    },
  );

  const signIns: [string, (scene: OpenSetup, page: string) => Promise<unknown>, string][] = [
    [
      'a denied consent',
      (scene, page) => {
        scene.tiktok.consent = () => ({ denied: 'access_denied' });
        return visit(page);
      },
      'TikTok granted no access (access_denied)',
    ],
    [
      "an account outside the app's Sandbox",
      (scene, page) => {
        scene.tiktok.consent = () => ({ denied: 'access_denied', errorType: 'non_sandbox_target' });
        return visit(page);
      },
      "the account is not a target user of the app's Sandbox",
    ],
    [
      'a wrong state',
      async (_, page) => visit((await findRedirect(page)).replace(/state=\w/, 'state=x')),
      'with another state than it was given',
    ],
    [
      'a redirect without a code',
      async (_, page) => visit((await findRedirect(page)).replace(/code=[^&]+/, 'code=')),
      'sent the browser back without a code',
    ],
    [
      'a code that the platform no longer accepts',
      (scene, page) => {
        scene.tiktok.fault({
          path: '/v2/oauth/token/',
          body: JSON.stringify({ error: 'invalid_grant', error_description: 'secret words' }),
        });
        return visit(page);
      },
      'TikTok issued no tokens for the code (invalid_grant): it was used already, or has expired.',
    ],
    [
      'a wrong client secret',
      (scene, page) => {
        scene.tiktok.fault({ path: '/v2/oauth/token/', body: '{"error":"invalid_client"}' });
        return visit(page);
      },
      'the client secret does not belong to this app',
    ],
  ];
  test.each(signIns)(
    'exits with 2, prints no secret value and writes nothing for %s',
    async (_, act, message) => {
      const scene = await openSetup();
      const { start, tiktokApp, port, files } = scene;
      const args = ['--platforms', 'tiktok', '--no-browser', '--port', String(port)];
      const started = start(args, tiktokApp);
      await act(scene, await started.shown(pageAddress));
      const { code, stdout, stderr } = await started.finished;
      expect(code).toBe(2);
      expect(stderr).toContain(message);
      expect(stderr.trimEnd().split('\n')).toHaveLength(2);
      expect(stdout + stderr).not.toMatch(/secret words|\bact\.|\brft\./);
      expect(stdout + stderr).not.toContain(tiktokApp.TIKTOK_CLIENT_SECRET);
      expect(files()).toEqual([]);
    },
  );

  test('exits with 2 and writes nothing for a code that was already used', async () => {
    const { start, instagram, instagramApp, files } = await openSetup();
    const started = start(['--platforms', 'instagram', '--no-browser'], instagramApp);
    const redirected = await findRedirect(await started.shown(pageAddress));
    const code = new URL(redirected).searchParams.get('code') ?? '';
    const spent = await fetch(`${instagram.url}/oauth/access_token`, {
      method: 'POST',
      body: new URLSearchParams({
        client_id: instagramApp.INSTAGRAM_APP_ID,
        client_secret: instagramApp.INSTAGRAM_APP_SECRET,
        grant_type: 'authorization_code',
        redirect_uri: 'https://localhost/callback/',
        code,
      }),
    });
    expect(spent.status).toBe(200);
    started.child.stdin?.end(redirected);
    const { code: exit, stderr } = await started.finished;
    expect(exit).toBe(2);
    expect(stderr).toContain('it was used already');
    expect(files()).toEqual([]);
  });

  test('exits with 2 and writes nothing for a port in use', async () => {
    const { run, tiktokApp, port, files } = await openSetup();
    const other = createServer().listen(port, '127.0.0.1');
    await once(other, 'listening');
    onTestFinished(() => {
      other.close();
    });
    const args = ['--platforms', 'tiktok', '--no-browser', '--port', String(port)];
    const { code, stderr } = await run(args, tiktokApp);
    expect(code).toBe(2);
    expect(stderr).toContain(`Port ${port} of this machine cannot be listened on`);
    expect(files()).toEqual([]);
  });

  test.each([
    ['a repository that does not exist', 'octo/none', 'GitHub knows no repository octo/none'],
    ['a token that may not write secrets', 'octo/site', 'Secrets: Read and write'],
  ])('reports %s before the person signs in', async (_, repository, message) => {
    const { run, github, tiktokApp, tiktok, files } = await openSetup();
    const token = github.addToken({ permissions: { actions: 'read' } });
    const args = ['--platforms', 'tiktok', '--no-browser', '--secret', repository];
    const { code, stderr } = await run(args, { ...tiktokApp, GITHUB_TOKEN: token });
    expect(code).toBe(2);
    expect(stderr).toContain(message);
    expect(stderr).not.toContain(token);
    expect(tiktok.requests).toEqual([]);
    expect(files()).toEqual([]);
  });

  test('reports a channel that does not exist, and an invalid API key without printing it', async () => {
    const { run, youtube, files } = await openSetup();
    const { YOUTUBE_API_KEY: key = '' } = Object.fromEntries(youtube.addPerson());
    const channel = { YOUTUBE_API_KEY: key, YOUTUBE_CHANNEL_ID: '@nobody-at-all' };
    expect((await run([], channel)).stderr).toContain('YouTube has no channel');
    const wrong = await run([], { ...channel, YOUTUBE_API_KEY: 'AIza-not-a-key' });
    expect(wrong.code).toBe(2);
    expect(wrong.stderr).not.toContain('AIza-not-a-key');
    expect(files()).toEqual([]);
  });
});

test('Ctrl-C during the wait for the browser leaves no file behind', async () => {
  const { start, tiktokApp, port, files } = await openSetup();
  const args = ['--platforms', 'tiktok', '--no-browser', '--port', String(port)];
  const started = start(args, tiktokApp);
  await started.shown(pageAddress);
  started.child.kill('SIGINT');
  const { code, stderr } = await started.finished;
  expect({ code, stderr }).toEqual({
    code: 1,
    stderr: 'Stopped. Only the files listed above were changed.\n',
  });
  expect(files()).toEqual([]);
});

test('setup opens the browser with the address of the consent page', async () => {
  const scene = await openSetup();
  const { folder, environment, start, tiktokApp, port } = scene;
  const browser = join(folder, 'xdg-open');
  writeFileSync(browser, `#!/bin/sh\nprintf %s "$1" > '${folder}/opened'\n`, { mode: 0o755 });
  const started = start(['--platforms', 'tiktok', '--port', String(port)], {
    ...tiktokApp,
    PATH: `${folder}:${environment.PATH}`,
  });
  const address = await started.shown(pageAddress);
  expect(await started.shown(/The browser was opened/)).toBeTruthy();
  await visit(address);
  expect((await started.finished).code).toBe(0);
  expect(scene.read('opened')).toBe(address);
});

test('setup does not replace tokens that a run has renewed in the secret by older ones of the file', async () => {
  const scene = await openSetup();
  const { tiktok, github, repository, token, folder } = scene;
  const day = 24 * 60 * 60_000;
  const person = tiktok.addPerson();
  person.set('TIKTOK_ACCESS_TOKEN_EXPIRES_AT', new Date(Date.now() - 8 * day).toISOString());
  person.set('SOCIAL_SAVED_AT', new Date(Date.now() - 9 * day).toISOString());
  const text = [...person].map(([key, value]) => `${key}=${value}\n`).join('');
  writeFileSync(join(folder, '.env.social'), text);
  github.setSecret(repository, 'TIKTOK_SECRET', '# renewed by a run\n');
  const args = ['--yes', '--force', '--platforms', 'tiktok', '--secret', 'octo/site'];
  const { code, stderr } = await scene.run(args, { GITHUB_TOKEN: token });
  expect(code).toBe(2);
  expect(stderr).toContain('the tokens of TikTok in the file may be spent');
  expect(stderr).toContain('--sign-in');
  expect(github.readSecret(repository, 'TIKTOK_SECRET')).toBe('# renewed by a run\n');
  expect(readFileSync(join(folder, '.env.social'), 'utf8')).toBe(text);
});
