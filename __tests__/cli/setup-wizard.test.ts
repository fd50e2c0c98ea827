import { statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseEnv } from '../../src/credentials/env-file.ts';
import { entry, type OpenSetup, openSetup, visit } from './setup/open-setup.ts';
import { openTerminal, type Terminal } from './setup/terminal.ts';

function startWizard(
  scene: OpenSetup,
  args: readonly string[] = [],
  more: Record<string, string> = {},
): Terminal {
  const { folder, environment, port } = scene;
  const options = ['--no-browser', '--port', String(port), ...args];
  return openTerminal(folder, [process.execPath, entry, 'setup', ...options], {
    ...environment,
    ...more,
  });
}

/** Returns the last address for the browser on the screen. */
const addressOn = (screen: string): string =>
  [...screen.matchAll(/^http:\/\/127\.0\.0\.1:\d+\/\S*authorize\S+/gm)].at(-1)?.[0] ?? '';

const missing = 'The page shows an error that names the scope';

describe('the wizard in a terminal', () => {
  test('lets the workflow ask who follows an account, if the person wants it', async () => {
    const scene = await openSetup();
    const { folder, instagram, token, read } = scene;
    const lines = [...instagram.addPerson()].map(([key, value]) => `${key}=${value}\n`);
    writeFileSync(join(folder, 'instagram.env'), lines.join(''));
    const given = ['--platforms', 'instagram', '--from', 'instagram.env', '--secret', 'octo/site'];
    const me = startWizard(scene, [...given, '--action', 'octo/tiktok-stats-action@v1'], {
      GITHUB_TOKEN: token,
    });
    await me.see('What should the daily run write renewed tokens back with?');
    me.press('Down', 'Enter');
    await me.see('Write the workflow file');
    me.press('Enter');
    await me.see('What should the workflow do with the numbers?');
    me.press('Enter');
    expect(await me.see('Ask once a week who follows the accounts')).toContain('become public');
    me.press('y');
    await me.see('Who does that?');
    me.press('Up', 'Enter');
    await me.see(/exit code \d+/);
    expect(read('.github/workflows/social-stats.yml')).toContain('          audience: true\n');
  });

  test('sets up two platforms, the secret and the workflow', async () => {
    const scene = await openSetup();
    const { tiktokApp, youtube, github, repository, token, read } = scene;
    const channel = Object.fromEntries(youtube.addPerson());
    scene.storeApp();
    const me = startWizard(scene, ['--action', 'octo/tiktok-stats-action@v1']);

    await me.see('Which platforms?');
    me.press('Space', 'Down', 'Down', 'Space', 'Enter');
    await me.see('Put the keys into a secret of a GitHub repository as well');
    me.press('Enter');
    await me.see('Which repository?');
    me.type('octo/site');
    await me.see('Where in the repository?');
    me.press('Enter');
    await me.see('Paste a token of GitHub');
    me.type(token);
    await me.see('What should the daily run write renewed tokens back with?');
    me.press('Down', 'Enter');
    await me.see('Write the workflow file .github/workflows/social-stats.yml as well?');
    me.press('Enter');
    await me.see('What should the workflow do with the numbers?');
    me.press('Enter');

    await me.see('Where do the credentials of TikTok come from?');
    me.press('Enter');
    expect(await me.see('TIKTOK_CLIENT_KEY:')).toContain("use the app's Sandbox");
    me.type(tiktokApp.TIKTOK_CLIENT_KEY);
    await me.see('TIKTOK_CLIENT_SECRET:');
    me.type(tiktokApp.TIKTOK_CLIENT_SECRET);
    await me.see('Which scopes of TikTok does the app have?');
    me.press('Enter');
    await visit(addressOn(await me.see('I am signing in')));
    await me.see('tiktok: @');

    await me.see('Where do the credentials of YouTube come from?');
    me.press('Enter');
    await me.see('YOUTUBE_API_KEY:');
    me.type(channel.YOUTUBE_API_KEY ?? '');
    await me.see('YOUTUBE_CHANNEL_ID:');
    me.type(`https://www.youtube.com/channel/${channel.YOUTUBE_CHANNEL_ID}`);
    expect(await me.see('Who does that?')).toContain('git push');
    me.press('Up', 'Enter');
    const screen = await me.see(/exit code \d+/);
    expect(screen).toContain('Nothing found that would stop a run.');
    expect(screen).toContain('exit code 0');

    const values = Object.fromEntries(parseEnv(read('.env.social')).values);
    expect(values).toMatchObject(tiktokApp);
    const secret = github.readSecret(repository, 'TIKTOK_SECRET') ?? '';
    expect(Object.fromEntries(parseEnv(secret).values)).toEqual(values);
    expect(read('.github/workflows/social-stats.yml')).toContain('cron: ');
    for (const [key, value] of Object.entries({ ...values, token })) {
      if (/TOKEN$|SECRET$|API_KEY$|^token$/.test(key)) expect(screen).not.toContain(value);
    }
  });

  test('continues with fewer scopes when the platform refuses one', async () => {
    const scene = await openSetup();
    const app = scene.tiktok.addApp({
      desktopRedirectUris: ['http://127.0.0.1:*/callback/'],
      scopes: ['user.info.basic', 'user.info.stats', 'video.list'],
    });
    writeFileSync(
      join(scene.folder, 'app'),
      `TIKTOK_CLIENT_KEY=${app.clientKey}\nTIKTOK_CLIENT_SECRET=${app.clientSecret}\n`,
    );
    const me = startWizard(scene, ['--platforms', 'tiktok', '--from', 'app']);
    await me.see('Put the keys into a secret');
    me.press('n');
    await me.see('Where do the credentials of TikTok come from?');
    me.press('Enter');
    await me.see('Which scopes of TikTok');
    me.press('Enter');
    const first = addressOn(await me.see('I am signing in'));
    expect(await visit(first)).toContain('<li>scope</li>');
    await me.see(missing);
    me.press('Down', 'Enter');
    await me.see(/Which scopes of TikTok[\s\S]*Which scopes of TikTok/);
    me.press('Down', 'Space', 'Enter');
    await visit(
      addressOn(await me.see(/scope=user\.info\.basic%2Cuser\.info\.stats%2Cvideo[\s\S]*I am/)),
    );
    const last = await me.see(/exit code \d+/);
    expect(last).toContain('Without user.info.profile these stay empty');
    expect(last).toContain('exit code 0');
    expect(parseEnv(scene.read('.env.social')).values.get('TIKTOK_SCOPE')).toBe(
      'user.info.basic,user.info.stats,video.list',
    );
  });

  test('asks before it changes a file, and again for values that the platform does not accept', async () => {
    const scene = await openSetup();
    const { folder, youtube, read } = scene;
    const channel = Object.fromEntries(youtube.addPerson());
    writeFileSync(join(folder, '.env.social'), '# mine\n');
    const me = startWizard(scene, ['--platforms', 'youtube']);
    await me.see('Put the keys into a secret');
    me.press('n');
    await me.see('.env.social is there already. Set the keys of YouTube in it?');
    me.press('y');
    await me.see('Where do the credentials of YouTube come from?');
    me.press('Enter');
    await me.see('YOUTUBE_API_KEY:');
    me.type(channel.YOUTUBE_API_KEY ?? '');
    await me.see('YOUTUBE_CHANNEL_ID:');
    me.type('@nobody-at-all');
    await me.see('YouTube has no channel');
    await me.see('Give the credentials of YouTube once more?');
    me.press('Enter');
    await me.see(/credentials of YouTube come from\?[\s\S]*credentials of YouTube come from\?/);
    me.press('Enter');
    await me.see(/YOUTUBE_API_KEY:[\s\S]*YOUTUBE_API_KEY:/);
    me.type(channel.YOUTUBE_API_KEY ?? '');
    await me.see(/YOUTUBE_CHANNEL_ID:[\s\S]*YOUTUBE_CHANNEL_ID:/);
    me.type(channel.YOUTUBE_CHANNEL_ID ?? '');
    await me.see('exit code 0');
    expect(read('.env.social')).toMatch(
      /^# mine\nYOUTUBE_API_KEY=\S+\nYOUTUBE_CHANNEL_ID=UC\S+\n$/,
    );
    expect(statSync(join(folder, '.env.social')).mode & 0o777).toBe(0o600);
  });
});

test('the wizard asks before a new sign-in changes the file, and leaves it unchanged after a no', async () => {
  const scene = await openSetup();
  const { folder, tiktok, read } = scene;
  const before = [...tiktok.addPerson()].map(([key, value]) => `${key}=${value}\n`).join('');
  writeFileSync(join(folder, '.env.social'), before);
  const me = startWizard(scene, ['--platforms', 'tiktok']);
  await me.see('Put the keys into a secret');
  me.press('n');
  await me.see('The keys of TikTok are there already.');
  me.press('Down', 'Enter');
  await me.see('.env.social is there already. Set the keys of TikTok in it?');
  me.press('Enter');
  expect(await me.see(/exit code \d+/)).toContain('exit code 1');
  expect(read('.env.social')).toBe(before);
});

describe('Ctrl-C in the wizard', () => {
  test('writes nothing at the first question', async () => {
    const scene = await openSetup();
    const me = startWizard(scene);
    await me.see('Which platforms?');
    await stop(scene, me);
  });

  test('writes nothing while a secret value is typed', async () => {
    const scene = await openSetup();
    const me = await beginSignIn(scene);
    me.press('a', 'b', 'c');
    await me.see('▪▪▪');
    await stop(scene, me);
  });

  test('writes nothing during the wait for the browser', async () => {
    const scene = await openSetup();
    const me = await beginSignIn(scene);
    me.type(scene.tiktokApp.TIKTOK_CLIENT_SECRET);
    await me.see('Which scopes of TikTok');
    me.press('Enter');
    await me.see('I am signing in');
    await stop(scene, me);
  });

  async function beginSignIn(scene: OpenSetup): Promise<Terminal> {
    const me = startWizard(scene, ['--platforms', 'tiktok']);
    await me.see('Put the keys into a secret');
    me.press('n');
    await me.see('Where do the credentials of TikTok come from?');
    me.press('Enter');
    await me.see('TIKTOK_CLIENT_KEY:');
    me.type(scene.tiktokApp.TIKTOK_CLIENT_KEY);
    await me.see('TIKTOK_CLIENT_SECRET:');
    return me;
  }

  async function stop({ files }: OpenSetup, me: Terminal): Promise<void> {
    me.press('C-c');
    const screen = await me.see(/exit code \d+/);
    expect(screen).toContain('exit code 1');
    expect(screen).toContain('Stopped. Only the files listed above were changed.');
    expect(files()).toEqual([]);
  }
});
