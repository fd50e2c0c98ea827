import type { Locale } from '../locale/words.ts';

/** What the input `theme` accepts. */
export const themes = ['auto', 'light', 'dark', 'all'] as const;

export type Theme = (typeof themes)[number];

export type Scheme = 'light' | 'dark';

/** The colours of one picture; `auto` follows the reader's system. */
export type Appearance = 'auto' | Scheme;

/** What a person chooses for all pictures. */
export interface PictureOptions {
  locale: Locale;
  theme: Theme;
  /** `#rrggbb` in place of the platforms' colours; `null` for those. */
  accent: string | null;
}

/** How one picture is drawn. */
export interface PictureStyle {
  locale: Locale;
  appearance: Appearance;
  accent: string | null;
}

/** A file of a picture; `suffix` follows the picture's name. */
export interface Variant {
  suffix: '' | '-light' | '-dark';
  style: PictureStyle;
}

/** Returns the files of each picture: one, and with the theme `all` one for each colour scheme as well. */
export function toVariants({ theme, locale, accent }: PictureOptions): Variant[] {
  const main: Appearance = theme === 'all' ? 'auto' : theme;
  const variants: Variant[] = [{ suffix: '', style: { locale, accent, appearance: main } }];
  if (theme !== 'all') return variants;
  return [
    ...variants,
    { suffix: '-light', style: { locale, accent, appearance: 'light' } },
    { suffix: '-dark', style: { locale, accent, appearance: 'dark' } },
  ];
}
