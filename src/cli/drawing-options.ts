import { type Command, InvalidArgumentError, Option } from 'commander';
import type { Locale } from '../locale/words.ts';
import { parseColour } from '../pictures/colour.ts';
import { type Contact, parseContact } from '../pictures/page/contact.ts';
import {
  type KitOptions,
  kitFlaws,
  parsePageAddress,
  parseTimeZone,
} from '../pictures/page/kit-options.ts';
import { type Theme, themes } from '../pictures/theme.ts';
import { BilingualError } from './bilingual-error.ts';
import { localeOption } from './language.ts';

/** What can be said on the command line about pictures and page; absent: the action's default. */
export interface DrawingOptions {
  locale?: Locale;
  /** Of messages; absent: English. */
  language?: Locale;
  theme?: Theme;
  accent?: string;
  contact?: Contact;
  timeZone?: string;
  pageUrl?: string;
}

/** Adds the options about pictures and page, the same for all commands that draw. */
export const addDrawingOptions = (command: Command): Command =>
  command
    .addOption(
      localeOption('pictures and messages (default: en for pictures, that of LANG for messages)'),
    )
    .addOption(
      new Option('--theme <theme>', 'colours of the pictures (default: auto)').choices(themes),
    )
    .option('--accent <#rrggbb>', "your own colour in place of the platforms'", parseAccent)
    .option(
      '--contact <address>',
      'e-mail or https: address on the page (default: none)',
      toParser('contact', parseContact),
    )
    .option(
      '--time-zone <zone>',
      'zone of the best posting times, such as Europe/Berlin (default: UTC)',
      toParser('time-zone', parseTimeZone),
    )
    .option(
      '--page-url <address>',
      'https: address at which the page will be (default: unknown)',
      toParser('page-url', parsePageAddress),
    );

/** Returns the options with the action's defaults. */
export const toKitOptions = (options: DrawingOptions): KitOptions => ({
  locale: options.locale ?? 'en',
  theme: options.theme ?? 'auto',
  accent: options.accent ?? null,
  contact: options.contact ?? null,
  timeZone: options.timeZone ?? 'UTC',
  pageUrl: options.pageUrl ?? null,
});

/** Throws `invalid-input` for an option about pictures or page when none are drawn. */
export function refuseDrawingOptions(options: DrawingOptions): void {
  const { theme, accent, contact, timeZone, pageUrl } = options;
  const all = { theme, accent, contact, 'time-zone': timeZone, 'page-url': pageUrl };
  const given = Object.entries(all).find(([, value]) => value !== undefined);
  if (!given) return;
  throw new BilingualError(
    'invalid-input',
    {
      en: `--${given[0]} is about the pictures and the page, and without --output-directory none are drawn.`,
      de: `--${given[0]} gilt für die Bilder und die Seite, und ohne --output-directory werden keine gezeichnet.`,
    },
    {
      en: 'Add --output-directory, or leave the option out.',
      de: 'Gib --output-directory an, oder lass die Option weg.',
    },
  );
}

/** Commander itself quotes what was typed. */
const toParser =
  <Value>(name: keyof typeof kitFlaws, parse: (text: string) => Value | null) =>
  (text: string): Value => {
    const value = parse(text);
    if (value !== null) return value;
    const { what, hint } = kitFlaws[name];
    throw new InvalidArgumentError(`It ${what}. ${hint}`);
  };

function parseAccent(text: string): string {
  const accent = parseColour(text);
  if (accent !== null) return accent;
  throw new InvalidArgumentError(
    'It is not a colour of the form #rrggbb. Write it in quotes, such as "#b92b78".',
  );
}
