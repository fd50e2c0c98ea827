import { nice, ticks as toTicks } from 'd3-array';
import { dayMs } from '../../clock.ts';
import { formatDay } from '../../locale/format.ts';
import type { Locale } from '../../locale/words.ts';
import { daysBetween } from '../../numbers/growth.ts';
import { textWidth } from '../fit-text.ts';
import { toLinear } from '../linear.ts';
import { splitAtGaps } from '../plot.ts';
import { type Markup, xml } from '../xml.ts';

/** The days that a chart shows. */
export interface Frame {
  from: string;
  to: string;
}

/** A value on a UTC day. */
export interface DayValue {
  day: string;
  value: number;
}

/** Returns the position of a value in percent of the chart's height. */
export type ToY = (value: number) => number;

export interface Scale {
  toY: ToY;
  ticks: number[];
}

/** Lines and bars are drawn in a box of this size, which is stretched to the chart. */
const boxSize = 1000;

/** Returns the position of a day in percent of the chart's width. */
export const toPercentOf = ({ from, to }: Frame, day: string): number =>
  (daysBetween(from, day) / Math.max(1, daysBetween(from, to))) * 100;

/** Returns a scale with round ends; `top` and `bottom` in percent. Equal values lie in the middle. */
export function toScale(
  values: readonly number[],
  { top, bottom, ticks }: { top: number; bottom: number; ticks: number },
): Scale {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const spread = high > low ? 0 : Math.max(1, Math.round(Math.abs(high) / 100));
  const least = low >= 0 ? Math.max(0, low - spread) : low - spread;
  const [from, to] = nice(least, high + spread, ticks);
  return { toY: toLinear([from, to], [bottom, top]), ticks: toTicks(from, to, ticks) };
}

/** Draws a line, in a step for each change if `isStepped`, and dashed where days are missing. */
export function drawLine(
  values: readonly DayValue[],
  toY: ToY,
  { frame, isStepped }: { frame: Frame; isStepped: boolean },
): Markup {
  const place = ({ day, value }: DayValue) => ({
    x: Math.round((toPercentOf(frame, day) * boxSize) / 100),
    y: Math.round((toY(value) * boxSize) / 100),
  });
  const parts = splitAtGaps(values);
  const solid = parts.map((part) => toPath(part.map(place), isStepped)).join('');
  const gaps = parts.slice(1).map((part, index) => {
    const ends = [parts[index]?.at(-1), part[0]].filter((end) => end !== undefined);
    return toPath(ends.map(place), false);
  });
  return stretch(
    xml`<path class="line" d="${solid}"/>${
      gaps.length > 0 ? xml`<path class="line gap" d="${gaps.join('')}"/>` : null
    }`,
  );
}

/** Draws a bar for each value, from the line of 0 and as wide as most of a day. */
export function drawBars(values: readonly DayValue[], toY: ToY, frame: Frame): Markup {
  const dayWidth = boxSize / Math.max(1, daysBetween(frame.from, frame.to));
  const width = Math.max(1, Math.round(dayWidth * 0.7));
  const zero = Math.round((toY(0) * boxSize) / 100);
  const path = values.map(({ day, value }) => {
    const right = Math.round((toPercentOf(frame, day) * boxSize) / 100);
    const end = Math.round((toY(value) * boxSize) / 100);
    return value === 0 || end === zero ? '' : `M${right} ${zero}V${end}h-${width}V${zero}z`;
  });
  return stretch(xml`<path class="bars" d="${path.join('')}"/>`);
}

const stretch = (content: Markup): Markup =>
  xml`<svg viewBox="0 0 ${boxSize} ${boxSize}" preserveAspectRatio="none" width="100%" height="100%">${content}</svg>`;

function toPath(places: readonly { x: number; y: number }[], isStepped: boolean): string {
  const [first, ...others] = places;
  if (!first) return '';
  const steps = others.map(({ x, y }) => (isStepped ? `H${x}V${y}` : `L${x} ${y}`));
  // A single day is a dot, which the round end of an empty line draws.
  return `M${first.x} ${first.y}${steps.join('') || 'h0'}`;
}

/** Draws a horizontal line over the whole width. */
export const drawRule = (y: number, className: string): Markup =>
  xml`<line class="${className}" x1="0" x2="100%" y1="${percent(y)}" y2="${percent(y)}"/>`;

/** Draws a chart's first day, last day, and the one in the middle if there is room. */
export function drawDays({ from, to }: Frame, locale: Locale): Markup {
  const span = daysBetween(from, to);
  const middle = new Date(Date.parse(from) + Math.round(span / 2) * dayMs);
  const day = middle.toISOString().slice(0, 10);
  return xml`<svg class="days" width="100%"><text y="70%">${formatDay(from, locale, 'dayOfMonth')}</text>${
    span > 20
      ? xml`<text class="mid" x="${percent(toPercentOf({ from, to }, day))}" y="70%" text-anchor="middle">${formatDay(day, locale, 'dayOfMonth')}</text>`
      : null
  }<text x="100%" y="70%" text-anchor="end">${formatDay(to, locale)}</text></svg>`;
}

/** Draws labels of a vertical axis in a column that is as wide as the widest. */
export function drawAxis(labels: readonly { text: string; y: number }[]): Markup {
  const widest = Math.max(0, ...labels.map(({ text }) => textWidth(text, { size: 12 })));
  return xml`<svg class="axis" width="${(Math.ceil(widest + 10) / 16).toFixed(2)}rem">${labels.map(
    ({ text, y }) => xml`<text y="${percent(y)}" dy=".35em">${text}</text>`,
  )}</svg>`;
}

export const percent = (share: number): string => `${Math.round(share * 100) / 100}%`;
