import { formatChange, formatDay, formatFigure } from '../locale/format.ts';
import { type Locale, titleOf, words } from '../locale/words.ts';
import { type Growth, longestOf, toGrowths, toMetric } from '../numbers/growth.ts';
import type { Figure } from '../numbers/stats-document.ts';
import type { Metric } from '../platforms/look.ts';
import { longestGrowth } from './growth-text.ts';
import { audienceTitle, type PicturedAccount } from './pictured-account.ts';
import { asOfDay, formatAsOf, toShownAudience } from './shown-figure.ts';

/** Returns an account's numbers for screen readers, unabbreviated, with the day that they are of. */
export function describeAccount(
  account: PicturedAccount,
  metrics: readonly Metric[],
  locale: Locale,
): string {
  const { figure, lastKnown } = toShownAudience(account);
  const toSentence = (title: string, value: string, growth: Growth | null, unit?: 'percent') => {
    const change = growth
      ? `, ${formatChange(growth.change, unit, locale)} ${words[locale].inDays(growth.spanDays)}`
      : '';
    return `${title}: ${value}${change}.`;
  };
  const format = (value: Figure, unit?: 'percent') =>
    value === null ? words[locale].unknown : formatFigure(value, unit, locale);
  const age = lastKnown ? ` (${words[locale].lastKnown(formatDay(lastKnown, locale))})` : '';
  const asOf = formatAsOf(asOfDay(account), locale);
  return [
    toSentence(audienceTitle(account, locale), `${format(figure)}${age}`, longestGrowth(account)),
    ...metrics.map((metric) => {
      const growths = toGrowths(account.points, toMetric(metric.name));
      const value = format(metric.read(account.document), metric.unit);
      return toSentence(titleOf(metric, locale), value, longestOf(growths), metric.unit);
    }),
    ...(asOf ? [`${asOf}.`] : []),
  ].join(' ');
}
