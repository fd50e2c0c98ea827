// Builds `dist` (or the folder given): tsc turns src/ into lib/, ncc bundles that. Two steps, because
// TypeScript 7 has no JavaScript API that ncc could call. Not minified: people audit what handles their tokens.
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const target = process.argv[2] ?? 'dist';
const require = createRequire(import.meta.url);

const run = (script, ...args) =>
  execFileSync(process.execPath, [script, ...args], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });

rmSync(join(root, 'lib'), { recursive: true, force: true });
rmSync(target, { recursive: true, force: true });
mkdirSync(target, { recursive: true });
run(join(root, 'node_modules/typescript/bin/tsc'), '-p', 'tsconfig.build.json');
run(
  require.resolve('@vercel/ncc/dist/ncc/cli.js'),
  'build',
  'lib/index.js',
  '-o',
  target,
  '--license',
  'licenses.txt',
);

// ncc copies it executable.
chmodSync(join(target, 'sql-wasm-browser.wasm'), 0o644);

// What action.yml and the package's bin point at: each loads only its own part of the bundle.
for (const name of ['main', 'post', 'cli']) {
  const hashbang = name === 'cli' ? '#!/usr/bin/env node\n' : '';
  writeFileSync(
    join(target, `${name}.js`),
    `${hashbang}import { start } from './index.js';\n\nawait start('${name}');\n`,
    { mode: name === 'cli' ? 0o755 : 0o644 },
  );
}
