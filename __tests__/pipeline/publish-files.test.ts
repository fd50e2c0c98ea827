import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseJson } from '../../src/net/json.ts';
import { parseContact } from '../../src/pictures/page/contact.ts';
import { hourMs, openWorld, outcomes, secretName } from '../world.ts';

/** Two accounts, and a folder for their files. */
async function openFiles() {
  const world = await openWorld();
  const { clock, tiktok, github, repository } = world;
  const mine = world.signIn(null, { username: 'mara', followers: 100n });
  const shop = world.signIn('SHOP', { username: 'mara.shop', followers: 200n });
  const directory = join(world.folder, 'files');
  world.keep(world.appLines, mine.lines, shop.lines);
  return {
    ...world,
    mine,
    shop,
    directory,
    run: (options = {}) =>
      world.run(github.readSecret(repository, secretName) ?? '', {
        outputDirectory: directory,
        ...options,
      }),
    /** Both refresh tokens are refused. */
    fail: (times = 1) =>
      tiktok.fault({
        path: '/v2/oauth/token/',
        body: '{"error":"invalid_grant","log_id":"1"}',
        times,
      }),
    nextDay: () => clock.advance(24 * hourMs),
    /** The text of every file, by path. */
    files: () =>
      Object.fromEntries(
        readdirSync(directory, { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map(({ parentPath, name }) => {
            const file = join(parentPath, name);
            const path = file.slice(directory.length + 1).replaceAll('\\', '/');
            return [path, readFileSync(file, 'utf8')];
          }),
      ),
    pictureRequests: () => tiktok.requests.filter(({ path }) => path.startsWith('/tos-')).length,
  };
}

test('a run writes the page, JSON, CSV, a card of all accounts, and two cards, a chart and a badge for each', async () => {
  const { run, files } = await openFiles();
  await run();
  const found = files();
  expect(Object.keys(found).sort()).toEqual([
    'creator.svg',
    'history.csv',
    'index.html',
    'posts.csv',
    'stats.json',
    'tiktok/badge.json',
    'tiktok/card.svg',
    'tiktok/compact.svg',
    'tiktok/followers.svg',
    'tiktok/shop/badge.json',
    'tiktok/shop/card.svg',
    'tiktok/shop/compact.svg',
    'tiktok/shop/followers.svg',
  ]);
  expect(parseJson(found['stats.json'] ?? '')).toMatchObject([
    { account: 'tiktok', followers: 100 },
    { account: 'tiktok/shop', followers: 200 },
  ]);
  expect(found['history.csv']).toContain('2026-11-23,tiktok,mara.shop,followers,200');
  expect(found['tiktok/card.svg']).toContain('data:image/png;base64,');
  expect(parseJson(found['tiktok/badge.json'] ?? '')).toMatchObject({ message: '100' });
  expect(found['index.html']).toContain('<p class="sum digits n3">300</p>');
  expect(found['index.html']).toContain('src="data:image/png;base64,');
});

test('with its address, the page has a preview whose picture lies beside it', async () => {
  const { run, files, nextDay, directory } = await openFiles();
  await run({ pageUrl: 'https://example.org/kit', contact: parseContact('me@example.org') });
  const { 'index.html': page = '', 'stats.json': _, ...others } = files();
  expect(page).toContain('content="https://example.org/kit/index-portrait.png"');
  expect(page).toContain('href="mailto:me@example.org"');
  const portrait = readFileSync(join(directory, 'index-portrait.png'));
  expect(page).toContain(portrait.toString('base64'));
  expect(others).toHaveProperty(['index-portrait.png']);
  nextDay();
  expect(
    await run({ pageUrl: 'https://example.org/kit', contact: parseContact('me@example.org') }),
  ).toMatchObject({ filesChanged: false });
});

test('the page of a day on which all accounts fail is the one of the day before', async () => {
  const { run, files, nextDay, fail } = await openFiles();
  await run();
  const before = files()['index.html'];
  nextDay();
  fail(9);
  expect(outcomes(await run())).toEqual(['tiktok reauthorize', 'tiktok/shop reauthorize']);
  expect(files()['index.html']).toBe(before);
});

test('pictures, badges and CSV stay unchanged on a day without a change', async () => {
  const { run, files, nextDay } = await openFiles();
  await run();
  const { 'stats.json': statsBefore, ...before } = files();
  nextDay();
  expect(await run()).toMatchObject({ changed: false, filesChanged: false });
  const { 'stats.json': statsAfter, ...after } = files();
  expect(after).toEqual(before);
  expect(statsAfter).not.toBe(statsBefore);
});

test('a new number is drawn with its growth, and a profile picture is fetched only if it is new', async () => {
  const { run, files, nextDay, mine, pictureRequests } = await openFiles();
  await run();
  expect(pictureRequests()).toBe(2);
  nextDay();
  mine.account.followers = 130n;
  const collected = await run();
  expect(collected).toMatchObject({ changed: true, filesChanged: true });
  expect(pictureRequests()).toBe(2);
  const found = files();
  expect(found['tiktok/card.svg']).toContain('+30.00%');
  expect(found['history.csv']).toContain('2026-11-24,tiktok,mara,followers,130');
  const [stats] = [parseJson(found['stats.json'] ?? '')].flat();
  expect(stats).toMatchObject({
    growth: { followers: { 1: { change: 30, percent: 30, since: '2026-11-23' }, 7: null } },
  });

  nextDay();
  mine.account.avatarId = '0'.repeat(32);
  mine.account.followers = 131n;
  await run();
  expect(pictureRequests()).toBe(3);
});

test('a profile picture that cannot be fetched is left out, and fails nothing', async () => {
  const { run, files, tiktok } = await openFiles();
  tiktok.fault({ path: /^\/tos-/, status: 403, times: 9 });
  const collected = await run();
  expect(outcomes(collected)).toEqual(['tiktok ok', 'tiktok/shop ok']);
  expect(collected.problems).toEqual([]);
  expect(files()['tiktok/card.svg']).not.toContain('<image');
});

test('a failed account keeps its files and its history, and is reported in the JSON', async () => {
  const { run, files, nextDay, shop, fail } = await openFiles();
  await run();
  const before = files();
  nextDay();
  shop.account.followers = 230n;
  fail();
  expect(outcomes(await run())).toEqual(['tiktok reauthorize', 'tiktok/shop ok']);
  const after = files();
  expect(after['tiktok/card.svg']).toBe(before['tiktok/card.svg']);
  expect(after['tiktok/shop/card.svg']).not.toBe(before['tiktok/shop/card.svg']);
  expect(after['history.csv']).toContain('2026-11-23,tiktok,mara,followers,100');
  expect(parseJson(after['stats.json'] ?? '')).toMatchObject([
    { status: 'failed', error: { code: 'reauthorize' } },
    { status: 'ok' },
  ]);
});

test('on an empty runner, a failed account has its files from its last stored numbers', async () => {
  const { run, files, directory, nextDay, mine, shop, fail, clock } = await openFiles();
  await run();
  nextDay();
  // A whole rate and a shortened count, and more than one day, so that growth is drawn.
  const [first] = mine.account.videos;
  mine.account.videos = first
    ? [{ ...first, views: 12_000_000n, likes: 600_000n, comments: 0n, shares: 0n }]
    : [];
  mine.account.followers = 130n;
  await run();
  const before = files();
  expect(before['tiktok/card.svg']).toMatch(/5\.00%[\s\S]*>12M</);
  clock.advance(3 * 24 * hourMs);
  rmSync(directory, { recursive: true });
  shop.account.followers = 230n;
  fail();
  expect(outcomes(await run())).toEqual(['tiktok reauthorize', 'tiktok/shop ok']);
  const after = files();
  expect(Object.keys(after).sort()).toEqual(Object.keys(before).sort());
  for (const file of ['followers.svg', 'badge.json'])
    expect(after[`tiktok/${file}`]).toBe(before[`tiktok/${file}`]);
  // The picture was in the card that is gone: all else is as it was.
  const withoutPicture = (card = '') =>
    card.replace(/(<clipPath|<circle class="surface" cx="64")[\s\S]*?<rect class="surface"/, '');
  expect(withoutPicture(after['tiktok/card.svg'])).toBe(withoutPicture(before['tiktok/card.svg']));
});

test('when all accounts fail, their files are drawn as well, and the database keeps its bytes', async () => {
  const { run, files, directory, database, nextDay, fail, lines } = await openFiles();
  await run();
  const { 'stats.json': _, ...before } = files();
  const bytes = readFileSync(database);
  nextDay();
  fail(2);
  expect(await run()).toMatchObject({ changed: false, filesChanged: false });
  const { 'stats.json': stats, ...after } = files();
  expect(after).toEqual(before);
  expect(parseJson(stats ?? '')).toMatchObject([{ status: 'failed' }, { status: 'failed' }]);
  expect(readFileSync(database)).toEqual(bytes);
  expect(lines).toContain(`Nothing to write: ${database} is unchanged.`);
  rmSync(directory, { recursive: true });
  fail(2);
  await run();
  expect(Object.keys(files()).sort()).toEqual([...Object.keys(before), 'stats.json'].sort());
});

test('an account that failed and was never stored has no files, and without another one there are none', async () => {
  const { run, files, folder, database, nextDay, fail, signIn, appLines, keep, mine } =
    await openFiles();
  const other = signIn('NEW', { username: 'mara.new' });
  keep(appLines, mine.lines);
  await run();
  nextDay();
  keep(appLines, other.lines);
  fail();
  rmSync(join(folder, 'files'), { recursive: true });
  expect(outcomes(await run())).toEqual(['tiktok/new reauthorize']);
  expect(readdirSync(folder)).toEqual(['stats.db']);
  rmSync(database);
  fail();
  await run();
  expect(readdirSync(folder)).toEqual([]);
  expect(files).toThrow();
});

test('a dry run writes no file', async () => {
  const { run, folder } = await openFiles();
  await run({ dryRun: true });
  expect(readdirSync(folder)).toEqual([]);
});

test('a folder that cannot be written fails the run, but the numbers are fetched and saved', async () => {
  const { run, database } = await openFiles();
  const collected = await run({ outputDirectory: join(database, 'files') });
  expect(outcomes(collected)).toEqual(['tiktok ok', 'tiktok/shop ok']);
  expect(collected.problems.map(({ code, message }) => [code, message])).toEqual([
    ['invalid-input', expect.stringContaining('could not be written')],
  ]);
});
