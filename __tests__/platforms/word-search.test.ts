import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { platforms } from '../../src/platforms/index.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The project's own name, and the name of the secret that the write probe asks for. */
const ownNames = /tiktok-stats(-action)?|TIKTOK_STATS_WRITE_PROBE/g;

test('no platform is named outside its own folder and the list', () => {
  const files = globSync('src/**/*.ts', { cwd: root }).filter(
    (file) => !file.startsWith('src/platforms/'),
  );
  expect(files.length).toBeGreaterThan(80);
  const words = new RegExp(platforms.flatMap(({ id, name }) => [id, name]).join('|'), 'i');
  const naming = files.filter((file) =>
    words.test(readFileSync(`${root}/${file}`, 'utf8').replaceAll(ownNames, '')),
  );
  expect(naming).toEqual([]);
});

test('of what the platforms share, the list alone names them', () => {
  const shared = globSync('src/platforms/*.ts', { cwd: root });
  const words = new RegExp(platforms.map(({ id }) => `/${id}/`).join('|'));
  expect(shared.filter((file) => words.test(readFileSync(`${root}/${file}`, 'utf8')))).toEqual([
    'src/platforms/index.ts',
  ]);
});
