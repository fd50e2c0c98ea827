import { describe, expect, test } from 'vitest';
import { dark, light, type Palette } from '../../src/pictures/palette.ts';

/** The contrast ratio of two colours, 1 to 21: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

/** From 0 (black) to 1 (white): https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

test('the contrast of known colours is the one that WCAG defines', () => {
  expect(contrast('#000000', '#ffffff')).toBe(21);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});

describe.each<[string, Palette]>([
  ['light', light],
  ['dark', dark],
])('the %s palette', (_, palette) => {
  test.each(['ink', 'muted', 'rise', 'fall', 'accent', 'glow'] as const)(
    'text in %s has a contrast of at least 4.5 (AA), on panels too',
    (name) => {
      expect(contrast(palette[name], palette.ground)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(palette[name], palette.panel)).toBeGreaterThanOrEqual(4.5);
    },
  );

  test('the letter in place of an avatar has a contrast of at least 4.5', () => {
    expect(contrast(palette.onAccent, palette.accent)).toBeGreaterThanOrEqual(4.5);
  });
});
