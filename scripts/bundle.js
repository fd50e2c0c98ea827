import { execFileSync } from 'node:child_process';
import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ncc from '@vercel/ncc';

const root = fileURLToPath(new URL('..', import.meta.url));
const lib = join(root, 'lib');

// What packages import and this action never uses, but would have to load before the first request: the
// toolkit's HTTP client and its proxies (every request goes through src/net/http.ts), octokit's methods for each
// of GitHub's routes (src/net/github.ts names the route), blobs and forms (what is sent here is text).
export const unused = [
  'undici',
  'tunnel',
  '@octokit/plugin-rest-endpoint-methods',
  'fetch-blob',
  'fetch-blob/from.js',
  'formdata-polyfill/esm.min.js',
];

/**
 * What src/ is in `dist`, by file name: tsc turns it into lib/, ncc bundles that. Two steps, because
 * TypeScript 7 has no JavaScript API that ncc could call. Not minified: people audit what handles their
 * tokens. With `sourceMaps` the code is the same, and each file in lib/ and in the bundle has its map.
 */
export async function bundle({ sourceMaps = false } = {}) {
  rmSync(lib, { recursive: true, force: true });
  const compiler = join(root, 'node_modules/typescript/bin/tsc');
  const options = ['-p', 'tsconfig.build.json', '--sourceMap', String(sourceMaps)];
  execFileSync(process.execPath, [compiler, ...options], { cwd: root, stdio: 'inherit' });
  for (const file of sourceMaps ? globSync('**/*.js', { cwd: lib }) : []) {
    const path = join(lib, file);
    writeFileSync(path, withoutMapComment(readFileSync(path, 'utf8')));
  }
  const { code, map, assets } = await ncc(join(lib, 'index.js'), {
    cache: false,
    quiet: true,
    sourceMap: sourceMaps,
    sourceMapRegister: false,
    externals: Object.fromEntries(unused.map((name) => [name, './unused.cjs'])),
  });
  const others = Object.entries(assets).map(([name, { source }]) => [name, source]);
  const files = { 'index.js': code, ...(map && { 'index.js.map': map }) };
  return { ...files, ...Object.fromEntries(others) };
}

/** Code without the last line, by which a compiler or bundler names its map. */
export const withoutMapComment = (code) => code.replace(/\n*\/\/# sourceMappingURL=\S+\s*$/, '\n');
