import { decode, encode } from '@jridgewell/sourcemap-codec';
import { expect, test } from 'vitest';

const script = new URL('../../scripts/shrink.js', import.meta.url);
const { shrink } = await import(script.href);

/** A source map from each line to the same line of one source. */
const mapTo = (source: string, code: string) => ({
  sources: [source],
  mappings: encode(code.split('\n').map((_, line) => [[0, 0, line, 0]])),
});

const code = `/*! Copyright 2026 Somebody */
// What nobody has to read.
function add(a, /* the first
    and */ b) {
    // Why.
    const text = \`one

    two // three


    \${a}\`;



    return text + b; // Here as well.
}
`;

test('comments and runs of empty lines are left out, notices and texts stay, and our lines are indented by tabs', async () => {
  const shrunk = await shrink('index.js', code, mapTo('../lib/add.js', code));
  expect(shrunk.code).toBe(`/*! Copyright 2026 Somebody */
function add(a, 
 b) {
\tconst text = \`one

    two // three


    \${a}\`;

\treturn text + b;
}
`);
  const lines = decode(shrunk.map.mappings).map(([segment]) => segment?.[2]);
  const origins = code.split('\n');
  for (const [index, text] of shrunk.code.split('\n').entries())
    expect(origins[lines[index] ?? 0], text).toContain(text.trim());
});

test('code of a package in the same file keeps its indentation', async () => {
  const map = mapTo('../node_modules/adder/add.js', code);
  const sources = [...map.sources, '../lib/own.js'];
  expect((await shrink('index.js', code, { ...map, sources })).code).toContain('\n    const text');
});
