// Vitest's own V8 coverage, extended to processes that the tests start. Vitest covers those that run src/;
// those that run dist/, as users do, are mapped back to src/ with source maps.
import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { decode, encode } from '@jridgewell/sourcemap-codec';
import v8 from '@vitest/coverage-v8';
import { V8CoverageProvider } from '@vitest/coverage-v8/dist/provider.js';
import { bundle } from './bundle.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');
const lib = join(root, 'lib');

class Provider extends V8CoverageProvider {
  #bundled;

  constructor(bundled) {
    super();
    this.#bundled = bundled;
  }

  async generateCoverage(context) {
    const coverage = await super.generateCoverage(context);
    coverage.filter((file) => super.isIncluded(file));
    return coverage;
  }

  isIncluded(file, ...rest) {
    return this.#bundled.has(file) || super.isIncluded(file, ...rest);
  }

  async getSources(url, ...rest) {
    return this.#bundled.get(fileURLToPath(url)) ?? super.getSources(url, ...rest);
  }
}

/** Returns the files of dist/ that hold code of src/, by path, each with its code and source map. */
async function readBundled() {
  const { files, maps } = await bundle();
  const bundled = new Map();
  for (const [name, map] of Object.entries(maps)) {
    const file = join(dist, name);
    const code = readFileSync(file, 'utf8');
    if (code !== files[name])
      throw new Error(`${file} does not match the sources. Run npm run bundle first.`);
    bundled.set(file, { code, map: chain(code, map) });
  }
  return bundled;
}

/**
 * Returns the source map from a bundled file to src/. ncc's map leads from lines to lines of lib/, tsc's map
 * from there to columns of src/. In between, both versions of a line are compared, because ncc writes
 * imported names differently.
 */
function chain(code, { mappings, sources }) {
  const compiled = sources.map((source) => readCompiled(resolve(dist, source)));
  const originals = [...new Set(compiled.flatMap((file) => file?.source ?? []))];
  const lines = code.split('\n');
  const chained = decode(mappings).map(([segment], index) => {
    const [, source, line] = segment ?? [];
    const file = compiled[source];
    const segments = file?.mappings[line];
    if (!segments) return [];
    const toColumn = align(file.lines[line], lines[index]);
    return segments
      .filter(({ length }) => length > 1)
      .map(([column, , ...place]) => [toColumn(column), originals.indexOf(file.source), ...place]);
  });
  return { version: 3, names: [], sources: originals, mappings: encode(chained) };
}

/** Returns a file in lib/ with its source map; `null` for a file of a package. */
function readCompiled(file) {
  if (!file.startsWith(lib)) return null;
  const { mappings, sources } = JSON.parse(readFileSync(`${file}.map`, 'utf8'));
  return {
    lines: readFileSync(file, 'utf8').split('\n'),
    mappings: decode(mappings),
    source: pathToFileURL(resolve(dirname(file), sources[0])).href,
  };
}

/** Returns a function from columns of `line` to columns of `changed`, which differs in a few words. */
function align(line, changed) {
  const [before, after] = [line, changed].map((text) => [...text.matchAll(/[\w$]+|\s+|./gu)]);
  const pairs = pairUp(
    before.map(([word]) => word),
    after.map(([word]) => word),
  );
  return (column) => {
    const pair = pairs.findLast(([index]) => before[index].index <= column);
    if (!pair) return 0;
    const [word, other] = [before[pair[0]], after[pair[1]]];
    return other.index + Math.min(column - word.index, word[0].length);
  };
}

/** Returns the longest common subsequence of two lists, as pairs of indices. */
function pairUp(one, other) {
  const longest = [...one, null].map(() => new Uint16Array(other.length + 1));
  for (let i = one.length - 1; i >= 0; i -= 1) {
    for (let j = other.length - 1; j >= 0; j -= 1) {
      longest[i][j] =
        one[i] === other[j]
          ? longest[i + 1][j + 1] + 1
          : Math.max(longest[i + 1][j], longest[i][j + 1]);
    }
  }
  const pairs = [];
  for (let [i, j] = [0, 0]; i < one.length && j < other.length; ) {
    if (one[i] === other[j]) {
      pairs.push([i, j]);
      i += 1;
      j += 1;
    } else if (longest[i + 1][j] >= longest[i][j + 1]) i += 1;
    else j += 1;
  }
  return pairs;
}

// biome-ignore lint/style/noDefaultExport: Vitest requires it
export default {
  // Called on Vitest's own object: a worker loads this module a second time, and would not find its session again.
  startCoverage: (options) => v8.startCoverage(options),
  takeCoverage: (options) => v8.takeCoverage(options),
  stopCoverage: (options) => v8.stopCoverage(options),
  // Built before the tests, so that an outdated dist/ fails before they run.
  getProvider: async () => new Provider(await readBundled()),
};
