import { StatsError } from '../../errors.ts';
import {
  createLenientReader,
  describeNotes,
  type LenientReader,
} from '../../net/lenient-reader.ts';
import { average, engagementRate, median, sum } from '../../numbers/metrics.ts';
import type { Post } from '../../numbers/post.ts';
import type { Snapshot } from '../../numbers/stats-document.ts';
import type { PlatformContext, Values } from '../platform.ts';
import { readPages } from '../read-pages.ts';
import { isUserScope, readScopes, type UserScope, userScopes, videoScope } from './scopes.ts';
import {
  asksToComeBack,
  type User,
  understandEnvelope,
  understandUser,
  understandVideos,
} from './understand.ts';

/** The maximum, https://developers.tiktok.com/doc/tiktok-api-v2-video-list/ */
const pageSize = 20;
const videoFields =
  'id,create_time,title,video_description,share_url,like_count,comment_count,share_count,view_count';

/** A request's context, and where odd fields of the answers are noted. */
interface Reads extends PlatformContext {
  reader: LenientReader;
}

/**
 * Fetches profile and latest videos in parallel. A missing scope leaves its figures `null`, with one
 * warning, and so do fields that are not what they should be. Rejects with `access-expired`, with `missing-scope` without `user.info.basic`, and with
 * `throttled`, `unavailable` or `unexpected-answer`.
 */
export async function fetchSnapshot(
  values: Values,
  videoCount: number,
  context: PlatformContext,
): Promise<Snapshot> {
  const granted = readScopes(values.get('TIKTOK_SCOPE'));
  const done = new AbortController();
  const reader = createLenientReader();
  const reads = { ...context, reader, signal: AbortSignal.any([context.signal, done.signal]) };
  const [{ user, missing }, videos] = await Promise.all([
    fetchUser(values, granted, reads),
    fetchVideos(values, granted, videoCount, reads),
  ]).finally(() => done.abort()); // After one failure the other result is not needed.
  // Warned only on success: after `access-expired` the fetch runs again with new tokens.
  const costs = [
    ...[...missing].map((scope) => ({ name: scope, cost: userScopes[scope].cost })),
    ...(videos === null ? [videoScope] : []),
  ];
  if (costs.length > 0) context.warn(describeMissing(costs));
  const odd = describeNotes(reader.notes());
  if (odd) context.warn(odd);
  return toSnapshot(user, videos, values);
}

async function fetchUser(
  values: Values,
  granted: ReadonlySet<string> | null,
  context: Reads,
): Promise<{ user: User; missing: ReadonlySet<UserScope> }> {
  const all = Object.keys(userScopes).filter(isUserScope);
  // Basic is part of every sign-in. While the granted scopes are unknown, all are requested.
  const asked = all.filter((scope) => scope === 'user.info.basic' || (granted?.has(scope) ?? true));
  const missing = new Set(all.filter((scope) => !asked.includes(scope)));
  const user = await fetchUserByScopes(values, asked, missing, context);
  return { user, missing };
}

/** One request for all scopes or, when TikTok refuses it because of a scope, one for each. */
async function fetchUserByScopes(
  values: Values,
  scopes: UserScope[],
  missing: Set<UserScope>,
  context: Reads,
): Promise<User> {
  try {
    return await requestUser(values, scopes, context);
  } catch (error) {
    if (!isMissingScope(error) || scopes.length === 1) throw error;
  }
  const parts = await Promise.all(
    scopes.map((scope) =>
      requestUser(values, [scope], context).catch((error: unknown) => {
        if (!isMissingScope(error) || scope === 'user.info.basic') throw error;
        missing.add(scope);
        return null;
      }),
    ),
  );
  return mergeUsers(parts.filter((part) => part !== null));
}

async function requestUser(values: Values, scopes: UserScope[], context: Reads): Promise<User> {
  const name = "TikTok's user info";
  const fields = scopes.flatMap((scope) => userScopes[scope].fields).join(',');
  const answer = await context.http({
    name,
    method: 'GET',
    // Commas stay unescaped: users have reported that TikTok refuses %2C.
    url: `${context.apiUrl}/v2/user/info/?fields=${fields}`,
    headers: authorization(values),
    repeatWhen: asksToComeBack,
    signal: context.signal,
  });
  return understandUser(understandEnvelope(answer, name), context.reader);
}

function mergeUsers(parts: User[]): User {
  const merge = <Field extends keyof User>(field: Field) =>
    parts.map((part) => part[field]).find((value) => value !== null) ?? null;
  return {
    id: merge('id'),
    name: merge('name'),
    avatar: merge('avatar'),
    portrait: merge('portrait'),
    username: merge('username'),
    bio: merge('bio'),
    verified: merge('verified'),
    followers: merge('followers'),
    following: merge('following'),
    likes: merge('likes'),
    videos: merge('videos'),
  };
}

/** The latest public videos, at most `videoCount`; `null` when their scope is missing. */
async function fetchVideos(
  values: Values,
  granted: ReadonlySet<string> | null,
  videoCount: number,
  context: Reads,
): Promise<Post[] | null> {
  if (granted !== null && !granted.has(videoScope.name)) return null;
  try {
    return await requestVideos(values, videoCount, context);
  } catch (error) {
    if (!isMissingScope(error)) throw error;
    return null;
  }
}

function requestVideos(values: Values, videoCount: number, context: Reads): Promise<Post[]> {
  const name = "TikTok's video list";
  // The last page is requested in full size too: overlapping videos on it would leave too few.
  const size = Math.min(pageSize, videoCount);
  const requestPage = async (cursor: bigint | null) => {
    const answer = await context.http({
      name,
      method: 'POST',
      url: `${context.apiUrl}/v2/video/list/?fields=${videoFields}`,
      headers: { ...authorization(values), 'Content-Type': 'application/json' },
      body: `{"max_count":${size}${cursor === null ? '' : `,"cursor":${cursor}`}}`,
      repeatWhen: asksToComeBack,
      signal: context.signal,
    });
    const page = understandVideos(understandEnvelope(answer, name), context.reader);
    return { entries: page.videos, cursor: page.cursor };
  };
  return readPages(videoCount, requestPage, (pages) =>
    context.reader.note(`${name} continues, but ${pages} pages of it contain no further video`),
  );
}

/** The snapshot of an account; `videos` is `null` when they are unknown. Pure. */
export function toSnapshot(user: User, videos: Post[] | null, values: Values): Snapshot {
  const username = user.username ?? (values.get('TIKTOK_USERNAME')?.replace(/^@/, '') || null);
  const viewed = videos?.flatMap(({ views }) => (views === null ? [] : [views])) ?? [];
  const views = videos && sum(videos.map((video) => video.views));
  const interactions =
    videos && sum(videos.flatMap(({ likes, comments, shares }) => [likes, comments, shares]));
  const rate = views === null || interactions === null ? null : engagementRate(interactions, views);
  const avgViews = videos === null || !views ? null : average(views, videos.length);
  return {
    profile: {
      id: user.id ?? values.get('TIKTOK_OPEN_ID') ?? null,
      username,
      name: user.name,
      avatar: user.avatar,
      bio: user.bio,
      // Not TikTok's `profile_deep_link`, which changes with each call.
      url: username && `https://www.tiktok.com/@${encodeURIComponent(username)}`,
    },
    portrait: user.portrait,
    stats: {
      followers: user.followers,
      likes: user.likes,
      videos: user.videos,
      engagement_rate: rate,
      avg_views: avgViews,
      median_views: avgViews === null ? null : median(viewed),
    },
    flat: {
      followers: user.followers,
      following: user.following,
      posts: user.videos,
      engagement_rate: rate,
      verified: user.verified,
      likes: user.likes,
      videos: user.videos,
    },
    posts: videos ?? [],
  };
}

const authorization = (values: Values) => ({
  Authorization: `Bearer ${values.get('TIKTOK_ACCESS_TOKEN') ?? ''}`,
});

const isMissingScope = (error: unknown): boolean =>
  error instanceof StatsError && error.code === 'missing-scope';

const describeMissing = (scopes: readonly { name: string; cost: string }[]): string => {
  const list = scopes.map(({ name, cost }) => `${name} (${cost})`).join(', ');
  return `Some numbers stay empty, because these scopes are not granted: ${list}. Sign in again and grant them.`;
};
