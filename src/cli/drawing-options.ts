import { type Command, InvalidArgumentError, Option } from 'commander';
import { StatsError } from '../errors.ts';
import { type Locale, locales } from '../locale/words.ts';
import { parseColour } from '../pictures/colour.ts';
import { type PictureOptions, type Theme, themes } from '../pictures/theme.ts';

/** What can be said on the command line about the pictures; absent: the action's default. */
export interface DrawingOptions {
  locale?: Locale;
  theme?: Theme;
  accent?: string;
}

/** Adds the options about pictures, the same for all commands that draw. */
export const addDrawingOptions = (command: Command): Command =>
  command
    .addOption(
      new Option('--locale <locale>', 'language of the pictures (default: en)').choices(locales),
    )
    .addOption(
      new Option('--theme <theme>', 'colours of the pictures (default: auto)').choices(themes),
    )
    .option('--accent <#rrggbb>', "your own colour in place of the platforms'", parseAccent);

/** Returns the options with the action's defaults. */
export const toPictureOptions = ({ locale, theme, accent }: DrawingOptions): PictureOptions => ({
  locale: locale ?? 'en',
  theme: theme ?? 'auto',
  accent: accent ?? null,
});

/** Throws `invalid-input` for an option about pictures when none are drawn. */
export function refuseDrawingOptions({ locale, theme, accent }: DrawingOptions): void {
  const given = Object.entries({ locale, theme, accent }).find(([, value]) => value !== undefined);
  if (!given) return;
  throw new StatsError(
    'invalid-input',
    `--${given[0]} is about the pictures, and without --output-directory none are drawn.`,
    'Add --output-directory, or leave the option out.',
  );
}

function parseAccent(text: string): string {
  const accent = parseColour(text);
  if (accent !== null) return accent;
  throw new InvalidArgumentError(
    'It is no colour of the form #rrggbb. Write it in quotes, such as "#b92b78".',
  );
}
