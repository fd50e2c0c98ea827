import { closeSync, openSync, writeSync } from 'node:fs';

/** The first byte of a frame, written last. Neither zero nor one bit away from it. */
const isWhole = 0xff;

/** The first byte, and the number of bytes that follow the head (32 bits, little-endian). */
const headBytes = 5;

/**
 * Adds a frame to a file at `position`, where the last one ends; 0 creates the file, for its owner alone. The frame
 * exists when its first byte is written, so a process that is killed leaves a whole frame or none, and so does a full
 * disk. Returns the position of the next frame. Synchronous, so that no signal handler runs in between. Not synced to
 * the disk. Throws the system's error.
 */
export function addFrame(file: string, position: number, content: Uint8Array): number {
  // The zero after it ends the file, even if a longer frame was begun here before.
  const frame = Buffer.alloc(headBytes + content.length + 1);
  frame.writeUInt32LE(content.length, 1);
  frame.set(content, headBytes);
  const descriptor = openSync(file, position === 0 ? 'w' : 'r+', 0o600);
  try {
    writeAt(descriptor, frame.subarray(1), position + 1);
    writeAt(descriptor, Uint8Array.of(isWhole), position);
  } finally {
    closeSync(descriptor);
  }
  return position + headBytes + content.length;
}

/** The system may write less than it is asked to. */
function writeAt(descriptor: number, bytes: Uint8Array, position: number): void {
  for (let written = 0; written < bytes.length; )
    written += writeSync(descriptor, bytes, written, null, position + written);
}

/** Returns the contents of the whole frames. Throws `RangeError` for bytes that are none. */
export function readFrames(bytes: Buffer): Buffer[] {
  const contents: Buffer[] = [];
  for (let at = 0; at < bytes.length && bytes[at] !== 0; ) {
    const start = at + headBytes;
    if (bytes[at] !== isWhole || start > bytes.length) throw new RangeError('not a frame');
    at = start + bytes.readUInt32LE(at + 1);
    if (at > bytes.length) throw new RangeError('not a whole frame');
    contents.push(bytes.subarray(start, at));
  }
  return contents;
}
