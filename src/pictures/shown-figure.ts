import { formatDay } from '../locale/format.ts';
import { type Locale, words } from '../locale/words.ts';
import { type DayFigure, growthAsOf, untilLastChange } from '../numbers/growth.ts';
import type { Figure } from '../numbers/stats-document.ts';
import type { PicturedAccount } from './pictured-account.ts';

/** A figure as pictures show it. */
export interface ShownFigure {
  /** The figure of the account's last day with a change, or else the last known one; `null` without one. */
  figure: Figure;
  /** The day of an older figure, `YYYY-MM-DD`; `null` for a current or an unknown one. */
  lastKnown: string | null;
}

/** Returns the figure to show: `current`, or the last known one of the history when that is unknown. */
export function toShownFigure(current: Figure, series: readonly DayFigure[]): ShownFigure {
  if (current !== null) return { figure: current, lastKnown: null };
  const last = series.findLast(({ figure }) => figure !== null);
  return { figure: last?.figure ?? null, lastKnown: last?.day ?? null };
}

/** Returns the account's followers as pictures show them. */
export const toShownAudience = ({ document, points }: PicturedAccount): ShownFigure =>
  toShownFigure(
    document.followers ?? null,
    untilLastChange(points).map(({ day, followers }) => ({ day, figure: followers })),
  );

/**
 * Returns the day that a picture's numbers are of: the last one with a change, or that of the document of an
 * account without a history.
 */
export const asOfDay = ({ document, points }: PicturedAccount): string =>
  growthAsOf(points) ?? document.fetched_at.slice(0, 10);

/** Says of which day numbers are; empty for a document of another program that names no day. */
export const formatAsOf = (day: string, locale: Locale): string =>
  /^\d{4}-\d\d-\d\d$/.test(day) ? words[locale].asOf(formatDay(day, locale)) : '';
