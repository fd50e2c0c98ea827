import { markOf } from '../files/makers-mark.ts';
import { formatDay, formatShort } from '../locale/format.ts';
import { titlesOf, words } from '../locale/words.ts';
import type { CardOptions } from './card.ts';
import { type Creator, labelOf, type Total, toTotal } from './creator-total.ts';
import { describeAccount } from './describe-account.ts';
import { drawPortrait } from './draw-portrait.ts';
import { fitSize, fitText, isolate, textWidth, wrapText } from './fit-text.ts';
import { formatArrow, formatShareOf, toneOf } from './growth-text.ts';
import { drawMark } from './page/marks.ts';
import { toStyle } from './palette.ts';
import { nameOf, type PicturedAccount, toElementId } from './pictured-account.ts';
import { formatAsOf, toShownAudience } from './shown-figure.ts';
import { toPicture } from './to-picture.ts';
import { type Markup, xml } from './xml.ts';

const width = 838;
/** The one left edge, and its distance from the right one. */
const margin = 28;
const right = width - margin;
const headWidth = 270;
const tilesTop = 126;
const tileHeight = 78;
const tileGap = 10;
const footHeight = 40;

/** The name of the file. */
export const creatorFile = (suffix: string): string => `creator${suffix}.svg`;

/** Colours of what belongs to no platform; an `accent` replaces them. */
const inkColours = { light: '#3d3d5c', dark: '#c9cbe0' };

/**
 * Returns `creator.svg`: all accounts in one card, with their followers added up and a tile for each. Its bytes
 * change only with a number, a name, a bio or the first account's picture.
 */
export function toCreator(accounts: Creator, options: CardOptions): string {
  const { locale, avatar, appearance } = options;
  const [first] = accounts;
  const id = toElementId({ id: 'all' }, 'creator', appearance);
  const columns = accounts.length === 4 ? 2 : Math.min(3, accounts.length);
  const rows = Math.ceil(accounts.length / columns);
  const height = tilesTop + rows * (tileHeight + tileGap) - tileGap + footHeight;
  const total = toTotal(accounts, locale);
  const parts = accounts.map(({ platform }, index) => ({
    id: `${id}-${index}`,
    colours: platform.look.colours,
  }));
  return toPicture({
    id,
    width,
    height,
    mark: markOf(creatorFile('')),
    title: words[locale].combinedOf(nameOf(first)),
    description: describe(accounts, total, options),
    content: [
      toStyle({ id, colours: inkColours }, options, parts),
      xml`<rect class="ground border" x="0.5" y="0.5" width="${width - 1}" height="${height - 1}" rx="16"/>`,
      drawPortrait(first, avatar, { id, x: margin + 36, y: margin + 36, radius: 36, locale }),
      drawPerson(accounts),
      drawTotal(total, options),
      ...accounts.map((account, index) =>
        drawTile(account, { id: `${id}-${index}`, index, columns, accounts, options }),
      ),
      drawFoot(total, { y: height - 16, options }),
    ],
  });
}

function drawPerson(accounts: Creator): Markup {
  const [first] = accounts;
  const x = margin + 72 + 18;
  const room = right - headWidth - x;
  const bio = wrapText(first.document.profile.bio ?? '', room, { size: 14 }, 2);
  const top = [34, 26, 18][bio.length] ?? 18;
  const name = fitText(nameOf(first), room, { size: 24, bold: true });
  const platforms = [...new Set(accounts.map(({ platform }) => platform.name))];
  const lines = [...bio.map(isolate), joinFitting(platforms, room)];
  return xml`<svg x="${x}" y="${top}" width="${room}" height="31"><text class="ink" y="24" font-size="24" font-weight="700">${isolate(name)}</text></svg>
${lines.map(
  (line, index) =>
    xml`<svg x="${x}" y="${top + 31 + index * 21}" width="${room}" height="21"><text class="muted" y="16" font-size="14">${line}</text></svg>`,
)}`;
}

/** As many names as fit into one line; the others are counted, as in `One · Two · +3`. */
function joinFitting(names: readonly string[], room: number): string {
  const toText = (shown: number) =>
    [...names.slice(0, shown), ...(shown < names.length ? [`+${names.length - shown}`] : [])].join(
      ' · ',
    );
  const counts = names.map((_, index) => names.length - index);
  const texts = counts.map(toText);
  return texts.find((text) => fitText(text, room, { size: 14 }) === text) ?? '';
}

function drawTotal(
  { title, followers, growth, note, decimals }: Total,
  { locale }: CardOptions,
): Markup {
  const text = formatShort(followers, undefined, locale);
  const size = fitSize(text, headWidth - 20, { size: 42, bold: true });
  const change = growth
    ? `${formatArrow(growth.change, undefined, locale)}${formatShareOf(growth, locale, decimals)}`
    : '';
  const below = growth
    ? xml`<tspan class="${toneOf(growth.change)}" font-weight="700">${change}</tspan><tspan class="muted">\u00a0${words[locale].inDays(growth.spanDays)}</tspan>`
    : xml`<tspan class="muted">${note}</tspan>`;
  return xml`<text class="muted" x="${right}" y="40" font-size="14" text-anchor="end">${title}</text>
<text class="ink" x="${right}" y="82" font-size="${size}" font-weight="700" text-anchor="end">${text}</text>
<text x="${right}" y="106" font-size="14" text-anchor="end">${below}</text>`;
}

interface TilePlace {
  id: string;
  index: number;
  columns: number;
  accounts: Creator;
  options: CardOptions;
}

function drawTile(
  account: PicturedAccount,
  { id, index, columns, accounts, options: { locale } }: TilePlace,
): Markup {
  const tileWidth = round((right - margin - (columns - 1) * tileGap) / columns);
  const x = round(margin + (index % columns) * (tileWidth + tileGap));
  const y = tilesTop + Math.floor(index / columns) * (tileHeight + tileGap);
  const { figure, lastKnown } = toShownAudience(account);
  const text = formatShort(figure, undefined, locale);
  const size = fitSize(text, 100, { size: 22, bold: true });
  const left = round(x + 18);
  const labelRoom = tileWidth - 50;
  const label = fitText(labelOf(account, accounts), labelRoom, { size: 13, bold: true });
  const room = tileWidth - 18 - 12 - 5 - Math.min(100, textWidth(text, { size, bold: true }));
  const facts = toFacts(account, { room, locale, lastKnown });
  const top = y + 61 - (facts.length - 1) * 18;
  return xml`<g id="${id}"><rect class="panel" x="${x}" y="${y}" width="${tileWidth}" height="${tileHeight}" rx="8"/>
<rect class="accent" x="${x}" y="${y}" width="5" height="${tileHeight}" rx="2.5"/>
<svg class="accent" x="${left}" y="${y + 13}" width="13" height="13">${drawMark(account.platform)}</svg>
<svg x="${left + 19}" y="${y + 9}" width="${labelRoom}" height="21"><text class="accent" y="15" font-size="13" font-weight="700">${isolate(label)}</text></svg>
<text class="${lastKnown ? 'muted' : 'ink'}" x="${left}" y="${y + 60}" font-size="${size}" font-weight="700">${text}</text>
${facts.map((fact, line) => xml`<text class="muted" x="${round(x + tileWidth - 12)}" y="${top + line * 18}" font-size="12" text-anchor="end">${fact}</text>`)}</g>`;
}

/** The two most telling figures that are known and have room, or the day of the followers when that is not the last one. */
function toFacts(
  { platform, document }: PicturedAccount,
  {
    room,
    locale,
    lastKnown,
  }: { room: number; locale: CardOptions['locale']; lastKnown: string | null },
): string[] {
  const style = { size: 12 };
  if (lastKnown) {
    return wrapText(words[locale].lastKnown(formatDay(lastKnown, locale)), room, style, 2);
  }
  return platform.look.tiles
    .filter((metric) => metric.read(document) !== null)
    .flatMap((metric) => {
      const text = formatShort(metric.read(document), metric.unit, locale);
      const facts = titlesOf(metric, locale).map((title) => words[locale].figureOf(text, title));
      return facts.find((fact) => textWidth(fact, style) <= room) ?? [];
    })
    .slice(0, 2);
}

function drawFoot(
  { day, missing }: Total,
  { y, options: { locale } }: { y: number; options: CardOptions },
): Markup {
  const asOf = formatAsOf(day, locale);
  const room = right - margin - textWidth(asOf, { size: 12 }) - 20;
  return xml`<svg x="${margin}" y="${y - 15}" width="${round(room)}" height="20"><text class="muted" y="15" font-size="12">${isolate(fitText(missing.join(' '), room, { size: 12 }))}</text></svg>
<text class="muted" x="${right}" y="${y}" font-size="12" text-anchor="end">${asOf}</text>`;
}

function describe(accounts: Creator, total: Total, { locale }: CardOptions): string {
  const sum = formatShort(total.followers, undefined, locale);
  const each = accounts.map((account) => {
    const numbers = describeAccount(account, account.platform.look.tiles.slice(0, 2), locale);
    return `${labelOf(account, accounts)}: ${numbers}`;
  });
  return [`${total.title}: ${sum}.`, ...total.missing, ...each].join(' ');
}

const round = (value: number): number => Math.round(value * 10) / 10;
