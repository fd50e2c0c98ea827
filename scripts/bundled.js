import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Returns the entries of package-lock.json, by place, for every package that src/ imports, directly or through
 * others. package.json lists all of them for development alone: who installs this package needs only the bundle.
 */
export function findBundled() {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  const found = new Set();
  const visit = (name, from) => {
    const place = findPlace(name, from, packages);
    if (place === null || found.has(place)) return;
    found.add(place);
    const { dependencies, optionalDependencies } = packages[place];
    for (const next of Object.keys({ ...dependencies, ...optionalDependencies }))
      visit(next, place);
  };
  for (const name of readImports()) visit(name, '');
  return Object.entries(packages).filter(([place]) => found.has(place));
}

/** The folder in which Node finds the package, from the one that imports it. */
function findPlace(name, from, packages) {
  const place = `${from && `${from}/`}node_modules/${name}`;
  if (packages[place]) return place;
  if (from === '') return null;
  return findPlace(name, from.slice(0, Math.max(0, from.lastIndexOf('/node_modules/'))), packages);
}

function readImports() {
  const files = globSync('src/**/*.ts', { cwd: root }).map((file) =>
    readFileSync(join(root, file), 'utf8'),
  );
  const names = files.flatMap((text) =>
    [...text.matchAll(/(?:from |import\(\s*)'((?:@[\w.-]+\/)?[a-z][\w.-]*)(?:\/[^']*)?'/g)].map(
      ([, name]) => name,
    ),
  );
  return new Set(names);
}
