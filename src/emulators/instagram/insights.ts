import { toTimestamp } from '../meta/timestamp.ts';
import { appScopedIdOf } from './account.ts';
import { accountDays, readRange, toPaging } from './days.ts';
import { demographicMetrics, readDemographics } from './demographics.ts';
import type { GraphCall } from './graph-call.ts';
import { type Insights, labels, readMetrics } from './metrics.ts';

const seriesMetrics = ['reach', 'follower_count'];
const accountMetrics = [
  ...seriesMetrics,
  'views',
  'accounts_engaged',
  'total_interactions',
  'likes',
  'comments',
  'saves',
  'shares',
  'replies',
  'reposts',
  'follows_and_unfollows',
  'profile_links_taps',
  ...demographicMetrics,
];

/**
 * `GET /{user_id}/insights`: the sum of the days as `total_value`, or a series with one value per day.
 * https://developers.facebook.com/documentation/instagram-platform/api-reference/instagram-user/insights/
 */
export function readAccountInsights(call: GraphCall): Insights {
  const { grant, request, settings } = call;
  const metrics = readMetrics(call, request.query.get('metric'), accountMetrics, 'user');
  if ('code' in metrics) return metrics;
  if (metrics.some((name) => demographicMetrics.includes(name)))
    return readDemographics(metrics, call);
  const period = request.query.get('period');
  if (!period) return { code: 100, message: '(#100) The parameter period is required' };
  if (period !== 'day') {
    const message = '(#100) The requested metrics are not compatible with the given period';
    return { code: 100, message };
  }
  const type = request.query.get('metric_type') ?? 'time_series';
  if (type !== 'total_value' && type !== 'time_series') {
    const message =
      '(#100) metric_type must be one of the following values: time_series, total_value';
    return { code: 100, message };
  }
  const misfits = metrics.filter((name) =>
    type === 'total_value' ? name === 'follower_count' : !seriesMetrics.includes(name),
  );
  if (misfits.length > 0) {
    const other = type === 'total_value' ? 'time_series' : 'total_value';
    const message = `(#100) The following metrics (${misfits.join(',')}) should be specified with parameter metric_type=${other}`;
    return { code: 100, message };
  }
  const range = readRange(call);
  if ('code' in range) return range;

  const days = accountDays(call, range);
  const id = settings.appScopedIdInPaths
    ? appScopedIdOf(grant.account, grant.appId)
    : grant.account.userId;
  const data = metrics.flatMap((name): Record<string, unknown>[] => {
    if (name === 'follower_count' && grant.account.followers < 100n) return [];
    const values = days.flatMap(({ numbers, endsAt }) => {
      const value = numbers[name];
      return value === undefined ? [] : [{ value, end_time: toTimestamp(endsAt) }];
    });
    if (values.length === 0) return [];
    const text = labels(name, id, 'day');
    if (type === 'time_series') return [{ name, period, values, ...text }];
    const value = values.reduce((sum, one) => sum + one.value, 0n);
    return [{ name, period, ...text, total_value: { value } }];
  });
  return { body: data.length === 0 ? { data } : { data, paging: toPaging(call, range) } };
}
