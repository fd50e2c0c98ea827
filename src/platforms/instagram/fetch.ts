import { StatsError } from '../../errors.ts';
import {
  createLenientReader,
  describeNotes,
  type LenientReader,
} from '../../net/lenient-reader.ts';
import { average, engagementRate, sum } from '../../numbers/metrics.ts';
import type { Post } from '../../numbers/post.ts';
import type { Count, Snapshot } from '../../numbers/stats-document.ts';
import { askForAll } from '../meta/ask-for-all.ts';
import { type Graph, openGraph } from '../meta/graph.ts';
import { scarcePercent } from '../meta/usage.ts';
import type { PlatformContext, Values } from '../platform.ts';
import { fetchPostInsights } from './fetch-post-insights.ts';
import { fetchPosts, type PostList } from './fetch-posts.ts';
import { service } from './service.ts';
import { type Profile, understandProfile, unwrapProfile } from './understand.ts';
import { understandInsights } from './understand-insights.ts';

/** In addition to `id`, which every request includes. */
const profileFields = [
  'user_id',
  'username',
  'name',
  'profile_picture_url',
  'biography',
  'followers_count',
  'follows_count',
  'media_count',
];
const metrics = ['reach', 'views'];

/**
 * Fetches profile and latest posts in parallel, then the insights of the account and of its posts, whose failure
 * leaves only reach, views and shares `null`. Rejects with `reauthorize` when Meta refuses the token, with
 * `missing-scope` without `instagram_business_basic`, and with `throttled`, `unavailable` or
 * `unexpected-answer`.
 */
export async function fetchSnapshot(
  values: Values,
  postCount: number,
  context: PlatformContext,
): Promise<Snapshot> {
  const failed = new AbortController();
  const signal = AbortSignal.any([context.signal, failed.signal]);
  const graph = openGraph(service, values, { ...context, signal });
  const reader = createLenientReader();
  const { profile, list, insights } = await fetchParts(graph, postCount, signal, reader).catch(
    (error: unknown) => {
      failed.abort(); // The other results are not needed any more.
      throw error;
    },
  );
  const dropped = [profile, list, insights].flatMap((part) => part.dropped);
  if (dropped.length > 0) context.warn(describeDropped([...new Set(dropped)]));
  for (const warning of insights.warnings) context.warn(warning);
  const odd = describeNotes(reader.notes());
  if (odd) context.warn(odd);
  const version = graph.otherVersion();
  if (version) context.warn(describeVersion(version));
  return toSnapshot(profile.user, insights.posts, insights.numbers, values);
}

async function fetchParts(
  graph: Graph,
  postCount: number,
  signal: AbortSignal,
  reader: LenientReader,
) {
  const [profile, list] = await Promise.all([
    fetchProfile(graph, reader),
    fetchPosts(graph, postCount, reader),
  ]);
  const insights = await fetchInsights(graph, profile.user, list, { signal, reader });
  return { profile, list, insights };
}

async function fetchProfile(
  graph: Graph,
  reader: LenientReader,
): Promise<{ user: Profile; dropped: string[] }> {
  const ask = async (fields: readonly string[]) =>
    unwrapProfile(
      await graph.get("Instagram's profile", 'me', { fields: ['id', ...fields].join(',') }),
    );
  const { answers, dropped } = await askForAll(profileFields, ask);
  if (answers.length === 0) answers.push(await ask([]));
  return { user: understandProfile(Object.assign({}, ...answers), reader, dropped), dropped };
}

interface Insights {
  posts: readonly Post[];
  /** The account's metrics. */
  numbers: ReadonlyMap<string, Count>;
  dropped: string[];
  /** Why numbers are unknown. */
  warnings: string[];
}

/**
 * Insights of the account and of its posts, in parallel. Rejects only when Meta refuses the token or the run is
 * cancelled; any other failure becomes a warning, and the same failure of both becomes one.
 */
async function fetchInsights(
  graph: Graph,
  { userId }: Profile,
  list: PostList,
  { signal, reader }: { signal: AbortSignal; reader: LenientReader },
): Promise<Insights> {
  const used = graph.usedPercent();
  if (used >= scarcePercent) {
    const { posts } = list;
    return { posts, numbers: new Map(), dropped: [], warnings: [describeScarce(used)] };
  }
  const [account, { posts, ...ofPosts }] = await Promise.all([
    fetchAccountInsights(graph, userId, { signal, reader }),
    fetchPostInsights(graph, userId, list, reader),
  ]);
  return {
    posts,
    numbers: account.numbers,
    dropped: [...account.dropped, ...ofPosts.dropped],
    warnings: describeErrors(account.error, ofPosts.error),
  };
}

/**
 * The account's reach and views of the last full day, Meta's default when no range is given:
 * https://developers.facebook.com/documentation/instagram-platform/api-reference/instagram-user/insights/
 */
async function fetchAccountInsights(
  graph: Graph,
  userId: string | null,
  { signal, reader }: { signal: AbortSignal; reader: LenientReader },
): Promise<{ numbers: Map<string, Count>; dropped: string[]; error: StatsError | null }> {
  try {
    const { answers, dropped } = await askForAll(metrics, async (names) =>
      understandInsights(
        await graph.get(
          "Instagram's insights call",
          `${encodeURIComponent(userId ?? 'me')}/insights`,
          {
            metric: names.join(','),
            metric_type: 'total_value',
            period: 'day',
          },
        ),
        reader,
      ),
    );
    const numbers = new Map(answers.flatMap((answer) => [...answer]));
    return { numbers, dropped, error: null };
  } catch (error) {
    const isFinal = !(error instanceof StatsError) || error.code === 'reauthorize';
    if (isFinal || signal.aborted) throw error;
    return { numbers: new Map(), dropped: [], error };
  }
}

/** The snapshot of an account; `insights` contains the known metrics by name. Pure. */
export function toSnapshot(
  user: Profile,
  posts: readonly Post[],
  insights: ReadonlyMap<string, Count>,
  values: Values,
): Snapshot {
  const username = user.username ?? (values.get('INSTAGRAM_USERNAME')?.replace(/^@/, '') || null);
  const { followers, following } = user;
  const reach = insights.get('reach') ?? null;
  // Posts with hidden likes are left out: counted as 0, they would lower averages and rate.
  const counted = posts.filter(({ likes }) => likes !== null);
  const likes = sum(counted.map((post) => post.likes));
  const comments = sum(counted.map((post) => post.comments));
  const interactions = sum([likes, comments]);
  const rate =
    interactions === null || followers === null
      ? null
      : engagementRate(interactions, followers * BigInt(counted.length));
  return {
    profile: {
      id: user.userId ?? user.appScopedId,
      username,
      name: user.name,
      avatar: user.avatar,
      bio: user.bio,
      url: username && `https://www.instagram.com/${encodeURIComponent(username)}/`,
    },
    // Instagram has one size only.
    portrait: user.avatar,
    stats: {
      followers,
      following,
      posts: user.posts,
      engagement_rate: rate,
      avg_likes: likes === null ? null : average(likes, counted.length),
      avg_comments: comments === null ? null : average(comments, counted.length),
      reach,
      views: insights.get('views') ?? null,
      // The name under which the older MediaKit reads the reach of a day.
      reach_daily: reach,
    },
    flat: { followers, following, posts: user.posts, engagement_rate: rate, verified: null },
    posts,
  };
}

function describeErrors(account: StatsError | null, posts: StatsError | null): string[] {
  if (account?.code === 'missing-scope' || posts?.code === 'missing-scope')
    return [missingInsights];
  const ofAccount =
    account && `Reach and views stay empty this time. ${account.message} ${account.hint}`;
  const ofPosts =
    posts && `Views and shares of posts stay empty this time. ${posts.message} ${posts.hint}`;
  const isSame = account !== null && account.code === posts?.code;
  return [ofAccount, isSame ? null : ofPosts].filter((warning) => warning !== null);
}

const missingInsights =
  'Some numbers stay empty, because this scope is not granted: instagram_business_manage_insights (reach, views and shares). Sign in again and grant it.';

const describeScarce = (percent: number): string =>
  `Reach, views and shares stay empty this time, because ${percent} % of Instagram's limit for calls is used.`;

const describeDropped = (names: readonly string[]): string =>
  `Some numbers stay empty, because Instagram refuses these fields and metrics: ${names.join(', ')}. Either Instagram has retired them (look for a newer version of this action), or this account does not have them.`;

const describeVersion = (version: string): string =>
  `Instagram answers by version ${version} of its API, although ${service.apiVersion} is asked for. Look for a newer version of this action.`;
