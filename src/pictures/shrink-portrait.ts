import { decode, encode } from 'jpeg-js';

/** Sharp in the cards on screens of high density; previews of shared links want no less. */
const side = 200;
/** The first one that makes the picture small enough. */
const qualities = [82, 60, 40];

/** Larger ones would cost a run too much time and memory. */
const limits = { maxResolutionInMP: 6, maxMemoryUsageInMB: 128 };

/**
 * Returns the middle of a JPEG as a square JPEG of at most 200 × 200 pixels and `maxBytes`. `null` if it cannot
 * be read, has more than six million pixels, or cannot be made so small.
 */
export function shrinkPortrait(jpeg: Uint8Array, maxBytes: number): Uint8Array | null {
  try {
    const picture = shrink(decode(jpeg, { useTArray: true, formatAsRGBA: true, ...limits }));
    for (const quality of qualities) {
      const { data } = encode(picture, quality);
      if (data.length <= maxBytes) return new Uint8Array(data);
    }
    return null;
  } catch {
    // The decoder throws plain errors for every flaw of a file.
    return null;
  }
}

interface Pixels {
  width: number;
  height: number;
  /** Four bytes for each pixel. */
  data: Uint8Array;
}

/** Each new pixel is the mean of those that it replaces. */
function shrink({ width, height, data }: Pixels): Pixels {
  const crop = Math.min(width, height);
  const size = Math.min(side, crop);
  const [left, top] = [(width - crop) >> 1, (height - crop) >> 1];
  const shrunk = new Uint8Array(size * size * 4);
  const edge = (index: number) => Math.floor((index * crop) / size);
  for (let y = 0; y < size; y += 1) {
    for (let x = 0; x < size; x += 1) {
      const sums = [0, 0, 0];
      const [firstRow, lastRow] = [edge(y), edge(y + 1) - 1];
      const [firstColumn, lastColumn] = [edge(x), edge(x + 1) - 1];
      for (let row = top + firstRow; row <= top + lastRow; row += 1) {
        for (let column = left + firstColumn; column <= left + lastColumn; column += 1) {
          const at = (row * width + column) * 4;
          for (const part of [0, 1, 2]) sums[part] = (sums[part] ?? 0) + (data[at + part] ?? 0);
        }
      }
      const count = (lastRow - firstRow + 1) * (lastColumn - firstColumn + 1);
      shrunk.set([...sums.map((sum) => Math.round(sum / count)), 255], (y * size + x) * 4);
    }
  }
  return { width: size, height: size, data: shrunk };
}
