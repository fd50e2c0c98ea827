// Makes the code of `dist` smaller than the bundler leaves it. People audit what handles their tokens: there only
// comments, which are in src/ and in the packages, and functions of packages that nothing uses are left out.
import { decode, encode } from '@jridgewell/sourcemap-codec';
import MagicString from 'magic-string';
import { rolldown } from 'rolldown';
import { minifySync, parseSync, Visitor } from 'rolldown/utils';

// Packages that handle no token: they draw, read options, workflows and archives, or open a browser.
const withoutTokens = [
  '@actions/expressions',
  '@actions/workflow-parser',
  'bundle-name',
  'commander',
  'd3-array',
  'd3-path',
  'd3-shape',
  'd3-time',
  'default-browser',
  'default-browser-id',
  'define-lazy-prop',
  'fast-string-truncated-width',
  'is-docker',
  'is-in-ssh',
  'is-inside-container',
  'is-wsl',
  'jpeg-js',
  'open',
  'pend',
  'powershell-utils',
  'run-applescript',
  'wsl-utils',
  'yaml',
  'yauzl',
];

/** Returns the shrunk code of a file of the bundle with this source map; with code of src/ also its new source map. */
export async function shrink(name, code, { sources, mappings }) {
  assertNoOddCharacters(name, code);
  const packages = [...new Set(sources.filter(isNoRuntime).map(toPackage))];
  if (packages.includes(null)) {
    const origins = decode(mappings);
    const shrunk = tidy(name, removeComments(name, code), findOwn(sources, origins));
    const kept = shrunk.lines.map((line) => origins[line] ?? []);
    return { code: toAscii(shrunk.code), map: { sources, mappings: encode(kept) } };
  }
  const isMinified = packages.every((one) => withoutTokens.includes(one));
  const reduced = isMinified ? minify(name, code) : await removeUnused(name, code);
  const notices = readComments(name, code)
    .map(({ start, end }) => code.slice(start, end))
    .filter((comment) => notice.test(comment));
  const changed = [...notices, reduced].join('\n');
  // A package that is published minified only gets longer.
  const { code: kept } = removeComments(name, code);
  const shorter = changed.length < kept.length ? changed : kept;
  return { code: toAscii(`// Code of ${packages.join(', ')}\n${shorter}`) };
}

/** Whether a source is no code that the bundler adds. */
const isNoRuntime = (source) => !source.startsWith('../webpack/');

/** Returns the name of the package that a source belongs to; `null` for one of src/. */
const toPackage = (source) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(source)?.[1] ?? null;

/** Returns for each line whether it is of src/. A line that the source map leaves out belongs to the one before it. */
function findOwn(sources, origins) {
  let isOwn = false;
  return origins.map(([segment]) => {
    const source = sources[segment?.[1]];
    if (source !== undefined) isOwn = isNoRuntime(source) && toPackage(source) === null;
    return isOwn;
  });
}

function minify(name, code) {
  const { code: minified, errors } = minifySync(name, code, { module: true });
  if (errors.length > 0) throw new Error(`${name}: ${errors[0].message}`);
  return minified;
}

/** Removes functions and variables that nothing uses, which the bundler leaves, and prints the rest anew. */
async function removeUnused(name, code) {
  const isEntry = (id) => id === name;
  const build = await rolldown({
    input: name,
    plugins: [
      {
        name: 'code',
        resolveId: (id) => (isEntry(id) ? id : { id, external: true }),
        load: (id) => (isEntry(id) ? code : null),
      },
    ],
  });
  const { output } = await build.generate({ minify: 'dce-only', comments: false });
  await build.close();
  return output[0].code;
}

/** What the bundler says for people: the name of an export, before its short one, and the file of the code below. */
const told = /^(?:\/\* \.[\w$.]+ \*\/|\/\/ CONCATENATED MODULE: \S+)$/;

/** Whose terms require that they stay; the licences are in licenses.txt as well. */
const notice = /copyright|licen[sc]e/i;

/** Removes all other comments. Returns the number of the line that each line was as well; both count from 0. */
function removeComments(name, code) {
  const text = new MagicString(code);
  let last = 0;
  for (const { start, end } of readComments(name, code)) {
    const comment = code.slice(start, end);
    if (told.test(comment) || notice.test(comment)) continue;
    // Between two parts of a line it separates them, as white space does.
    const gap = comment.includes('\n') ? '\n' : ' ';
    if (/^[ \t]*\n/.test(code.slice(end, end + 200)))
      text.remove(last + code.slice(last, start).trimEnd().length, end);
    else text.overwrite(start, end, gap);
    last = end;
  }
  const { mappings } = text.generateDecodedMap();
  return { code: `${text.toString().trimEnd()}\n`, lines: mappings.map(([first]) => first?.[2]) };
}

/** Returns the comments. Line comments that follow each other are one, because a notice may have several lines. */
function readComments(name, code) {
  const { comments, errors } = parseSync(name, code);
  if (errors.length > 0) throw new Error(`${name}: ${errors[0].message}`);
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
 * Indents lines of src/ by tabs, and leaves one of several empty lines. Takes and returns what `removeComments` returns;
 * `isOwn` tells by the number that a line had before.
 */
function tidy(name, { code, lines }, isOwn) {
  const isInText = openTexts(name, code);
  const kept = [];
  let start = 0;
  let wasEmpty = false;
  for (const [index, text] of code.split('\n').entries()) {
    const number = lines[index];
    const isFree = !isInText(start);
    const isEmpty = isFree && text.trim() === '';
    if (isEmpty && !wasEmpty) kept.push({ text: '', number });
    if (!isEmpty) kept.push({ text: isFree && isOwn[number] ? indent(text) : text, number });
    wasEmpty = isEmpty;
    start += text.length + 1;
  }
  return {
    code: kept.map(({ text }) => text).join('\n'),
    lines: kept.map(({ number }) => number),
  };
}

const indent = (text) => text.replace(/^(?: {4})+/, (spaces) => '\t'.repeat(spaces.length / 4));

/** Returns a function that says whether an offset is in a text of more than one line. */
function openTexts(name, code) {
  const texts = [];
  const note = ({ start, end }) => {
    if (code.slice(start, end).includes('\n')) texts.push({ start, end });
  };
  new Visitor({ TemplateElement: note, Literal: note }).visit(parseSync(name, code).program);
  return (at) => texts.some(({ start, end }) => start < at && at <= end);
}

/** Throws for characters that cannot be escaped: those that are no text, and in `String.raw`, where an escape is none. */
function assertNoOddCharacters(name, code) {
  const [odd] = /[\u2028\u2029\ufeff]|String\.raw\s*`[^`]*[\u0080-\uffff]/.exec(code) ?? [];
  if (odd) throw new Error(`${name} cannot be written in ASCII: ${JSON.stringify(odd)}`);
}

/**
 * Writes characters beyond ASCII as escapes: for a single one, Node decodes a file slowly, and keeps it with two bytes
 * for each character.
 */
const toAscii = (code) => code.replaceAll(/(\\*)([\u0080-\uffff])/g, toEscape);

function toEscape(_, slashes, character) {
  // A backslash of its own would escape that of the escape, and means nothing there.
  const kept = slashes.slice(slashes.length % 2);
  return `${kept}\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
