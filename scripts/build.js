// Builds `dist` (or the given folder): the bundle, the files that start its parts, and the licences.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundle, unused } from './bundle.js';
import { findBundled } from './bundled.js';

const target = process.argv[2] ?? 'dist';
process.chdir(fileURLToPath(new URL('..', import.meta.url)));

/**
 * Returns name, licence and licence text of every package that can be in the bundle. ncc's own
 * list omits packages that it joins into the entry file.
 */
function readLicences() {
  const entries = findBundled().map(([place, { license }]) => [
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
  if (!licence) throw new Error(`No licence found in ${place}.`);
  return licence.trim();
}

const starter = (name) => `import { start } from './index.js';\n\nawait start('${name}');\n`;
const files = {
  ...(await bundle()).files,
  'licenses.txt': readLicences(),
  'unused.cjs': `// Replaces ${unused.join(', ')}: imported by other packages, which never use them here.
exports.ProxyAgent = class {};
for (const name of ['httpOverHttp', 'httpsOverHttp', 'httpOverHttps', 'httpsOverHttps']) exports[name] = () => ({});
exports.fetch = () => {
  throw new Error('This bundle sends its requests through node-fetch alone.');
};
exports.restEndpointMethods = () => ({});
exports.FormData = class {};
exports.getExecOutput = () => {
  throw new Error('This bundle runs no program for @actions/core.');
};
exports.HttpClient = class {
  getAgent() {}
  getAgentDispatcher() {}
};
exports.BearerCredentialHandler = class {};
`,
  // The files that action.yml and the package's bin name; each loads only its own part of the bundle.
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
