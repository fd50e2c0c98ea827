import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { copyFiles } from '../../src/deploy/copy-files.ts';
import { mergeRemotely } from '../../src/deploy/merge-remotely.ts';
import { quote } from '../../src/deploy/remote-script.ts';
import { exportNumbers, openSource } from '../../src/storage/merge-databases.ts';
import { all, temporaryFolder } from '../storage/temporary-folder.ts';
import { connectTo } from './connect-to.ts';
import { createDeploy } from './run-deploy.ts';
import { createSite, writeNumbers } from './sample-database.ts';
import { createScene, expectMerged } from './scene.ts';
import { startSshServer } from './ssh-server.ts';

const names = [
  'with space.db',
  '-rf',
  "it's.db",
  '"double".db',
  'a; touch pwned; b',
  '$(touch pwned)',
  '`touch pwned`',
  'a\n touch pwned\n',
  '~root',
  '*?[a-z]{a,b}!x',
  'back\\slash\\n',
  'file:other?mode=memory',
  ':memory:',
  "x'; DROP TABLE links; --",
  'ünïcödé \u202e 😀',
  '%d%s$1$@',
  '#comment & | < >',
];

async function numbersOf(): Promise<Uint8Array> {
  const file = join(temporaryFolder(), 'numbers.db');
  await writeNumbers(file, { username: 'o\'hara"; DROP TABLE links; --\n$(touch pwned)' });
  const source = await openSource(file);
  try {
    return await exportNumbers(source);
  } finally {
    source.close();
  }
}

test.each([
  ['sqlite3', names],
  // Names that Python's sqlite3 could read in its own way.
  ['python3', names.filter((name) => /^[:~-]|file:|\n|[^ -~]/.test(name))],
] as const)(
  'a database of any name is merged into by %s, and no name runs as a command',
  async (tool, someNames) => {
    const server = await startSshServer();
    const connection = await connectTo(server);
    const numbers = await numbersOf();
    for (const name of someNames) {
      const file = join(server.home, name);
      createSite(file);
      const work = {
        tool,
        database: name,
        numbers,
        patienceMs: 1_000,
        now: Date.now(),
        dryRun: false,
      };
      expect(await mergeRemotely(connection, work)).toMatchObject({ rows: 2 });
      expect(all(file, 'SELECT count(*) AS n FROM links')).toEqual([{ n: 2 }]);
      expect(String(all(file, 'SELECT username FROM social_stats_cache')[0]?.username)).toContain(
        "o'hara",
      );
    }
    expect(readdirSync(server.home).sort()).toEqual([...someNames].sort());
    expect(readdirSync(server.temporary)).toEqual([]);
  },
);

test('files of any name are copied into folders of any name, and replace the old ones', async () => {
  const server = await startSshServer();
  const connection = await connectTo(server);
  const files = names.map((name) => ({ name: `${name}/${name}`, bytes: Buffer.from(name) }));
  const directories = ['plain', ...names.filter((_, index) => index % 4 === 1)];
  for (const directory of directories) {
    await copyFiles(connection, { files, directory });
    for (const name of names) {
      expect(readFileSync(join(server.home, directory, name, name), 'utf8')).toBe(name);
      expect(readdirSync(join(server.home, directory, name))).toEqual([name]);
    }
  }
  expect(readdirSync(server.home).sort()).toEqual(directories.sort());
  expect(readdirSync(server.temporary)).toEqual([]);
});

test('a file is replaced in one step and keeps its mode; a folder is never replaced', async () => {
  const server = await startSshServer();
  const connection = await connectTo(server);
  const target = join(server.home, 'card.svg');
  writeFileSync(target, 'old', { mode: 0o604 });
  const { ino } = execStat(target);
  const files = [{ name: 'card.svg', bytes: Buffer.from('new') }];
  await copyFiles(connection, { files, directory: '~' });
  expect(readFileSync(target, 'utf8')).toBe('new');
  expect(execStat(target)).toMatchObject({ mode: '604' });
  expect(execStat(target).ino).not.toBe(ino);

  mkdirSync(join(server.home, 'folder'));
  symlinkSync('folder', join(server.home, 'link'));
  for (const name of ['folder', 'link']) {
    const inTheWay = { files: [...files, { name, bytes: Buffer.from('x') }], directory: '.' };
    await expect(copyFiles(connection, inTheWay)).rejects.toMatchObject({ code: 'remote-files' });
  }
  expect(readdirSync(server.home).sort()).toEqual(['card.svg', 'folder', 'link']);
});

const execStat = (file: string): { mode: string; ino: string } => {
  const [mode = '', ino = ''] = execFileSync('stat', ['-c', '%a %i', file], { encoding: 'utf8' })
    .trim()
    .split(' ');
  return { mode, ino };
};

test('the step accepts such names in its inputs, and logs them safely', async () => {
  const scene = await createScene();
  const name = "a'b\n::add-mask::c\n##[error]$(touch pwned); ~";
  createSite(join(scene.server.home, name));
  const { exitCode, errors } = await createDeploy('dist', {
    ...scene.inputs,
    'remote-database': name,
    files: join(scene.folder, 'cards'),
    'remote-directory': `-${name}`,
  }).main();
  expect(errors).toEqual([]);
  expect(exitCode).toBe(0);
  expectMerged(join(scene.server.home, name));
  expect(readdirSync(scene.server.home).sort()).toEqual([`-${name}`, name, 'linktree.db']);
});

test('a quoted text is one unchanged word of the shell', () => {
  const text = fc.string({ unit: 'binary' }).map((one) => one.replaceAll('\0', ''));
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 40 }), (words) => {
      const script = `printf '%s\\0' ${words.map(quote).join(' ')}`;
      const output = execFileSync('sh', ['-c', script]);
      expect(output.equals(Buffer.from(words.map((word) => `${word}\0`).join('')))).toBe(true);
    }),
    { numRuns: 100 },
  );
});
