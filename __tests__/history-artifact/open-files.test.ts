import { readdirSync } from 'node:fs';
import { strToU8, type Zippable, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { openFiles as openArchive } from '../../src/history-artifact/open-files.ts';
import { central, database, forge, openScene, pack, size } from './open-scene.ts';

const card = 'social-stats/tiktok/card.svg';
const packCard = (content: Zippable[string], name = card) =>
  pack({ 'social-stats.db': database, [name]: content });
const usual = packCard(strToU8('<svg>ä</svg>'));

/** The files of the output directory in an archive, and which files the runner has after the restore. */
async function openFiles(zip: Uint8Array) {
  const { add, restore, folder } = await openScene();
  add({ zip });
  const restored = await restore();
  if (restored.outcome !== 'restored') throw new Error('Nothing was restored.');
  const onDisk = () =>
    readdirSync(folder, { recursive: true })
      .map((name) => String(name).replaceAll('\\', '/'))
      .sort();
  return { ...restored.files, onDisk };
}

const limit = 1_000;

test('a file of the output directory is read in memory, and nothing of it gets to the disk', async () => {
  const { read, onDisk } = await openFiles(usual);
  expect(await read('tiktok/card.svg', limit)).toBe('<svg>ä</svg>');
  expect(await read('tiktok/card.svg', limit)).toBe('<svg>ä</svg>');
  expect(onDisk()).toEqual(['data', 'data/social-stats.db']);
});

test.each([
  'tiktok/badge.json',
  'tiktok/shop/card.svg',
  'tiktok',
  '',
  'card.svg',
  'TIKTOK/card.svg',
  '../social-stats.db',
])('no other file is read in place of %j', async (path) => {
  const { read } = await openFiles(usual);
  expect(await read(path, limit)).toBeNull();
});

test('a file of exactly the limit is read, and a larger one is not', async () => {
  const { read } = await openFiles(packCard(new Uint8Array(limit)));
  expect((await read('tiktok/card.svg', limit))?.length).toBe(limit);
  expect(await read('tiktok/card.svg', limit - 1)).toBeNull();
});

const bomb = packCard(new Uint8Array(50_000_000));
const path = strToU8('/etc/passwd');

test.each([
  ['larger than declared', forge(bomb, central, 24, size(100), 1), null],
  ['smaller than declared', forge(usual, central, 24, size(900), 1), null],
  ['encrypted', forge(usual, central, 8, [1, 0], 1), null],
  ['packed by an unknown method', forge(usual, central, 10, [99, 0], 1), null],
  ['damaged', forge(usual, [3, 4], 30 + card.length, [0xff, 0xff, 0xff, 0xff], 1), null],
  ['without its own header', forge(usual, central, 42, size(3), 1), null],
  ['a folder', packCard(strToU8(''), `${card}/`), null],
  // Only the text of the link is there; it is no card.
  ['a link', packCard([path, { os: 3, attrs: 0o120777 * 65_536 }]), '/etc/passwd'],
])('a file that is %s costs neither the run nor memory', async (_, zip, text) => {
  const { read, onDisk } = await openFiles(zip);
  expect(await read('tiktok/card.svg', limit)).toBe(text);
  expect(onDisk()).toEqual(['data', 'data/social-stats.db']);
});

test('a database that was uploaded alone comes with no files', async () => {
  const { read, has } = await openFiles(database);
  expect(await read('tiktok/card.svg', limit)).toBeNull();
  expect(has('tiktok/card.svg', '')).toBe(false);
});

test('a file is found in a folder whose umlaut macOS has stored in its decomposed form', async () => {
  const names = ['data.db', 'Größe/tiktok/card.svg'].map((name) => name.normalize('NFD'));
  const zip = zipSync(Object.fromEntries(names.map((name) => [name, strToU8('<svg/>')])));
  const { has, read } = await openArchive(zip, '/site/Größe');
  expect(has('tiktok/card.svg', '<svg/>')).toBe(true);
  expect(await read('tiktok/card.svg', limit)).toBe('<svg/>');
});
