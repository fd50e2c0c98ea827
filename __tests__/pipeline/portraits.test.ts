import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { portrait } from '../../src/emulators/portrait.ts';
import type { PublishedFiles } from '../../src/history-artifact/open-files.ts';
import { createHttp, type Download, type HttpRequest } from '../../src/net/http.ts';
import type { CollectDependencies, CollectOptions } from '../../src/pipeline/collected.ts';
import { hourMs, openWorld, outcomes, secretName, secretPath } from '../world.ts';

const picturePath = /^\/tos-/;

/** An account with a card of the day before, and what a run asks of the picture's host. */
async function openPictures() {
  const world = await openWorld();
  const { tiktok, github, repository, clock, folder } = world;
  const mine = world.signIn(null, { username: 'mara', followers: 100n });
  const directory = join(folder, 'files');
  world.keep(world.appLines, mine.lines);
  const asked: HttpRequest[] = [];
  const http = createHttp({ clock });
  /** Calls `seen` when a picture is asked for. */
  const recording =
    (seen: () => void, inner: Download): Download =>
    (request) => {
      asked.push(request);
      seen();
      return inner(request);
    };
  const run = (
    options: Partial<CollectOptions> = {},
    {
      seen = () => undefined,
      inner = http,
      ...dependencies
    }: Partial<CollectDependencies> & {
      seen?: () => void;
      inner?: Download;
    } = {},
  ) =>
    world.run(
      github.readSecret(repository, secretName) ?? '',
      { outputDirectory: directory, ...options },
      { download: recording(seen, inner), ...dependencies },
    );
  await run();
  const card = () => readFileSync(join(directory, 'tiktok/card.svg'), 'utf8');
  const first = card();
  asked.splice(0);
  clock.advance(24 * hourMs);
  return {
    ...world,
    account: mine.account,
    directory,
    asked,
    run,
    card,
    first,
    changePicture: () => {
      mine.account.avatarId = '0'.repeat(32);
    },
    /** The runner is new, and an artifact holds these files. */
    emptyRunner: (files: Record<string, string>): { published(): PublishedFiles } => {
      rmSync(directory, { recursive: true, force: true });
      return {
        published: () => ({
          has: (path, text) => files[path] === text,
          read: async (path, maxBytes) => {
            const text = files[path] ?? null;
            return text !== null && text.length <= maxBytes ? text : null;
          },
        }),
      };
    },
    pictures: () => tiktok.requests.filter(({ path }) => picturePath.test(path)),
  };
}

test('on an empty runner, the picture of the card in the artifact is drawn, and none is asked for', async () => {
  const { run, asked, card, first, emptyRunner } = await openPictures();
  const collected = await run({}, emptyRunner({ 'tiktok/card.svg': first }));
  expect(collected.changed).toBe(false);
  expect(asked).toEqual([]);
  expect(card()).toBe(first);
});

test('of a card in the artifact, nothing but the picture is taken', async () => {
  const { run, asked, card, first, emptyRunner } = await openPictures();
  const forged = first
    .replace(/<svg /, '<svg onload="alert(1)" ')
    .replace('</svg>\n', '<script href="https://evil.example/"/></svg>\n')
    .replaceAll('mara', 'evil')
    .replace('data:image/png', 'data:text/html')
    .replace('x="36" y="40"', 'onclick="alert(1)" x="0" y="0"');
  await run({}, emptyRunner({ 'tiktok/card.svg': forged }));
  expect(asked).toEqual([]);
  expect(card()).toBe(first);
});

const embedded = (card: string, bytes: string | Uint8Array, source?: string) =>
  card.replace(
    /data-source="(\w+)" href="[^"]*"/,
    (_, own) =>
      `data-source="${source ?? own}" href="data:image/png;base64,${Buffer.from(bytes).toString('base64')}"`,
  );
const png = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');

test.each<[string, (card: string) => string]>([
  ['an SVG', (card) => embedded(card, '<svg xmlns="http://www.w3.org/2000/svg"/>')],
  ['an HTML page', (card) => embedded(card, '<!doctype html><script>alert(1)</script>')],
  ['an empty picture', (card) => embedded(card, '')],
  [
    'a picture of more than 512 KiB',
    (card) => embedded(card, Buffer.concat([png, Buffer.alloc(524_281)])),
  ],
  ['a card of more than 1 MiB', (card) => card + ' '.repeat(1_048_576)],
  ['no hash', (card) => embedded(card, png, '')],
  ['markup for a hash', (card) => embedded(card, png, '&quot;><script>')],
  [
    'an address for a picture',
    (card) => card.replace(/href="data:[^"]*"/, 'href="https://evil.example/a.png"'),
  ],
  ['characters that are no base64', (card) => card.replace(/;base64,/, ';base64,"><script>')],
  ['no card', () => '{"message":"100"}'],
])('a card in the artifact that holds %s gives no picture: it is asked for', async (_, change) => {
  const { run, pictures, card, first, emptyRunner } = await openPictures();
  const before = pictures().length;
  await run({}, emptyRunner({ 'tiktok/card.svg': change(first) }));
  expect(pictures().length - before).toBe(1);
  expect(card()).toBe(first);
});

test('with a false hash, a false raster picture stays until the address of the picture changes', async () => {
  const { run, asked, account, card, first, emptyRunner, changePicture } = await openPictures();
  const artifact = { 'tiktok/card.svg': embedded(first, png) };
  account.followers = 130n;
  await run({}, emptyRunner(artifact));
  expect(asked).toEqual([]);
  expect(card()).toContain(`"data:image/png;base64,${png.toString('base64')}"`);
  account.followers = 140n;
  changePicture();
  await run({}, emptyRunner(artifact));
  expect(asked).toHaveLength(1);
  expect(card()).toContain(portrait.toString('base64'));
});

test('the card of another account gives no picture, and a card in the folder comes first', async () => {
  const { run, asked, card, first, emptyRunner, directory } = await openPictures();
  const other = { 'tiktok/shop/card.svg': first, 'instagram/card.svg': first, 'card.svg': first };
  await run({}, emptyRunner(other));
  expect(asked).toHaveLength(1);
  const artifact = emptyRunner({ 'tiktok/card.svg': embedded(first, png) });
  mkdirSync(join(directory, 'tiktok'), { recursive: true });
  writeFileSync(join(directory, 'tiktok/card.svg'), first);
  await run({}, artifact);
  expect(asked).toHaveLength(1);
  expect(card()).toBe(first);
});

test('a failed account keeps its picture on an empty runner, and none is asked for', async () => {
  const { run, asked, card, first, emptyRunner, tiktok } = await openPictures();
  tiktok.fault({ path: '/v2/oauth/token/', body: '{"error":"invalid_grant","log_id":"1"}' });
  const collected = await run({}, emptyRunner({ 'tiktok/card.svg': first }));
  expect(outcomes(collected)).toEqual(['tiktok reauthorize']);
  expect(asked).toEqual([]);
  expect(card()).toBe(first);
});

test('a picture is asked for in the size that is drawn, and the stored address stays the largest', async () => {
  const { run, asked, account, changePicture } = await openPictures();
  account.followers = 130n;
  changePicture();
  const { accounts } = await run();
  expect(asked.map(({ url }) => url)).toEqual([expect.stringContaining('cropcenter:168:168')]);
  expect(accounts).toMatchObject([
    { document: { profile: { avatar: expect.stringContaining('cropcenter:1080:1080') } } },
  ]);
});

test('a new picture on a day without a new number changes no file', async () => {
  const { run, card, first, changePicture } = await openPictures();
  changePicture();
  expect(await run()).toMatchObject({ changed: false, filesChanged: false });
  expect(card()).toBe(first);
});

test('a picture is asked for while the secret is written, and before the database is', async () => {
  const { run, events, github, database, account, changePicture, card, first } =
    await openPictures();
  account.followers = 130n;
  changePicture();
  github.fault({ method: 'PUT', path: secretPath, delayMs: 200, acts: true });
  const before = readFileSync(database);
  let atRequest = Buffer.alloc(0);
  const seen = () => {
    events.push('> picture');
    atRequest = readFileSync(database);
  };
  events.splice(0);
  await run({}, { seen });
  const write = `PUT ${secretPath}`;
  const order = events.filter((event) => event.endsWith(write) || event === '> picture');
  expect(order).toEqual([`> ${write}`, '> picture', `< ${write}`]);
  expect(atRequest).toEqual(before);
  expect(readFileSync(database)).not.toEqual(before);
  expect(card()).not.toBe(first);
});

test.each([
  ['breaks off', { drop: 'before' as const }],
  ['answers with 503', { status: 503 }],
  ['is throttled', { status: 429, headers: { 'retry-after': '30' } }],
])('a picture whose host %s is asked for once, and nothing waits', async (_, fault) => {
  const { run, asked, pictures, clock, tiktok, account, changePicture, card, first } =
    await openPictures();
  account.followers = 130n;
  changePicture();
  tiktok.fault({ path: picturePath, times: Number.POSITIVE_INFINITY, ...fault });
  const before = pictures().length;
  clock.sleeps.splice(0);
  const startedAt = clock.now();
  const collected = await run();
  expect(outcomes(collected)).toEqual(['tiktok ok']);
  expect(asked).toHaveLength(1);
  expect(pictures().length - before).toBe(1);
  expect(clock.now()).toBe(startedAt);
  // The known picture is drawn beside the new numbers.
  expect(card()).toContain(portrait.toString('base64'));
  expect(card()).not.toBe(first);
});

/** A tenth of it is the time of a picture. */
const timeoutMs = 2_000;

test('a picture whose host never answers costs a tenth of the usual time', async () => {
  const { run, clock, tiktok, account, changePicture, card } = await openPictures();
  account.followers = 130n;
  changePicture();
  tiktok.fault({ path: picturePath, hang: true });
  const startedAt = performance.now();
  await run({}, { inner: createHttp({ clock, timeoutMs }) });
  expect(performance.now() - startedAt).toBeLessThan(timeoutMs);
  expect(card()).toContain(portrait.toString('base64'));
});

test.each<[string, (scene: Awaited<ReturnType<typeof openPictures>>) => void]>([
  ['no number has changed', () => undefined],
  [
    'the run has a problem to report',
    ({ account, github }) => {
      account.followers = 130n;
      github.fault({ method: 'PUT', path: secretPath, status: 500, times: 99 });
    },
  ],
])('a picture that is not answered is not waited for when %s', async (_, prepare) => {
  const scene = await openPictures();
  const { run, asked, tiktok, changePicture } = scene;
  prepare(scene);
  changePicture();
  tiktok.fault({ path: picturePath, hang: true });
  const startedAt = performance.now();
  await run();
  // The request alone would take 2 s.
  expect(performance.now() - startedAt).toBeLessThan(1_500);
  expect(asked.map(({ signal }) => signal?.aborted)).toEqual([true]);
});

test('a cancelled run gives up its picture', async () => {
  const { run, asked, tiktok, account, changePicture, cancel } = await openPictures();
  account.followers = 130n;
  changePicture();
  tiktok.fault({ path: picturePath, hang: true });
  const startedAt = performance.now();
  await run({}, { seen: () => setTimeout(() => cancel.abort(), 20) });
  expect(performance.now() - startedAt).toBeLessThan(1_500);
  expect(asked.map(({ signal }) => signal?.aborted)).toEqual([true]);
});

test('no picture is asked for at an address that holds a secret value', async () => {
  const { run, asked, app, account, warnings } = await openPictures();
  account.followers = 130n;
  account.avatarId = app.clientSecret;
  await run();
  expect(asked).toEqual([]);
  expect(warnings.join()).toMatch(/tiktok: TikTok answered with a secret value in avatar/);
});

test.each([
  ['in a dry run', { dryRun: true }],
  ['without a folder for files', { outputDirectory: null }],
])('no picture is asked for %s', async (_, options) => {
  const { run, asked, account, changePicture } = await openPictures();
  // Renews the tokens, which the dry run needs.
  await run();
  account.followers = 130n;
  changePicture();
  expect(outcomes(await run(options))).toEqual(['tiktok ok']);
  expect(asked).toEqual([]);
});
