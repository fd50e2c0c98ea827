import { globSync, readFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { loadEmulator } from '../../src/emulators/index.ts';
import { platforms } from '../../src/platforms/index.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const source = (file: string): string => readFileSync(`${root}/src/${file}`, 'utf8');

/** Rooms on one line do not import each other; a room may import all rooms above it. */
const order = [
  ['errors.ts', 'log.ts', 'clock.ts', 'load-ahead.ts'],
  ['numbers'],
  ['net'],
  ['files', 'platforms', 'emulators', 'locale'],
  ['storage', 'credentials', 'pictures', 'history-artifact'],
  ['pipeline', 'runner'],
  ['action', 'deploy', 'cli'],
  ['index.ts'],
];

/** The rooms that may import a package of the runner's toolkit. */
const toolkit: Record<string, readonly string[]> = {
  '@actions/core': ['runner', 'action', 'deploy'],
  '@actions/exec': ['deploy'],
  '@actions/github': ['net'],
};

const withSlashes = (path: string): string => path.replaceAll('\\', '/');

const files = globSync('**/*.ts', { cwd: `${root}/src` }).map(withSlashes);

const roomOf = (file: string): string => file.split('/')[0] ?? '';

const levelOf = (file: string): number => order.findIndex((rooms) => rooms.includes(roomOf(file)));

/** The imports of a file: paths below `src`, or names of packages. */
function importsOf(file: string): string[] {
  const found = source(file).matchAll(/(?:from |import\()(?:\/\*.*?\*\/ )?'([^']+)'/g);
  return Array.from(found, ([, name = '']) =>
    name.startsWith('.')
      ? withSlashes(relative(`${root}/src`, resolve(`${root}/src`, dirname(file), name)))
      : name,
  );
}

const imports = new Map(files.map((file) => [file, importsOf(file)]));
const edges = [...imports].flatMap(([file, names]) =>
  names.filter((name) => imports.has(name)).map((name) => [file, name] as const),
);

describe('the rooms of src', () => {
  test('are all in the order, and few files are outside of them', () => {
    expect(files.filter((file) => levelOf(file) < 0)).toEqual([]);
    expect(files.filter((file) => !file.includes('/')).length).toBeLessThanOrEqual(6);
    expect(edges.length).toBeGreaterThan(500);
  });

  test('import only rooms above them', () => {
    const against = edges.filter(
      ([from, to]) => roomOf(from) !== roomOf(to) && levelOf(to) >= levelOf(from),
    );
    expect(against).toEqual([]);
  });

  test('have no import cycles', () => {
    expect(findCircle()).toEqual([]);
  });

  test.each(Object.entries(toolkit))('import %s in %j only', (name, rooms) => {
    const importing = [...imports].flatMap(([file, names]) =>
      names.includes(name) ? [roomOf(file)] : [],
    );
    expect([...new Set(importing)].sort()).toEqual([...rooms].sort());
  });
});

describe('the name of a platform', () => {
  /** The name of the project, and the name of the secret in the write probe. */
  const ownNames = /tiktok-stats(-action)?|TIKTOK_STATS_WRITE_PROBE/g;
  const ids = platforms.map(({ id }) => id).join('|');
  const own = new RegExp(`^(platforms|emulators)/(${ids})/`);
  const lists = ['platforms/index.ts', 'emulators/index.ts'];

  test('appears only in its two folders and in the two lists', () => {
    const words = new RegExp(platforms.flatMap(({ id, name }) => [id, name]).join('|'), 'i');
    const naming = files.filter(
      (file) => !own.test(file) && words.test(source(file).replaceAll(ownNames, '')),
    );
    expect(naming.sort()).toEqual(lists.sort());
  });

  test('has an emulator in the list, and no file of the emulator is below platforms', async () => {
    for (const { id } of platforms) expect(await loadEmulator(id)).toBeTypeOf('function');
    expect(files.filter((file) => /^platforms\/.*emulat/.test(file))).toEqual([]);
  });
});

/** The first import cycle, as a path that ends where it starts; empty when there is none. */
function findCircle(): string[] {
  const done = new Set<string>();
  const path: string[] = [];
  const visit = (file: string): string[] => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (done.has(file)) return [];
    path.push(file);
    for (const name of imports.get(file) ?? []) {
      const circle = imports.has(name) ? visit(name) : [];
      if (circle.length > 0) return circle;
    }
    path.pop();
    done.add(file);
    return [];
  };
  for (const file of files) {
    const circle = visit(file);
    if (circle.length > 0) return circle;
  }
  return [];
}
