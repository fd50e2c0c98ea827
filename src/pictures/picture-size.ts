/** The pixels of a raster picture. */
export interface PictureSize {
  width: number;
  height: number;
}

/**
 * Returns the size that the header of a PNG, GIF, JPEG or WebP names; `null` if it cannot be read.
 * https://www.w3.org/TR/png-3/#11IHDR, https://www.w3.org/Graphics/GIF/spec-gif89a.txt,
 * https://www.w3.org/Graphics/JPEG/itu-t81.pdf, https://www.rfc-editor.org/rfc/rfc9649
 */
export function readPictureSize(bytes: Uint8Array): PictureSize | null {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const size = readSize(data);
  return size && size.width > 0 && size.height > 0 ? size : null;
}

function readSize(data: Buffer): PictureSize | null {
  if (data.length < 30) return null;
  const head = data.toString('latin1', 0, 16);
  if (head.startsWith('\x89PNG'))
    return { width: data.readUInt32BE(16), height: data.readUInt32BE(20) };
  if (head.startsWith('GIF')) return { width: data.readUInt16LE(6), height: data.readUInt16LE(8) };
  if (head.startsWith('\xff\xd8')) return readJpegSize(data);
  return head.startsWith('RIFF') ? readWebpSize(head.slice(12), data) : null;
}

/** The first frame header follows segments that each name their length. */
function readJpegSize(data: Buffer): PictureSize | null {
  let at = 2;
  while (at + 9 <= data.length && data[at] === 0xff) {
    const marker = data[at + 1] ?? 0;
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return { width: data.readUInt16BE(at + 7), height: data.readUInt16BE(at + 5) };
    at += 2 + data.readUInt16BE(at + 2);
  }
  return null;
}

function readWebpSize(kind: string, data: Buffer): PictureSize | null {
  if (kind === 'VP8X')
    return { width: data.readUIntLE(24, 3) + 1, height: data.readUIntLE(27, 3) + 1 };
  if (kind === 'VP8 ')
    return { width: data.readUInt16LE(26) & 0x3fff, height: data.readUInt16LE(28) & 0x3fff };
  if (kind !== 'VP8L') return null;
  const bits = data.readUInt32LE(21);
  return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
}
