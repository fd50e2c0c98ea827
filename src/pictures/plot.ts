import { nice, ticks } from 'd3-array';
import { curveMonotoneX, curveStepAfter, line } from 'd3-shape';
import { utcTicks } from 'd3-time';
import { type DayFigure, daysBetween } from '../numbers/growth.ts';
import { type Linear, toLinear } from './linear.ts';

/** The area that a line is drawn in. */
export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

export interface Plot {
  /** The place of a time, in ms since 1970. */
  x: Linear;
  y: Linear;
  /** Round values within the box. */
  ticks(): number[];
  /** About `count` times at the beginning of days, months or years, as ISO 8601. */
  days(count: number): string[];
  /** Path data of the line, one path for each part without gaps. */
  lines: string[];
  /** Path data across the gaps between these parts. */
  gaps: string[];
  last: { x: number; y: number };
}

/** A value on a UTC day. */
export interface Point {
  day: string;
  value: number;
}

/** More points than a picture can show would only make its file larger. */
const maxPoints = 200;

export interface PlotOptions {
  box: Box;
  /** About how many there will be. */
  yTicks: number;
  /** Draws a line in steps, for a count that the platform rounds. */
  isStepped: boolean;
}

/**
 * Returns the known figures of a series as paths; `null` when none is known. Nothing is filled below the line,
 * because its axis does not begin at zero.
 */
export function plotSeries(
  series: readonly DayFigure[],
  { box, yTicks, isStepped }: PlotOptions,
): Plot | null {
  const points = thin(
    series.flatMap(({ day, figure }) => (figure === null ? [] : [{ day, value: Number(figure) }])),
  );
  const first = points.at(0);
  const last = points.at(-1);
  if (!first || !last) return null;
  const values = points.map(({ value }) => value);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  // A constant line runs through the middle.
  const spread = high > low ? 0 : Math.max(1, Math.round(high / 100));
  const [least, most] = nice(Math.max(0, low - spread), high + spread, yTicks);
  const y = toLinear([least, most], [box.bottom, box.top]);
  const [from, to] = [Date.parse(first.day), Date.parse(last.day)];
  const x = toLinear([from, to], [box.left, box.right]);
  const xOf = ({ day }: Point) => x(Date.parse(day));
  const yOf = ({ value }: Point) => y(value);
  const toLine = line(xOf, yOf)
    .curve(isStepped ? curveStepAfter : curveMonotoneX)
    .digits(1);
  const parts = splitAtGaps(points);
  return {
    x,
    y,
    ticks: () => ticks(least, most, yTicks),
    days: (count) =>
      utcTicks(new Date(from), new Date(to), count).map((date) => date.toISOString()),
    lines: parts.map((part) => toLine(part) ?? ''),
    gaps: parts.slice(1).map((part, index) => {
      const ends = [parts[index]?.at(-1), part[0]].filter((point) => point !== undefined);
      return line(xOf, yOf).digits(1)(ends) ?? '';
    }),
    last: { x: xOf(last), y: yOf(last) },
  };
}

/** Keeps every nth point, counted from the last, and the first one. */
function thin(points: readonly Point[]): Point[] {
  const step = Math.ceil(points.length / (maxPoints - 1));
  return points.filter((_, index) => index === 0 || (points.length - 1 - index) % step === 0);
}

/** A gap is more than 3 times as long as the median distance, so weekly runs have no gaps. */
export function splitAtGaps(points: readonly Point[]): Point[][] {
  const distances = points
    .slice(1)
    .map(({ day }, index) => daysBetween(points[index]?.day ?? day, day));
  const usual = distances.toSorted((one, other) => one - other)[distances.length >> 1] ?? 0;
  const parts: Point[][] = [points.slice(0, 1)];
  for (const [index, point] of points.slice(1).entries()) {
    if ((distances[index] ?? 0) > 3 * usual) parts.push([]);
    parts.at(-1)?.push(point);
  }
  return parts;
}
