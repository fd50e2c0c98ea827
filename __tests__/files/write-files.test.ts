import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { expect, test } from 'vitest';
import { markOf } from '../../src/files/makers-mark.ts';
import { toAccountFolder, writeFiles } from '../../src/files/write-files.ts';
import { temporaryFolder } from '../storage/temporary-folder.ts';
import { refusal } from '../world.ts';
import { refuseRenames } from './refusing-renaming.ts';

/** Rejects with what `writeFiles` throws. */
const write = async (...given: Parameters<typeof writeFiles>) => writeFiles(...given);
const read = (path: string): string => readFileSync(path, 'utf8');

test('files are written with the folders that they need, and no other file is left', async () => {
  const folder = `${temporaryFolder()}/new/social-stats`;
  const files = new Map([
    ['stats.json', '[]'],
    ['tiktok/shop/card.svg', '<svg>ä</svg>'],
  ]);
  expect(writeFiles(folder, files).paths).toEqual(['stats.json', 'tiktok/shop/card.svg']);
  expect(read(`${folder}/stats.json`)).toBe('[]');
  expect(read(`${folder}/tiktok/shop/card.svg`)).toBe('<svg>ä</svg>');
  const found = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  expect(found.map((path) => path.replaceAll('\\', '/')).sort()).toEqual([
    'stats.json',
    'tiktok',
    'tiktok/shop',
    'tiktok/shop/card.svg',
  ]);
});

test('a file with the same content is not touched, and other files stay', async () => {
  const folder = temporaryFolder();
  writeFileSync(`${folder}/same.json`, 'same');
  writeFileSync(`${folder}/other.txt`, 'mine');
  writeFileSync(`${folder}/new.json`, 'old');
  utimesSync(`${folder}/same.json`, 1, 1);
  const files = new Map([
    ['same.json', 'same'],
    ['new.json', 'new'],
  ]);
  expect(writeFiles(folder, files)).toEqual({ paths: ['new.json'], kept: [] });
  expect(statSync(`${folder}/same.json`).mtimeMs).toBe(1000);
  expect(read(`${folder}/new.json`)).toBe('new');
  expect(read(`${folder}/other.txt`)).toBe('mine');
});

test.each([
  ['index.html', '<!doctype html><title>Mine</title>', true],
  ['index.html', '', true],
  ['creator.svg', '<svg>mine</svg>', true],
  // A page of somebody's own that contains our picture.
  ['index.html', `<!doctype html><svg><!-- ${markOf('creator.svg')} --></svg>`, true],
  ['index.html', `${'<p>Mine.</p>'.repeat(999)}${markOf('index.html')}`, true],
  ['index.html', `<!doctype html>${markOf('index.html')}`, false],
  ['creator.svg', `<svg><!-- ${markOf('creator.svg')} --></svg>`, false],
  ['creator-dark.svg', '<svg>mine</svg>', true],
  ['creator-light.svg', `<svg><!-- ${markOf('creator.svg')} --></svg>`, false],
])('a %s that begins with %.60s is kept: %s', async (name, before, isKept) => {
  const folder = temporaryFolder();
  writeFileSync(`${folder}/${name}`, before);
  const text = `<p>${markOf(name)}</p>`;
  const { paths, kept } = writeFiles(folder, new Map([[name, text]]));
  expect(read(`${folder}/${name}`)).toBe(isKept ? before : text);
  expect(paths).toEqual(isKept ? [] : [name]);
  expect(kept.map((file) => file.split(/[\\/]/).at(-1))).toEqual(isKept ? [name] : []);
});

test.each([
  ['a page of somebody’s own', '<title>Mine</title>', true],
  ['no page', null, true],
  ['our page', markOf('index.html'), false],
])('a portrait beside %s is kept: %s', async (_, page, isKept) => {
  const folder = temporaryFolder();
  writeFileSync(`${folder}/index-portrait.png`, 'before');
  if (page !== null) writeFileSync(`${folder}/index.html`, page);
  const files = new Map<string, string | Uint8Array>([
    ['index.html', `<p>${markOf('index.html')}</p>`],
    ['index-portrait.png', Buffer.from('new')],
  ]);
  const { kept } = writeFiles(folder, files);
  expect(read(`${folder}/index-portrait.png`)).toBe(isKept ? 'before' : 'new');
  expect(kept.some((file) => file.endsWith('index-portrait.png'))).toBe(isKept);
});

test('a folder in the place of the page is kept like a page of somebody’s own', async () => {
  const folder = temporaryFolder();
  mkdirSync(`${folder}/index.html`);
  const files = new Map([['index.html', `<p>${markOf('index.html')}</p>`]]);
  expect(writeFiles(folder, files).kept).toHaveLength(1);
});

test.each([
  '../out.svg',
  '/etc/out',
  'a/../../out',
  'a//b',
  '',
  '.',
  '.git/config',
  'a\\b',
  'C:x',
  'a/..',
])('the path %j is refused before anything is written', async (path) => {
  const outer = temporaryFolder();
  const folder = `${outer}/inner`;
  const files = new Map([
    ['fine.json', '1'],
    [path, '2'],
  ]);
  expect((await refusal(write(folder, files))).code).toBe('invalid-input');
  expect(readdirSync(outer)).toEqual([]);
});

test.each(['tiktok/card.svg', 'tiktok/shop/card.svg'])(
  'a folder that is a link to another place is refused: %s',
  async (path) => {
    const folder = temporaryFolder();
    const outside = temporaryFolder();
    symlinkSync(outside, `${folder}/tiktok`);
    const { code, text } = await refusal(write(folder, new Map([[path, 'x']])));
    expect([code, text]).toEqual(['invalid-input', expect.stringContaining('leads out of')]);
    expect(readdirSync(outside)).toEqual([]);
  },
);

test('a link in place of a file is replaced, and its target stays', async () => {
  const folder = temporaryFolder();
  const outside = temporaryFolder();
  writeFileSync(`${outside}/precious`, 'precious');
  symlinkSync(`${outside}/precious`, `${folder}/stats.json`);
  writeFiles(folder, new Map([['stats.json', '[]']]));
  expect(read(`${outside}/precious`)).toBe('precious');
  expect(read(`${folder}/stats.json`)).toBe('[]');
});

test.each(['[]', ''])('the error for a failed write of %j names the folder', async (contents) => {
  const folder = temporaryFolder();
  mkdirSync(`${folder}/stats.json`);
  const { code, text } = await refusal(write(folder, new Map([['stats.json', contents]])));
  expect([code, text]).toEqual(['invalid-input', expect.stringContaining(folder)]);
  expect(readdirSync(folder)).toEqual(['stats.json']);
});

test('the folder of a labelled account is in lower case', () => {
  expect([toAccountFolder('tiktok', null), toAccountFolder('tiktok', 'SHOP2')]).toEqual([
    'tiktok',
    'tiktok/shop2',
  ]);
});

test('a file that another program holds open is reported as that, and the others are written', async () => {
  const folder = temporaryFolder();
  const { renaming } = refuseRenames(Number.POSITIVE_INFINITY);
  const { rename } = renaming;
  const heldStats = {
    ...renaming,
    rename: (from: string, to: string) =>
      to.endsWith('stats.json') ? rename(from, to) : renameSync(from, to),
  };
  const files = new Map([
    ['stats.json', '[]'],
    ['tiktok/card.svg', '<svg/>'],
  ]);
  const { code, text } = await refusal(write(folder, files, heldStats));
  expect(code).toBe('invalid-input');
  expect(text).toContain('stats.json could not be replaced, because another program holds it open');
  expect(text).not.toContain('may write');
  expect(read(`${folder}/tiktok/card.svg`)).toBe('<svg/>');
});
