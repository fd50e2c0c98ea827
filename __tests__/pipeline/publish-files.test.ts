import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseJson } from '../../src/net/json.ts';
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
    run: (options = {}) =>
      world.run(github.readSecret(repository, secretName) ?? '', {
        outputDirectory: directory,
        ...options,
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

test('a run writes JSON, CSV, and a card, a chart and a badge for each account', async () => {
  const { run, files } = await openFiles();
  await run();
  const found = files();
  expect(Object.keys(found).sort()).toEqual([
    'history.csv',
    'stats.json',
    'tiktok/badge.json',
    'tiktok/card.svg',
    'tiktok/followers.svg',
    'tiktok/shop/badge.json',
    'tiktok/shop/card.svg',
    'tiktok/shop/followers.svg',
  ]);
  expect(parseJson(found['stats.json'] ?? '')).toMatchObject([
    { account: 'tiktok', followers: 100 },
    { account: 'tiktok/shop', followers: 200 },
  ]);
  expect(found['history.csv']).toContain('2026-11-23,tiktok,mara.shop,followers,200');
  expect(found['tiktok/card.svg']).toContain('data:image/png;base64,');
  expect(parseJson(found['tiktok/badge.json'] ?? '')).toMatchObject({ message: '100' });
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
  const { run, files, nextDay, shop, tiktok } = await openFiles();
  await run();
  const before = files();
  nextDay();
  shop.account.followers = 230n;
  tiktok.fault({ path: '/v2/oauth/token/', body: '{"error":"invalid_grant","log_id":"1"}' });
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
