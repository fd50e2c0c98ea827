import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contrast, onColour, parseColour, toReadable } from '../../src/pictures/colour.ts';
import { palettes, toHue } from '../../src/pictures/palette.ts';
import { platforms } from '../../src/platforms/index.ts';

test('the contrast of known colours is the one that WCAG defines', () => {
  expect(contrast('#000000', '#ffffff')).toBe(21);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});

test.each([
  ['#B92B78', '#b92b78'],
  ['#b92b7', null],
  ['b92b78', null],
  ['#b92b78ff', null],
  ['red', null],
  ['', null],
])('the colour %j is read as %j', (text, colour) => {
  expect(parseColour(text)).toBe(colour);
});

const schemes = ['light', 'dark'] as const;

describe.each(schemes)('the %s palette', (scheme) => {
  const palette = palettes[scheme];
  test.each(['ink', 'muted', 'rise', 'fall'] as const)(
    'text in %s has a contrast of at least 4.5 (AA), on panels too',
    (name) => {
      expect(contrast(palette[name], palette.ground)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(palette[name], palette.panel)).toBeGreaterThanOrEqual(4.5);
    },
  );

  test.each(platforms.map(({ id, look }) => [id, look] as const))(
    'shows %s in its own colour, which is readable as text and under text',
    (_, look) => {
      const { text, surface, onSurface } = toHue(look.colours, null, scheme);
      expect([text, surface]).toEqual([look.colours[scheme], look.colours[scheme]]);
      expect(contrast(surface, onSurface)).toBeGreaterThanOrEqual(4.5);
    },
  );

  test('makes every accent readable as text, and leaves it as it is as a surface', () => {
    const colours = fc.integer({ min: 0, max: 0xffffff });
    fc.assert(
      fc.property(colours, (number) => {
        const accent = `#${number.toString(16).padStart(6, '0')}`;
        const hue = toHue({ light: '#000000', dark: '#ffffff' }, accent, scheme);
        expect(hue.surface).toBe(accent);
        expect(contrast(hue.text, palette.ground)).toBeGreaterThanOrEqual(4.5);
        expect(contrast(hue.text, palette.panel)).toBeGreaterThanOrEqual(4.5);
        expect(contrast(hue.onSurface, accent)).toBeGreaterThanOrEqual(4.5);
        expect(contrast(hue.edge ?? accent, palette.ground)).toBeGreaterThanOrEqual(3);
      }),
    );
  });
});

test('only the lightness of a colour is moved, and only as far as needed', () => {
  // A yellow becomes a dark yellow on white, and stays as it is on black.
  expect(toReadable('#ffcc00', ['#ffffff'])).toMatch(/^#[6-9a]\w[5-8]\w00$/);
  expect(toReadable('#ffcc00', ['#000000'])).toBe('#ffcc00');
  expect(contrast(toReadable('#ffcc00', ['#ffffff']), '#ffffff')).toBeLessThan(4.7);
  expect(toReadable('#777777', ['#ffffff'])).toMatch(/^#(\w\w)\1\1$/);
  expect([onColour('#ffcc00'), onColour('#1a1a1a')]).toEqual(['#000000', '#ffffff']);
});
