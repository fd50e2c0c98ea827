import { Resvg } from '@resvg/resvg-js';
import { describe, expect, test } from 'vitest';
import { portrait } from '../../src/emulators/portrait.ts';
import { toCard } from '../../src/pictures/card.ts';
import { toCompact } from '../../src/pictures/compact.ts';
import { toCreator } from '../../src/pictures/creator.ts';
import { toFollowersChart } from '../../src/pictures/followers-chart.ts';
import { palettes } from '../../src/pictures/palette.ts';
import { instagram } from '../../src/platforms/instagram/index.ts';
import { type Sample, sampleAccount } from './sample-account.ts';

/** Left, top, right and bottom in pixels. */
type Area = readonly [number, number, number, number];

interface Drawn {
  size: [number, number];
  /** The colour of a pixel, `#rrggbb`. */
  at(x: number, y: number): string;
  /** The colours of an area, and how many pixels have each. */
  coloursOf(area: Area): Map<string, number>;
}

/** Draws a file with resvg, which is strict, knows no media queries, and is no browser. */
function draw(file: string): Drawn {
  const { width, height, pixels } = new Resvg(file).render();
  const at = (x: number, y: number) => {
    const from = (Math.round(y) * width + Math.round(x)) * 4;
    return `#${pixels.subarray(from, from + 3).toString('hex')}`;
  };
  return {
    size: [width, height],
    at,
    coloursOf: ([left, top, right, bottom]) => {
      const found = new Map<string, number>();
      for (let y = top; y < bottom; y += 1)
        for (let x = left; x < right; x += 1) found.set(at(x, y), (found.get(at(x, y)) ?? 0) + 1);
      return found;
    },
  };
}

const avatar = { type: 'image/png', bytes: portrait, source: '0123456789abcdef' } as const;
const style = { locale: 'en', accent: null, avatar } as const;
const kinds = [
  {
    name: 'card',
    size: [640, 378],
    draw: toCard,
    // Name, handle, number, growth, line, and the number of the first and the last tile.
    inked: [
      [118, 30, 400, 62],
      [118, 64, 300, 82],
      [28, 156, 200, 200],
      [28, 226, 120, 244],
      [372, 160, 606, 236],
      [42, 300, 150, 322],
      [490, 300, 600, 322],
    ],
    portrait: { x: 64, y: 64, radius: 36 },
    margin: 28,
  },
  {
    name: 'compact',
    size: [320, 132],
    draw: toCompact,
    inked: [
      [66, 14, 180, 34],
      [66, 38, 200, 54],
      [16, 70, 150, 96],
      [176, 66, 300, 98],
    ],
    portrait: { x: 36, y: 36, radius: 20 },
    margin: 14,
  },
  {
    name: 'followers',
    size: [720, 340],
    draw: toFollowersChart,
    inked: [
      [28, 20, 400, 42],
      [28, 50, 200, 80],
      [560, 50, 692, 66],
      [28, 110, 70, 296],
      [100, 110, 684, 290],
      [600, 300, 692, 316],
    ],
    portrait: null,
    margin: 26,
  },
  {
    name: 'creator',
    size: [838, 244],
    draw: (account: ReturnType<typeof sampleAccount>, options: Parameters<typeof toCard>[1]) =>
      toCreator([account, { ...account, id: 'instagram', platform: instagram }], options),
    inked: [
      [118, 30, 400, 62],
      [640, 50, 810, 84],
      [640, 94, 810, 110],
      [46, 164, 160, 188],
      [660, 220, 810, 232],
    ],
    portrait: { x: 64, y: 64, radius: 36 },
    margin: 28,
  },
] satisfies {
  name: string;
  size: [number, number];
  draw(account: ReturnType<typeof sampleAccount>, options: Parameters<typeof toCard>[1]): string;
  inked: Area[];
  portrait: { x: number; y: number; radius: number } | null;
  margin: number;
}[];

describe.each(kinds)('$name.svg in an engine that is no browser', (kind) => {
  const [width, height] = kind.size;
  const drawn = (appearance: 'auto' | 'light' | 'dark', sample: Sample = {}) =>
    draw(kind.draw(sampleAccount(sample), { ...style, appearance }));

  test.each([
    ['auto', 'light'],
    ['light', 'light'],
    ['dark', 'dark'],
  ] as const)('has its own size, the colours of %s, and every text', (appearance, scheme) => {
    const picture = drawn(appearance);
    expect(picture.size).toEqual(kind.size);
    expect(picture.at(width / 2, 6)).toBe(palettes[scheme].ground);
    for (const area of kind.inked)
      expect(picture.coloursOf(area).size, area.join()).toBeGreaterThan(2);
  });

  test('clips a name without an end at the margins', () => {
    const name = 'WWWW mmmm '.repeat(20);
    const picture = drawn('light', { profile: { name, username: 'w'.repeat(99), bio: name } });
    const side: Area = [width - kind.margin + 2, 20, width - 2, height - 20];
    expect([...picture.coloursOf(side).keys()]).toEqual([palettes.light.ground]);
  });
});

test.each(kinds.filter(({ portrait: place }) => place !== null))(
  'the portrait of $name.svg is a circle in an engine that is no browser',
  ({ draw: toFile, portrait: place }) => {
    const { x, y, radius } = place ?? { x: 0, y: 0, radius: 0 };
    const picture = draw(toFile(sampleAccount(), { ...style, appearance: 'light' }));
    expect(picture.at(x, y)).toBe('#ffefe2');
    for (const corner of [1 - radius, radius - 2])
      expect(picture.at(x + corner, y - radius + 1)).toBe(palettes.light.ground);
  },
);
