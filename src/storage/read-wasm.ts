import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { brotliDecompress } from 'node:zlib';

/** Reads a file of WebAssembly. The bundle has it compressed; a package has not. Rejects with the system's error. */
export async function readWasm(file: URL): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = await readFile(file);
  // https://webassembly.github.io/spec/core/binary/modules.html#binary-module
  return bytes.toString('latin1', 0, 4) === '\0asm' ? bytes : promisify(brotliDecompress)(bytes);
}
