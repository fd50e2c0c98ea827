import { execFileSync } from 'node:child_process';
import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ncc from '@vercel/ncc';
import { compressWasm } from './compress-wasm.js';
import { shrink } from './shrink.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const lib = join(root, 'lib');

// Packages that dependencies import but this action never uses. Loading them would delay the first request:
// the toolkit's HTTP clients and their proxies (every request goes through src/net/http.ts), octokit's methods
// for each of GitHub's routes (src/net/github.ts names the route), blobs and forms (only text is sent), schedules in
// words, and running programs, which @actions/core imports for facts about the machine; deploy has its own import
// (below).
export const unused = [
  'undici',
  '@actions/exec',
  '@actions/http-client',
  '@actions/http-client/lib/auth',
  'tunnel',
  '@octokit/plugin-rest-endpoint-methods',
  'fetch-blob',
  'fetch-blob/from.js',
  'formdata-polyfill/esm.min.js',
  'cronstrue',
];

// Files that ncc copies beside the bundle and that nothing uses: `open` runs its own xdg-open only if that is
// executable, which files of ncc are not, and else the system's.
const unwanted = ['xdg-open'];

// Made in the compiled code: tsc removes comments, and TypeScript knows a package only by its name.
const edits = [
  // The main step is in index.js, because opening its eight chunks takes longer than reading one larger file.
  // https://webpack.js.org/api/module-methods/#magic-comments
  {
    file: 'index.js',
    from: "import('./action/main.js')",
    to: "import(/* webpackMode: 'eager' */ './action/main.js')",
  },
  // What two of them share would be in the bundle twice.
  ...inChunk('run', { 'cli/cli.js': './run.js', 'cli/setup/offer-first-run.js': '../run.js' }),
  ...inChunk('german', {
    'action/describe-causes.js': '../locale/describe-in-german.js',
    'platforms/bluesky/index.js': './german.js',
    'platforms/instagram/index.js': './german.js',
    'platforms/mastodon/index.js': './german.js',
    'platforms/threads/index.js': './german.js',
    'platforms/tiktok/index.js': './german.js',
    'platforms/youtube/index.js': './german.js',
  }),
  ...inChunk('audience', {
    'platforms/instagram/index.js': './fetch-audience.js',
    'platforms/threads/index.js': './fetch-audience.js',
  }),
  ...inChunk('journal', {
    'action/main.js': './recovery-lines.js',
    'action/post.js': './save-journal.js',
  }),
  {
    file: 'deploy/read-ssh-version.js',
    from: "'@actions/exec'",
    to: "'../../node_modules/@actions/exec/lib/exec.js'",
  },
];

/** Returns the edits that give these imports, modules by the importing file, one chunk instead of one each. */
function inChunk(name, imports) {
  return Object.entries(imports).map(([file, module]) => ({
    file,
    from: `import('${module}')`,
    to: `import(/* webpackChunkName: '${name}' */ '${module}')`,
  }));
}

/**
 * Bundles src/: tsc compiles it to lib/, and ncc bundles lib/. Two steps, because TypeScript 7 has no JavaScript API
 * that ncc could call. Returns the files of `dist` that come of it, and the source maps to lib/ of those with code
 * of src/, each by the file's name.
 */
export async function bundle() {
  compile();
  const { code, map, assets } = await ncc(join(lib, 'index.js'), {
    cache: false,
    quiet: true,
    sourceMap: true,
    sourceMapRegister: false,
    externals: Object.fromEntries(unused.map((name) => [name, './unused.cjs'])),
  });
  const built = new Map([
    ['index.js', code],
    ['index.js.map', map],
  ]);
  for (const [name, { source }] of Object.entries(assets)) built.set(name, source);
  const files = {};
  const maps = {};
  for (const [name, content] of compressWasm(built)) {
    const map = built.get(`${name}.map`);
    if (map) {
      const shrunk = await shrink(name, String(content), JSON.parse(map));
      files[name] = shrunk.code;
      if (shrunk.map) maps[name] = shrunk.map;
    } else if (!name.endsWith('.map') && !unwanted.includes(name)) files[name] = content;
  }
  return { files, maps };
}

/** Compiles src/ to lib/, with source maps. */
function compile() {
  rmSync(lib, { recursive: true, force: true });
  const compiler = join(root, 'node_modules/typescript/bin/tsc');
  execFileSync(process.execPath, [compiler, '-p', 'tsconfig.build.json'], {
    cwd: root,
    stdio: 'inherit',
  });
  for (const file of globSync('**/*.js', { cwd: lib })) {
    const path = join(lib, file);
    writeFileSync(path, withoutMapComment(readFileSync(path, 'utf8')));
  }
  // An import is followed also when nothing is used of it: some only choose the chunk (`shared.ts`).
  writeFileSync(join(lib, 'package.json'), '{ "type": "module", "sideEffects": true }');
  for (const edit of edits) rewrite(edit);
}

function rewrite({ file, from, to }) {
  const path = join(lib, file);
  const code = readFileSync(path, 'utf8');
  if (!code.includes(from)) throw new Error(`${path} does not contain ${from}.`);
  writeFileSync(path, code.replace(from, to));
}

/** Returns code without the last line in which the compiler names its source map: ncc would follow it. */
const withoutMapComment = (code) => code.replace(/\n*\/\/# sourceMappingURL=\S+\s*$/, '\n');
