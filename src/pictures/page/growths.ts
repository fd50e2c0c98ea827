import { formatFigure, formatPercentChange } from '../../locale/format.ts';
import type { PageWords } from '../../locale/page-words.ts';
import { type Locale, words } from '../../locale/words.ts';
import type { Figure } from '../../numbers/stats-document.ts';
import { type Markup, xml } from '../xml.ts';

/** A change over a window. */
export interface Change {
  since: string;
  spanDays: number;
  change: bigint | number;
  percent: number | null;
}

interface Wording {
  locale: Locale;
  words: PageWords;
}

/**
 * Draws the changes over all windows that have one, with percent if `hasPercent`, where that does not round to 0;
 * `null` without any.
 */
export function drawGrowths(
  changes: readonly (Change | null)[],
  { locale, words: page }: Wording,
  hasPercent = false,
): Markup | null {
  const known = distinct(changes);
  if (known.length === 0) return null;
  return xml`<dl class="growths">${known.map(
    ({ spanDays, change, percent }) =>
      xml`<div><dt>${words[locale].days(spanDays)}</dt><dd>${drawChange(change, { locale, words: page })}${
        hasPercent && percent
          ? xml`<small>${formatPercentChange(percent, locale, 1)}</small>`
          : null
      }</dd></div>`,
  )}</dl>`;
}

/** Draws a change as a number behind an arrow, which screen readers read as a word. */
export function drawChange(change: bigint | number, { locale, words: page }: Wording): Markup {
  const size: Figure = change < 0 ? -change : change;
  const figure = formatFigure(size, undefined, locale);
  if (change === 0n || change === 0) return xml`<span class="still">±${figure}</span>`;
  return change > 0
    ? xml`<span class="up">${drawArrow('M0 8L4.5 0 9 8z', page.up)}${figure}</span>`
    : xml`<span class="down">${drawArrow('M0 0L4.5 8 9 0z', page.down)}${figure}</span>`;
}

const drawArrow = (path: string, title: string): Markup =>
  xml`<svg class="arrow" viewBox="0 0 9 8" role="img" aria-label="${title}"><path d="${path}"/></svg>`;

/** Leaves out a window that begins on the same day as a shorter one, which missing days can cause. */
function distinct(changes: readonly (Change | null)[]): Change[] {
  const known = changes.filter((change) => change !== null);
  return known.filter(
    ({ since }, index) => known.findIndex((other) => other.since === since) === index,
  );
}
