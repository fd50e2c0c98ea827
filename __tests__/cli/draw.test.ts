import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { updateDatabase } from '../../src/storage/database.ts';
import { saveStats } from '../../src/storage/save-stats.ts';
import { samplePost } from '../storage/sample-post.ts';
import { sample } from '../storage/sample-stats.ts';
import { temporaryFolder } from '../storage/temporary-folder.ts';
import { runCli } from './run-cli.ts';

/** A database with two creators of one platform and a channel. */
async function openNumbers() {
  const folder = temporaryFolder();
  await updateDatabase(join(folder, 'social-stats.db'), (database) => {
    for (const given of [{ username: 'mara' }, { username: 'mara.shop', label: 'shop' }]) {
      for (const [day, followers] of [
        [22, 100n],
        [23, 130n],
      ] as const) {
        const account = sample({
          ...given,
          id: given.username,
          at: `2026-11-${day}T03:00:00Z`,
          stats: { followers, likes: null, engagement_rate: 5.72 },
          posts: [samplePost({ id: `${given.username}-1`, likes: 5n })],
        });
        saveStats(database, { ...account, document: { ...account.document, followers } });
      }
    }
    const channel = { platform: 'youtube', username: '@mara', id: 'UC' };
    saveStats(database, sample({ ...channel, at: '2026-11-23T03:00:00Z', posts: [] }));
  });
  return folder;
}

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) =>
      join(parentPath, name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();

test('draw makes all files of all accounts from a database alone, and the same bytes again', async () => {
  const folder = await openNumbers();
  const { code, stdout, stderr } = await runCli(folder, ['draw']);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toMatch(/Files in .*social-stats: \d+ new or changed/);
  const directory = join(folder, 'social-stats');
  const found = filesIn(directory);
  expect(found).toEqual(
    expect.arrayContaining([
      'creator.svg',
      'history.csv',
      'posts.csv',
      'stats.json',
      'tiktok/card.svg',
      'tiktok/shop/compact.svg',
      'youtube/badge.json',
    ]),
  );
  const [first] = JSON.parse(readFileSync(join(directory, 'stats.json'), 'utf8'));
  expect(first).toMatchObject({
    account: 'tiktok',
    status: 'ok',
    followers: 130,
    growth: { followers: { 1: { change: 30, since: '2026-11-22' } } },
    growth_as_of: '2026-11-23',
  });
  const again = await runCli(folder, ['draw']);
  expect(again.stdout).toContain(': 0 new or changed');
});

test('draw --account draws one creator out of many, in the colours that are asked for', async () => {
  const folder = await openNumbers();
  const given = ['--output-directory', 'shop', '--account', 'tiktok/shop', '--theme', 'all'];
  const { code } = await runCli(folder, [
    'draw',
    ...given,
    '--accent',
    '#FFCC00',
    '--locale',
    'de',
  ]);
  expect(code).toBe(0);
  const found = filesIn(join(folder, 'shop'));
  expect(found.filter((name) => name.endsWith('.svg'))).toEqual([
    'creator-dark.svg',
    'creator-light.svg',
    'creator.svg',
    ...['card', 'compact', 'followers'].flatMap((name) =>
      ['-dark', '-light', ''].map((suffix) => `tiktok/shop/${name}${suffix}.svg`),
    ),
  ]);
  const read = (name: string) => readFileSync(join(folder, 'shop', name), 'utf8');
  expect(read('tiktok/shop/card.svg')).toMatch(/#ffcc00[\s\S]*Stand: 23\. Nov\. 2026/);
  expect(read('history.csv')).not.toMatch(/,mara,|@mara/);
  expect(read('posts.csv')).not.toMatch(/,mara,/);
  expect(JSON.parse(read('stats.json'))).toHaveLength(1);
});

test('draw takes the profile picture out of the card that is there', async () => {
  const folder = await openNumbers();
  await runCli(folder, ['draw']);
  const card = join(folder, 'social-stats/tiktok/card.svg');
  const png = Buffer.from('\x89PNG\r\n\x1a\nthe picture', 'latin1').toString('base64');
  const image = `<image data-source="0123456789abcdef" href="data:image/png;base64,${png}"/>`;
  writeFileSync(card, readFileSync(card, 'utf8').replace('</svg>', `${image}</svg>`));
  await runCli(folder, ['draw']);
  for (const name of ['tiktok/card.svg', 'tiktok/compact.svg', 'creator.svg'])
    expect(readFileSync(join(folder, 'social-stats', name), 'utf8')).toContain(png);
});

test('a row that names no account is left out with a warning, unless it is the only one', async () => {
  const folder = await openNumbers();
  const database = new DatabaseSync(join(folder, 'social-stats.db'));
  database.exec("UPDATE social_stats_cache SET stats_data = json_remove(stats_data, '$.account')");
  database.close();
  const { code, stdout } = await runCli(folder, ['draw']);
  expect(code).toBe(0);
  expect(stdout).toMatch(/Rows of an earlier version .* are left out: 2/);
  expect(existsSync(join(folder, 'social-stats/tiktok'))).toBe(false);
  expect(existsSync(join(folder, 'social-stats/youtube/card.svg'))).toBe(true);
});

test('a single row of an older system, without history and times, is drawn without a day', async () => {
  const folder = temporaryFolder();
  const file = join(folder, 'social-stats.db');
  await updateDatabase(file, () => undefined);
  const database = new DatabaseSync(file);
  const document = { stats: { followers: 5, likes: null }, followers: 5, platform: 'tiktok' };
  database
    .prepare(
      "INSERT INTO social_stats_cache (platform, username, stats_data) VALUES ('tiktok', 'mara', ?)",
    )
    .run(JSON.stringify(document));
  database.close();
  const { code, stderr } = await runCli(folder, ['draw']);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  for (const name of [
    'tiktok/card.svg',
    'tiktok/compact.svg',
    'tiktok/followers.svg',
    'creator.svg',
  ]) {
    const picture = readFileSync(join(folder, 'social-stats', name), 'utf8');
    expect(picture).toMatch(/>5</);
    expect(picture).not.toMatch(/undefined|NaN|As of/);
  }
});

test('an account that has numbers and no history counts in the sum', async () => {
  const folder = await openNumbers();
  const database = new DatabaseSync(join(folder, 'social-stats.db'));
  database.exec("DELETE FROM social_stats_history WHERE username = 'mara.shop'");
  database.close();
  expect(
    (await runCli(folder, ['draw', '--account', 'tiktok', '--account', 'tiktok/shop'])).code,
  ).toBe(0);
  const read = (name: string) => readFileSync(join(folder, 'social-stats', name), 'utf8');
  for (const name of ['creator.svg', 'index.html']) {
    expect(read(name)).toContain('>260<');
    expect(read(name)).not.toContain('no number is known');
  }
});

test('rows that cannot be read are left out with a warning', async () => {
  const folder = await openNumbers();
  const database = new DatabaseSync(join(folder, 'social-stats.db'));
  database.exec("UPDATE social_stats_cache SET stats_data = '{' WHERE platform = 'youtube'");
  database.exec("UPDATE social_stats_history SET stats_data = '{' WHERE username = 'mara.shop'");
  database.close();
  const { code, stdout } = await runCli(folder, ['draw']);
  expect(code).toBe(0);
  expect(stdout).toContain('no document with numbers are left out: 1.');
  expect(stdout).toContain('2 rows of the history cannot be read');
  expect(existsSync(join(folder, 'social-stats/youtube'))).toBe(false);
  expect(existsSync(join(folder, 'social-stats/tiktok/shop/card.svg'))).toBe(true);
});

test('somebody’s own creator.svg stays, and a warning names it', async () => {
  const folder = await openNumbers();
  mkdirSync(join(folder, 'social-stats'));
  writeFileSync(join(folder, 'social-stats/creator.svg'), '<svg>mine</svg>');
  const { code, stdout } = await runCli(folder, ['draw']);
  expect(code).toBe(0);
  expect(stdout).toMatch(/creator\.svg was not replaced, because it lacks the mark/);
  expect(readFileSync(join(folder, 'social-stats/creator.svg'), 'utf8')).toBe('<svg>mine</svg>');
});

test.each([
  [
    'an unknown account',
    ['draw', '--account', 'tiktok/x'],
    'Use one of: tiktok, tiktok/shop, youtube.',
  ],
  ['a colour in words', ['draw', '--accent', 'red'], 'not a colour of the form #rrggbb'],
  ['an unknown theme', ['draw', '--theme', 'blue'], 'Allowed choices are auto, light, dark, all'],
  ['a database that does not exist', ['draw', '--database', 'none.db'], 'none.db does not exist'],
  ['an option without effect', ['fetch', '--theme', 'dark'], '--theme is about the pictures'],
])('the command line exits with 2 and writes nothing for %s', async (_, args, message) => {
  const folder = await openNumbers();
  const { code, stdout, stderr } = await runCli(folder, args);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain(message);
  expect(readdirSync(folder)).toEqual(['social-stats.db']);
});

test('draw writes the media kit with what the person gives for it', async () => {
  const folder = await openNumbers();
  const { code } = await runCli(folder, [
    ...['draw', '--contact', 'hello@example.org', '--time-zone', 'Europe/Berlin'],
    ...['--page-url', 'https://example.org/kit', '--locale', 'de'],
  ]);
  expect(code).toBe(0);
  const page = readFileSync(join(folder, 'social-stats/index.html'), 'utf8');
  for (const part of [
    '<html lang="de">',
    'href="mailto:hello@example.org"',
    '<meta property="og:url" content="https://example.org/kit">',
    'Publikum insgesamt',
  ])
    expect(page).toContain(part);
});

test.each([
  [
    ['--contact', 'mailto:a@b.org'],
    "argument 'mailto:a@b.org' is invalid. It is neither an e-mail",
  ],
  [['--time-zone', 'Mars'], "argument 'Mars' is invalid. It is no time zone."],
  [['--page-url', 'http://a.org'], "argument 'http://a.org' is invalid. It is no https: address."],
])('draw refuses %j, says why, and writes nothing', async (given, said) => {
  const folder = await openNumbers();
  const { code, stderr } = await runCli(folder, ['draw', ...given]);
  expect(code).toBe(2);
  expect(stderr).toContain(said);
  expect(existsSync(join(folder, 'social-stats'))).toBe(false);
});
