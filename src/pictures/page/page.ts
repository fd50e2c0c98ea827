import { formatFigure, formatShort } from '../../locale/format.ts';
import { formatList, formatLongDay, pageWords } from '../../locale/page-language.ts';
import type { Locale } from '../../locale/words.ts';
import { toBestTimes } from '../../numbers/best-times.ts';
import { toCombined } from '../../numbers/combined.ts';
import type { Avatar } from '../avatar.ts';
import { isolate, toLine } from '../fit-text.ts';
import { readPictureSize } from '../picture-size.ts';
import { nameOf } from '../pictured-account.ts';
import { asOfDay } from '../shown-figure.ts';
import type { Theme } from '../theme.ts';
import { type Markup, xml } from '../xml.ts';
import { drawAbout } from './about.ts';
import { drawAccount } from './account-section.ts';
import { drawAudience } from './audience.ts';
import { drawBestTimes } from './best-times.ts';
import { toColourRules } from './colours.ts';
import { drawCombined } from './combined-audience.ts';
import type { Contact } from './contact.ts';
import type { PageContext } from './context.ts';
import { drawGrowthChart } from './growth-chart.ts';
import { drawHead } from './head.ts';
import { drawHero, toPortraitSide } from './hero.ts';
import { cut, type KitAccount, rateOf, type Shown, toShown } from './kit-account.ts';
import { drawMoreAccounts } from './more-accounts.ts';
import { toPrintStyle } from './print-style.ts';
import { screenStyle, toDigitSizes } from './screen-style.ts';

export interface PageOptions {
  locale: Locale;
  theme: Theme;
  /** `#rrggbb` in place of the page's and the platforms' colours; `null` for those. */
  accent: string | null;
  contact: Contact | null;
  /** An IANA name: the zone of the best posting times. */
  timeZone: string;
  /** The portrait of the first account. */
  portrait: Avatar | null;
  /** The address at which the page will be, and that of the portrait beside it; `null` when not known. */
  address: { page: string; portrait: string | null } | null;
}

/** So many accounts get a section; further ones a row of a table. */
const mostSections = 10;
const longestName = 80;
/** So many accounts are printed on two pages. */
const mostOnTwoPages = 4;

/**
 * Returns `index.html`: the media kit of a creator, for a screen, a phone and paper. `accounts` is in output
 * order and not empty. The same numbers, names, posts and options give the same bytes.
 */
export function toPage(accounts: readonly KitAccount[], options: PageOptions): string {
  const { locale, portrait, address } = options;
  const context = toContext(accounts, options);
  const { day, name, words: page, accounts: shown, combined } = context;
  const date = day === null ? '' : page.numbersOf(formatLongDay(day, locale));
  const head = drawHead({
    locale,
    title: `${name} – ${page.mediaKit}`,
    description: describe(context),
    style: toStyle(context, options, date),
    url: address?.page ?? null,
    image:
      portrait && address?.portrait
        ? {
            address: address.portrait,
            alt: page.portraitOf(isolate(name)),
            size: readPictureSize(portrait.bytes),
          }
        : null,
  });
  const sections = shown.slice(0, mostSections);
  const body = xml`<body>
<div class="page">
<header><div class="top"><p><b>${page.mediaKit}</b></p><p>${date}</p></div></header>
<main>
${drawHero(context, portrait)}
${combined && drawCombined(combined, sections, context)}
${drawGrowthChart(sections, context)}
${sections.map((account) => drawAccount(account, context))}
${drawMoreAccounts(shown.slice(mostSections), context)}
${sections.flatMap((account) => drawAudience(account, context) ?? [])}
${drawBestTimes(toBestTimes(toTimedPosts(context), options.timeZone), context)}
${drawContact(context)}
</main>
${drawAbout(context)}
</div>
</body>`;
  return `<!doctype html>\n${xml`<html lang="${locale}">\n${head}\n${body}\n</html>`.markup}\n`;
}

function toContext(accounts: readonly KitAccount[], options: PageOptions): PageContext {
  const { locale, accent, contact, timeZone } = options;
  const shown = toShown(accounts, locale);
  const [first] = shown;
  const combined = toCombined(shown);
  return {
    locale,
    words: pageWords[locale],
    accounts: shown,
    name: first ? toName(first) : '',
    combined,
    day: combined?.day ?? (first ? asOfDay(first) : null),
    contact,
    isOneColour: accent !== null,
    timeZone,
  };
}

/** The name of the page's creator; the platform's where nothing of the creator's can be seen. */
function toName(account: Shown): string {
  const name = toLine(nameOf(account));
  // Tried first, because it is quick, and nearly always enough.
  const isVisible = /[A-Za-z0-9]/.test(name) || /[\p{L}\p{N}\p{P}\p{S}]/u.test(name);
  return isVisible ? cut(name, longestName) : account.platform.name;
}

/**
 * All posts of all accounts. Their views count as seen on the page's day at the latest, so that a day without new
 * numbers leaves the best times as they are.
 */
function toTimedPosts({ accounts, day }: PageContext) {
  const latest = day === null ? 0 : Date.parse(`${day}T23:59:59Z`);
  return accounts.flatMap(({ id, posts }) =>
    posts.map((post) => ({
      ...post,
      account: id,
      seenAt: post.seenAt === null ? null : Math.min(post.seenAt, latest),
    })),
  );
}

function toStyle(
  { accounts, combined }: PageContext,
  { theme, accent, locale, portrait }: PageOptions,
  date: string,
): string {
  const appearance = theme === 'all' ? 'auto' : theme;
  const counts = [combined?.followers ?? null, ...accounts.map(({ count }) => count)];
  const rates = accounts.map((account) => rateOf(account)?.read(account.document) ?? null);
  const figures = [
    ...counts.map((count) => formatFigure(count, undefined, locale)),
    ...counts.map((count) => formatShort(count, undefined, locale)),
    ...rates.map((rate) => formatFigure(rate, 'percent', locale)),
  ];
  return [
    toColourRules(accounts, appearance, accent),
    screenStyle,
    toDigitSizes(figures.map(({ length }) => length)),
    portrait ? `.portrait{max-width:${toPortraitSide(portrait)}px}` : '',
    toPrintStyle(date, toPrintSize(accounts)),
  ].join('\n');
}

/** Smaller for several audiences, so that four accounts stay on two pages. */
function toPrintSize(accounts: readonly Shown[]): number {
  const audiences = accounts.filter(({ document }) => document.audience).length;
  if (accounts.length > mostOnTwoPages || audiences < 2) return 12;
  return audiences === 2 ? 11 : 10;
}

function describe({ accounts, combined, day, locale, words: page, name }: PageContext): string {
  if (!combined || combined.followers === null || day === null) return `${page.mediaKit}: ${name}`;
  const names = [...new Set(accounts.map(({ platform }: Shown) => platform.name))];
  return page.description(
    formatFigure(combined.followers, undefined, locale),
    formatList(names, locale),
    formatLongDay(day, locale),
  );
}

function drawContact({ contact, name, words: page }: PageContext): Markup | null {
  if (contact === null) return null;
  return xml`<section class="contact" aria-labelledby="contact"><h2 id="contact">${page.workWith(name)}</h2>
<a href="${contact.href}" rel="noopener noreferrer">${contact.text}</a></section>`;
}
