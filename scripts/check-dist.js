// Rebuilds `dist` in a copy of the project in another folder, and compares: what users run must match the
// sources byte for byte, wherever it is built.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const copy = mkdtempSync(join(tmpdir(), 'check-dist-'));
try {
  const sources = [
    'package.json',
    'package-lock.json',
    'tsconfig.json',
    'tsconfig.build.json',
    'scripts',
    'src',
  ];
  // Packages are copied, because through a link the bundler would see the paths of this folder.
  for (const name of [...sources, 'node_modules'])
    cpSync(join(root, name), join(copy, name), { recursive: true, verbatimSymlinks: true });
  execFileSync(process.execPath, [join(copy, 'scripts', 'build.js')], { stdio: 'inherit' });

  const [dist, rebuilt] = [join(root, 'dist'), join(copy, 'dist')];
  const names = [...new Set([...readdirSync(dist), ...readdirSync(rebuilt)])];
  const read = (folder, name) => {
    try {
      return readFileSync(join(folder, name));
    } catch {
      return null;
    }
  };
  const differing = names.filter((name) => {
    const [committed, expected] = [read(dist, name), read(rebuilt, name)];
    return committed === null || expected === null || !committed.equals(expected);
  });
  if (differing.length > 0) {
    console.error(
      `dist does not match the sources: ${differing.join(', ')}. Run npm run bundle and commit dist.`,
    );
    process.exitCode = 1;
  } else {
    console.log(`dist matches a build in another folder (${names.length} files).`);
  }
} finally {
  rmSync(copy, { recursive: true, force: true });
}
