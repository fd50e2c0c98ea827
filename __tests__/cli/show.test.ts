import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { pathToFileURL } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import getWidth from 'fast-string-truncated-width';
import { describe, expect, test } from 'vitest';
import { updateDatabase } from '../../src/storage/database.ts';
import { saveStats } from '../../src/storage/save-stats.ts';
import { samplePost } from '../storage/sample-post.ts';
import { sample } from '../storage/sample-stats.ts';
import { temporaryFolder } from '../storage/temporary-folder.ts';
import { runCli } from './run-cli.ts';

/** Creates a database with an account's followers by day. */
async function openNumbers(days: Record<string, number | null>, username = 'mara') {
  const folder = temporaryFolder();
  const file = `${folder}/social-stats.db`;
  await updateDatabase(file, () => undefined);
  const database = new DatabaseSync(file);
  const insertDay = database.prepare('INSERT INTO social_stats_history VALUES (?, ?, ?, ?, ?)');
  const insert = database.prepare(
    'INSERT OR REPLACE INTO social_stats_cache (platform, username, stats_data, fetched_at) VALUES (?, ?, ?, ?)',
  );
  for (const [day, followers] of Object.entries(days)) {
    const text = JSON.stringify({
      stats: { followers, engagement_rate: 5.72 },
      platform: 'tiktok',
    });
    insertDay.run('tiktok', username, day, text, `${day} 03:17:00`);
    insert.run('tiktok', username, text, `${day} 03:17:00`);
  }
  database.close();
  return { folder, file };
}

const month = {
  '2026-10-24': 1_000,
  '2026-11-15': 1_200,
  '2026-11-16': null,
  '2026-11-22': 1_290,
  '2026-11-23': 1_300,
};

test('show prints figures with their growth, the real span when days are missing, and a sparkline', async () => {
  const { folder } = await openNumbers(month);
  const { code, stdout, stderr } = await runCli(folder, ['show'], '', { COLUMNS: '120' });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  const lines = stdout.split('\n');
  expect(lines.slice(0, 4).map((line) => line.split(/ {2,}/))).toEqual([
    ['Number', 'Now', '1 day', '7 days', '30 days', 'Last 30'],
    [expect.stringMatching(/^─/), ...Array.from({ length: 5 }, () => expect.any(String))],
    ['tiktok · mara · as of 2026-11-23'],
    ['Followers', '1,300', '+10 (+0.78%)', '+100 (+8.33%) in 8 d', '+300 (+30.00%)', '▁▆ ██'],
  ]);
  expect(stdout).toMatch(/^Likes +– +– +– +–/m);
});

test.each([
  [100, ['Now', '1 day', '7 days', '30 days', 'Last 30']],
  [80, ['Now', '1 day', '7 days', '30 days']],
  [60, ['Now', '1 day', '7 days', '30 days']],
  [50, ['Now', '1 day', '30 days']],
  [40, ['Now', '30 days']],
])(
  'show fits %i columns by leaving out the sparkline, percentages, then windows',
  async (columns, titles) => {
    const { folder } = await openNumbers(month, '빵 굽는 마라');
    const { stdout } = await runCli(folder, ['show'], '', { COLUMNS: String(columns) });
    const lines = stdout.split('\n');
    for (const line of lines) expect(getWidth(line).width).toBeLessThanOrEqual(columns);
    expect(lines[0]?.split(/ {2,}/)).toEqual(['Number', ...titles]);
  },
);

test('on a terminal, growth is green and a loss is red, unless NO_COLOR is set', async () => {
  const { folder } = await openNumbers({ ...month, '2026-11-23': 1_280 });
  const terminal = join(folder, 'terminal.mjs');
  writeFileSync(terminal, 'process.stdout.isTTY = true;');
  const asTerminal = {
    NODE_OPTIONS: `--import ${pathToFileURL(terminal)}`,
    COLUMNS: '120',
    TERM: 'xterm-256color',
  };
  const { stdout } = await runCli(folder, ['show'], '', asTerminal);
  expect(stdout).toContain('\u001b[31m−10 (−0.78%)\u001b[39m');
  expect(stdout).toContain('\u001b[32m+280 (+28.00%)\u001b[39m');
  expect(stdout).toContain('\u001b[1mtiktok · mara');
  const plain = await runCli(folder, ['show'], '', { ...asTerminal, NO_COLOR: '1' });
  expect(plain.stdout).not.toContain('\u001b');
  expect(stripVTControlCharacters(stdout)).toBe(plain.stdout);
});

test('show --csv prints a line for each metric, with empty fields for unknown values', async () => {
  const { folder } = await openNumbers(month, '=SUM(A1)');
  const { stdout } = await runCli(folder, ['show', '--csv']);
  expect(stdout.split('\n').slice(0, 3)).toEqual([
    'platform,username,metric,value,change_1d,change_7d,change_30d,fetched_at',
    "tiktok,'=SUM(A1),followers,1300,10,100,300,2026-11-23 03:17:00",
    "tiktok,'=SUM(A1),likes,,,,,2026-11-23 03:17:00",
  ]);
});

test.each([
  ["-2+3+cmd|' /C calc'!A0", "'-2+3+cmd|' /C calc'!A0"],
  [' ＠SUM(A1)', "' ＠SUM(A1)"],
  ['-000abcDEF_9', "'-000abcDEF_9"],
  ['mara, the "potter" 🍞', '"mara, the ""potter"" 🍞"'],
  ['two\nlines', '"two\nlines"'],
])('show --csv prints the name %j as text, and a loss as a number', async (username, field) => {
  const { folder } = await openNumbers({ '2026-11-22': 1_300, '2026-11-23': 1_290 }, username);
  const { stdout } = await runCli(folder, ['show', '--csv']);
  expect(stdout).toContain(`\ntiktok,${field},followers,1290,-10,,,2026-11-23 03:17:00\n`);
});

test('show --json prints an array, which --platform limits to one platform', async () => {
  const { folder } = await openNumbers(month);
  const { stdout } = await runCli(folder, ['show', '--json', '--platform', 'tiktok']);
  expect(JSON.parse(stdout)[0]).toEqual({
    platform: 'tiktok',
    username: 'mara',
    metric: 'followers',
    value: 1300,
    change_1d: 10,
    change_7d: 100,
    change_30d: 300,
    growth_as_of: '2026-11-23',
    fetched_at: '2026-11-23 03:17:00',
  });
  const none = await runCli(folder, ['show', '--json', '--platform', 'youtube']);
  expect(JSON.parse(none.stdout)).toEqual([]);
});

test.each([
  ['a database that does not exist', ['show', '--database', 'none.db'], 'none.db does not exist.'],
  ['an unknown platform', ['show', '--platform', 'myspace'], 'myspace'],
  ['JSON and CSV at once', ['show', '--json', '--csv'], 'cannot be used with'],
  ['a merge without a target', ['merge', 'a.db'], '--database'],
  ['a merge without a source', ['merge', '--database', 'a.db'], 'source'],
  [
    'a merge of a file that does not exist',
    ['merge', '--database', 'a.db', 'b.db'],
    'b.db does not',
  ],
])('the command line exits with 2 and an error message for %s', async (_, args, message) => {
  const { code, stdout, stderr } = await runCli(temporaryFolder(), args);
  expect(code).toBe(2);
  expect(stdout).toBe('');
  expect(stderr).toContain(message);
  expect(stderr).not.toMatch(/^\s+at /m);
});

test('merge keeps the newest rows of all databases, in any order and however often it runs', async () => {
  const old = await openNumbers({ '2026-11-21': 900, '2026-11-22': 950 });
  const recent = await openNumbers({ '2026-11-22': 1_290, '2026-11-23': 1_300 });
  const read = (file: string) => {
    const database = new DatabaseSync(file, { readOnly: true });
    const rows = database
      .prepare('SELECT day, stats_data FROM social_stats_history ORDER BY day')
      .all();
    database.close();
    return rows;
  };
  const folder = temporaryFolder();
  const one = await runCli(folder, ['merge', '--database', 'one.db', old.file, recent.file]);
  const other = await runCli(folder, ['merge', '--database', 'other.db', recent.file, old.file]);
  expect([one.code, other.code]).toEqual([0, 0]);
  expect(one.stdout).toContain('one.db are new or changed.');
  const rows = read(`${folder}/one.db`);
  expect(rows.map(({ day }) => day)).toEqual(['2026-11-21', '2026-11-22', '2026-11-23']);
  expect(read(`${folder}/other.db`)).toEqual(rows);
  const again = await runCli(folder, ['merge', '--database', 'one.db', old.file, recent.file]);
  expect(again.stdout).toMatch(/^0 rows of /);
});

describe('show --posts', () => {
  const at = '2026-11-23T03:17:00Z';
  const posts = [
    samplePost({
      ...{ id: '1', url: 'https://www.tiktok.com/@mara.bakes/video/7711185232382601661' },
      ...{ title: '🍞 '.repeat(40), postedAt: Date.UTC(2024, 10, 20) },
      ...{ views: 11_900_000_000n, likes: 5_000n, comments: 120n, shares: 80n },
    }),
    samplePost({ id: '2', title: '=SUM(A1)', likes: 9_999n }),
  ];

  async function openPosts() {
    const folder = temporaryFolder();
    await updateDatabase(`${folder}/social-stats.db`, (database) => {
      saveStats(database, sample({ username: 'mara', at, posts }));
      saveStats(
        database,
        sample({ platform: 'youtube', id: 'UC', username: '@mara', at, posts: [] }),
      );
    });
    return folder;
  }

  test('prints the best first in 80 columns, with their links', async () => {
    const { stdout, stderr } = await runCli(await openPosts(), ['show', '--posts']);
    expect(stderr).toBe('');
    const lines = stdout.split('\n');
    for (const line of lines) expect(getWidth(line).width).toBeLessThanOrEqual(80);
    expect(lines.map((line) => line.replace(/ {2,}/g, '  '))).toEqual([
      'tiktok · mara',
      'Views  Likes  Comments  Shares  Rate  Posted  Title',
      expect.stringMatching(/^─+/),
      '  –  9,999  –  –  –  –  =SUM(A1)',
      expect.stringMatching(/^11.9B {2}5,000 {2}120 {2}80 {2}0.00% {2}2024-11-20 {2}(🍞 ){5,}…$/u),
      '  https://www.tiktok.com/@mara.bakes/video/7711185232382601661',
      '',
    ]);
  });

  test('prints a spreadsheet or JSON as well', async () => {
    const folder = await openPosts();
    const csv = await runCli(folder, ['show', '--posts', '--csv']);
    expect(csv.stdout.split('\n').slice(0, 2)).toEqual([
      'platform,username,post_id,posted_at,kind,title,url,views,likes,comments,shares,engagement_rate',
      "tiktok,mara,2,,video,'=SUM(A1),,,9999,,,",
    ]);
    const json = await runCli(folder, ['show', '--posts', '--json', '--platform', 'tiktok']);
    expect(JSON.parse(json.stdout)).toMatchObject([
      { post_id: '2', posted_at: null, engagement_rate: null },
      { post_id: '1', posted_at: '2024-11-20T00:00:00Z', views: 11_900_000_000 },
    ]);
  });

  test('says that there are none', async () => {
    const { stdout } = await runCli(await openPosts(), [
      'show',
      '--posts',
      '--platform',
      'youtube',
    ]);
    expect(stdout).toBe('There are no posts in social-stats.db.\n');
  });
});
