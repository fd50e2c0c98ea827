import { contrast, onColour, toReadable } from './colour.ts';
import type { Appearance, Scheme } from './theme.ts';
import { type Markup, xml } from './xml.ts';

/**
 * The neutral colours by their role in a picture. Texts have a contrast of level AA on `ground` and `panel`:
 * https://www.w3.org/TR/WCAG22/#contrast-minimum
 */
export interface Palette {
  ground: string;
  /** Background of a card's figures. */
  panel: string;
  border: string;
  ink: string;
  muted: string;
  rise: string;
  fall: string;
}

export const palettes: Readonly<Record<Scheme, Palette>> = {
  light: {
    ground: '#ffffff',
    panel: '#f5f5fb',
    border: '#dcdde8',
    ink: '#14142b',
    muted: '#5a5d75',
    rise: '#0a7546',
    fall: '#b8233b',
  },
  dark: {
    ground: '#12131c',
    panel: '#1b1d2a',
    border: '#32354a',
    ink: '#f4f4fa',
    muted: '#a6aac2',
    rise: '#4fdc9c',
    fall: '#ff8d99',
  },
};

/** A platform's colour, or a person's own, on light and on dark ground. */
export type Colours = Readonly<Record<Scheme, string>>;

/** A colour by its role. */
export interface Hue {
  /** For text and lines. */
  text: string;
  /** For areas. */
  surface: string;
  /** For text on these areas. */
  onSurface: string;
  /** For the outline of an area that can hardly be seen on its ground; `null` for the others. */
  edge: string | null;
}

/** https://www.w3.org/TR/WCAG22/#non-text-contrast */
const leastOfAreas = 3;

/** Returns the colour for one scheme; `accent`, `#rrggbb`, replaces the platform's colours. */
export function toHue(colours: Colours, accent: string | null, scheme: Scheme): Hue {
  const surface = accent ?? colours[scheme];
  const key = `${surface} ${scheme}`;
  const hue = hues.get(key) ?? computeHue(surface, palettes[scheme]);
  hues.set(key, hue);
  return hue;
}

/** All pictures of a platform have the same. */
const hues = new Map<string, Hue>();

function computeHue(surface: string, { ground, panel }: Palette): Hue {
  const text = toReadable(surface, [ground, panel]);
  const isSeen = contrast(surface, ground) >= leastOfAreas;
  return { text, surface, onSurface: onColour(surface), edge: isSeen ? null : text };
}

/** A part of a picture with a colour of its own; `id` consists of letters, digits and hyphens. */
export interface Tinted {
  id: string;
  colours: Colours;
}

/**
 * Returns the colours as a style sheet that applies only to the picture with this id, so that several
 * pictures can be in one page. `parts` are elements in it with colours of their own. Viewers without media
 * queries show the light palette of `auto`.
 */
export function toStyle(
  picture: Tinted,
  { appearance, accent }: { appearance: Appearance; accent: string | null },
  parts: readonly Tinted[] = [],
): Markup {
  const rules = (scheme: Scheme) =>
    [
      ...neutralRules(picture.id, palettes[scheme]),
      ...[picture, ...parts].flatMap(({ id, colours }) =>
        hueRules(id, toHue(colours, accent, scheme)),
      ),
    ].join('\n');
  if (appearance !== 'auto') return xml`<style>${rules(appearance)}</style>`;
  return xml`<style>${rules('light')}
@media (prefers-color-scheme: dark) {
${rules('dark')}
}</style>`;
}

const neutralRules = (id: string, palette: Palette): string[] => [
  ...(['ground', 'panel', 'ink', 'muted', 'rise', 'fall'] as const).map(
    (name) => `#${id} .${name} { fill: ${palette[name]} }`,
  ),
  `#${id} .border { stroke: ${palette.border} }`,
];

const hueRules = (id: string, { text, surface, onSurface, edge }: Hue): string[] => [
  `#${id} .accent { fill: ${text} }`,
  `#${id} .surface { fill: ${surface}${edge === null ? '' : `; stroke: ${edge}`} }`,
  `#${id} .onSurface { fill: ${onSurface} }`,
  `#${id} .line { stroke: ${text} }`,
  `#${id} .tick { stroke: ${onSurface} }`,
];
