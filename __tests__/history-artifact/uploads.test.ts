import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { packUpload, type UploadStep } from '../../src/emulators/github/pack-upload.ts';
import { temporaryFolder } from '../storage/temporary-folder.ts';
import { refusal } from '../world.ts';
import { database, openScene } from './open-scene.ts';

/** Files of a workspace after a run, and the upload by their paths in it. */
async function openWorkspace(files: readonly string[]) {
  const scene = await openScene();
  const workspace = join(temporaryFolder(), 'site', 'site');
  const put = (path: string, bytes: Uint8Array | string) => {
    mkdirSync(dirname(join(workspace, path)), { recursive: true });
    writeFileSync(join(workspace, path), bytes);
  };
  for (const file of files) put(file, file.endsWith('.db') ? `other: ${file}` : file);
  const upload = (path: string, step: Partial<UploadStep> = {}) => {
    const packed = packUpload({ name: 'social-stats', path, ...step }, workspace);
    if (packed) scene.add(packed);
    return packed;
  };
  /** The next day's runner is empty, and has the same paths. */
  const restore = (path: string, name?: string) => {
    const file = join(workspace, path);
    rmSync(workspace, { recursive: true });
    return scene
      .restore({ file, ...(name === undefined ? {} : { name }) })
      .then(({ outcome }) => [outcome, readFileSync(file, 'utf8')]);
  };
  return { ...scene, workspace, put, upload, restore };
}

const text = Buffer.from(database).toString();

test.each([
  ['beside the output directory', 'social-stats.db', ['social-stats'], 'social-stats.db'],
  ['in a folder', 'data/linktree.db', ['social-stats'], 'data/linktree.db'],
  ['in a folder of folders', 'a/b/linktree.db', ['social-stats'], 'a/b/linktree.db'],
  ['uploaded alone', 'data/linktree.db', [], 'linktree.db'],
  ['in one folder with the output directory', 'data/x.db', ['data/stats'], 'x.db'],
  ['in the output directory', 'stats/x.db', ['stats'], 'x.db'],
  ['above the workspace', '../x.db', ['social-stats'], 'x.db'],
  ['outside of it', '../../temp/x.db', ['social-stats'], 'temp/x.db'],
  ['in a hidden folder, named itself', '.data/x.db', ['social-stats'], '.data/x.db'],
  ['beside a path that is not there', 'data/x.db', ['missing'], 'data/x.db'],
  ['beside a file of another folder', 'data/x.db', ['public/index.html'], 'data/x.db'],
] as const)('a database %s is restored on the next day', async (_, path, others, inArchive) => {
  const { put, upload, restore } = await openWorkspace([
    'social-stats/card.svg',
    'data/stats/card.svg',
    'stats/card.svg',
    'public/index.html',
  ]);
  put(path, database);
  const packed = upload([path, ...others].join('\n'));
  expect(Object.keys(unzipSync(packed?.zip ?? new Uint8Array()))).toContain(inArchive);
  expect(await restore(path)).toEqual(['restored', text]);
});

test('a database uploaded with archive: false is restored by the name of its file', async () => {
  const { put, upload, restore } = await openWorkspace([]);
  put('data/linktree.db', database);
  expect(upload('data/linktree.db', { archive: false })?.name).toBe('linktree.db');
  expect(await restore('data/linktree.db', 'linktree.db')).toEqual(['restored', text]);
});

test('another file uploaded with archive: false is no database', async () => {
  const { upload, restore } = await openWorkspace(['card.svg']);
  upload('card.svg', { archive: false });
  expect(await refusal(restore('social-stats.db', 'card.svg'))).toEqual({
    code: 'invalid-input',
    text: expect.stringContaining('neither a valid ZIP archive nor an SQLite database'),
  });
});

test('a linked database is uploaded as a file and restored', async () => {
  const { workspace, put, upload, restore } = await openWorkspace(['social-stats/card.svg']);
  put('store/real.db', database);
  symlinkSync(join(workspace, 'store/real.db'), join(workspace, 'linked.db'));
  upload('linked.db\nsocial-stats');
  expect(await restore('linked.db')).toEqual(['restored', text]);
});

test('of several files with its name, the one at the path of the database is restored', async () => {
  const { put, upload, restore } = await openWorkspace(['x.db', 'backup/x.db', 'backup/data/x.db']);
  put('data/x.db', database);
  upload('.');
  expect(await restore('data/x.db')).toEqual(['restored', text]);
});

test('a database that moved since is found by its name', async () => {
  const { put, upload, restore } = await openWorkspace(['social-stats/card.svg']);
  put('old/x.db', database);
  upload('old/x.db\nsocial-stats');
  expect(await restore('data/x.db')).toEqual(['restored', text]);
});

test('a database whose name begins with a dot is left out, and the error says what to do', async () => {
  const { put, upload, restore } = await openWorkspace(['social-stats/card.svg']);
  put('.stats.db', database);
  upload('.stats.db\nsocial-stats');
  expect(await refusal(restore('.stats.db'))).toEqual({
    code: 'invalid-input',
    text: expect.stringMatching(/artifact social-stats of run \d+ .*include-hidden-files: true/s),
  });
});

test('a database whose name begins with a dot is restored if hidden files were included', async () => {
  const { put, upload, restore } = await openWorkspace(['social-stats/card.svg']);
  put('.stats.db', database);
  upload('.stats.db\nsocial-stats', { includeHiddenFiles: true });
  expect(await restore('.stats.db')).toEqual(['restored', text]);
});
