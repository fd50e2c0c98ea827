import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseEnv } from '../../src/credentials/env-file.ts';
import { spendsToken } from './local-scene.ts';
import { entry, type OpenSetup, openSetup, visit } from './setup/open-setup.ts';
import { openTerminal, type Terminal } from './setup/terminal.ts';

const toLines = (values: Record<string, string>): string =>
  Object.entries(values)
    .map(([key, value]) => `${key}=${value}\n`)
    .join('');

const saved = (scene: OpenSetup) => Object.fromEntries(parseEnv(scene.read('.env.social')).values);

function startWizard(
  scene: OpenSetup,
  args: readonly string[],
  more: Record<string, string> = {},
): Terminal {
  const options = ['--no-browser', '--port', String(scene.port), ...args];
  return openTerminal(scene.folder, [process.execPath, entry, 'setup', ...options], {
    ...scene.environment,
    ...more,
  });
}

/** The address of the last sign-in on the screen. */
const addressOn = (screen: string): string =>
  [...screen.matchAll(/^http:\/\/127\.0\.0\.1:\d+\/\S*authorize\S+/gm)].at(-1)?.[0] ?? '';

describe('pasted values', () => {
  test('are mended where it is clear what is meant, and said', async () => {
    const scene = await openSetup();
    const person = Object.fromEntries(scene.tiktok.addPerson());
    const {
      TIKTOK_ACCESS_TOKEN: access = '',
      TIKTOK_REFRESH_TOKEN: refresh = '',
      TIKTOK_CLIENT_KEY: key = '',
      TIKTOK_CLIENT_SECRET: secret = '',
    } = person;
    writeFileSync(
      join(scene.folder, 'pasted'),
      toLines({
        TIKTOK_ACCESS_TOKEN: refresh,
        TIKTOK_REFRESH_TOKEN: `Bearer ${access}`,
        TIKTOK_CLIENT_KEY: `“${key}”`,
        TIKTOK_CLIENT_SECRET: `${secret},`,
        TIKTOK_USERNAME: 'https://www.tiktok.com/@mara.bakes?lang=en',
      }),
    );
    const { code, stdout, stderr } = await scene.run(['--from', 'pasted']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(saved(scene)).toMatchObject({
      TIKTOK_ACCESS_TOKEN: access,
      TIKTOK_REFRESH_TOKEN: refresh,
      TIKTOK_CLIENT_KEY: key,
      TIKTOK_CLIENT_SECRET: secret,
      TIKTOK_USERNAME: 'mara.bakes',
    });
    expect(stdout).toContain("were in each other's place");
    expect(scene.tiktok.requests.filter(spendsToken)).toEqual([]);
  });

  test('may be the whole answer of the token endpoint, in a file or as the value of a key', async () => {
    for (const isFile of [true, false]) {
      const scene = await openSetup();
      const { TIKTOK_ACCESS_TOKEN: access_token, TIKTOK_REFRESH_TOKEN: refresh_token } =
        Object.fromEntries(scene.tiktok.addPerson());
      const answer = {
        access_token,
        expires_in: 86400,
        open_id: 'o1',
        refresh_token,
        scope: 'user.info.basic',
      };
      const text = isFile
        ? JSON.stringify({ data: answer }, null, 2)
        : `TIKTOK_ACCESS_TOKEN=${JSON.stringify(answer)}\n`;
      writeFileSync(join(scene.folder, 'answer.json'), text);
      await scene.run(['--from', 'answer.json', '--platforms', 'tiktok'], scene.tiktokApp);
      expect(saved(scene)).toMatchObject({
        TIKTOK_ACCESS_TOKEN: access_token,
        TIKTOK_REFRESH_TOKEN: refresh_token,
        TIKTOK_OPEN_ID: 'o1',
      });
    }
  });

  test('of a platform that is asked for take an answer that could be of another as well', async () => {
    const scene = await openSetup();
    const token = Object.fromEntries(scene.instagram.addPerson()).INSTAGRAM_ACCESS_TOKEN;
    writeFileSync(join(scene.folder, 'answer.json'), JSON.stringify({ access_token: token }));
    await scene.run(['--from', 'answer.json', '--platforms', 'instagram']);
    expect(saved(scene)).toMatchObject({ INSTAGRAM_ACCESS_TOKEN: token });
  });

  test.each([
    ['https://www.youtube.com/c/MaraBakes', /old form \(\/c\/ or \/user\/\)/],
    ['https://studio.youtube.com/', /YouTube Studio without the id/],
  ])('that cannot be mended are named: %s', async (channel, expected) => {
    const scene = await openSetup();
    const person = Object.fromEntries(scene.youtube.addPerson());
    const { code, stderr } = await scene.run([], { ...person, YOUTUBE_CHANNEL_ID: channel });
    expect(code).toBe(2);
    expect(stderr).toMatch(expected);
    expect(scene.files()).toEqual([]);
  });

  test('are tried before anything is written to GitHub', async () => {
    const scene = await openSetup();
    const person = Object.fromEntries(scene.youtube.addPerson());
    const { code } = await scene.run(['--secret', 'octo/site'], {
      ...person,
      YOUTUBE_API_KEY: `AIza${'x'.repeat(35)}`,
      GITHUB_TOKEN: scene.token,
    });
    expect(code).toBe(2);
    expect(scene.github.requests.filter(({ method }) => method !== 'GET')).toEqual([]);
  });

  test('of a channel may be the address of YouTube Studio', async () => {
    const scene = await openSetup();
    const person = Object.fromEntries(scene.youtube.addPerson());
    const studio = `https://studio.youtube.com/channel/${person.YOUTUBE_CHANNEL_ID}/videos`;
    const { stdout } = await scene.run([], { ...person, YOUTUBE_CHANNEL_ID: studio });
    expect(stdout).toMatch(/youtube: @\S+ answers/);
  });
});

describe('prepared files', () => {
  test('are named with what git would do to them, as long as they hold tokens', async () => {
    const scene = await openSetup();
    writeFileSync(
      join(scene.folder, 'mine'),
      toLines(Object.fromEntries(scene.youtube.addPerson())),
    );
    const first = await scene.run(['--from', 'mine', '--no-browser']);
    expect(first.stdout).toContain('mine still holds tokens: delete it. Git does not ignore it');
    writeFileSync(join(scene.folder, '.gitignore'), '/.env.social\nmine\n');
    const second = await scene.run(['--from', 'mine', '--force']);
    expect(second.stdout).toContain('mine still holds tokens: delete it. Git ignores it.');
  });

  test('with labelled keys are found by --label in any case', async () => {
    const scene = await openSetup();
    const labelled = Object.entries(Object.fromEntries(scene.tiktok.addPerson())).map(
      ([key, value]) => [/CLIENT/.test(key) ? key : `${key}__SHOP`, value] as const,
    );
    writeFileSync(join(scene.folder, 'shop'), toLines(Object.fromEntries(labelled)));
    const { stdout } = await scene.run(['--from', 'shop', '--label', 'shop']);
    expect(stdout).toMatch(/tiktok\/shop: @\S+ answers/);
    expect(saved(scene)).toMatchObject(Object.fromEntries(labelled));
  });
});

test('a folder that takes no file is named before the sign-in', async () => {
  const scene = await openSetup();
  const { code, stderr } = await scene.run(
    ['--platforms', 'tiktok', '-e', '/proc/self/.env.social', '--no-browser'],
    scene.tiktokApp,
  );
  expect(code).toBe(2);
  expect(stderr).toContain('/proc/self takes no new file');
  expect(stderr).not.toContain('authorize');
});

test.each([60, 80])('notes and questions stay within the frame at %i columns', async (columns) => {
  const scene = await openSetup();
  const options = [
    '--platforms',
    'instagram',
    '--no-browser',
    '--scopes',
    'instagram_business_basic',
  ];
  const me = openTerminal(
    scene.folder,
    [process.execPath, entry, 'setup', ...options],
    { ...scene.environment, ...scene.instagramApp },
    columns,
  );
  await me.see('Put the keys into a secret');
  me.press('n');
  await me.see('Where do the credentials of Instagram come from?');
  me.press('Enter');
  const screen = await me.see('Paste the address');
  const [, notes = '', question = ''] =
    /(Before you sign in[\s\S]*?)Open this[\s\S]*?(Paste the address[\s\S]*)/.exec(screen) ?? [];
  for (const line of [...notes.split('\n').slice(1), ...question.trim().split('\n').slice(1)])
    expect(line).toMatch(/^[│└◆]/);
  expect(notes.split('\n').length).toBeGreaterThan(8);
});

describe('the wizard keeps what it has', () => {
  test('when a file name is wrong, it asks again, and understands ~ and quotes', async () => {
    const scene = await openSetup();
    const person = Object.fromEntries(scene.youtube.addPerson());
    mkdirSync(join(scene.folder, 'my keys'));
    writeFileSync(join(scene.folder, 'my keys', 'youtube'), toLines(person));
    const me = startWizard(scene, ['--platforms', 'youtube']);
    await me.see('Put the keys into a secret');
    me.press('n');
    await me.see('Where do the credentials of YouTube come from?');
    me.press('Down', 'Enter');
    await me.see('Where is the file');
    me.type('wrong');
    await me.see('wrong (--from) cannot be read');
    me.type('"~/my keys/youtube"');
    expect(await me.see(/exit code \d/)).toContain('youtube: @');
    expect(saved(scene)).toMatchObject(person);
  });

  test('when the client secret is wrong, it can be corrected without losing the place', async () => {
    const scene = await openSetup();
    const app = { ...scene.tiktokApp, TIKTOK_CLIENT_SECRET: 'x'.repeat(32) };
    const me = startWizard(scene, ['--platforms', 'tiktok', '--scopes', 'user.info.basic'], app);
    await me.see('Put the keys into a secret');
    me.press('n');
    await me.see('Where do the credentials of TikTok come from?');
    me.press('Enter');
    await visit(addressOn(await me.see('I am signing in')));
    await me.see('Sign in once more?');
    me.press('Enter');
    await me.see('TIKTOK_CLIENT_KEY:');
    me.type(scene.tiktokApp.TIKTOK_CLIENT_KEY);
    await me.see('TIKTOK_CLIENT_SECRET:');
    me.type(scene.tiktokApp.TIKTOK_CLIENT_SECRET);
    await visit(addressOn(await me.see(/I am signing in[\s\S]*I am signing in/)));
    await me.see(/exit code \d/);
    expect(saved(scene)).toMatchObject(scene.tiktokApp);
  });

  test('after Ctrl-C behind a sign-in, it offers to keep the file', async () => {
    const scene = await openSetup();
    const me = startWizard(
      scene,
      ['--platforms', 'tiktok,youtube', '--scopes', 'user.info.basic'],
      scene.tiktokApp,
    );
    await me.see('Put the keys into a secret');
    me.press('n');
    await me.see('Where do the credentials of TikTok come from?');
    me.press('Enter');
    await visit(addressOn(await me.see('I am signing in')));
    await me.see('Where do the credentials of YouTube come from?');
    me.press('C-c');
    await me.see('Keep the sign-in of tiktok in .env.social?');
    me.press('Enter');
    await me.see('exit code 1');
    expect(saved(scene).TIKTOK_REFRESH_TOKEN).toMatch(/^rft\./);
  });

  test('asks again for a GitHub token that GitHub does not take', async () => {
    const scene = await openSetup();
    writeFileSync(
      join(scene.folder, 'keys'),
      toLines(Object.fromEntries(scene.youtube.addPerson())),
    );
    chmodSync(join(scene.folder, 'keys'), 0o600);
    const me = startWizard(scene, ['--from', 'keys', '--secret', 'octo/site']);
    await me.see('Which platforms?');
    me.press('Enter');
    await me.see('Paste a token of GitHub');
    me.type('github_pat_wrong');
    await me.see('GitHub does not accept the GitHub token');
    me.type(scene.token);
    await me.see('Write the workflow file');
    me.press('n');
    await me.see('exit code 0');
    expect(scene.github.readSecret(scene.repository, 'TIKTOK_SECRET')).toContain('YOUTUBE_API_KEY');
  });
});
