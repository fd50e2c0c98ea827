import { formatDay, formatPercentChange, formatShort } from '../locale/format.ts';
import { titlesOf, words } from '../locale/words.ts';
import {
  type Growth,
  longestOf,
  seriesOf,
  toFollowers,
  toGrowths,
  toMetric,
  untilLastChange,
} from '../numbers/growth.ts';
import type { Metric } from '../platforms/look.ts';
import type { Avatar } from './avatar.ts';
import { describeAccount } from './describe-account.ts';
import { drawPlatform } from './draw-platform.ts';
import { drawPortrait } from './draw-portrait.ts';
import { drawSpark } from './draw-spark.ts';
import { firstFitting, fitSize, fitText, isolate, wrapText } from './fit-text.ts';
import { describeNoGrowth, formatArrow, toneOf } from './growth-text.ts';
import { toStyle } from './palette.ts';
import { audienceTitle, nameOf, type PicturedAccount, toElementId } from './pictured-account.ts';
import { asOfDay, formatAsOf, toShownAudience, toShownFigure } from './shown-figure.ts';
import type { PictureStyle } from './theme.ts';
import { toPicture } from './to-picture.ts';
import { type Markup, xml } from './xml.ts';

export interface CardOptions extends PictureStyle {
  /** `null`: the first letter of the name is drawn instead. */
  avatar: Avatar | null;
}

const width = 640;
/** The one left edge, and its distance from the right one. */
const margin = 28;
const right = width - margin;
const growthWidth = 104;
const tileTop = 274;
const tileHeight = 76;
const tileGap = 10;
const maxTiles = 4;

/**
 * Returns `card.svg`: a media kit card of one account. The same numbers, name, bio and avatar give the same
 * bytes.
 */
export function toCard(account: PicturedAccount, options: CardOptions): string {
  const { locale, avatar, appearance } = options;
  const id = toElementId(account, 'card', appearance);
  const tiles = account.platform.look.tiles.slice(0, maxTiles);
  const height = tiles.length > 0 ? tileTop + tileHeight + margin : tileTop;
  return toPicture({
    id,
    width,
    height,
    title: words[locale].onPlatform(nameOf(account), account.platform.name),
    description: describeAccount(account, tiles, locale),
    content: [
      toStyle({ id, colours: account.platform.look.colours }, options),
      xml`<rect class="ground border" x="0.5" y="0.5" width="${width - 1}" height="${height - 1}" rx="16"/>`,
      drawPortrait(account, avatar, { id, x: margin + 36, y: margin + 36, radius: 36, locale }),
      drawPerson(account),
      drawAudience(account, options),
      drawSpark(account, { left: 372, right: right - 6, top: 162, bottom: 234 }, locale),
      ...tiles.map((metric, index) => drawTile(account, metric, { index, tiles, locale })),
    ],
  });
}

/** Each line is an `<svg>` of its own, which clips text that is taller or wider than estimated. */
function drawPerson(account: PicturedAccount): Markup {
  const { profile } = account.document;
  const x = margin + 72 + 18;
  const platform = drawPlatform(account, { right, top: margin, room: 200 });
  const room = right - x;
  const nameRoom = platform.left - 14 - x;
  const bio = wrapText(profile.bio ?? '', room, { size: 14 }, 2);
  const top = [38, 30, 26][bio.length] ?? 26;
  const name = fitText(nameOf(account), nameRoom, { size: 26, bold: true });
  const handle = fitText(`@${profile.username}`, nameRoom, { size: 15 });
  return xml`${platform.drawn}
<svg x="${x}" y="${top}" width="${nameRoom}" height="33"><text class="ink" y="25" font-size="26" font-weight="700">${isolate(name)}</text></svg>
<svg x="${x}" y="${top + 32}" width="${nameRoom}" height="22"><text class="muted" y="16" font-size="15">${isolate(handle)}</text></svg>
${bio.map(
  (line, index) =>
    xml`<svg x="${x}" y="${top + 55 + index * 20}" width="${room}" height="20"><text class="ink" y="15" font-size="14">${isolate(line)}</text></svg>`,
)}`;
}

function drawAudience(account: PicturedAccount, { locale }: CardOptions): Markup {
  const { figure, lastKnown } = toShownAudience(account);
  const text = formatShort(figure, undefined, locale);
  const growths = distinct(toGrowths(account.points, toFollowers));
  const title = lastKnown
    ? `${audienceTitle(account, locale)} · ${words[locale].lastKnown(formatDay(lastKnown, locale))}`
    : audienceTitle(account, locale);
  const asOf = formatAsOf(asOfDay(account), locale);
  return xml`<text class="muted" x="${margin}" y="148" font-size="14">${title}</text>
<text class="muted" x="${right}" y="148" font-size="13" text-anchor="end">${asOf}</text>
<text class="${lastKnown ? 'muted' : 'ink'}" x="${margin}" y="196" font-size="${fitSize(text, 320, { size: 46, bold: true })}" font-weight="700">${text}</text>
${
  growths.length > 0
    ? growths.map((growth, index) => drawGrowth(growth, margin + index * growthWidth, locale))
    : xml`<text class="muted" x="${margin}" y="226" font-size="14">${describeNoGrowth(account, locale)}</text>`
}`;
}

function drawGrowth(
  { change, percent, spanDays }: Growth,
  x: number,
  locale: PictureStyle['locale'],
): Markup {
  const text = formatArrow(change, undefined, locale);
  const room = growthWidth - 8;
  const size = fitSize(text, room, { size: 16, bold: true });
  const share = percent
    ? firstFitting([formatPercentChange(percent, locale), ''], room, { size: 12 })
    : '';
  return xml`<text class="muted" x="${x}" y="222" font-size="13">${words[locale].days(spanDays)}</text>
<text class="${toneOf(change)}" x="${x}" y="241" font-size="${size}" font-weight="700">${text}</text>
<text class="${toneOf(change)}" x="${x}" y="257" font-size="12">${share}</text>`;
}

interface TilePlace {
  index: number;
  tiles: readonly Metric[];
  locale: PictureStyle['locale'];
}

function drawTile(
  account: PicturedAccount,
  metric: Metric,
  { index, tiles, locale }: TilePlace,
): Markup {
  const tileWidth = (right - margin - (tiles.length - 1) * tileGap) / tiles.length;
  const x = round(margin + index * (tileWidth + tileGap));
  const left = round(x + 14);
  const room = tileWidth - 22;
  const series = seriesOf(untilLastChange(account.points), metric.name);
  const { figure, lastKnown } = toShownFigure(metric.read(account.document), series);
  const text = formatShort(figure, metric.unit, locale);
  const growth = longestOf(toGrowths(account.points, toMetric(metric.name)));
  const below = lastKnown
    ? { text: formatDay(lastKnown, locale), tone: 'muted' }
    : growth && describeGrowth(growth, metric, { room, locale });
  return xml`<rect class="panel" x="${x}" y="${tileTop}" width="${round(tileWidth)}" height="${tileHeight}" rx="10"/>
<text class="muted" x="${left}" y="${tileTop + 22}" font-size="13">${firstFitting(titlesOf(metric, locale), room, { size: 13 })}</text>
<text class="${lastKnown ? 'muted' : 'ink'}" x="${left}" y="${tileTop + 46}" font-size="${fitSize(text, room, { size: 20, bold: true })}" font-weight="700">${text}</text>
${below && xml`<text class="${below.tone}" x="${left}" y="${tileTop + 64}" font-size="12">${below.text}</text>`}`;
}

/** With the days that it covers where there is room for them. */
function describeGrowth(
  { change, spanDays }: Growth,
  { unit }: Metric,
  { room, locale }: { room: number; locale: PictureStyle['locale'] },
): { text: string; tone: string } {
  const text = formatArrow(change, unit, locale);
  const long = `${text} · ${words[locale].shortDays(spanDays)}`;
  return { text: firstFitting([long, text], room, { size: 12 }), tone: toneOf(change) };
}

const round = (value: number): number => Math.round(value * 10) / 10;

/** Leaves out a window that begins on the same day as a shorter one, which missing days can cause. */
function distinct(all: readonly (Growth | null)[]): Growth[] {
  const growths = all.filter((growth) => growth !== null);
  return growths.filter(
    ({ since }, index) => growths.findIndex((other) => other.since === since) === index,
  );
}
