import { StatsError } from '../../errors.ts';
import {
  createLenientReader,
  describeNotes,
  type LenientReader,
} from '../../net/lenient-reader.ts';
import { average, engagementRate, median, sum } from '../../numbers/metrics.ts';
import type { Post } from '../../numbers/post.ts';
import type { Count, Snapshot } from '../../numbers/stats-document.ts';
import { askForAll } from '../meta/ask-for-all.ts';
import { type Graph, openGraph } from '../meta/graph.ts';
import { scarcePercent } from '../meta/usage.ts';
import type { PlatformContext, Values } from '../platform.ts';
import { fetchPostInsights, fetchPosts, type PostList, type Rated } from './fetch-posts.ts';
import { service } from './service.ts';
import {
  insightsName,
  type Profile,
  profileName,
  understandInsights,
  understandProfile,
} from './understand.ts';

const profileFields = [
  'username',
  'name',
  'is_verified',
  'threads_profile_picture_url',
  'threads_biography',
];
const metrics = ['views', 'likes', 'replies', 'reposts', 'quotes', 'followers_count'];

/**
 * Fetches profile, insights of the account and the latest posts in parallel, then the insights of each post. A failure
 * of the posts or of insights leaves their numbers `null`, with a warning. Rejects with `reauthorize` when Meta refuses the token, with
 * `missing-scope` without `threads_basic`, and with `throttled`, `unavailable` or `unexpected-answer`.
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
  const { profile, account, list, posts } = await fetchParts(
    graph,
    postCount,
    signal,
    reader,
  ).catch((error: unknown) => {
    failed.abort(); // The other results are not needed any more.
    throw error;
  });
  const dropped = [profile, account, list, posts].flatMap((part) => part.dropped);
  if (dropped.length > 0) context.warn(describeDropped([...new Set(dropped)], posts.dropped));
  for (const warning of describeErrors(account.error, list.error, posts.error))
    context.warn(warning);
  if (graph.usedPercent() >= scarcePercent && posts.posts.some(({ views }) => views === null))
    context.warn(describeScarce(graph.usedPercent()));
  const odd = describeNotes(reader.notes());
  if (odd) context.warn(odd);
  return toSnapshot(profile.user, account.numbers, posts.posts, posts.rated);
}

async function fetchParts(
  graph: Graph,
  postCount: number,
  signal: AbortSignal,
  reader: LenientReader,
) {
  const [profile, list, account] = await Promise.all([
    fetchProfile(graph, reader),
    settleList(fetchPosts(graph, postCount, reader), signal),
    fetchAccountInsights(graph, signal, reader),
  ]);
  // Without this scope, every post would be refused as well.
  const isRefused = account.error?.code === 'missing-scope' || graph.usedPercent() >= scarcePercent;
  const posts = isRefused
    ? { posts: list.posts, rated: [], dropped: [], error: null }
    : await fetchPostInsights(graph, list.posts, reader);
  if (signal.aborted && posts.error) throw posts.error;
  return { profile, account, list, posts };
}

/** An account does not depend on its posts: without them, rate and averages are unknown. */
async function settleList(
  asked: Promise<PostList>,
  signal: AbortSignal,
): Promise<PostList & { error: StatsError | null }> {
  try {
    return { ...(await asked), error: null };
  } catch (error) {
    if (!costsOnlyNumbers(error, signal)) throw error;
    return { posts: [], dropped: [], error };
  }
}

/** Not a refused token, nor a run that is cancelled: these fail the whole account. */
const costsOnlyNumbers = (error: unknown, signal: AbortSignal): error is StatsError =>
  error instanceof StatsError && error.code !== 'reauthorize' && !signal.aborted;

async function fetchProfile(
  graph: Graph,
  reader: LenientReader,
): Promise<{ user: Profile; dropped: string[] }> {
  const { answers, dropped } = await askForAll(profileFields, (names) =>
    graph.get(profileName, 'me', { fields: ['id', ...names].join(',') }),
  );
  return { user: understandProfile(Object.assign({}, ...answers), reader, dropped), dropped };
}

/** Without a range, Meta answers for yesterday and today. */
async function fetchAccountInsights(
  graph: Graph,
  signal: AbortSignal,
  reader: LenientReader,
): Promise<{ numbers: Map<string, Count>; dropped: string[]; error: StatsError | null }> {
  try {
    const { answers, dropped } = await askForAll(metrics, async (names) => {
      const query = { metric: names.join(',') };
      const body = await graph.get(insightsName, 'me/threads_insights', query);
      return [...understandInsights(insightsName, body, reader)];
    });
    return { numbers: new Map(answers.flat()), dropped, error: null };
  } catch (error) {
    if (!costsOnlyNumbers(error, signal)) throw error;
    return { numbers: new Map(), dropped: [], error };
  }
}

/**
 * The snapshot of an account; `insights` contains its known metrics by name, `rated` what counts in the engagement
 * rate. Pure.
 */
export function toSnapshot(
  user: Profile,
  insights: ReadonlyMap<string, Count>,
  posts: readonly Post[],
  rated: readonly Rated[],
): Snapshot {
  const { username, avatar, verified } = user;
  const read = (metric: string) => insights.get(metric) ?? null;
  const followers = read('followers_count');
  const figures = summarize(posts, rated);
  return {
    profile: {
      id: user.id,
      username,
      name: user.name,
      avatar,
      bio: user.bio,
      url: username && `https://www.threads.net/@${encodeURIComponent(username)}`,
    },
    // Threads has one size only.
    portrait: avatar,
    stats: {
      followers,
      views: read('views'),
      likes: read('likes'),
      replies: read('replies'),
      reposts: read('reposts'),
      quotes: read('quotes'),
      ...figures,
    },
    flat: {
      followers,
      following: null,
      posts: null,
      engagement_rate: figures.engagement_rate,
      verified,
      likes: read('likes'),
    },
    posts,
  };
}

function summarize(posts: readonly Post[], rated: readonly Rated[]) {
  const views = posts.map((post) => post.views).filter((count) => count !== null);
  const total = sum(views);
  const interactions = sum(rated.map((one) => one.interactions)) ?? 0n;
  return {
    engagement_rate: engagementRate(interactions, sum(rated.map((one) => one.views)) ?? 0n),
    avg_views: total ? average(total, views.length) : null,
    median_views: total ? median(views) : null,
  };
}

function describeErrors(
  account: StatsError | null,
  list: StatsError | null,
  posts: StatsError | null,
): string[] {
  if (account?.code === 'missing-scope' || posts?.code === 'missing-scope')
    return [
      'Some numbers stay empty, because this scope is not granted: threads_manage_insights (followers, views and engagement). Sign in again and grant it.',
    ];
  const ofAccount =
    account && `Followers and views stay empty this time. ${account.message} ${account.hint}`;
  const ofList =
    list && `Engagement and average views stay empty this time. ${list.message} ${list.hint}`;
  const ofPosts =
    posts && `The numbers of some posts stay empty this time. ${posts.message} ${posts.hint}`;
  const isSame = account !== null && account.code === posts?.code;
  return [ofAccount, ofList, isSame ? null : ofPosts].filter((warning) => warning !== null);
}

const describeScarce = (percent: number): string =>
  `The numbers of posts stay empty this time, because ${percent} % of the limit for calls of Threads is used.`;

function describeDropped(names: readonly string[], ofPosts: readonly string[]): string {
  const uncounted = ofPosts.filter((name) => name !== 'views');
  const rate =
    uncounted.length === 0 ? '' : ` The engagement rate counts without ${uncounted.join(', ')}.`;
  return `Some numbers stay empty, because Threads refuses these fields and metrics: ${names.join(', ')}.${rate} Meta may have retired them: look for a newer version of this action.`;
}
