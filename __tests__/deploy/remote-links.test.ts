import {
  chmodSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { copyFiles } from '../../src/deploy/copy-files.ts';
import { connectTo } from './connect-to.ts';
import { createDeploy } from './run-deploy.ts';
import { createScene, expectMerged } from './scene.ts';
import { startSshServer } from './ssh-server.ts';

const card = [{ name: 'cards/card.svg', bytes: Buffer.from('new') }];

/** A server with the folder `www`, which takes the files, and `other` beside it. */
async function openFolders() {
  const server = await startSshServer();
  const inHome = (name: string) => join(server.home, name);
  for (const name of ['www', 'other']) mkdirSync(inHome(name));
  const connection = await connectTo(server);
  const copy = (files = card) => copyFiles(connection, { files, directory: 'www' });
  return { inHome, copy };
}

describe('a linked database on the server', () => {
  test.each([
    ['absolute', (home: string) => join(home, 'data/real.db')],
    ['relative', () => 'data/real.db'],
  ])('is merged into where it is, by a link that is %s', async (_, targetIn) => {
    const { server, inputs, site } = await createScene();
    const data = join(server.home, 'data');
    mkdirSync(data);
    renameSync(site, join(data, 'real.db'));
    symlinkSync(targetIn(server.home), join(server.home, 'first.db'));
    symlinkSync('first.db', site);
    expect((await createDeploy('dist', inputs).main()).errors).toEqual([]);
    expectMerged(join(data, 'real.db'));
    expect(lstatSync(site).isSymbolicLink()).toBe(true);
    expect(readdirSync(data)).toEqual(['real.db']);
  });

  test('is created where the link leads, and its folder must exist there', async () => {
    const { server, inputs } = await createScene();
    mkdirSync(join(server.home, 'data'));
    symlinkSync('data/new.db', join(server.home, 'new.db'));
    symlinkSync('missing/new.db', join(server.home, 'nowhere.db'));
    symlinkSync('round.db', join(server.home, 'round.db'));
    const deployTo = (name: string) =>
      createDeploy('dist', { ...inputs, 'remote-database': name }).main();
    expect((await deployTo('new.db')).errors).toEqual([]);
    expect(readdirSync(join(server.home, 'data'))).toEqual(['new.db']);
    expect((await deployTo('nowhere.db')).errors).toEqual([
      expect.stringMatching(/^remote-database: .*links to, does not exist/),
    ]);
    expect((await deployTo('round.db')).errors).toEqual([
      expect.stringMatching(/^remote-database: /),
    ]);
  });

  // root may write everywhere.
  if (process.getuid?.() !== 0) {
    test('needs the rights of the real folder', async () => {
      const { server, inputs, site } = await createScene();
      const data = join(server.home, 'data');
      mkdirSync(data);
      renameSync(site, join(data, 'real.db'));
      symlinkSync('data/real.db', site);
      chmodSync(data, 0o555);
      const { errors } = await createDeploy('dist', inputs).main();
      chmodSync(data, 0o755);
      expect(errors).toEqual([expect.stringMatching(/^remote-database: .*or its folder/)]);
    });
  }
});

describe('a link in the folder on the server', () => {
  test('that leads elsewhere within it is followed, and stays', async () => {
    const { inHome, copy } = await openFolders();
    mkdirSync(inHome('www/release-2'));
    symlinkSync('release-2', inHome('www/cards'));
    symlinkSync('../usual.svg', inHome('www/release-2/card.svg'));
    writeFileSync(inHome('www/usual.svg'), 'old', { mode: 0o604 });
    await copy();
    expect(readFileSync(inHome('www/usual.svg'), 'utf8')).toBe('new');
    expect(lstatSync(inHome('www/release-2/card.svg')).isSymbolicLink()).toBe(true);
    expect(readdirSync(inHome('www')).sort()).toEqual(['cards', 'release-2', 'usual.svg']);
  });

  test.each([
    ['a folder', 'cards', '../other'],
    ['a folder, absolutely', 'cards', '/tmp'],
    ['a folder above', 'cards', '..'],
    ['a folder of a similar name', 'cards', '../www-other'],
    ['a file', 'cards/card.svg', '../../other/card.svg'],
    ['no file yet', 'cards/card.svg', '../../other/none.svg'],
  ])('that leads out of it, to %s, is refused before anything is written', async (_, link, to) => {
    const { inHome, copy } = await openFolders();
    mkdirSync(inHome('www-other'));
    writeFileSync(inHome('other/card.svg'), 'old');
    if (link.includes('/')) mkdirSync(inHome('www/cards'));
    symlinkSync(to, inHome(`www/${link}`));
    const files = [
      { name: 'first.svg', bytes: Buffer.from('first') },
      ...card,
      { name: 'cards/deep/er.svg', bytes: Buffer.from('deep') },
    ];
    await expect(copy(files)).rejects.toMatchObject({
      code: 'remote-files',
      message: expect.stringContaining('www/cards/card.svg'),
    });
    expect(readdirSync(inHome('other'))).toEqual(['card.svg']);
    expect(readdirSync(inHome('www-other'))).toEqual([]);
    expect(readFileSync(inHome('other/card.svg'), 'utf8')).toBe('old');
    expect(readdirSync(inHome('www'))).toEqual(['cards']);
  });

  test('may be the folder itself', async () => {
    const { inHome, copy } = await openFolders();
    renameSync(inHome('www'), inHome('release-1'));
    symlinkSync('release-1', inHome('www'));
    await copy();
    expect(readFileSync(inHome('release-1/cards/card.svg'), 'utf8')).toBe('new');
  });

  test('may not be the folder itself if it leads nowhere', async () => {
    const { server, inputs, folder } = await createScene();
    symlinkSync('missing', join(server.home, 'www'));
    const given = { ...inputs, files: join(folder, 'cards'), 'remote-directory': 'www' };
    const { errors } = await createDeploy('dist', given).main();
    expect(errors).toEqual([
      expect.stringMatching(/^remote-files: www .*is not a folder, nor a link to one/),
    ]);
  });
});
