// Gives the WebAssembly of packages files of its own in `dist`, compressed: together it is most of what a runner
// downloads.
import { brotliCompressSync, constants } from 'node:zlib';

const { BROTLI_PARAM_QUALITY, BROTLI_MAX_QUALITY, BROTLI_PARAM_SIZE_HINT } = constants;

const compress = (bytes) =>
  brotliCompressSync(bytes, {
    params: {
      [BROTLI_PARAM_QUALITY]: BROTLI_MAX_QUALITY,
      [BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  });

/** libsodium's WebAssembly as base64, in a call of the function that decodes it. */
const embedded = /\(\w=>\{for\(var [^{}]+?return \w\}\)\("(AGFzbQ[\w+/]+=*)"\)/;

/** Returns the files of the bundle, a map by name, with `.wasm.br` files, which their code reads. */
export function compressWasm(files) {
  const changed = new Map();
  for (const [name, content] of files) {
    if (name.endsWith('.wasm')) changed.set(`${name}.br`, compress(content));
    else if (name.endsWith('.js')) changed.set(name, takeOut(String(content), changed));
    else changed.set(name, content);
  }
  return changed;
}

function takeOut(code, files) {
  const named = code.replaceAll(/(?<=__\.ab \+ "[\w-]+\.wasm)(?=")/g, '.br');
  const [found, base64] = embedded.exec(named) ?? [];
  if (!found) return named;
  files.set('libsodium.wasm.br', compress(Buffer.from(base64, 'base64')));
  const read = 'brotliDecompressSync(readFileSync(new URL("libsodium.wasm.br", import.meta.url)))';
  return `import { readFileSync } from "node:fs";
import { brotliDecompressSync } from "node:zlib";
${named.replace(found, read)}`;
}
