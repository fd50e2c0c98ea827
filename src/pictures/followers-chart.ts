import { formatChange, formatDay, formatFigure, formatShort } from '../locale/format.ts';
import { type Locale, words } from '../locale/words.ts';
import type { DayFigure } from '../numbers/growth.ts';
import { fitSize, fitText, isolate, textWidth } from './fit-text.ts';
import {
  describeNoGrowth,
  formatArrow,
  formatShareOf,
  longestGrowth,
  toneOf,
} from './growth-text.ts';
import { toStyle } from './palette.ts';
import {
  audienceSeries,
  audienceTitle,
  nameOf,
  type PicturedAccount,
  toElementId,
} from './pictured-account.ts';
import { type Plot, plotSeries } from './plot.ts';
import { asOfDay, formatAsOf, toShownAudience } from './shown-figure.ts';
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
  const { locale, appearance } = style;
  const id = toElementId(account, 'followers', appearance);
  const series = audienceSeries(account).filter(({ figure }) => figure !== null);
  return toPicture({
    id,
    width,
    height,
    title: words[locale].followersOf(nameOf(account), account.platform.name),
    description: describe(account, series, locale),
    content: [
      toStyle({ id, colours: account.platform.look.colours }, style),
      xml`<rect class="ground border" x="0.5" y="0.5" width="${width - 1}" height="${height - 1}" rx="16"/>`,
      drawHead(account, locale),
      drawChart(account, series, locale),
    ],
  });
}

function drawHead(account: PicturedAccount, locale: Locale): Markup {
  const { figure, lastKnown } = toShownAudience(account);
  const text = formatFigure(figure, undefined, locale);
  const size = fitSize(text, 400, { size: 34, bold: true });
  const audience = `${account.platform.name} · ${audienceTitle(account, locale)} · `;
  const name = fitText(nameOf(account), 260, { size: 15 });
  const asOf = formatAsOf(asOfDay(account), locale);
  return xml`<svg x="${margin}" y="18" width="480" height="26"><text class="muted" y="18" font-size="15">${audience}${isolate(name)}</text></svg>
<text class="${lastKnown ? 'muted' : 'ink'}" x="${margin}" y="76" font-size="${size}" font-weight="700">${text}</text>
<text class="muted" x="${width - margin}" y="36" font-size="13" text-anchor="end">${asOf}</text>
${drawGrowth(account, locale)}`;
}

function drawGrowth(account: PicturedAccount, locale: Locale): Markup {
  const growth = longestGrowth(account);
  const { lastKnown } = toShownAudience(account);
  const note = lastKnown
    ? words[locale].lastKnown(formatDay(lastKnown, locale))
    : describeNoGrowth(account, locale);
  if (!growth) {
    return xml`<text class="muted" x="${width - margin}" y="72" font-size="14" text-anchor="end">${note}</text>`;
  }
  const text = `${formatArrow(growth.change, undefined, locale)}${formatShareOf(growth, locale)}`;
  const size = fitSize(text, 260, { size: 18, bold: true });
  return xml`<text class="${toneOf(growth.change)}" x="${width - margin}" y="64" font-size="${size}" font-weight="700" text-anchor="end">${text}</text>
<text class="muted" x="${width - margin}" y="83" font-size="13" text-anchor="end">${words[locale].inDays(growth.spanDays)}</text>`;
}

function drawChart(account: PicturedAccount, series: readonly DayFigure[], locale: Locale): Markup {
  const top = 112;
  const bottom = height - 50;
  const right = width - margin - 8;
  const isStepped = account.platform.look.roundsAudience === true;
  const measured = plotSeries(series, { box: { left: 0, right, top, bottom }, yTicks, isStepped });
  if (!measured) {
    return xml`<text class="muted" x="${width / 2}" y="200" font-size="16" text-anchor="middle">${words[locale].noHistory}</text>`;
  }
  const labels = toLabels(measured, locale);
  const left =
    margin + Math.max(...labels.map(({ text }) => textWidth(text, { size: labelSize }))) + 12;
  const plot =
    plotSeries(series, { box: { left, right, top, bottom }, yTicks, isStepped }) ?? measured;
  return xml`${labels.map(
    ({
      text,
      y,
    }) => xml`<line class="border" x1="${left.toFixed(1)}" x2="${right}" y1="${y}" y2="${y}"/>
<text class="muted" x="${(left - 10).toFixed(1)}" y="${y + 4.5}" font-size="${labelSize}" text-anchor="end">${text}</text>`,
  )}
${drawDays(plot, series, { left, right, y: bottom + 22, locale })}
${plot.gaps.map((path) => xml`<path class="line" d="${path}" fill="none" stroke-width="2" stroke-dasharray="2 6"/>`)}
${plot.lines.map((path) => xml`<path class="line" d="${path}" fill="none" stroke-width="3" stroke-linecap="round" stroke-linejoin="round"/>`)}
<circle class="accent" cx="${plot.last.x.toFixed(1)}" cy="${plot.last.y.toFixed(1)}" r="5.5"/>
${drawNote(plot, series, locale)}`;
}

/** Whole numbers only, in the short form unless two labels would then be equal. */
function toLabels({ y, ...plot }: Plot, locale: Locale): { text: string; y: number }[] {
  const ticks = plot.ticks().filter(Number.isInteger);
  const short = ticks.map((tick) => formatShort(BigInt(tick), undefined, locale));
  const isClear = new Set(short).size === short.length;
  return ticks.map((tick, index) => ({
    text: (isClear ? short[index] : undefined) ?? formatFigure(BigInt(tick), undefined, locale),
    y: Math.round(y(tick) * 10) / 10,
  }));
}

function drawDays(
  { x, ...plot }: Plot,
  series: readonly DayFigure[],
  { left, right, y, locale }: { left: number; right: number; y: number; locale: Locale },
): Markup | null {
  const [from, to] = [series.at(0)?.day ?? '', series.at(-1)?.day ?? ''];
  if (from === to) {
    return xml`<text class="muted" x="${((left + right) / 2).toFixed(1)}" y="${y}" font-size="${labelSize}" text-anchor="middle">${formatDay(to, locale)}</text>`;
  }
  const days = plot.days(5);
  const isYears = days.every((day) => day.slice(5, 10) === '01-01');
  const isMonths = days.every((day) => day.slice(8, 10) === '01');
  const last = { at: right + 8, text: formatDay(to, locale), anchor: 'end' };
  const lastLeft = last.at - textWidth(last.text, { size: labelSize }) - 12;
  const labels = [...new Set(days.map((day) => day.slice(0, 10)))]
    .map((day) => ({
      at: x(Date.parse(day)),
      text: isYears
        ? day.slice(0, 4)
        : formatDay(day, locale, isMonths ? 'monthOfYear' : 'dayOfMonth'),
      anchor: 'middle',
    }))
    .filter(({ at, text }) => {
      const half = textWidth(text, { size: labelSize }) / 2;
      return at >= left && at - half >= margin && at + half <= lastLeft;
    });
  return xml`${[...labels, last].map(({ at, text, anchor }) => xml`<text class="muted" x="${at.toFixed(1)}" y="${y}" font-size="${labelSize}" text-anchor="${anchor}">${text}</text>`)}`;
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
  const growth = longestGrowth(account);
  const change = growth
    ? ` ${formatChange(growth.change, undefined, locale)} ${words[locale].inDays(growth.spanDays)}.`
    : '';
  const title = audienceTitle(account, locale);
  if (first === last) return `${title}: ${value(last)}, ${formatDay(last.day, locale)}.`;
  const span = words[locale].fromTo(
    `${value(first)} (${formatDay(first.day, locale)})`,
    `${value(last)} (${formatDay(last.day, locale)})`,
  );
  const asOf = formatAsOf(asOfDay(account), locale);
  return `${title}: ${span}.${change} ${asOf}.`;
}
