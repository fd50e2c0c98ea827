// Builds `dist` (or the folder given): tsc turns src/ into lib/, ncc bundles that. Two steps, because
// TypeScript 7 has no JavaScript API that ncc could call. Not minified: people audit what handles their tokens.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ncc from '@vercel/ncc';

const root = fileURLToPath(new URL('..', import.meta.url));
const target = process.argv[2] ?? 'dist';
process.chdir(root);

rmSync('lib', { recursive: true, force: true });
execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'], {
  stdio: 'inherit',
});
// What packages import and this action never uses, but would have to load before the first request: the
// toolkit's HTTP client (every request goes through src/http.ts), octokit's methods for each of GitHub's
// routes (src/github.ts names the route), and streams that Node has by itself.
const unused = [
  'undici',
  '@octokit/plugin-rest-endpoint-methods',
  'web-streams-polyfill/dist/ponyfill.es2018.js',
];
const { code, assets } = await ncc(join(root, 'lib/index.js'), {
  cache: false,
  quiet: true,
  externals: Object.fromEntries(unused.map((name) => [name, './unused.cjs'])),
});

/**
 * Name, licence and its text of every package that an installation without development gets. ncc's own list
 * leaves out what it joins to the entry's file.
 */
function readLicences() {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
  const entries = Object.entries(packages)
    .filter(([place, { dev }]) => place !== '' && !dev)
    .map(([place, { license }]) => [
      place.split('node_modules/').at(-1),
      license,
      readLicence(place),
    ]);
  return [...new Set(entries.map((entry) => `${entry.join('\n')}\n`))].join('\n');
}

function readLicence(place) {
  const file = readdirSync(place).find((name) => /^licen[sc]e/i.test(name));
  if (file) return readFileSync(join(place, file), 'utf8').trim();
  const readme = readFileSync(join(place, 'README.md'), 'utf8');
  const [, licence] = /^License\n-+\n([\s\S]*)/m.exec(readme) ?? [];
  if (!licence) throw new Error(`${place} holds no licence.`);
  return licence.trim();
}

const starter = (name) => `import { start } from './index.js';\n\nawait start('${name}');\n`;
const files = {
  'index.js': code,
  ...Object.fromEntries(Object.entries(assets).map(([name, { source }]) => [name, source])),
  'licenses.txt': readLicences(),
  'unused.cjs': `// In the place of ${unused.join(', ')}: imported by other packages, never used here.
exports.ProxyAgent = class {};
exports.fetch = () => {
  throw new Error('This bundle sends its requests through node-fetch alone.');
};
exports.restEndpointMethods = () => ({});
`,
  // What action.yml and the package's bin point at: each loads only its own part of the bundle.
  'main.js': starter('main'),
  'post.js': starter('post'),
  'deploy.js': starter('deploy'),
  'deploy-post.js': starter('deploy-post'),
  'cli.js': `#!/usr/bin/env -S node --\n${starter('cli')}`,
};
rmSync(target, { recursive: true, force: true });
mkdirSync(target, { recursive: true });
for (const [name, content] of Object.entries(files)) {
  writeFileSync(join(target, name), content, { mode: name === 'cli.js' ? 0o755 : 0o644 });
}
