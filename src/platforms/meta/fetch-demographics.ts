import { StatsError } from '../../errors.ts';
import {
  createLenientReader,
  describeNotes,
  type LenientReader,
} from '../../net/lenient-reader.ts';
import { type Audience, type Group, toAudience } from '../../numbers/audience.ts';
import type { PlatformContext, Values } from '../platform.ts';
import { type Graph, openGraph } from './graph.ts';
import { isBadParameter, isTooFew } from './graph-error.ts';
import type { MetaService } from './service.ts';
import {
  type Demographic,
  type Dimension,
  understandDemographics,
} from './understand-demographics.ts';

/** How a service is asked who follows an account. */
export interface AudienceQuestions {
  /** Meta refuses more than one breakdown in a call. */
  breakdowns: readonly (readonly Dimension[])[];
  /** The scope that this needs. */
  scope: string;
  /** Sends one question; `name` is the request's name in messages. */
  ask(
    graph: Graph,
    name: string,
    breakdown: readonly Dimension[],
  ): Promise<Record<string, unknown>>;
}

/**
 * Fetches who follows the account, in a call for each breakdown, all at once. Resolves with `null` when Meta refuses
 * them or has no data, which `context.warn` says once. Rejects with `reauthorize`, `throttled`, `unavailable` or
 * `unexpected-answer`.
 */
export async function fetchDemographics(
  service: MetaService,
  questions: AudienceQuestions,
  values: Values,
  context: PlatformContext,
): Promise<Audience | null> {
  const failed = new AbortController();
  const signal = AbortSignal.any([context.signal, failed.signal]);
  const graph = openGraph(service, values, { ...context, signal });
  const reader = createLenientReader();
  const answers = await Promise.all(
    questions.breakdowns.map((breakdown) =>
      fetchBreakdown(service, questions, { graph, breakdown, reader }),
    ),
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
  if (refusal) context.warn(describeRefusal(service, questions, refusal));
  else if (!audience) context.warn(describeNoData(service));
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
  { name }: MetaService,
  { ask }: AudienceQuestions,
  {
    graph,
    breakdown,
    reader,
  }: { graph: Graph; breakdown: readonly Dimension[]; reader: LenientReader },
): Promise<Breakdown> {
  try {
    const body = await ask(graph, `${name}'s demographics call`, breakdown);
    const groups = understandDemographics(`${name}'s demographics`, body, breakdown, reader);
    return { groups, error: null };
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

function describeRefusal(
  { name }: MetaService,
  { scope }: AudienceQuestions,
  error: StatsError,
): string {
  if (isTooFew(error))
    return `The audience stays empty: ${name} reports it only for accounts with 100 followers or more.`;
  if (error.code === 'missing-scope')
    return `The audience stays empty, because this scope is not granted: ${scope}. Sign in again and grant it.`;
  return `The audience stays empty or incomplete. ${error.message} ${error.hint}`;
}

const describeNoData = ({ name }: MetaService): string =>
  `The audience stays empty, because ${name} has no data for it: it reports none below 100 followers, and new data up to 48 hours late.`;
