import { type Markup, xml } from './xml.ts';

/**
 * Colours by their role in a picture. Texts must have a contrast of level AA on `ground` and `panel`:
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
  /** Start of the gradient in lines and areas; `glow` is its end. */
  accent: string;
  glow: string;
  /** Text on `accent`. */
  onAccent: string;
}

export const light: Palette = {
  ground: '#ffffff',
  panel: '#f5f5fb',
  border: '#e2e3ee',
  ink: '#14142b',
  muted: '#5a5d75',
  rise: '#0a7546',
  fall: '#b8233b',
  accent: '#5a48e8',
  glow: '#c0299c',
  onAccent: '#ffffff',
};

export const dark: Palette = {
  ground: '#12131c',
  panel: '#1b1d2a',
  border: '#2d3044',
  ink: '#f4f4fa',
  muted: '#a6aac2',
  rise: '#4fdc9c',
  fall: '#ff8d99',
  accent: '#9d8fff',
  glow: '#f27fd0',
  onAccent: '#12131c',
};

/**
 * Returns the colours as a style sheet that applies only to the element with this id, so that several
 * pictures can be in one page. `id` consists of letters, digits and hyphens. Viewers without media queries
 * show the light palette.
 */
export const toStyle = (id: string): Markup =>
  xml`<style>${rulesOf(id, light)}
@media (prefers-color-scheme: dark) {
${rulesOf(id, dark)}
}</style>`;

function rulesOf(id: string, palette: Palette): string {
  const fills = (
    ['ground', 'panel', 'ink', 'muted', 'rise', 'fall', 'accent', 'onAccent'] as const
  ).map((name) => `#${id} .${name} { fill: ${palette[name]} }`);
  return [
    ...fills,
    `#${id} .border { stroke: ${palette.border} }`,
    `#${id} .line { stroke: ${palette.accent} }`,
    `#${id} .from { stop-color: ${palette.accent} }`,
    `#${id} .to { stop-color: ${palette.glow} }`,
  ].join('\n');
}
