import { dayMs } from '../clock.ts';
import { formatDay } from '../locale/format.ts';
import type { Locale } from '../locale/words.ts';
import { type DayFigure, daysBetween } from '../numbers/growth.ts';

/** Visible on light and dark pages: Mermaid's own line is nearly white, and its background is. */
const colours =
  '%%{init: {"themeVariables": {"xyChart": {"backgroundColor": "transparent", "plotColorPalette": "#7a6cf0"}}}}%%';

/** The labels of more points would overlap. */
const maxPoints = 12;

/**
 * Returns a line chart as a fenced block for GitHub's Markdown, which removes inline SVG. At most 12 points,
 * at equal distances where the days allow it; `null` for fewer than two known figures. `title` is the
 * action's own text, never a person's. https://mermaid.js.org/syntax/xyChart.html
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
  // When the points are weeks apart, their years matter more than their days.
  const isLong = daysBetween(points[0]?.day ?? '', points.at(-1)?.day ?? '') > 366;
  const form = isLong ? 'monthOfYear' : 'shortDay';
  const days = points.map(({ day }) => `"${formatDay(day, locale, form)}"`);
  return [
    '```mermaid',
    colours,
    'xychart-beta',
    `    title "${title.replace(/[^\p{L}\p{N} .,:·/-]/gu, ' ')}"`,
    `    x-axis [${days.join(', ')}]`,
    `    y-axis ${Math.max(0, Math.floor(low - room))} --> ${Math.ceil(high + room)}`,
    `    line [${values.join(', ')}]`,
    '```',
  ].join('\n');
}

/** Picks, for days at equal distances counted back from the last, the newest figure at or before each. */
function pick(series: readonly DayFigure[]): DayFigure[] {
  const [first, last] = [series.at(0), series.at(-1)];
  if (!first || !last) return [];
  const step = Math.max(1, daysBetween(first.day, last.day) / (maxPoints - 1));
  const picked = Array.from({ length: maxPoints }, (_, index) => {
    const at = Date.parse(last.day) - Math.round((maxPoints - 1 - index) * step) * dayMs;
    return series.findLast(({ day }) => Date.parse(day) <= at);
  });
  return [...new Set(picked)].filter((point) => point !== undefined);
}
