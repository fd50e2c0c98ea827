import { formatChange, formatDay, formatFigure, formatShort } from '../../locale/format.ts';
import type { PageWords } from '../../locale/page-words.ts';
import { type Locale, words } from '../../locale/words.ts';
import { toDailyChanges } from '../../numbers/daily-changes.ts';
import { type DayFigure, daysBetween } from '../../numbers/growth.ts';
import { type Markup, xml } from '../xml.ts';
import type { PageContext } from './context.ts';
import {
  type DayValue,
  drawAxis,
  drawBars,
  drawDays,
  drawLine,
  drawRule,
  percent,
  toPercentOf,
  toScale,
} from './frame.ts';
import type { Shown } from './kit-account.ts';

/** How many days the charts show at most. */
export const chartDays = 90;

/** The line ends here, and the bars begin below, in percent of the height. */
const lineArea = { top: 10, bottom: 65 };
const barArea = { top: 79, bottom: 99 };
/** The label at the end of the line is about as wide as these days. */
const labelDays = 8;
/** Of fewer days, bars would say nothing. */
const fewestBars = 2;

/**
 * Draws an account's followers over its last days, with the new ones of each day below; `null` when fewer than two
 * days are known.
 */
export function drawFollowers(account: Shown, { locale, words: page }: PageContext): Markup | null {
  const series = account.series.filter(
    ({ day, figure }) => figure !== null && daysBetween(day, account.asOf ?? day) <= chartDays,
  );
  const [first, last] = [series.at(0), series.at(-1)];
  if (!first || !last || first === last) return null;
  const frame = { from: first.day, to: last.day };
  const values = series.map(({ day, figure }) => ({ day, value: Number(figure) }));
  const changes = toDailyChanges(series).map(({ day, change }) => ({ day, value: Number(change) }));
  const hasBars = changes.filter(({ value }) => value !== 0).length >= fewestBars;
  const line = drawLineArea(account, values, { frame, locale, hasBars });
  const bars = hasBars ? drawBarArea(changes, frame, locale) : null;
  const notes = [
    ...(account.platform.look.roundsAudience ? [page.rounded(account.platform.name)] : []),
    ...(line.hasGaps ? [page.gaps] : []),
  ];
  return xml`<div class="history"><h3>${page.overDays(account.audienceTitle, daysBetween(frame.from, frame.to))} ${hasBars ? xml`<span>${page.newPerDay}</span>` : null}</h3>
<div class="chart" role="img" aria-label="${describe(account, series, { changes, locale, page })}">
${drawAxis([...line.labels, ...(bars?.labels ?? [])])}
<svg class="plot${hasBars ? '' : ' low'}" width="100%">${line.content}${bars?.content ?? null}</svg>
${drawDays(frame, locale)}
</div>
${notes.length > 0 ? xml`<p class="note">${notes.join(' ')}</p>` : null}</div>`;
}

interface Area {
  content: Markup;
  labels: { text: string; y: number }[];
}

function drawLineArea(
  { platform, count }: Shown,
  values: readonly DayValue[],
  {
    frame,
    locale,
    hasBars,
  }: { frame: { from: string; to: string }; locale: Locale; hasBars: boolean },
): Area & { hasGaps: boolean } {
  const area = hasBars ? lineArea : { top: 12, bottom: 98 };
  const { toY, ticks } = toScale(
    values.map(({ value }) => value),
    { ...area, ticks: 4 },
  );
  const line = drawLine(values, toY, { frame, isStepped: platform.look.roundsAudience === true });
  const end = toY(values.at(-1)?.value ?? 0);
  const labels = toTicks(ticks, locale).map(({ text, tick }) => ({ text, y: toY(tick) }));
  const x = percent(toPercentOf(frame, frame.to));
  // A line that falls to its end comes from above, where its label would be.
  const isFalling = (values.at(-labelDays)?.value ?? 0) > (values.at(-1)?.value ?? 0);
  return {
    labels,
    hasGaps: line.markup.includes('gap'),
    content: xml`${labels.map(({ y }) => drawRule(y, 'grid'))}
${line}
<circle class="end" cx="${x}" cy="${percent(end)}" r="4.5"/>
<text class="value" x="${x}" y="${percent(end)}" dy="${isFalling ? '1.6em' : '-.8em'}" text-anchor="end">${formatFigure(count, undefined, locale)}</text>`,
  };
}

function drawBarArea(
  changes: readonly DayValue[],
  frame: { from: string; to: string },
  locale: Locale,
): Area {
  const [low, high] = [
    Math.min(0, ...changes.map(({ value }) => value)),
    Math.max(0, ...changes.map(({ value }) => value)),
  ];
  const share = (barArea.bottom - barArea.top) / Math.max(1, high - low);
  const toY = (value: number) => barArea.top + (high - value) * share;
  const label = (value: number) => ({
    text:
      value === 0 ? '0' : formatChange(BigInt(Math.round(value)), undefined, locale, formatShort),
    y: toY(value),
  });
  // Three labels would touch each other.
  const ends = -low > high ? [label(low), label(0)] : [label(high), label(0)];
  return {
    content: xml`${drawRule(toY(0), 'zero')}${drawBars(changes, toY, frame)}`,
    labels: ends,
  };
}

/** Whole numbers only, in the short form unless two labels would then be equal. */
function toTicks(all: readonly number[], locale: Locale): { text: string; tick: number }[] {
  const ticks = all.filter(Number.isInteger);
  const short = ticks.map((tick) => formatShort(BigInt(tick), undefined, locale));
  const isClear = new Set(short).size === short.length;
  return ticks.map((tick, index) => ({
    tick,
    text: (isClear ? short[index] : undefined) ?? formatFigure(BigInt(tick), undefined, locale),
  }));
}

/** The chart in words. */
function describe(
  account: Shown,
  series: readonly DayFigure[],
  { changes, locale, page }: { changes: readonly DayValue[]; locale: Locale; page: PageWords },
): string {
  const said = series.map(
    ({ day, figure }) => `${formatFigure(figure, undefined, locale)} (${formatDay(day, locale)})`,
  );
  const most = Math.max(0, ...changes.map(({ value }) => value));
  const span = words[locale].fromTo(said.at(0) ?? '', said.at(-1) ?? '');
  const peak = most > 0 ? ` ${page.mostInADay(formatChange(BigInt(most), undefined, locale))}` : '';
  return `${account.audienceTitle}, ${account.title}: ${span}.${peak}`;
}
