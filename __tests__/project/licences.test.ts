import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (file: string) => readFileSync(`${root}/${file}`, 'utf8');

interface Locked {
  version: string;
  license?: string;
  integrity?: string;
  dev?: boolean;
  hasInstallScript?: boolean;
}

const locked: Record<string, Locked> = JSON.parse(read('package-lock.json')).packages;

/** All that an installation without development gets, by place. */
const production = Object.entries(locked).filter(([place, { dev }]) => place !== '' && !dev);

const nameOf = (place: string) => place.split('node_modules/').at(-1) ?? '';

/** Each lets anybody bundle it and hand it on, and asks for no more than its own text. */
const allowed = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', '0BSD', 'Unlicense'];

const names = new Set(production.map(([place]) => nameOf(place)));

/** Name, licence and text of each entry, as the build lists them: an entry begins behind a blank line. */
function readLicences(): { name: string; licence: string; text: string }[] {
  const lines = read('dist/licenses.txt').split('\n');
  const starts = lines.flatMap((line, index) =>
    names.has(line) && !lines[index - 1] && /^\S+$/.test(lines[index + 1] ?? '') ? [index] : [],
  );
  return starts.map((start, index) => ({
    name: lines[start] ?? '',
    licence: lines[start + 1] ?? '',
    text: lines
      .slice(start + 2, starts[index + 1])
      .join('\n')
      .trim(),
  }));
}

const listed = readLicences();

test('every bundled package stands in dist/licenses.txt, with the text that it asks to be kept', () => {
  const bundled = new Set(
    readdirSync(`${root}/dist`)
      .filter((name) => name.endsWith('.js'))
      .flatMap((name) => [
        ...read(`dist/${name}`).matchAll(/\.\/node_modules\/(?:@[\w.-]+\/)?[\w.-]+/g),
      ])
      .map(([path]) => nameOf(path)),
  );
  expect(bundled.size).toBeGreaterThan(20);
  expect(listed.map(({ name }) => name)).toEqual(expect.arrayContaining([...bundled]));
  for (const { name, text } of listed) expect(text.length, name).toBeGreaterThan(200);
});

test('every package that is used directly is bundled', () => {
  const { dependencies } = JSON.parse(read('package.json'));
  expect(listed.map(({ name }) => name)).toEqual(expect.arrayContaining(Object.keys(dependencies)));
});

test('the licences of all that could be bundled let everybody use it', () => {
  for (const { name, licence } of listed) expect(allowed, name).toContain(licence);
  for (const [place, { license = 'none' }] of production) expect(allowed, place).toContain(license);
});

test('nothing that could be bundled runs a script when it is installed', () => {
  const scripted = Object.entries(locked).filter(([, one]) => one.hasInstallScript);
  const { allowScripts } = JSON.parse(read('package.json'));
  // The tests' own Node, and a watcher of files that only macOS installs.
  const excused = [...Object.keys(allowScripts), 'fsevents'];
  for (const [place] of scripted) expect(excused).toContain(nameOf(place));
  const reached = new Set([...production.map(([place]) => place)]);
  for (const [place, { dev }] of scripted) if (!dev) expect(reached).not.toContain(place);
});

test('every package comes with the checksum of what was looked at', () => {
  for (const [place, { integrity = '' }] of Object.entries(locked))
    if (place !== '') expect(integrity, place).toMatch(/^sha512-/);
});

test('versions are exact', () => {
  const { dependencies, devDependencies } = JSON.parse(read('package.json'));
  for (const version of Object.values({ ...dependencies, ...devDependencies }))
    expect(version).toMatch(/^\d+\.\d+\.\d+$/);
});
