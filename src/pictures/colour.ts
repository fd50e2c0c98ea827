/** Returns `#rrggbb` in lower case; `null` for text of another form. */
export const parseColour = (text: string): string | null =>
  /^#[0-9a-f]{6}$/i.test(text) ? text.toLowerCase() : null;

/** Returns the contrast ratio of two colours, 1 to 21: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
export function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

/** Black or white, whichever is easier to read on a surface of this colour. */
export const onColour = (surface: string): string =>
  contrast(surface, '#ffffff') >= contrast(surface, '#000000') ? '#ffffff' : '#000000';

/** What text needs at least: https://www.w3.org/TR/WCAG22/#contrast-minimum */
const leastContrast = 4.5;

/**
 * Returns the colour with its lightness moved, in small steps, until text in it has a contrast of 4.5 on all
 * `grounds`: darker on light grounds, lighter on dark ones. Hue and saturation stay.
 */
export function toReadable(colour: string, grounds: readonly string[]): string {
  const isReadable = (one: string) =>
    grounds.every((ground) => contrast(one, ground) >= leastContrast);
  const step = grounds.every((ground) => luminance(ground) > 0.18) ? -0.005 : 0.005;
  const [hue, saturation, lightness] = toHsl(colour);
  for (let moved = lightness; moved > 0 && moved < 1; moved += step) {
    const candidate = moved === lightness ? colour : fromHsl(hue, saturation, moved);
    if (isReadable(candidate)) return candidate;
  }
  return step < 0 ? '#000000' : '#ffffff';
}

/** From 0 (black) to 1 (white): https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(colour: string): number {
  const [red, green, blue] = toParts(colour);
  const linear = (part: number) =>
    part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/** Red, green and blue from 0 to 1. */
function toParts(colour: string): [number, number, number] {
  const at = (index: number) => Number.parseInt(colour.slice(index, index + 2), 16) / 255;
  return [at(1), at(3), at(5)];
}

/** Hue in sixths of the circle, saturation and lightness from 0 to 1: https://www.w3.org/TR/css-color-4/#rgb-to-hsl */
function toHsl(colour: string): [number, number, number] {
  const [red, green, blue] = toParts(colour);
  const [low, high] = [Math.min(red, green, blue), Math.max(red, green, blue)];
  const [spread, lightness] = [high - low, (high + low) / 2];
  if (spread === 0) return [0, 0, lightness];
  const saturation = spread / (1 - Math.abs(2 * lightness - 1));
  if (high === red) return [((green - blue) / spread + 6) % 6, saturation, lightness];
  if (high === green) return [(blue - red) / spread + 2, saturation, lightness];
  return [(red - green) / spread + 4, saturation, lightness];
}

/** https://www.w3.org/TR/css-color-4/#hsl-to-rgb */
function fromHsl(hue: number, saturation: number, lightness: number): string {
  const reach = saturation * Math.min(lightness, 1 - lightness);
  const part = (shift: number) => {
    const place = (shift + hue * 2) % 12;
    const value = lightness - reach * Math.max(-1, Math.min(place - 3, 9 - place, 1));
    return Math.round(value * 255)
      .toString(16)
      .padStart(2, '0');
  };
  return `#${part(0)}${part(8)}${part(4)}`;
}
