import { StatsError } from '../../errors.ts';
import {
  createLenientReader,
  describeNotes,
  type LenientReader,
} from '../../net/lenient-reader.ts';
import { parseRecord } from '../../net/parse-record.ts';
import { toFollowerEngagement } from '../../numbers/follower-engagement.ts';
import type { Post } from '../../numbers/post.ts';
import type { Snapshot } from '../../numbers/stats-document.ts';
import type { PlatformContext, Values } from '../platform.ts';
import { readPages } from '../read-pages.ts';
import { findHome, gone, type Home, noAccount } from './find-home.ts';
import { ask, readJson, toError } from './server.ts';
import {
  listName,
  type Profile,
  profileName,
  understandPosts,
  understandProfile,
} from './understand.ts';

/** The most posts that one request returns. */
const largestPage = 40;

/**
 * Fetches profile and latest posts from the account's own server, which WebFinger names: three requests, one after
 * the other. A failure of the posts leaves rate and average `null`, with one warning. Rejects with `invalid-input`,
 * `throttled`, `unavailable` or `unexpected-answer` when there is no profile.
 */
export async function fetchSnapshot(
  values: Values,
  postCount: number,
  context: PlatformContext,
): Promise<Snapshot> {
  const home = await findHome(values.get('MASTODON_ACCOUNT') ?? '', context);
  const reader = createLenientReader();
  const profile = await fetchProfile(home, reader, context);
  const posts = await fetchPosts(home, profile, postCount, reader, context).catch(
    (error: unknown) => {
      if (!(error instanceof StatsError) || context.signal.aborted) throw error;
      return error;
    },
  );
  if (posts instanceof StatsError) context.warn(describeFailure(posts));
  if (profile.movedTo) context.warn(describeMove(profile.movedTo));
  const odd = describeNotes(reader.notes());
  if (odd) context.warn(odd);
  return toSnapshot(home, profile, posts instanceof StatsError ? [] : posts);
}

/** https://docs.joinmastodon.org/methods/accounts/#lookup */
async function fetchProfile(
  home: Home,
  reader: LenientReader,
  context: PlatformContext,
): Promise<Profile> {
  const url = new URL('/api/v1/accounts/lookup', home.uri);
  // Without the domain: the server does not take every spelling of its own.
  url.searchParams.set('acct', home.name);
  const request = { name: profileName, url };
  const answer = await ask(request, context);
  const body = parseRecord(answer);
  if (answer.status === 404 && body && 'error' in body) throw noAccount(home);
  if (answer.status === 410) throw gone(home);
  if (answer.status >= 400 || body === null || 'error' in body) throw toError(request, answer);
  const profile = understandProfile(body, reader);
  if (profile.isSuspended) throw gone(home);
  return profile;
}

async function fetchPosts(
  { uri }: Home,
  { id }: Profile,
  postCount: number,
  reader: LenientReader,
  context: PlatformContext,
): Promise<Post[]> {
  const limit = Math.min(largestPage, postCount);
  return readPages<Post, string>(
    postCount,
    async (cursor) => {
      const url = new URL(`/api/v1/accounts/${id}/statuses`, uri);
      url.search = new URLSearchParams({
        exclude_replies: 'true',
        exclude_reblogs: 'true',
        limit: String(limit),
        ...(cursor === null ? {} : { max_id: cursor }),
      }).toString();
      const request = { name: listName, url };
      const answer = await ask(request, context);
      const body = readJson(answer);
      if (answer.status >= 400 || !Array.isArray(body)) throw toError(request, answer);
      return understandPosts(body, limit, reader);
    },
    (pages) =>
      reader.note(`${listName} continues, but ${pages} pages of it contain no further post`),
  );
}

/** The snapshot of an account with its latest posts. Pure. */
export function toSnapshot(home: Home, profile: Profile, posts: readonly Post[]): Snapshot {
  const { followers, following } = profile;
  const engagement = toFollowerEngagement(posts, followers);
  return {
    profile: {
      id: home.uri.href,
      username: `${home.name}@${home.domain}`,
      name: profile.name,
      avatar: profile.avatar,
      bio: profile.bio,
      url: profile.url ?? new URL(`/@${home.name}`, home.uri).href,
    },
    portrait: profile.portrait,
    stats: { followers, following, posts: profile.posts, ...engagement },
    flat: {
      followers,
      following,
      posts: profile.posts,
      engagement_rate: engagement.engagement_rate,
      verified: null,
    },
    posts,
  };
}

const describeFailure = ({ message, hint }: StatsError): string =>
  `Engagement and average likes stay empty this time. ${message} ${hint}`;

const describeMove = (acct: string): string =>
  `The account has moved to ${acct}: set MASTODON_ACCOUNT to it.`;
