import { StatsError } from '../../errors.ts';
import {
  createLenientReader,
  describeNotes,
  type LenientReader,
} from '../../net/lenient-reader.ts';
import { toFollowerEngagement } from '../../numbers/follower-engagement.ts';
import type { Post } from '../../numbers/post.ts';
import type { Snapshot } from '../../numbers/stats-document.ts';
import type { PlatformContext, Values } from '../platform.ts';
import { readPages } from '../read-pages.ts';
import { ask } from './api.ts';
import { isDid, readActor } from './read-actor.ts';
import {
  feedName,
  type Profile,
  profileName,
  understandFeed,
  understandProfile,
} from './understand.ts';

/** The most posts that one request returns. */
const largestPage = 100;

/**
 * Fetches profile and latest posts in parallel, two requests in all. A failure of the posts leaves rate and average
 * `null`, with one warning. A handle that does not exist any more is looked for under the DID in the database.
 * Rejects with `invalid-input`, `throttled`, `unavailable` or `unexpected-answer` when there is no profile.
 */
export async function fetchSnapshot(
  values: Values,
  postCount: number,
  context: PlatformContext,
): Promise<Snapshot> {
  const actor = readActor(values.get('BLUESKY_HANDLE') ?? '');
  const reader = createLenientReader();
  const fetched =
    (await fetchActor(actor, postCount, reader, context)) ??
    (await fetchStored(actor, postCount, reader, context));
  if (!fetched) throw noAccount(actor);
  const { profile, posts } = fetched;
  if (posts instanceof StatsError) context.warn(describeFailure(posts));
  const odd = describeNotes(reader.notes());
  if (odd) context.warn(odd);
  return toSnapshot(profile, posts instanceof StatsError ? [] : posts);
}

interface FetchedActor {
  profile: Profile;
  /** The latest ones, or why there are none. */
  posts: Post[] | StatsError;
}

/** Resolves with `null` when there is no such account. */
async function fetchActor(
  actor: string,
  postCount: number,
  reader: LenientReader,
  context: PlatformContext,
): Promise<FetchedActor | null> {
  const done = new AbortController();
  const limited = { ...context, signal: AbortSignal.any([context.signal, done.signal]) };
  const [body, posts] = await Promise.all([
    ask(profileName, 'app.bsky.actor.getProfile', { actor }, limited).then((found) => {
      if (found === null) done.abort(); // Without the profile, the posts are not needed.
      return found;
    }),
    fetchPosts(actor, postCount, reader, limited).catch((error: unknown) => {
      if (!(error instanceof StatsError) || context.signal.aborted) throw error;
      return error;
    }),
  ]).finally(() => done.abort());
  return body && { profile: understandProfile(body, reader), posts };
}

/** The account that an earlier run has stored, if its handle was changed since. */
async function fetchStored(
  actor: string,
  postCount: number,
  reader: LenientReader,
  context: PlatformContext,
): Promise<FetchedActor | null> {
  const stored = isDid(actor) ? null : ((await context.readStoredId?.()) ?? null);
  if (stored === null || !isDid(stored)) return null;
  const fetched = await fetchActor(stored, postCount, reader, context);
  if (fetched)
    context.warn(
      `Bluesky has no account ${actor}, so the numbers are those of ${fetched.profile.handle ?? stored}, which the database has for this account: its handle may have changed. Set BLUESKY_HANDLE to the one that you mean.`,
    );
  return fetched;
}

function fetchPosts(
  actor: string,
  postCount: number,
  reader: LenientReader,
  context: PlatformContext,
): Promise<Post[]> {
  const query = {
    actor,
    filter: 'posts_no_replies',
    includePins: 'false',
    // Reposts are among them, and are left out only here.
    limit: String(Math.min(largestPage, 2 * postCount)),
  };
  return readPages<Post, string>(
    postCount,
    async (cursor) => {
      const asked = cursor === null ? query : { ...query, cursor };
      const body = await ask(feedName, 'app.bsky.feed.getAuthorFeed', asked, context);
      return body ? understandFeed(body, reader) : { entries: [], cursor: null };
    },
    (pages) =>
      reader.note(`${feedName} continues, but ${pages} pages of it contain no further post`),
  );
}

/** The snapshot of an account with its latest posts. Pure. */
export function toSnapshot(profile: Profile, posts: readonly Post[]): Snapshot {
  const { did, handle, followers, following, verified } = profile;
  const engagement = toFollowerEngagement(posts, followers);
  return {
    profile: {
      id: did,
      username: handle,
      name: profile.name,
      avatar: profile.avatar,
      bio: profile.bio,
      url: `https://bsky.app/profile/${handle ?? did}`,
    },
    portrait: toThumbnail(profile.avatar),
    stats: { followers, following, posts: profile.posts, ...engagement },
    flat: {
      followers,
      following,
      posts: profile.posts,
      engagement_rate: engagement.engagement_rate,
      verified,
    },
    posts,
  };
}

/** The small picture, which Bluesky's servers of pictures offer beside the large one. */
const toThumbnail = (avatar: string | null): string | null =>
  avatar?.replace(/^(https:\/\/cdn\.bsky\.app\/img\/avatar)\//, '$1_thumbnail/') ?? null;

const describeFailure = ({ message, hint }: StatsError): string =>
  `Engagement and average likes stay empty this time. ${message} ${hint}`;

const noAccount = (actor: string) =>
  new StatsError(
    'invalid-input',
    `Bluesky has no account ${actor} (BLUESKY_HANDLE).`,
    "Compare it with the address of the profile's page; the account may have been deleted, or its handle changed.",
  );
