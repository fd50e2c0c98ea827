import { formatFigure, formatGrowth } from '../locale/format.ts';
import { titleOf, words } from '../locale/words.ts';
import { followersOf, longestOf, toGrowths } from '../numbers/growth.ts';
import type { AccountResult } from '../pipeline/account-result.ts';
import { shown } from '../runner/shown.ts';

const locale = 'en';

/** Returns one line of the log, such as `shop mara: 48,213 followers, +3,940 (+8.9%) in 30 days, engagement 6.46%`. */
export function describeAccount(result: AccountResult): string {
  if (result.status === 'failed') return `✗ ${result.id}: failed (${result.error.code})`;
  const { id, platform, document, points } = result;
  const audience = platform.metrics.find(({ name }) => name === platform.look.audience);
  const rate = platform.metrics.find(({ name }) => name === 'engagement-rate');
  const growth = longestOf(toGrowths(points, followersOf));
  const figures = [
    ...(audience
      ? [
          `${formatFigure(audience.read(document), audience.unit, locale)} ${titleOf(audience, locale).toLowerCase()}`,
        ]
      : []),
    ...(growth
      ? [
          `${formatGrowth(growth, undefined, locale, () => '')} ${words[locale].inDays(growth.spanDays)}`,
        ]
      : []),
    ...(rate ? [`engagement ${formatFigure(rate.read(document), rate.unit, locale)}`] : []),
  ];
  return `${id} ${shown(document.profile.username)}: ${figures.join(', ')}`;
}
