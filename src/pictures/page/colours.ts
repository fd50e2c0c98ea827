import { onColour, toReadable } from '../colour.ts';
import type { Appearance, Scheme } from '../theme.ts';
import type { Shown } from './kit-account.ts';

/** The page's colours by their role. All texts have a contrast of 4.5 : 1 at least on their ground. */
interface Palette {
  ground: string;
  rule: string;
  ink: string;
  muted: string;
  up: string;
  down: string;
  /** In place of a creator's own colour. */
  accent: string;
}

const palettes: Readonly<Record<Scheme, Palette>> = {
  light: {
    ground: '#fbfaf8',
    rule: '#dedad2',
    ink: '#17140f',
    muted: '#5d564c',
    up: '#12703c',
    down: '#b3261e',
    accent: '#a83a12',
  },
  dark: {
    ground: '#141210',
    rule: '#3a352f',
    ink: '#f5f1ea',
    muted: '#aea598',
    up: '#63d391',
    down: '#ff9a91',
    accent: '#f2986c',
  },
};

/** How much of the accent the shades of best times hold. */
const shades = [0.05, 0.12, 0.24, 0.42, 1];

/** Returns the colours as CSS: light on paper whatever the reader's system is. */
export function toColourRules(
  accounts: readonly Shown[],
  appearance: Appearance,
  accent: string | null,
): string {
  const rules = (scheme: Scheme) => toRules(accounts, scheme, accent);
  if (appearance === 'light') return rules('light');
  if (appearance === 'dark') return `${rules('dark')}\n@media print{${rules('light')}}`;
  return `${rules('light')}\n@media screen and (prefers-color-scheme:dark){${rules('dark')}}`;
}

function toRules(accounts: readonly Shown[], scheme: Scheme, accent: string | null): string {
  const palette = palettes[scheme];
  const { ground, rule, ink, muted, up, down } = palette;
  const surface = accent ?? palette.accent;
  const text = toReadable(surface, [ground]);
  const calm = mix(text, ground, 0.16);
  const variables = Object.entries({
    ground,
    rule,
    ink,
    muted,
    up,
    down,
    accent: text,
    surface,
    'on-surface': onColour(surface),
    // On a dark page, so large an area of the full colour would dazzle.
    contact: scheme === 'light' ? surface : calm,
    'on-contact': scheme === 'light' ? onColour(surface) : toReadable(text, [calm]),
    ...Object.fromEntries(
      shades.map((share, index) => [`shade${index}`, mix(text, ground, share)]),
    ),
    'on-shade4': onColour(text),
  });
  const tints = new Map(
    accounts.map(({ tint, platform: { look } }) => [
      tint,
      accent === null ? toReadable(look.colours[scheme], [ground]) : text,
    ]),
  );
  return [
    `:root{color-scheme:${scheme};${variables.map(([name, value]) => `--${name}:${value}`).join(';')}}`,
    ...[...tints].map(([tint, colour]) => `.${tint}{--tint:${colour}}`),
  ].join('\n');
}

/** Mixes `share` of one colour into another. */
function mix(one: string, other: string, share: number): string {
  const part = (colour: string, index: number) =>
    Number.parseInt(colour.slice(index, index + 2), 16);
  const parts = [1, 3, 5].map((index) => {
    const value = part(one, index) * share + part(other, index) * (1 - share);
    return Math.round(value).toString(16).padStart(2, '0');
  });
  return `#${parts.join('')}`;
}
