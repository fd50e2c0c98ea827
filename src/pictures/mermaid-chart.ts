import { dayMs } from '../clock.ts';
import { formatDay } from '../locale/format-day.ts';
import type { Locale } from '../locale/locale.ts';
import { type DayFigure, daysBetween } from '../numbers/growth.ts';

/** Seen on light and dark ground; Mermaid's own is nearly white. */
const lineColour = '%%{init: {"themeVariables": {"xyChart": {"plotColorPalette": "#7a6cf0"}}}}%%';

/** As many as have room for the labels below them. */
const mostPoints = 12;

/**
 * A line chart as a fenced block for GitHub's Markdown, where no SVG may stand (`xychart-beta`,
 * https://mermaid.js.org/syntax/xyChart.html); `null` without two known figures. At most 12 points, as far
 * from each other as days allow. `title` is the action's own words, never a person's.
 */
export function toMermaidChart(
  series: readonly DayFigure[],
  { title, locale }: { title: string; locale: Locale },
): string | null {
  const points = pick(series.filter(({ figure }) => figure !== null));
  if (points.length < 2) return null;
  const values = points.map(({ figure }) => Number(figure));
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const room = Math.max(1, Math.ceil((high - low) / 10));
  // Where the points lie weeks apart, their years count for more than their days.
  const isLong = daysBetween(points[0]?.day ?? '', points.at(-1)?.day ?? '') > 366;
  const form = isLong ? 'monthOfYear' : 'shortDay';
  const days = points.map(({ day }) => `"${formatDay(day, locale, form)}"`);
  return [
    '```mermaid',
    lineColour,
    'xychart-beta',
    `    title "${title.replace(/[^\p{L}\p{N} .,:·/-]/gu, ' ')}"`,
    `    x-axis [${days.join(', ')}]`,
    `    y-axis ${Math.max(0, Math.floor(low - room))} --> ${Math.ceil(high + room)}`,
    `    line [${values.join(', ')}]`,
    '```',
  ].join('\n');
}

/** Of days at equal distances, counted from the last, the newest figure at or before each. */
function pick(series: readonly DayFigure[]): DayFigure[] {
  const [first, last] = [series.at(0), series.at(-1)];
  if (!first || !last) return [];
  const step = Math.max(1, daysBetween(first.day, last.day) / (mostPoints - 1));
  const picked = Array.from({ length: mostPoints }, (_, index) => {
    const at = Date.parse(last.day) - Math.round((mostPoints - 1 - index) * step) * dayMs;
    return series.findLast(({ day }) => Date.parse(day) <= at);
  });
  return [...new Set(picked)].filter((point) => point !== undefined);
}
