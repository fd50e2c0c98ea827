import type { FileImage } from '../../src/storage/engine.ts';

/** A copy of a database file, because the engine that opens it may change it. */
export const imageOf = (bytes: Uint8Array): FileImage => ({
  memory: new Uint8Array(bytes),
  length: bytes.length,
});
