import {
  formatChange,
  formatDay,
  formatFigure,
  formatPercentChange,
  formatShort,
} from '../locale/format.ts';
import { type Locale, titleOf, words } from '../locale/words.ts';
import {
  type DayFigure,
  daysBetween,
  followersOf,
  type Growth,
  longestOf,
  seriesOf,
  toGrowths,
} from '../numbers/growth.ts';
import type { Figure } from '../numbers/stats-document.ts';
import type { Metric } from '../platforms/platform.ts';
import { type Avatar, toDataUri } from './avatar.ts';
import { fitSize, fitText, isolate, toCharacters } from './fit-text.ts';
import { toStyle } from './palette.ts';
import {
  audienceOf,
  audienceSeries,
  audienceTitle,
  nameOf,
  type PicturedAccount,
  toElementId,
} from './pictured-account.ts';
import { plotSeries } from './plot.ts';
import type { PictureStyle } from './theme.ts';
import { toPicture } from './to-picture.ts';
import { type Markup, xml } from './xml.ts';

export interface CardOptions extends PictureStyle {
  /** `null`: the first letter of the name is drawn instead. */
  avatar: Avatar | null;
}

const width = 640;
const height = 396;
const margin = 32;
const growthWidth = 104;
const maxTiles = 4;
const sparkDays = 90;

/**
 * Returns `card.svg`: a media kit card of one account. The same numbers, name, bio and avatar give the same
 * bytes.
 */
export function toCard(account: PicturedAccount, options: CardOptions): string {
  const { locale, avatar } = options;
  const id = toElementId(account, 'card');
  const series = audienceSeries(account);
  return toPicture({
    id,
    width,
    height,
    title: words[locale].onPlatform(nameOf(account), account.platform.name),
    description: describe(account, locale),
    content: [
      xml`<defs>
<linearGradient id="${id}-accent" x1="0" y1="0" x2="1" y2="1"><stop class="stop" offset="0"/><stop class="stop" offset="1"/></linearGradient>
<linearGradient id="${id}-ink" x1="0" y1="0" x2="1" y2="0"><stop class="stop" offset="0"/><stop class="stop" offset="1"/></linearGradient>
<linearGradient id="${id}-fade" x1="0" y1="0" x2="0" y2="1"><stop class="stop" offset="0" stop-opacity="0.28"/><stop class="stop" offset="1" stop-opacity="0"/></linearGradient>
<clipPath id="${id}-round"><circle cx="76" cy="80" r="40"/></clipPath>
<clipPath id="${id}-edge"><rect width="${width}" height="${height}" rx="20"/></clipPath>
</defs>
${toStyle({ id, colours: account.platform.look.colours }, options)}
<rect class="ground border" x="0.5" y="0.5" width="${width - 1}" height="${height - 1}" rx="20"/>
<rect width="${width}" height="6" fill="url(#${id}-accent)" clip-path="url(#${id}-edge)"/>`,
      drawPicture(id, account, avatar),
      drawPerson(account, locale),
      drawAudience(id, account, locale),
      drawSpark(id, series, locale),
      drawTiles(account, locale),
    ],
  });
}

function drawPicture(id: string, account: PicturedAccount, avatar: Avatar | null): Markup {
  const ring = xml`<circle cx="76" cy="80" r="43" fill="none" stroke="url(#${id}-accent)" stroke-width="2.5"/>`;
  if (avatar) {
    return xml`${ring}
<image data-source="${avatar.source}" href="${toDataUri(avatar)}" x="36" y="40" width="80" height="80" preserveAspectRatio="xMidYMid slice" clip-path="url(#${id}-round)"/>`;
  }
  const initial = fitText(toCharacters(nameOf(account))[0]?.toUpperCase() ?? '', 60, { size: 34 });
  return xml`${ring}
<circle class="surface" cx="76" cy="80" r="38"/>
<text class="onSurface" x="76" y="92" font-size="34" font-weight="700" text-anchor="middle">${isolate(initial)}</text>`;
}

/** Each line is an `<svg>` of its own, which clips text that is taller or wider than estimated. */
function drawPerson(account: PicturedAccount, locale: Locale): Markup {
  const { profile, verified } = account.document;
  const left = 140;
  const room = width - margin - left;
  const bio = fitText(profile.bio ?? '', room, { size: 14 });
  const top = bio ? 40 : 50;
  const name = fitText(nameOf(account), room - (verified ? 36 : 0), { size: 28, bold: true });
  const mark = verified
    ? xml`<tspan class="accent" dx="8">✓<title>${words[locale].verified}</title></tspan>`
    : null;
  const platform = ` · ${account.platform.name}`;
  const handle = fitText(`@${profile.username}`, room - 14 * platform.length, { size: 16 });
  return xml`<svg x="${left}" y="${top}" width="${room}" height="36"><text class="ink" y="27" font-size="28" font-weight="700">${isolate(name)}${mark}</text></svg>
<svg x="${left}" y="${top + 36}" width="${room}" height="24"><text class="muted" y="17" font-size="16">${isolate(handle)}${platform}</text></svg>${
    bio
      ? xml`
<svg x="${left}" y="${top + 61}" width="${room}" height="22"><text class="ink" y="16" font-size="14">${isolate(bio)}</text></svg>`
      : null
  }`;
}

function drawAudience(id: string, account: PicturedAccount, locale: Locale): Markup {
  const figure = formatShort(account.document.followers ?? null, undefined, locale);
  const size = fitSize(figure, 316, { size: 50, bold: true });
  const growths = distinct(toGrowths(account.points, followersOf));
  return xml`<text class="muted" x="${margin}" y="166" font-size="15">${audienceTitle(account, locale)}</text>
<text fill="url(#${id}-ink)" x="${margin}" y="216" font-size="${size}" font-weight="700">${figure}</text>
${
  growths.length > 0
    ? growths.map((growth, index) => drawGrowth(growth, margin + index * growthWidth, locale))
    : xml`<text class="muted" x="${margin}" y="252" font-size="13">${words[locale].noGrowth}</text>`
}`;
}

function drawGrowth(growth: Growth, x: number, locale: Locale): Markup {
  const { change, percent, spanDays } = growth;
  const share = percent ? formatPercentChange(percent, locale) : '';
  const text = formatChange(change, undefined, locale, formatShort);
  const size = fitSize(text, growthWidth - 8, { size: 16, bold: true });
  return xml`<text class="muted" x="${x}" y="246" font-size="13">${words[locale].days(spanDays)}</text>
<text class="${toneOf(change)}" x="${x}" y="266" font-size="${size}" font-weight="700">${text}</text>
<text class="${toneOf(change)}" x="${x}" y="284" font-size="${fitSize(share, growthWidth - 8, { size: 13 })}">${share}</text>`;
}

function drawSpark(id: string, series: readonly DayFigure[], locale: Locale): Markup | null {
  const lastDay = series.at(-1)?.day ?? '';
  const recent = series.filter(({ day }) => daysBetween(day, lastDay) <= sparkDays);
  const firstDay = recent[0]?.day ?? lastDay;
  const plot = plotSeries(recent, { left: 364, right: 600, top: 184, bottom: 280 }, 4);
  if (!plot) return null;
  const known = recent.filter(({ figure }) => figure !== null);
  const caption =
    known.length < 2
      ? words[locale].asOf(formatDay(lastDay, locale))
      : `${formatDay(firstDay, locale, 'dayOfMonth')} – ${formatDay(lastDay, locale)}`;
  const label = xml`<text class="muted" x="${width - margin}" y="166" font-size="13" text-anchor="end">${caption}</text>`;
  if (known.length < 2) return label;
  return xml`${label}
<path d="${plot.area}" fill="url(#${id}-fade)"/>
${plot.lines.map((path) => xml`<path class="line" d="${path}" fill="none" stroke-width="3" stroke-linecap="round" stroke-linejoin="round"/>`)}
${plot.gaps.map((path) => xml`<path class="line" d="${path}" fill="none" stroke-width="2" stroke-dasharray="2 5"/>`)}
<circle class="accent" cx="${plot.last.x.toFixed(1)}" cy="${plot.last.y.toFixed(1)}" r="5"/>`;
}

function drawTiles(account: PicturedAccount, locale: Locale): Markup | null {
  const metrics = otherMetrics(account);
  if (metrics.length === 0) return null;
  const gap = 12;
  const tileWidth = (width - 2 * 24 - (metrics.length - 1) * gap) / metrics.length;
  const tiles = metrics.map((metric, index) =>
    drawTile(account, metric, { x: 24 + index * (tileWidth + gap), tileWidth, locale }),
  );
  return xml`${tiles}`;
}

function drawTile(
  account: PicturedAccount,
  metric: Metric,
  { x, tileWidth, locale }: { x: number; tileWidth: number; locale: Locale },
): Markup {
  const { unit } = metric;
  const left = x + 14;
  const room = tileWidth - 20;
  const growth = monthly(account, metric);
  const title = fitText(titleOf(metric, locale), room, { size: 13 });
  const figure = formatShort(metric.read(account.document), unit, locale);
  const size = fitSize(figure, room, { size: 21, bold: true });
  const change = growth ? drawTileGrowth(growth, { unit, left, room, locale }) : null;
  return xml`<rect class="panel" x="${round(x)}" y="300" width="${round(tileWidth)}" height="76" rx="12"/>
<text class="muted" x="${round(left)}" y="321" font-size="13">${title}</text>
<text class="ink" x="${round(left)}" y="345" font-size="${size}" font-weight="700">${figure}</text>
${change}`;
}

function drawTileGrowth(
  { change, spanDays }: Growth,
  place: { unit: 'percent' | undefined; left: number; room: number; locale: Locale },
): Markup {
  const { unit, left, room, locale } = place;
  const text = formatChange(change, unit, locale, formatShort);
  const span = ` · ${words[locale].shortDays(spanDays)}`;
  const size = fitSize(`${text}${span}`, room, { size: 12, bold: true });
  return xml`<text x="${round(left)}" y="362" font-size="${size}"><tspan class="${toneOf(change)}" font-weight="700">${text}</tspan><tspan class="muted">${span}</tspan></text>`;
}

const round = (value: number): number => Math.round(value * 10) / 10;

const otherMetrics = (account: PicturedAccount): Metric[] => {
  const audience = audienceOf(account);
  return account.platform.look.tiles.filter((metric) => metric !== audience).slice(0, maxTiles);
};

/** The growth over 30 days, or over the longest window that the history covers. */
const monthly = ({ points }: PicturedAccount, metric: Metric): Growth | null =>
  longestOf(toGrowths(points, (days) => seriesOf(days, metric.name)));

/** Leaves out a window that begins on the same day as a shorter one, which missing days can cause. */
function distinct(all: readonly (Growth | null)[]): Growth[] {
  const growths = all.filter((growth) => growth !== null);
  return growths.filter(
    ({ since }, index) => growths.findIndex((other) => other.since === since) === index,
  );
}

const toneOf = (change: bigint | number): string =>
  change > 0 ? 'rise' : change < 0 ? 'fall' : 'muted';

/** The content of the card for screen readers, with unabbreviated numbers. */
function describe(account: PicturedAccount, locale: Locale): string {
  const toSentence = (title: string, figure: Figure, metric?: Metric, growth?: Growth | null) => {
    const value =
      figure === null ? words[locale].unknown : formatFigure(figure, metric?.unit, locale);
    const change = growth
      ? `, ${formatChange(growth.change, metric?.unit, locale)} ${words[locale].inDays(growth.spanDays)}`
      : '';
    return `${title}: ${value}${change}.`;
  };
  const growth = toGrowths(account.points, followersOf).at(-1) ?? null;
  return [
    toSentence(
      audienceTitle(account, locale),
      account.document.followers ?? null,
      undefined,
      growth,
    ),
    ...otherMetrics(account).map((metric) =>
      toSentence(
        titleOf(metric, locale),
        metric.read(account.document),
        metric,
        monthly(account, metric),
      ),
    ),
  ].join(' ');
}
