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

/** What the wizard says, as far as the answers wait for it. */
const prompts = {
  en: {
    recipe: 'What should the workflow do with the numbers?',
    source: 'Where do the credentials of TikTok come from?',
    scopes: 'Which scopes of TikTok does the app have?',
    waiting: 'I am signing in',
    commit: 'Who does that?',
    findings: /^.*This is what check says:.*\n/m,
  },
  de: {
    recipe: 'Was soll der Workflow mit den Zahlen machen?',
    source: 'Woher kommen die Zugangsdaten von TikTok?',
    scopes: 'Welche Scopes von TikTok',
    waiting: 'Ich melde mich gerade an',
    commit: 'Wer macht das?',
    findings: /^.*Das sagt check dazu:.*\n/m,
  },
};

/** `npm run update-pictures` takes them again. */
describe('the pictures of the guide are current', () => {
  test.each(['en', 'de'] as const)(
    'the step summary, from whose text its pictures are taken (%s)',
    async (locale) => {
      await expect(await sampleSummary(locale)).toMatchFileSnapshot(
        fileOf(`summary-${locale}.txt`),
      );
    },
  );

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

    test.each(['en', 'de'] as const)('setup and check in a terminal (%s)', async (locale) => {
      const [questions = '', rest = ''] = (await setUp(locale)).split(prompts[locale].findings);
      // The questions go on after the findings.
      const [findings = ''] = rest.split(/\n.*│/);
      for (const theme of ['light', 'dark'] as const) {
        for (const [name, screen] of Object.entries({ setup: questions, check: findings }))
          await expect(drawTerminal(screen.trim(), columns, theme)).toMatchFileSnapshot(
            fileOf(`${name}-${locale}-${theme}.svg`),
          );
      }
    });
  }
});

/** Makes the App and signs in to TikTok with the wizard; resolves with the screen, without what differs from run to run. */
async function setUp(locale: keyof typeof prompts): Promise<string> {
  const { recipe, source, scopes, waiting, commit } = prompts[locale];
  const scene = await openSetup();
  const action = { owner: 'octo', name: 'tiktok-stats-action', private: false, versions: ['v1'] };
  scene.github.addRepository(action);
  const page = await openBrowserPage();
  const { tiktokApp, folder, token, environment, port } = scene;
  const options = [
    '--platforms',
    'tiktok',
    '--secret',
    'octo/site',
    '--app',
    '--workflow',
    '--locale',
    locale,
  ];
  const me = openTerminal(
    folder,
    [
      ...[process.execPath, entry, 'setup', ...options],
      ...['--action', 'octo/tiktok-stats-action@v1', '--no-browser', '--port', String(port)],
    ],
    { ...environment, GITHUB_TOKEN: token },
    columns,
  );
  await me.see(recipe);
  me.press('Enter');
  await me.see(source);
  me.press('Enter');
  await me.see('TIKTOK_CLIENT_KEY:');
  me.type(tiktokApp.TIKTOK_CLIENT_KEY);
  await me.see('TIKTOK_CLIENT_SECRET:');
  me.type(tiktokApp.TIKTOK_CLIENT_SECRET);
  await me.see(scopes);
  me.press('Enter');
  const authorize = /^http:\/\/127\.0\.0\.1:\d+\/\S*authorize\S+/m;
  await visit(authorize.exec(await me.see(waiting))?.[0] ?? '');
  await pressBoth(page, appAddress.exec(await me.see(appAddress))?.[1] ?? '');
  await me.see(commit);
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
    .replace(/\d+ 3 \* \* \*/g, '17 3 * * *')
    .replace(/(has|hat) \d+ (of the|der)/g, '$1 480 $2')
    .replace(/(about|etwa) \d+/g, '$1 100')
    .replace(/▪+/g, '▪'.repeat(32));
}
