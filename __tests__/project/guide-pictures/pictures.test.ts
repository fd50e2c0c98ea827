import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { drawFiles } from '../../../src/pipeline/draw-files.ts';
import { entry, openSetup, visit } from '../../cli/setup/open-setup.ts';
import { appAddress, openBrowserPage, pressBoth } from '../../cli/setup/press-buttons.ts';
import { openTerminal } from '../../cli/setup/terminal.ts';
import { drawTerminal } from './draw-terminal.ts';
import { sampleAccounts, sampleSummary } from './sample-summary.ts';

const columns = 96;
const fileOf = (name: string) =>
  fileURLToPath(new URL(`../../../docs/pictures/${name}`, import.meta.url));

/** `npm run update-pictures` takes them again. */
describe('the pictures of the guide are current', () => {
  test('the step summary, from whose text its pictures are taken', async () => {
    await expect(sampleSummary('en')).toMatchFileSnapshot(fileOf('summary.txt'));
  });

  if (process.env.MODE === 'all') {
    // They show the demo, whose days are those on which they were taken: so the same code draws other accounts here.
    test('cards, charts and the page, since whose taking the drawing has not changed', async () => {
      const files = await drawFiles(
        { accounts: sampleAccounts(), histories: [], posts: [] },
        {
          ...{ locale: 'en', theme: 'auto', accent: null, contact: null, timeZone: 'UTC' },
          ...{ pageUrl: null, portraits: { choose: async () => null } },
        },
      );
      const hashes = [...files]
        .filter(([path]) => /\.(svg|html)$/.test(path))
        .map(([path, text]) => `${createHash('sha256').update(text).digest('hex')}  ${path}\n`);
      await expect(hashes.join('')).toMatchFileSnapshot(fileOf('drawn-by.txt'));
    });

    test('setup and check in a terminal', async () => {
      const [questions = '', findings = ''] = (await setUp()).split(
        /^.*This is what check says:\n/m,
      );
      for (const theme of ['light', 'dark'] as const) {
        for (const [name, screen] of Object.entries({ setup: questions, check: findings }))
          await expect(drawTerminal(screen.trim(), columns, theme)).toMatchFileSnapshot(
            fileOf(`${name}-${theme}.svg`),
          );
      }
    });
  }
});

/** Makes the App and signs in to TikTok with the wizard; resolves with the screen, without what differs from run to run. */
async function setUp(): Promise<string> {
  const scene = await openSetup();
  const page = await openBrowserPage();
  const { tiktokApp, folder, token, environment, port } = scene;
  const options = ['--platforms', 'tiktok', '--secret', 'octo/site', '--app', '--workflow'];
  const me = openTerminal(
    folder,
    [
      ...[process.execPath, entry, 'setup', ...options],
      ...['--action', 'octo/tiktok-stats-action@v1', '--no-browser', '--port', String(port)],
    ],
    { ...environment, GITHUB_TOKEN: token },
    columns,
  );
  await me.see('What should the workflow do with the numbers?');
  me.press('Enter');
  await me.see('Where do the credentials of TikTok come from?');
  me.press('Enter');
  await me.see('TIKTOK_CLIENT_KEY:');
  me.type(tiktokApp.TIKTOK_CLIENT_KEY);
  await me.see('TIKTOK_CLIENT_SECRET:');
  me.type(tiktokApp.TIKTOK_CLIENT_SECRET);
  await me.see('Which scopes of TikTok does the app have?');
  me.press('Enter');
  const authorize = /^http:\/\/127\.0\.0\.1:\d+\/\S*authorize\S+/m;
  await visit(authorize.exec(await me.see('I am signing in'))?.[0] ?? '');
  await pressBoth(page, appAddress.exec(await me.see(appAddress))?.[1] ?? '');
  await me.see('Who does that?');
  me.press('Up', 'Enter');
  await me.see(/exit code \d+/);
  return me
    .paint()
    .replace(/exit code.*/s, '')
    .replaceAll(folder, '~/site')
    .replace(/http:\S+\/apps\/social-stats-\w+/g, 'https://github.com/apps/social-stats-ab12cd')
    .replaceAll(tiktokApp.TIKTOK_CLIENT_KEY, 'awexample1client2key')
    .replace(/http:\S+authorize\S+/g, 'https://www.tiktok.com/v2/auth/authorize/?client_key=…')
    .replaceAll(`127.0.0.1:${port}`, '127.0.0.1:43117')
    .replace(/mara\.bakes\d+/g, 'mara.bakes')
    .replace(/\d{4}-\d\d-\d\dT/g, '2027-05-22T')
    .replace(/T\d\d:\d\d:\d\dZ/g, 'T03:17:09Z')
    .replace(/"\d+ 3 \* \* \*"/g, '"17 3 * * *"')
    .replace(/has \d+ of the/g, 'has 480 of the')
    .replace(/about \d+ more/g, 'about 100 more')
    .replace(/▪+/g, '▪'.repeat(32));
}
