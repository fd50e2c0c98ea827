import { StatsError } from '../../errors.ts';
import {
  createLenientReader,
  describeNotes,
  type LenientReader,
} from '../../net/lenient-reader.ts';
import { type Audience, type Group, toAudience } from '../../numbers/audience.ts';
import { type Graph, openGraph } from '../meta/graph.ts';
import { isBadParameter, isTooFew } from '../meta/graph-error.ts';
import type { PlatformContext, Values } from '../platform.ts';
import { service } from './service.ts';
import { type Demographic, type Dimension, understandDemographics } from './understand-insights.ts';

const breakdowns: readonly (readonly Dimension[])[] = [['age', 'gender'], ['country'], ['city']];

/**
 * Fetches who follows the account, in three calls at once: Meta refuses more than one breakdown in a call.
 * Resolves with `null` when Meta refuses them or has no data, which `context.warn` says once. Rejects with
 * `reauthorize`, `throttled`, `unavailable` or `unexpected-answer`.
 */
export async function fetchAudience(
  values: Values,
  context: PlatformContext,
): Promise<Audience | null> {
  const failed = new AbortController();
  const signal = AbortSignal.any([context.signal, failed.signal]);
  const graph = openGraph(service, values, { ...context, signal });
  const reader = createLenientReader();
  const answers = await Promise.all(
    breakdowns.map((breakdown) => fetchBreakdown(graph, breakdown, reader)),
  ).catch((error: unknown) => {
    failed.abort(); // The other answers are not needed any more.
    throw error;
  });
  const groups = answers.flatMap((answer) => answer.groups);
  const audience = toAudience(
    {
      genders: toGroups(groups, 'gender'),
      ages: toGroups(groups, 'age'),
      agesByGender: groups.flatMap(({ age, gender, count }) =>
        age && gender ? [{ age, gender, count }] : [],
      ),
      countries: toGroups(groups, 'country'),
      cities: toGroups(groups, 'city'),
    },
    context.clock.now(),
  );
  const refusal = answers.find(({ error }) => error !== null)?.error ?? null;
  if (refusal) context.warn(describeRefusal(refusal));
  else if (!audience) context.warn(noData);
  const odd = describeNotes(reader.notes());
  if (odd) context.warn(odd);
  return audience;
}

interface Breakdown {
  groups: Demographic[];
  /** Why Meta refuses it. */
  error: StatsError | null;
}

async function fetchBreakdown(
  graph: Graph,
  dimensions: readonly Dimension[],
  reader: LenientReader,
): Promise<Breakdown> {
  const ask = (more: Record<string, string>) =>
    graph.get("Instagram's demographics call", 'me/insights', {
      metric: 'follower_demographics',
      period: 'lifetime',
      metric_type: 'total_value',
      breakdown: dimensions.join(','),
      ...more,
    });
  try {
    // Documented as required, although it does not matter for a state; some versions refuse it.
    const body = await ask({ timeframe: 'this_month' }).catch((error: unknown) => {
      if (!isBadParameter(error)) throw error;
      return ask({});
    });
    return { groups: understandDemographics(body, dimensions, reader), error: null };
  } catch (error) {
    if (!(error instanceof StatsError) || !isRefusal(error)) throw error;
    return { groups: [], error };
  }
}

const isRefusal = (error: StatsError): boolean =>
  error.code === 'missing-scope' || isTooFew(error) || isBadParameter(error);

const toGroups = (groups: readonly Demographic[], dimension: Dimension): Group[] =>
  groups.flatMap(({ count, ...values }) => {
    const key = values[dimension];
    return key === undefined ? [] : [{ key, count }];
  });

function describeRefusal(error: StatsError): string {
  if (isTooFew(error)) return tooFew;
  if (error.code === 'missing-scope')
    return 'The audience stays empty, because this scope is not granted: instagram_business_manage_insights. Sign in again and grant it.';
  return `The audience stays empty or incomplete. ${error.message} ${error.hint}`;
}

const tooFew =
  'The audience stays empty: Instagram reports it only for accounts with 100 followers or more.';

const noData =
  'The audience stays empty, because Instagram has no data for it: it reports none below 100 followers, and new data up to 48 hours late.';
