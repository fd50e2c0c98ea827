import type { GraphError } from '../meta/answers.ts';
import type { MetaAudience } from '../meta/audience.ts';
import { readRange, toPaging } from './days.ts';
import type { GraphCall } from './graph-call.ts';
import { type Insights, labels } from './metrics.ts';

/** Only the first of them has data. */
export const demographicMetrics = [
  'follower_demographics',
  'engaged_audience_demographics',
  'reached_audience_demographics',
];

const breakdowns = ['age', 'gender', 'country', 'city', 'age,gender'];
/** The others have not been supported since version 20. */
const timeframes = ['this_week', 'this_month'];
const fewestFollowers = 100n;
const mostGroups = 45;

/**
 * `GET /{user_id}/insights` for one of the `demographicMetrics`. Metrics that do not have the breakdown, and any
 * second metric, fail with the unknown error 1.
 * https://developers.facebook.com/documentation/instagram-platform/api-reference/instagram-user/insights/
 */
export function readDemographics(metrics: string[], call: GraphCall): Insights {
  const { grant, request, settings } = call;
  const [name = '', ...others] = metrics;
  if (others.length > 0) return unknownError;
  const period = request.query.get('period');
  if (!period) return badParameter('The parameter period is required');
  if (period !== 'lifetime')
    return badParameter('The requested metrics are not compatible with the given period');
  if (request.query.get('metric_type') !== 'total_value')
    return badParameter(
      `The following metrics (${name}) should be specified with parameter metric_type=total_value`,
    );
  const breakdown = request.query.get('breakdown') ?? '';
  if (!breakdowns.includes(breakdown)) return unknownError;
  const timeframe = request.query.get('timeframe');
  if (timeframe === null && settings.timeframe === 'required')
    return badParameter('The parameter timeframe is required');
  if (timeframe !== null && (settings.timeframe === 'refused' || !timeframes.includes(timeframe)))
    return badParameter(`timeframe must be one of the following values: ${timeframes.join(', ')}`);
  if (grant.account.followers < fewestFollowers) {
    const refusal = { code: 3006, message: '(#3006) Not enough users' };
    return settings.fewFollowers === 'refused' ? refusal : { body: { data: [] } };
  }

  const isForFollowers = name === 'follower_demographics';
  const groups = isForFollowers ? group(grant.account.audience, breakdown) : [];
  if (groups.length === 0) return { body: { data: [] } };
  const text = labels(name, grant.account.userId, period);
  const total_value = { breakdowns: [toBreakdown(groups, breakdown, timeframe)] };
  const range = readRange(call);
  if ('code' in range) return range;
  const paging = toPaging(call, range);
  return { body: { data: [{ name, period, ...text, total_value }], paging } };
}

interface Grouped {
  values: string[];
  count: bigint;
}

/** The largest groups first, at most 45. */
function group({ people, countries, cities }: MetaAudience, breakdown: string): Grouped[] {
  const all = {
    country: countries.map(({ key, count }) => ({ values: [key], count })),
    city: cities.map(({ key, count }) => ({ values: [key], count })),
    age: people.map(({ age, count }) => ({ values: [age], count })),
    gender: people.map(({ gender, count }) => ({ values: [gender], count })),
    'age,gender': people.map(({ age, gender, count }) => ({ values: [age, gender], count })),
  };
  const sums = new Map<string, Grouped>();
  for (const { values, count } of Object.entries(all).find(([key]) => key === breakdown)?.[1] ??
    []) {
    const key = values.join(' ');
    sums.set(key, { values, count: (sums.get(key)?.count ?? 0n) + count });
  }
  return [...sums.values()]
    .filter(({ count }) => count > 0n)
    .sort((one, other) => (one.count < other.count ? 1 : -1))
    .slice(0, mostGroups);
}

/** With a time frame, each group has one more dimension, which comes first. */
function toBreakdown(groups: Grouped[], breakdown: string, timeframe: string | null) {
  const isFramed = timeframe !== null;
  return {
    dimension_keys: [...(isFramed ? ['timeframe'] : []), ...breakdown.split(',')],
    results: groups.map(({ values, count }) => ({
      dimension_values: [...(isFramed ? [timeframe.toUpperCase()] : []), ...values],
      value: count,
    })),
  };
}

const badParameter = (what: string): GraphError => ({ code: 100, message: `(#100) ${what}` });

const unknownError: GraphError = {
  code: 1,
  type: 'OAuthException',
  message: 'An unknown error has occurred.',
};
