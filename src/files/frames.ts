import { closeSync, fstatSync, openSync, writeSync } from 'node:fs';

/** The first byte of a frame, written last. Neither zero nor one bit away from it. */
const isWhole = 0xff;

/** The first byte, and the number of bytes that follow the head (32 bits, little-endian). */
const headBytes = 5;

/** Returns a frame; a file may begin with it. */
export function toFrame(content: Uint8Array): Buffer {
  const frame = Buffer.alloc(headBytes + content.length);
  frame[0] = isWhole;
  frame.writeUInt32LE(content.length, 1);
  frame.set(content, headBytes);
  return frame;
}

/**
 * Adds a frame to a file of `size` bytes. It exists when its first byte is written, so a process that is killed leaves
 * a whole frame or none, and so does a full disk. Synchronous, so that no signal handler runs in between. Not synced to
 * the disk. Throws the system's error, and `RangeError` for a file of another size; then it is not certain what the
 * file has.
 */
export function addFrame(file: string, size: number, frame: Uint8Array): void {
  const descriptor = openSync(file, 'r+');
  try {
    if (fstatSync(descriptor).size !== size) throw new RangeError('not the file as it was left');
    writeAt(descriptor, frame.subarray(1), size + 1);
    writeAt(descriptor, frame.subarray(0, 1), size);
  } finally {
    closeSync(descriptor);
  }
}

/** The system may write less than it is asked to. */
function writeAt(descriptor: number, bytes: Uint8Array, position: number): void {
  for (let written = 0; written < bytes.length; )
    written += writeSync(descriptor, bytes, written, null, position + written);
}

/** Returns the contents of the whole frames, at least one. Throws `RangeError` for other bytes. */
export function readFrames(bytes: Buffer): Buffer[] {
  const contents: Buffer[] = [];
  let at = 0;
  do {
    const start = at + headBytes;
    if (bytes[at] !== isWhole || start > bytes.length) throw new RangeError('not a frame');
    at = start + bytes.readUInt32LE(at + 1);
    if (at > bytes.length) throw new RangeError('not a whole frame');
    contents.push(bytes.subarray(start, at));
  } while (at < bytes.length && bytes[at] !== 0);
  return contents;
}
