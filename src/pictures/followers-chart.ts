import {
  formatChange,
  formatDay,
  formatFigure,
  formatPercentChange,
  formatShort,
} from '../locale/format.ts';
import { type Locale, words } from '../locale/words.ts';
import {
  type DayFigure,
  followersOf,
  type Growth,
  longestOf,
  toGrowths,
} from '../numbers/growth.ts';
import { fitSize, fitText, isolate, textWidth } from './fit-text.ts';
import { toStyle } from './palette.ts';
import {
  audienceSeries,
  audienceTitle,
  nameOf,
  type PicturedAccount,
  toElementId,
} from './pictured-account.ts';
import { type Plot, plotSeries } from './plot.ts';
import type { PictureStyle } from './theme.ts';
import { toPicture } from './to-picture.ts';
import { type Markup, xml } from './xml.ts';

const width = 720;
const height = 340;
const margin = 28;
const yTicks = 4;
const labelSize = 13;

/** Returns `followers.svg`: the followers over the whole history. The bytes change only with a figure. */
export function toFollowersChart(account: PicturedAccount, style: PictureStyle): string {
  const { locale } = style;
  const id = toElementId(account, 'followers');
  const series = audienceSeries(account).filter(({ figure }) => figure !== null);
  return toPicture({
    id,
    width,
    height,
    title: words[locale].followersOf(nameOf(account), account.platform.name),
    description: describe(account, series, locale),
    content: [
      xml`<defs>
<linearGradient id="${id}-fade" x1="0" y1="0" x2="0" y2="1"><stop class="stop" offset="0" stop-opacity="0.3"/><stop class="stop" offset="1" stop-opacity="0.02"/></linearGradient>
</defs>
${toStyle({ id, colours: account.platform.look.colours }, style)}
<rect class="ground border" x="0.5" y="0.5" width="${width - 1}" height="${height - 1}" rx="20"/>`,
      drawHead(account, series, locale),
      drawChart(id, series, locale),
    ],
  });
}

function drawHead(account: PicturedAccount, series: readonly DayFigure[], locale: Locale): Markup {
  const known = series.at(-1)?.figure ?? account.document.followers ?? null;
  const figure = formatFigure(known, undefined, locale);
  const size = fitSize(figure, 400, { size: 34, bold: true });
  const growth = longestOf(toGrowths(account.points, followersOf));
  const audience = `${audienceTitle(account, locale)} · `;
  const name = fitText(nameOf(account), 300, { size: 15 });
  return xml`<svg x="${margin}" y="18" width="430" height="26"><text class="muted" y="18" font-size="15">${audience}${isolate(name)}</text></svg>
<text class="ink" x="${margin}" y="76" font-size="${size}" font-weight="700">${figure}</text>
${growth ? drawGrowth(growth, locale) : null}`;
}

function drawGrowth({ change, percent, spanDays }: Growth, locale: Locale): Markup {
  const share = percent ? ` (${formatPercentChange(percent, locale)})` : '';
  const text = `${formatChange(change, undefined, locale, formatShort)}${share}`;
  const size = fitSize(text, 240, { size: 18, bold: true });
  const tone = change > 0 ? 'rise' : change < 0 ? 'fall' : 'muted';
  return xml`<text class="muted" x="${width - margin}" y="36" font-size="14" text-anchor="end">${words[locale].inDays(spanDays)}</text>
<text class="${tone}" x="${width - margin}" y="60" font-size="${size}" font-weight="700" text-anchor="end">${text}</text>`;
}

function drawChart(id: string, series: readonly DayFigure[], locale: Locale): Markup {
  const top = 108;
  const bottom = height - 48;
  const right = width - margin - 8;
  const measured = plotSeries(series, { left: 0, right, top, bottom }, yTicks);
  if (!measured) {
    return xml`<text class="muted" x="${width / 2}" y="200" font-size="16" text-anchor="middle">${words[locale].noHistory}</text>`;
  }
  const labels = toLabels(measured, locale);
  const left =
    margin + Math.max(...labels.map(({ text }) => textWidth(text, { size: labelSize }))) + 12;
  const plot = plotSeries(series, { left, right, top, bottom }, yTicks) ?? measured;
  return xml`${labels.map(
    ({
      text,
      y,
    }) => xml`<line class="border" x1="${left.toFixed(1)}" x2="${right}" y1="${y}" y2="${y}"/>
<text class="muted" x="${(left - 10).toFixed(1)}" y="${y + 4.5}" font-size="${labelSize}" text-anchor="end">${text}</text>`,
  )}
${drawDays(plot, series, { left, right, y: bottom + 22, locale })}
${series.length > 1 ? xml`<path d="${plot.area}" fill="url(#${id}-fade)"/>` : null}
${plot.lines.map((path) => xml`<path class="line" d="${path}" fill="none" stroke-width="3" stroke-linecap="round" stroke-linejoin="round"/>`)}
${plot.gaps.map((path) => xml`<path class="line" d="${path}" fill="none" stroke-width="2" stroke-dasharray="2 6"/>`)}
<circle class="accent" cx="${plot.last.x.toFixed(1)}" cy="${plot.last.y.toFixed(1)}" r="5.5"/>
${drawNote(plot, series, locale)}`;
}

/** Whole numbers only, in the short form unless two labels would then be equal. */
function toLabels({ y }: Plot, locale: Locale): { text: string; y: number }[] {
  const ticks = y.ticks(yTicks).filter(Number.isInteger);
  const short = ticks.map((tick) => formatShort(BigInt(tick), undefined, locale));
  const isClear = new Set(short).size === short.length;
  return ticks.map((tick, index) => ({
    text: (isClear ? short[index] : undefined) ?? formatFigure(BigInt(tick), undefined, locale),
    y: Math.round(y(tick) * 10) / 10,
  }));
}

function drawDays(
  { x }: Plot,
  series: readonly DayFigure[],
  { left, right, y, locale }: { left: number; right: number; y: number; locale: Locale },
): Markup | null {
  const [from, to] = [series.at(0)?.day ?? '', series.at(-1)?.day ?? ''];
  if (from === to) {
    return xml`<text class="muted" x="${((left + right) / 2).toFixed(1)}" y="${y}" font-size="${labelSize}" text-anchor="middle">${formatDay(to, locale)}</text>`;
  }
  const days = x.ticks(5).map((date) => date.toISOString());
  const isYears = days.every((day) => day.slice(5, 10) === '01-01');
  const isMonths = days.every((day) => day.slice(8, 10) === '01');
  const labels = [...new Set(days.map((day) => day.slice(0, 10)))].map((day) => ({
    at: x(Date.parse(day)),
    text: isYears
      ? day.slice(0, 4)
      : formatDay(day, locale, isMonths ? 'monthOfYear' : 'dayOfMonth'),
  }));
  const fitting = labels.filter(({ at, text }) => {
    const half = textWidth(text, { size: labelSize }) / 2;
    return at >= left && at - half >= margin && at + half <= width - margin / 2;
  });
  return xml`${fitting.map(({ at, text }) => xml`<text class="muted" x="${at.toFixed(1)}" y="${y}" font-size="${labelSize}" text-anchor="middle">${text}</text>`)}`;
}

function drawNote(plot: Plot, series: readonly DayFigure[], locale: Locale): Markup | null {
  const note =
    series.length === 1 ? words[locale].firstDay : plot.gaps.length > 0 ? words[locale].gaps : null;
  if (note === null) return null;
  return xml`<text class="muted" x="${width - margin}" y="${height - 10}" font-size="12" text-anchor="end">${note}</text>`;
}

function describe(account: PicturedAccount, series: readonly DayFigure[], locale: Locale): string {
  const [first, last] = [series.at(0), series.at(-1)];
  if (!first || !last) return `${words[locale].noHistory}.`;
  const value = ({ figure }: DayFigure) => formatFigure(figure, undefined, locale);
  const growth = longestOf(toGrowths(account.points, followersOf));
  const change = growth
    ? ` ${formatChange(growth.change, undefined, locale)} ${words[locale].inDays(growth.spanDays)}.`
    : '';
  const title = audienceTitle(account, locale);
  if (first === last) return `${title}: ${value(last)}, ${formatDay(last.day, locale)}.`;
  const span = words[locale].fromTo(
    `${value(first)} (${formatDay(first.day, locale)})`,
    `${value(last)} (${formatDay(last.day, locale)})`,
  );
  return `${title}: ${span}.${change}`;
}
