import { closeSync, openSync, readSync } from 'node:fs';
import { open } from 'node:fs/promises';

/**
 * Fills `bytes` with what a file begins with. Resolves with how many bytes were read: fewer if the file is shorter.
 * Rejects with the system's error.
 */
export async function readInto(bytes: Uint8Array, file: string): Promise<number> {
  const handle = await open(file, 'r');
  try {
    let length = 0;
    while (length < bytes.length) {
      const { bytesRead } = await handle.read(bytes, length, bytes.length - length, length);
      if (bytesRead === 0) break;
      length += bytesRead;
    }
    return length;
  } finally {
    await handle.close();
  }
}

/** Like `readInto`, but synchronous, for a few bytes. Throws the system's error. */
export function readIntoSync(bytes: Uint8Array, file: string): number {
  const descriptor = openSync(file, 'r');
  try {
    return fill(bytes, descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** Whether a file has exactly these bytes. It is read in pieces, never as a whole. Throws the system's error. */
export function hasBytes(file: string, bytes: Uint8Array): boolean {
  const descriptor = openSync(file, 'r');
  try {
    const piece = new Uint8Array(Math.min(bytes.length + 1, PIECE));
    for (let start = 0; ; ) {
      const length = fill(piece, descriptor);
      const expected = bytes.subarray(start, start + piece.length);
      if (Buffer.compare(piece.subarray(0, length), expected) !== 0) return false;
      if (length < piece.length) return true;
      start += length;
    }
  } finally {
    closeSync(descriptor);
  }
}

const PIECE = 1024 * 1024;

/** Reads until the array is full or the file has ended: one call may read less. */
function fill(bytes: Uint8Array, descriptor: number): number {
  let length = 0;
  while (length < bytes.length) {
    const read = readSync(descriptor, bytes, length, bytes.length - length, null);
    if (read === 0) break;
    length += read;
  }
  return length;
}
