import { StatsError } from '../../errors.ts';
import {
  createLenientReader,
  describeNotes,
  type LenientReader,
} from '../../net/lenient-reader.ts';
import { average, engagementRate, sum } from '../../numbers/metrics.ts';
import type { Count, Snapshot } from '../../numbers/stats-document.ts';
import type { PlatformContext, Values } from '../platform.ts';
import { readPages } from '../read-pages.ts';
import { askForAll } from './ask-for-all.ts';
import { apiVersion, type Graph, openGraph } from './graph.ts';
import {
  type Post,
  type Profile,
  understandInsights,
  understandMedia,
  understandProfile,
  unwrapProfile,
} from './understand.ts';

/** Meta documents no maximum. With smaller pages, more of them are requested. */
const pageSize = 50;
/** From this usage of Meta's limit on, optional requests are left to the next run. */
const scarcePercent = 90;

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
const postFields = ['like_count', 'comments_count'];
const metrics = ['reach', 'views'];

/**
 * Fetches profile and latest posts in parallel, then the insights, whose failure leaves only reach and views
 * `null`. Rejects with `reauthorize` when Meta refuses the token, with `missing-scope` without
 * `instagram_business_basic`, and with `throttled`, `unavailable` or `unexpected-answer`.
 */
export async function fetchSnapshot(
  values: Values,
  postCount: number,
  context: PlatformContext,
): Promise<Snapshot> {
  const failed = new AbortController();
  const signal = AbortSignal.any([context.signal, failed.signal]);
  const graph = openGraph(values, { ...context, signal });
  const reader = createLenientReader();
  const [profile, media] = await Promise.all([
    fetchProfile(graph, reader),
    fetchPosts(graph, postCount, reader),
  ]).catch((error: unknown) => {
    failed.abort(); // The other result is not needed any more.
    throw error;
  });
  const insights = await fetchInsights(graph, profile.user, { ...context, reader });
  const dropped = [...profile.dropped, ...media.dropped, ...insights.dropped];
  if (dropped.length > 0) context.warn(describeDropped(dropped));
  if (insights.warning) context.warn(insights.warning);
  const odd = describeNotes(reader.notes());
  if (odd) context.warn(odd);
  const version = graph.otherVersion();
  if (version) context.warn(describeVersion(version));
  return toSnapshot(profile.user, media.posts, insights.numbers, values);
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

/** The latest posts, at most `postCount`. */
async function fetchPosts(
  graph: Graph,
  postCount: number,
  reader: LenientReader,
): Promise<{ posts: Post[]; dropped: string[] }> {
  const name = "Instagram's media list";
  // The last page is requested in full size too: overlapping posts on it would leave too few.
  const limit = Math.min(pageSize, postCount);
  const ask = async (fields: readonly string[], after: string | null) => {
    const query = { fields: ['id', ...fields].join(','), limit };
    const body = await graph.get(name, 'me/media', after === null ? query : { ...query, after });
    const page = understandMedia(body, reader);
    return { entries: page.posts, cursor: page.cursor };
  };
  const { answers, dropped } = await askForAll(postFields, (fields) => ask(fields, null));
  const [first] = answers;
  if (!first) return { posts: [], dropped };
  const fields = postFields.filter((field) => !dropped.includes(field));
  const posts = await readPages<Post, string>(
    postCount,
    async (after) => (after === null ? first : ask(fields, after)),
    (pages) => reader.note(`${name} goes on, but ${pages} pages of it hold no further post`),
  );
  return { posts, dropped };
}

interface Insights {
  numbers: ReadonlyMap<string, Count>;
  dropped: string[];
  /** Why there are no numbers. */
  warning?: string;
}

/**
 * The account's reach and views of the last full day. Rejects only when Meta refuses the token or the run is
 * cancelled; any other failure becomes a warning. The day is Meta's default when no range is given:
 * https://developers.facebook.com/documentation/instagram-platform/api-reference/instagram-user/insights/
 */
async function fetchInsights(
  graph: Graph,
  { userId }: Profile,
  { signal, reader }: { signal: AbortSignal; reader: LenientReader },
): Promise<Insights> {
  const nothing = { numbers: new Map<string, Count>(), dropped: [] };
  const used = graph.usedPercent();
  if (used >= scarcePercent) return { ...nothing, warning: describeScarce(used) };
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
    return { numbers: new Map(answers.flatMap((answer) => [...answer])), dropped };
  } catch (error) {
    const isFinal = !(error instanceof StatsError) || error.code === 'reauthorize';
    if (isFinal || signal.aborted) throw error;
    const warning =
      error.code === 'missing-scope'
        ? missingInsights
        : `Reach and views stay empty this time. ${error.message} ${error.hint}`;
    return { ...nothing, warning };
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
    posts: [],
  };
}

const missingInsights =
  'Some numbers stay empty, because this scope is not granted: instagram_business_manage_insights (reach and views). Sign in again and grant it.';

const describeScarce = (percent: number): string =>
  `Reach and views stay empty this time, because ${percent} % of Instagram's limit for calls is used.`;

const describeDropped = (names: readonly string[]): string =>
  `Some numbers stay empty, because Instagram refuses these fields and metrics: ${names.join(', ')}. Either it has retired them, then look for a newer version of this action; or this account does not have them.`;

const describeVersion = (version: string): string =>
  `Instagram answers by version ${version} of its API, although ${apiVersion} is asked for. Look for a newer version of this action.`;
