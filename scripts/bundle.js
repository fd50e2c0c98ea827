import { execFileSync } from 'node:child_process';
import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ncc from '@vercel/ncc';
import { parseSync } from 'rolldown/utils';

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
  {
    file: 'deploy/read-ssh-version.js',
    from: "'@actions/exec'",
    to: "'../../node_modules/@actions/exec/lib/exec.js'",
  },
];

/**
 * Returns the files of `dist` that come from src/, by name: tsc compiles src/ to lib/, and ncc bundles lib/.
 * Two steps, because TypeScript 7 has no JavaScript API that ncc could call. Not minified, so that people can
 * audit what handles their tokens; without most comments, which are in src/ and in the packages. With `sourceMaps`
 * the code is the same but for comments and escapes, and each file has a source map.
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
  for (const edit of edits) rewrite(edit);
  const { code, map, assets } = await ncc(join(lib, 'index.js'), {
    cache: false,
    quiet: true,
    sourceMap: sourceMaps,
    sourceMapRegister: false,
    externals: Object.fromEntries(unused.map((name) => [name, './unused.cjs'])),
  });
  const others = Object.entries(assets)
    .filter(([name]) => !unwanted.includes(name))
    .map(([name, { source }]) => [name, source]);
  const files = {
    'index.js': code,
    ...(map && { 'index.js.map': map }),
    ...Object.fromEntries(others),
  };
  return sourceMaps
    ? files
    : changeCode(files, (name, code) => removeComments(name, toAscii(name, code)));
}

function changeCode(files, change) {
  const entries = Object.entries(files).map(([name, content]) =>
    name.endsWith('.js') ? [name, change(name, String(content))] : [name, content],
  );
  return Object.fromEntries(entries);
}

/** What the bundler says for people: the name of an export, before its short one, and the file of the code below. */
const told = /^(?:\/\* \.[\w$.]+ \*\/|\/\/ CONCATENATED MODULE: \S+)$/;

/** Whose terms require that they stay; the licences are in licenses.txt as well. */
const notice = /copyright|licen[sc]e/i;

/** Removes all other comments. */
function removeComments(name, code) {
  const { comments, errors } = parseSync(name, code);
  if (errors.length > 0) throw new Error(`${name}: ${errors[0].message}`);
  const pieces = [];
  let end = 0;
  for (const comment of joinLines(comments, code)) {
    const text = code.slice(comment.start, comment.end);
    if (told.test(text) || notice.test(text)) continue;
    const piece = code.slice(end, comment.start);
    const endsLine = /^[ \t]*\n/.test(code.slice(comment.end, comment.end + 200));
    // Between two parts of a line it separates them, as white space does.
    const gap = text.includes('\n') ? '\n' : ' ';
    pieces.push(endsLine ? piece.trimEnd() : piece + gap);
    end = comment.end;
  }
  return pieces.join('') + code.slice(end);
}

/** Makes one comment of line comments that follow each other, because a notice may have several lines. */
function joinLines(comments, code) {
  const joined = [];
  for (const { type, start, end } of comments) {
    const last = joined.at(-1);
    const isLine = type === 'Line' && !told.test(code.slice(start, end));
    if (isLine && last?.isLine && code.slice(last.end, start).trim() === '') last.end = end;
    else joined.push({ isLine, start, end });
  }
  return joined;
}

/**
 * Writes characters beyond ASCII as escapes: for a single one, Node decodes a file slowly, and keeps it with two bytes
 * for each character.
 */
function toAscii(name, code) {
  // A line end or white space is no part of a text, and in a template of `String.raw` an escape is no character.
  const [odd] = /[\u2028\u2029\ufeff]|String\.raw\s*`[^`]*[\u0080-\uffff]/.exec(code) ?? [];
  if (odd) throw new Error(`${name} cannot be written in ASCII: ${JSON.stringify(odd)}`);
  return code.replaceAll(/(\\*)([\u0080-\uffff])/g, toEscape);
}

function toEscape(_, slashes, character) {
  // A backslash of its own would escape that of the escape, and means nothing there.
  const kept = slashes.slice(slashes.length % 2);
  return `${kept}\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

function rewrite({ file, from, to }) {
  const path = join(lib, file);
  const code = readFileSync(path, 'utf8');
  if (!code.includes(from)) throw new Error(`${path} does not contain ${from}.`);
  writeFileSync(path, code.replace(from, to));
}

/** Returns code without the last line in which a compiler or bundler names its source map. */
export const withoutMapComment = (code) => code.replace(/\n*\/\/# sourceMappingURL=\S+\s*$/, '\n');
