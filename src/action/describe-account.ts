import { formatDay, formatFigure, formatGrowth } from '../locale/format.ts';
import { titleOf, words } from '../locale/words.ts';
import { growthAsOf, longestOf, toFollowers, toGrowths } from '../numbers/growth.ts';
import type { StatsDocument } from '../numbers/stats-document.ts';
import type { AccountResult } from '../pipeline/account-result.ts';
import type { Platform } from '../platforms/platform.ts';
import { shown } from '../runner/shown.ts';

const locale = 'en';

/**
 * Returns one line of the log, such as `shop mara: 48,213 followers, +3,940 (+8.9%) in 30 days, engagement 6.46%`.
 * That of an account that failed has its last stored followers and their day.
 */
export function describeAccount(result: AccountResult): string {
  if (result.status === 'failed') return describeFailed(result);
  const { id, platform, document, points } = result;
  const rate = platform.metrics.find(({ name }) => name === 'engagement-rate');
  const growth = longestOf(toGrowths(points, toFollowers));
  const figures = [
    ...describeAudience(platform, document),
    ...(growth
      ? [
          `${formatGrowth(growth, undefined, locale, () => '')} ${words[locale].inDays(growth.spanDays)}`,
        ]
      : []),
    ...(rate ? [`engagement ${formatFigure(rate.read(document), rate.unit, locale)}`] : []),
  ];
  return `${id} ${shown(document.profile.username)}: ${figures.join(', ')}`;
}

function describeFailed({
  id,
  platform,
  error,
  stored,
}: Extract<AccountResult, { status: 'failed' }>): string {
  if (!stored) return `✗ ${id}: failed (${error.code})`;
  const { document, points } = stored;
  const day = growthAsOf(points);
  const last = [
    ...describeAudience(platform, document),
    ...(day === null ? [] : [`on ${formatDay(day, locale)}`]),
  ].join(' ');
  return `✗ ${id} ${shown(document.profile.username)}: failed (${error.code}); last known: ${last}`;
}

/** What the platform calls followers; nothing where it reports none. */
function describeAudience({ metrics, look }: Platform, document: StatsDocument): string[] {
  const audience = metrics.find(({ name }) => name === look.audience);
  if (!audience) return [];
  const figure = formatFigure(audience.read(document), audience.unit, locale);
  return [`${figure} ${titleOf(audience, locale).toLowerCase()}`];
}
