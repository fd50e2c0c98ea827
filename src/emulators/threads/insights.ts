import type { GraphError } from '../meta/answers.ts';
import type { MetaAudience } from '../meta/audience.ts';
import { toRangePaging } from '../meta/range-paging.ts';
import { toTimestamp } from '../meta/timestamp.ts';
import { noPermission } from '../meta/token-endpoints.ts';
import { accountTotals, postMetrics, type ThreadsPost } from './account.ts';
import { listDays, readRange } from './range.ts';
import { insightsScope } from './scopes.ts';
import { hasScope, type Outcome, type ThreadsCall } from './threads-call.ts';

const demographic = 'follower_demographics';

/**
 * `GET /me/threads_insights`. `views` has a value for each day, `clicks` one for each link, and the others a total.
 * https://developers.facebook.com/documentation/threads/insights
 */
export function readAccountInsights(call: ThreadsCall): Outcome {
  const metrics = readMetrics(call, ['views', ...accountTotals, demographic]);
  if ('code' in metrics) return metrics;
  if (metrics.includes(demographic)) return readDemographics(metrics, call);
  const range = readRange(call);
  if ('code' in range) return range;
  const { account } = call.grant;
  const days = listDays(range, call.clock.now());
  const data = metrics.flatMap((name): Record<string, unknown>[] => {
    const text = labels(name, account.userId, 'day');
    if (name === 'views') {
      const values = days.flatMap(({ endsAt, age }) => {
        const value = account.views.at(-1 - age);
        return value === undefined ? [] : [{ value, end_time: toTimestamp(endsAt) }];
      });
      return values.length === 0 ? [] : [{ name, period: 'day', values, ...text }];
    }
    const known = account.insights[name];
    if (known === undefined) return [];
    const value = name === 'followers_count' ? known : (known * BigInt(days.length)) / 2n;
    const links = [{ link_url: 'https://example.com/bread', value }];
    const shape = name === 'clicks' ? { link_total_values: links } : { total_value: { value } };
    return [{ name, period: 'day', ...text, ...shape }];
  });
  const address = `${call.baseUrl}/v1.0/${account.userId}/threads_insights`;
  return { body: { data, paging: toRangePaging(call.request, address, range) } };
}

/** `GET /{post}/insights`: figures over the post's lifetime, and an empty list for a repost. */
export function readPostInsights(post: ThreadsPost, call: ThreadsCall): Outcome {
  const metrics = readMetrics(call, postMetrics);
  if ('code' in metrics) return metrics;
  if (post.type === 'REPOST_FACADE') return { body: { data: [] } };
  const data = metrics.flatMap((name) => {
    const value = post.insights[name];
    if (value === undefined) return [];
    return [
      { name, period: 'lifetime', values: [{ value }], ...labels(name, post.id, 'lifetime') },
    ];
  });
  return { body: { data } };
}

/** The metrics in `metric`, comma-separated, or an error when one of them is wrong. */
function readMetrics(call: ThreadsCall, known: readonly string[]): string[] | GraphError {
  const { settings, request } = call;
  if (!hasScope(call, insightsScope)) return noPermission(settings.permissionCode);
  const names = (request.query.get('metric') ?? '').split(',').filter(Boolean);
  if (names.length === 0) return { code: 100, message: '(#100) The parameter metric is required' };
  const listed = known.filter((name) => !settings.withoutMetrics.includes(name));
  const wrong = names.findIndex((name) => !listed.includes(name));
  if (wrong < 0) return [...new Set(names)];
  return {
    code: 100,
    message: `(#100) metric[${wrong}] must be one of the following values: ${listed.join(', ')}`,
  };
}

function readDemographics(metrics: readonly string[], call: ThreadsCall): Outcome {
  const { grant, request, settings } = call;
  const breakdown = request.query.get('breakdown') ?? '';
  const groups = toGroups(grant.account.audience, breakdown);
  if (metrics.length > 1 || groups === null)
    return {
      code: 100,
      message: '(#100) breakdown must be one of the following values: country, city, age, gender',
    };
  if ((grant.account.insights.followers_count ?? 0n) < 100n) {
    if (settings.fewFollowers === 'empty') return { body: { data: [] } };
    return { code: settings.fewFollowers, message: `(#${settings.fewFollowers}) Not enough users` };
  }
  const results = groups
    .filter(({ count }) => count > 0n)
    .map(({ key, count }) => ({ dimension_values: [key], value: count }));
  if (results.length === 0) return { body: { data: [] } };
  const total_value = { breakdowns: [{ dimension_keys: [breakdown], results }] };
  const text = labels(demographic, grant.account.userId, 'lifetime');
  return { body: { data: [{ name: demographic, period: 'lifetime', ...text, total_value }] } };
}

/** The groups of one dimension, the largest first; `null` for an unknown one. */
function toGroups(
  { people, countries, cities }: MetaAudience,
  breakdown: string,
): { key: string; count: bigint }[] | null {
  if (breakdown === 'country') return countries;
  if (breakdown === 'city') return cities;
  if (breakdown !== 'age' && breakdown !== 'gender') return null;
  const sums = new Map<string, bigint>();
  for (const one of people) sums.set(one[breakdown], (sums.get(one[breakdown]) ?? 0n) + one.count);
  return [...sums]
    .map(([key, count]) => ({ key, count }))
    .sort((one, other) => (one.count < other.count ? 1 : -1));
}

/** The members of a metric that are only for people, and its id. */
const labels = (name: string, id: string, period: string) => ({
  title: name.replaceAll('_', ' '),
  description: `The number for ${name.replaceAll('_', ' ')}.`,
  id: `${id}/insights/${name}/${period}`,
});
