import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (file: string) => readFileSync(`${root}/${file}`, 'utf8');

interface Locked {
  version: string;
  license?: string;
  integrity?: string;
  hasInstallScript?: boolean;
}

const locked: Record<string, Locked> = JSON.parse(read('package-lock.json')).packages;

const { dependencies, devDependencies } = JSON.parse(read('package.json'));

/** The packages that src imports, directly or through others, by path. */
const production: [string, Locked][] = JSON.parse(
  execFileSync(
    process.execPath,
    [
      '--input-type=module',
      '--eval',
      "console.log(JSON.stringify((await import('./scripts/bundled.js')).findBundled()))",
    ],
    { cwd: root, encoding: 'utf8' },
  ),
);

const nameOf = (place: string) => place.split('node_modules/').at(-1) ?? '';

/** Licences that allow to bundle and distribute a package, and require only that their text is included. */
const allowed = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', '0BSD', 'Unlicense'];

const names = new Set(production.map(([place]) => nameOf(place)));

/** Name, licence and text of each entry in dist/licenses.txt. An entry starts after a blank line. */
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

test('dist/licenses.txt contains every bundled package with its licence text', () => {
  const code = readdirSync(`${root}/dist`)
    .filter((name) => name.endsWith('.js'))
    .map((name) => read(`dist/${name}`));
  const bundled = new Set([
    ...code
      .flatMap((text) => [...text.matchAll(/\.\/node_modules\/(?:@[\w.-]+\/)?[\w.-]+/g)])
      .map(([path]) => nameOf(path)),
    ...code.flatMap((text) => /^\/\/ Code of (.*)$/m.exec(text)?.[1]?.split(', ') ?? []),
  ]);
  expect(bundled.size).toBeGreaterThan(20);
  expect(listed.map(({ name }) => name)).toEqual(expect.arrayContaining([...bundled]));
  for (const { name, text } of listed) expect(text.length, name).toBeGreaterThan(200);
});

test.each(['Adobe Systems', 'notmasteryet', 'Joyent', 'Vladimir Agafonkin'])(
  'dist keeps the notice of %s, which is in no licence file',
  (name) => {
    const files = readdirSync(`${root}/dist`).filter((file) => file.endsWith('.js'));
    expect(files.filter((file) => read(`dist/${file}`).includes(name))).not.toEqual([]);
  },
);

test('who installs the package gets the bundle, and no other package', () => {
  expect(dependencies).toBeUndefined();
  expect(production.length).toBeGreaterThan(30);
  // npm installs all packages of a git repository that has one of these, before it packs it.
  const { scripts } = JSON.parse(read('package.json'));
  for (const name of ['build', 'prepare', 'prepack', 'preinstall', 'install', 'postinstall'])
    expect(scripts).not.toHaveProperty(name);
});

test('every package that could be bundled has an allowed licence', () => {
  for (const { name, licence } of listed) expect(allowed, name).toContain(licence);
  for (const [place, { license = 'none' }] of production) expect(allowed, place).toContain(license);
});

test('no package that could be bundled has an install script', () => {
  const scripted = Object.entries(locked).filter(([, one]) => one.hasInstallScript);
  const { allowScripts } = JSON.parse(read('package.json'));
  // The Node of the tests, and a file watcher that is installed on macOS only.
  const excused = [...Object.keys(allowScripts), 'fsevents'];
  for (const [place] of scripted) expect(excused).toContain(nameOf(place));
  const reached = new Set([...production.map(([place]) => place)]);
  for (const [place] of scripted) expect(reached).not.toContain(place);
});

test('every locked package has a checksum', () => {
  for (const [place, { integrity = '' }] of Object.entries(locked))
    if (place !== '') expect(integrity, place).toMatch(/^sha512-/);
});

test('the versions of dependencies are exact', () => {
  for (const version of Object.values({ ...dependencies, ...devDependencies }))
    expect(version).toMatch(/^\d+\.\d+\.\d+$/);
});
