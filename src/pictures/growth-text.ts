import { formatChange, formatDay, formatPercentChange, formatShort } from '../locale/format.ts';
import { type Locale, words } from '../locale/words.ts';
import { type Growth, isNews, longestOf, toFollowers, toGrowths } from '../numbers/growth.ts';
import type { PicturedAccount } from './pictured-account.ts';
import { asOfDay } from './shown-figure.ts';

/** The class of a change's colour. */
export const toneOf = (change: bigint | number): 'rise' | 'fall' | 'muted' =>
  change > 0 ? 'rise' : change < 0 ? 'fall' : 'muted';

/** Formats a change with an arrow, which says the same as its colour: `▲ 1,234`, `▼ 12`, `±0`. */
export function formatArrow(
  change: bigint | number,
  unit: 'percent' | undefined,
  locale: Locale,
): string {
  const text = formatChange(change, unit, locale, formatShort);
  if (!(change > 0) && !(change < 0)) return text;
  return `${change > 0 ? '▲' : '▼'} ${text.slice(1)}`;
}

/** Formats the relative part of a change in parentheses; empty where it says nothing. */
export const formatShareOf = (
  { percent }: { percent: number | null },
  locale: Locale,
  decimals = 2,
): string => (percent ? ` (${formatPercentChange(percent, locale, decimals)})` : '');

/** Returns the growth of the followers over the longest window that has any. */
export const longestGrowth = ({ points }: PicturedAccount): Growth | null =>
  longestOf(toGrowths(points, toFollowers));

/**
 * Says why an account's followers have no growth: the first day, no change for long, or no number that day,
 * for which the empty text stands because the number says it itself.
 */
export function describeNoGrowth(account: PicturedAccount, locale: Locale): string {
  if (account.document.followers === undefined) return '';
  const known = account.points.filter(
    ({ isChange, followers }) => isChange && followers !== null,
  ).length;
  if (known <= 1 && isNews(account.points)) return words[locale].sinceToday;
  return words[locale].unchangedSince(formatDay(asOfDay(account), locale));
}
