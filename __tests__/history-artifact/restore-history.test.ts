import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { strToU8 } from 'fflate';
import { expect, test } from 'vitest';
import { refusal } from '../world.ts';
import { central, database, forge, openScene, pack, packed, size } from './open-scene.ts';

const dayMs = 86_400_000;

test('the database of the newest run on the default branch is restored', async () => {
  const { clock, add, restore, file } = await openScene();
  add({ createdAt: clock.now() - 3 * dayMs, zip: pack({ 'social-stats.db': strToU8('old') }) });
  const artifactId = add({ createdAt: clock.now() - dayMs, runId: 77 });
  add({ createdAt: clock.now() - 2 * dayMs, zip: pack({ 'social-stats.db': strToU8('older') }) });
  expect(await restore()).toEqual({
    outcome: 'restored',
    artifactId,
    runId: 77,
    createdAt: clock.now() - dayMs,
    files: { has: expect.any(Function), read: expect.any(Function) },
  });
  expect(readFileSync(file)).toEqual(Buffer.from(database));
  expect(readdirSync(dirname(file))).toEqual(['social-stats.db']);
});

test.each([
  ['beside the database', 'social-stats/'],
  ['in the folders that both paths share', 'out/social-stats/'],
  ['at the root, uploaded with nothing but a database in it', ''],
])('the files of the output directory are known, %s', async (_, prefix) => {
  const { add, restore, folder } = await openScene();
  const card = strToU8('<svg>ä</svg>');
  add({
    zip: pack({ 'social-stats.db': database, [`${prefix}tiktok/card.svg`]: card, 'x/a.txt': card }),
  });
  const restored = await restore({ directory: `${folder}/out/social-stats` });
  if (restored.outcome !== 'restored') throw new Error('Nothing was restored.');
  expect(restored.files.has('tiktok/card.svg', '<svg>ä</svg>')).toBe(true);
  expect(restored.files.has('tiktok/card.svg', '<svg>ö</svg>')).toBe(false);
  expect(restored.files.has('tiktok/card.svg', '<svg></svg>')).toBe(false);
  expect(restored.files.has('a.txt', '<svg>ä</svg>')).toBe(false);
  expect(restored.files.has('tiktok/badge.json', '')).toBe(false);
});

test('the storage host never gets the token', async () => {
  const { github, add, restore, token } = await openScene();
  add();
  await restore();
  expect(github.storage.requests).toHaveLength(1);
  expect(JSON.stringify(github.storage.requests[0])).not.toContain(token);
  expect(new URL(github.storage.url).origin).not.toBe(new URL(github.url).origin);
});

test('a run without an artifact of this name is a first run', async () => {
  const { add, restore, file } = await openScene();
  expect(await restore()).toEqual({ outcome: 'none-yet' });
  add({ name: 'social-stats-2' });
  expect(await restore()).toEqual({ outcome: 'none-yet' });
  expect(existsSync(file)).toBe(false);
});

test('an artifact that has expired, or that a fork or another branch uploaded, is never used', async () => {
  const { clock, github, add, restore, file } = await openScene();
  add({ headRepositoryId: 666 });
  add({ headBranch: 'feature' });
  add({ createdAt: clock.now() - 91 * dayMs });
  expect(await restore()).toEqual({ outcome: 'only-unusable', expired: 1, foreign: 2 });
  expect(existsSync(file)).toBe(false);
  expect(github.storage.requests).toEqual([]);
});

test('an older artifact of the repository is preferred to a newer one of a fork', async () => {
  const { clock, add, restore } = await openScene();
  const artifactId = add({ createdAt: clock.now() - dayMs });
  add({ headRepositoryId: 666, zip: pack({ 'social-stats.db': strToU8('evil') }) });
  expect(await restore()).toMatchObject({ outcome: 'restored', artifactId });
});

test('an artifact is found after more than one page of others', async () => {
  const { clock, github, add, restore } = await openScene();
  const artifactId = add({ createdAt: clock.now() - dayMs });
  for (let index = 0; index < 120; index += 1) add({ headBranch: 'feature' });
  expect(await restore()).toMatchObject({ outcome: 'restored', artifactId });
  const pages = github.requests.filter(({ path }) => path.endsWith('/artifacts'));
  expect(pages.map(({ query }) => query.get('page'))).toEqual(['1', '2']);
});

test('an archive whose SHA-256 does not match the digest of GitHub is refused', async () => {
  const { add, restore, file } = await openScene();
  const digest = createHash('sha256').update('something else').digest('hex');
  add({ digest: `sha256:${digest}` });
  expect(await refusal(restore())).toEqual({
    code: 'unexpected-answer',
    text: expect.stringContaining('SHA-256'),
  });
  expect(existsSync(file)).toBe(false);
});

test('an artifact without a digest is accepted, one with a digest of another kind is refused', async () => {
  const old = await openScene();
  old.add({ digest: null });
  expect(await old.restore()).toMatchObject({ outcome: 'restored' });
  const odd = await openScene();
  odd.add({ digest: 'md5:0123' });
  expect((await refusal(odd.restore())).code).toBe('unexpected-answer');
});

test('the error for a token without permission names it, and asks for a new run, since a re-run keeps the workflow', async () => {
  const { add, restore } = await openScene({});
  add();
  expect(await refusal(restore())).toEqual({
    code: 'invalid-input',
    text: expect.stringMatching(/`actions: read`.* start a new run/),
  });
});

test.each([
  ['a list that fails', /artifacts$/, { status: 502 }, 'unavailable'],
  [
    'a throttled list',
    /artifacts$/,
    { status: 403, headers: { 'x-ratelimit-remaining': '0' } },
    'throttled',
  ],
  ['an answer without a list', /artifacts$/, { body: '{}' }, 'unexpected-answer'],
  [
    'a list of incomplete artifacts',
    /artifacts$/,
    { body: '{"artifacts":[{"name":"social-stats"}]}' },
    'unexpected-answer',
  ],
  ['a repository without a default branch', /site$/, { body: '{"id":1}' }, 'unexpected-answer'],
  ['an artifact that has just expired', /zip$/, { status: 410 }, 'unavailable'],
  ['a redirect without an address', /zip$/, { status: 302 }, 'unexpected-answer'],
  [
    'a redirect to an address without TLS',
    /zip$/,
    { status: 302, headers: { location: 'http://storage.example/a' } },
    'unexpected-answer',
  ],
  [
    'a redirect to an incomplete address',
    /zip$/,
    { status: 302, headers: { location: '/a' } },
    'unexpected-answer',
  ],
] as const)('%s is an error, not a first run', async (_, path, fault, code) => {
  const { github, add, restore, file } = await openScene();
  add();
  github.fault({ path, times: 9, ...fault });
  expect((await refusal(restore())).code).toBe(code);
  expect(existsSync(file)).toBe(false);
});

test('the error for a download that the storage refuses does not quote the signed address', async () => {
  const { github, add, restore } = await openScene();
  add();
  github.storage.fault({ path: /./, status: 403, body: '<Error/>' });
  const { code, text } = await refusal(restore());
  expect(code).toBe('unavailable');
  expect(text).not.toContain('sig=');
});

test('other files in the archive are not written', async () => {
  const { add, restore, folder } = await openScene();
  add({ zip: pack({ 'social-stats.db': database, 'social-stats/card.svg': strToU8('<svg/>') }) });
  expect(await restore()).toMatchObject({ outcome: 'restored' });
  const found = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  expect(found.map((path) => path.replaceAll('\\', '/')).sort()).toEqual([
    'data',
    'data/social-stats.db',
  ]);
});

const bomb = pack({ 'social-stats.db': new Uint8Array(50_000_000) });

test.each([
  ['is not a ZIP file', strToU8('<html>'), 'neither a valid ZIP'],
  ['is truncated', packed.subarray(0, packed.length - 10), 'neither a valid ZIP'],
  ['is empty', pack({}), 'no file social-stats.db'],
  ['has only a folder of that name', pack({ 'social-stats.db/': strToU8('') }), 'no file'],
  [
    'has the file in two folders, and not where the database is',
    pack({ 'a/social-stats.db': database, 'b/social-stats.db': database }),
    'several files social-stats.db',
  ],
  ['has an empty file', pack({ 'social-stats.db': strToU8('') }), 'is empty'],
  ['has another file', pack({ 'other.db': database }), 'no file social-stats.db'],
  [
    'has a path that leads out',
    pack({ '../social-stats.db': database, 'social-stats.db': database }),
    'neither a valid',
  ],
  [
    'has an absolute path',
    pack({ '/social-stats.db': database, 'social-stats.db': database }),
    'neither a valid',
  ],
  [
    'has a Windows path',
    pack({ '..\\x': database, 'social-stats.db': database }),
    'neither a valid',
  ],
  [
    'has the file twice',
    Buffer.from(
      Buffer.from(pack({ 'social-stats.db': database, 'social-stats.dx': database }))
        .toString('latin1')
        .replaceAll('stats.dx', 'stats.db'),
      'latin1',
    ),
    'twice',
  ],
  [
    'has a link in place of the file',
    pack({ 'social-stats.db': [strToU8('/etc/passwd'), { os: 3, attrs: 0o120777 * 65_536 }] }),
    'a link',
  ],
  ['is encrypted', forge(packed, central, 8, [1, 0]), 'encrypted'],
  [
    'has an unknown compression method',
    forge(packed, central, 10, [99, 0]),
    'unsupported compression',
  ],
  [
    'has a file above the limit',
    pack({ 'social-stats.db': new Uint8Array(4097) }),
    'more than 4096',
  ],
  ['has a file larger than declared', forge(bomb, central, 24, size(100)), 'neither a valid ZIP'],
  [
    'has a file smaller than declared',
    forge(packed, central, 24, size(4000)),
    'neither a valid ZIP',
  ],
  ['has damaged data', forge(packed, [3, 4], 45, [0xff, 0xff, 0xff, 0xff]), 'neither a valid ZIP'],
])('an archive that %s is refused, and leaves no file', async (_, zip, why) => {
  const { restoreFrom } = await openScene();
  const limits = { packed: 1_000_000, unpacked: 4096 };
  const { code, text } = await restoreFrom(zip, { limits });
  expect([code, text]).toEqual(['invalid-input', expect.stringContaining(why)]);
});

test('an archive of more than 10,000 files is refused, whatever they are', async () => {
  const { restoreFrom } = await openScene();
  const many = Array.from({ length: 10_000 }, (_, index) => [`x/${index}`, strToU8('')]);
  const zip = pack({ 'social-stats.db': database, ...Object.fromEntries(many) });
  const limits = { packed: zip.length, unpacked: 4096 };
  const { code, text } = await restoreFrom(zip, { limits });
  expect([code, text]).toEqual(['invalid-input', expect.stringContaining('more than 10000 files')]);
});

test('an archive above the limit is refused before it is downloaded, with both numbers', async () => {
  const { github, restoreFrom } = await openScene();
  const limits = { packed: 100, unpacked: 4096 };
  const { code, text } = await restoreFrom(packed, { limits });
  expect(code).toBe('invalid-input');
  expect(text).toContain(`${packed.length} bytes, more than the limit of 100`);
  expect(github.storage.requests).toEqual([]);
});

test('a folder that cannot be written gives the error code database', async () => {
  const { add, restore, folder } = await openScene();
  add();
  writeFileSync(`${folder}/data`, 'a file in the way');
  expect((await refusal(restore())).code).toBe('database');
  expect(readdirSync(folder)).toEqual(['data']);
});
