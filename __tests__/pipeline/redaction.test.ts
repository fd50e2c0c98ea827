import { randomBytes } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { toOutputs } from '../../src/action/outputs.ts';
import { describeRun } from '../../src/action/summary.ts';
import { StatsError } from '../../src/errors.ts';
import type { Http } from '../../src/net/http.ts';
import type { Collected } from '../../src/pipeline/collected.ts';
import { toFailures } from '../../src/pipeline/failures.ts';
import { toStatsJson } from '../../src/pipeline/stats-json.ts';
import { platforms } from '../../src/platforms/index.ts';
import { echo, issuedTokens } from '../action/workplace.ts';
import { holdsSecret, spellingsOf } from '../referees/runner/find-secret.ts';
import { all } from '../storage/temporary-folder.ts';
import { codes, hourMs, openWorld, outcomes, secretName } from '../world.ts';

/** Two accounts whose tokens are due, and the key of a platform that the run leaves out. */
async function openEcho() {
  const world = await openWorld();
  const mine = world.signIn(null, { username: 'mara', followers: 48_213n });
  const shop = world.signIn('SHOP', { username: 'mara.shop', followers: 200n });
  const apiKey = `AIza${randomBytes(15).toString('hex')}`;
  const keyLine = `YOUTUBE_API_KEY=${apiKey}`;
  const text = world.keep(world.appLines, mine.lines, shop.lines, [keyLine]);
  world.clock.advance(3 * hourMs);
  const directory = join(world.folder, 'files');
  const options = { platforms: ['tiktok'], outputDirectory: directory };

  /** Every secret value, old or new. */
  const secrets = () => [
    ...[mine, shop].flatMap(({ tokens }) => [tokens.accessToken, tokens.refreshToken]),
    ...[world.app.clientSecret, world.token, world.runToken, apiKey],
    ...issuedTokens(world.tiktok),
  ];

  /** Everything that a run publishes, by name. */
  function published(collected: Collected): [string, string | Buffer][] {
    const at = { database: world.database, outputDirectory: directory };
    const summary = describeRun(collected, {
      secretName,
      dryRun: false,
      locale: 'en',
      address: null,
    });
    const files = readdirSync(directory, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name));
    return [
      ...toOutputs(collected, platforms, at),
      ['summary', summary],
      ['log', world.lines.join('\n')],
      ...[...files, world.database].map((file): [string, Buffer] => [file, readFileSync(file)]),
    ];
  }

  function expectNothingPublished(collected: Collected): void {
    const spellings = secrets().flatMap(spellingsOf);
    for (const [name, content] of published(collected))
      expect(holdsSecret(content, spellings), name).toBe(false);
  }

  return { ...world, world, mine, shop, text, apiKey, options, secrets, expectNothingPublished };
}

const documentOf = ({ accounts }: Collected, id: string) => {
  const found = accounts.find((one) => one.id === id);
  if (found?.status !== 'ok') throw new Error(`${id} has no document.`);
  return found.document;
};

test('secret values that the API repeats in name and bio are in nothing that a run publishes', async () => {
  const scene = await openEcho();
  const { world, mine, shop, text, options, secrets } = scene;
  echo(mine.account, 'displayName', () => `Mara ${secrets().join(' ')}`);
  echo(mine.account, 'bio', () => `Sourdough. ${secrets().join('\n')}`);
  echo(shop.account, 'bio', () =>
    secrets()
      .flatMap((secret) => [
        encodeURIComponent(secret),
        Buffer.from(secret).toString('base64'),
        Buffer.from(secret).toString('base64url'),
        JSON.stringify({ secret }),
      ])
      .join('\n'),
  );
  const collected = await world.run(text, options);
  expect(outcomes(collected)).toEqual(['tiktok ok', 'tiktok/shop ok']);
  expect(issuedTokens(world.tiktok)).toHaveLength(4);
  scene.expectNothingPublished(collected);

  const { profile } = documentOf(collected, 'tiktok');
  expect(profile.name).toMatch(/^Mara \*\*\*( \*\*\*)+$/);
  expect(profile.bio).toMatch(/^Sourdough\. \*\*\*(\n\*\*\*)+$/);
  expect(profile).toMatchObject({ username: 'mara', url: 'https://www.tiktok.com/@mara' });
  expect(documentOf(collected, 'tiktok/shop').profile.bio).toContain('{"secret":"***"}');
});

test('one warning for each account names the fields, and what to do, but not the value', async () => {
  const { world, mine, shop, text, options, secrets } = await openEcho();
  echo(mine.account, 'username', () => `mara.${world.app.clientSecret}`);
  echo(mine.account, 'bio', () => secrets().join(' '));
  echo(mine.account, 'displayName', () => issuedTokens(world.tiktok).join(' '));
  echo(shop.account, 'openId', () => `-000${world.app.clientSecret}`);
  const collected = await world.run(text, options);
  expect(world.warnings).toEqual([
    expect.stringMatching(
      /^tiktok: TikTok answered .* in name, username, bio, url, posts: .* remove it/,
    ),
    expect.stringMatching(/^tiktok\/shop: TikTok answered .* in id: /),
  ]);
  const { profile } = documentOf(collected, 'tiktok');
  expect(profile).toMatchObject({ username: 'mara.***', url: null });
  expect(documentOf(collected, 'tiktok/shop').profile).toMatchObject({
    id: null,
    username: 'mara.shop',
  });
  expect(all(world.database, 'SELECT username FROM social_stats_cache ORDER BY username')).toEqual([
    { username: 'mara.***' },
    { username: 'mara.shop' },
  ]);
});

test('numbers stay as they are, and so does what goes into the secret', async () => {
  const { world, mine, appLines } = await openEcho();
  const apiKey = '12345678';
  mine.account.followers = BigInt(apiKey);
  echo(mine.account, 'bio', () => `${apiKey} ${world.app.clientSecret}`);
  const text = world.keep(appLines, mine.lines, [`YOUTUBE_API_KEY=${apiKey}`]);
  // Without the mask, because the world refuses a masked value in results, and this one is a number as well.
  const log = { ...world.log, mask: () => undefined };
  const collected = await world.run(text, { platforms: ['tiktok'] }, { log });
  expect(documentOf(collected, 'tiktok')).toMatchObject({
    followers: 12_345_678n,
    stats: { followers: 12_345_678n },
    profile: { bio: '*** ***' },
  });
  const held = world.held().values;
  expect(held.get('YOUTUBE_API_KEY')).toBe(apiKey);
  expect(held.get('TIKTOK_CLIENT_SECRET')).toBe(world.app.clientSecret);
  for (const key of ['TIKTOK_ACCESS_TOKEN', 'TIKTOK_REFRESH_TOKEN'])
    expect(world.tiktok.isAlive(held.get(key) ?? '')).toBe(true);
});

test('a value of 7 characters stays, and texts without a secret value bring no warning', async () => {
  const { world, mine, appLines } = await openEcho();
  const text = world.keep(appLines, mine.lines, ['YOUTUBE_API_KEY=flour-7']);
  mine.account.bio = 'Only flour-7, water and salt.';
  const collected = await world.run(text, { platforms: ['tiktok'] });
  expect(documentOf(collected, 'tiktok').profile.bio).toBe('Only flour-7, water and salt.');
  expect(world.warnings).toEqual([]);
});

test('numbers that could not be saved are published without secret values, too', async () => {
  const scene = await openEcho();
  const { world, mine, text, options, secrets } = scene;
  echo(mine.account, 'bio', () => secrets().join(' '));
  // A folder takes the place of the database after it was checked.
  const http: Http = (request) => {
    if (request.url.includes('/video/list/')) mkdirSync(world.database, { recursive: true });
    return world.http(request);
  };
  const collected = await world.run(text, { ...options, outputDirectory: null }, { http });
  expect(codes(collected.problems)).toEqual(['database']);
  expect(documentOf(collected, 'tiktok').profile.bio).toMatch(/^\*\*\*( \*\*\*)+$/);
});

test('a secret value that the API sends as its log id is not in the error', async () => {
  const { world, mine, appLines } = await openEcho();
  const error = { code: 'invalid_params', message: '', log_id: world.app.clientSecret };
  world.tiktok.fault({
    path: '/v2/user/info/',
    status: 400,
    body: JSON.stringify({ data: {}, error }),
  });
  const { accounts } = await world.run(world.keep(appLines, mine.lines));
  expect(toStatsJson(accounts)).toContain('(invalid_params, HTTP 400, log id ***)');
});

test('an error of the run with a secret value is redacted, and reported once for all accounts', async () => {
  const { world, text, options } = await openEcho();
  const error = new StatsError('wrong-target', `It is ${world.app.clientSecret}.`, 'Look at it.');
  const store = { open: () => Promise.reject(error) };
  const failures = toFailures(await world.run(text, options, { store }));
  expect(failures).toMatchObject([
    { ids: ['tiktok', 'tiktok/shop'], error: { code: 'wrong-target', message: 'It is ***.' } },
  ]);
});
