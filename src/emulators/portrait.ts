import { crc32, deflateSync } from 'node:zlib';

const size = 240;

type Colour = readonly [number, number, number];

const top: Colour = [255, 196, 148];
const bottom: Colour = [222, 96, 120];
const skin: Colour = [255, 239, 226];
const shirt: Colour = [70, 45, 92];

function blend(one: Colour, other: Colour, share: number): Colour {
  const at = (index: 0 | 1 | 2) => Math.round(one[index] + (other[index] - one[index]) * share);
  return [at(0), at(1), at(2)];
}

/** A PNG of 240 × 240 pixels that looks like a profile picture: a person in front of a sunset. */
export const portrait: Buffer = toPng((x, y) => {
  const inHead = Math.hypot(x - 120, y - 100) < 43;
  const inShoulders = ((x - 120) / 85) ** 2 + ((y - 245) / 90) ** 2 < 1;
  if (inHead) return skin;
  if (inShoulders) return shirt;
  return blend(top, bottom, y / size);
});

/** Writes a truecolour PNG with 8 bits per channel and no filter. https://www.w3.org/TR/png-3/ */
function toPng(colourAt: (x: number, y: number) => Colour): Buffer {
  const rows = Array.from({ length: size }, (_, y) =>
    Buffer.from([0, ...Array.from({ length: size }, (_, x) => colourAt(x, y)).flat()]),
  );
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 2], 8);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    toChunk('IHDR', header),
    toChunk('IDAT', deflateSync(Buffer.concat(rows))),
    toChunk('IEND', Buffer.alloc(0)),
  ]);
}

function toChunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}
