import { toIsoSeconds } from '../clock.ts';
import type { KnownAudience } from './audience.ts';
import { type Post, toPostRate, toTopPosts } from './post.ts';
import type { Snapshot, StatsDocument, TopPost } from './stats-document.ts';

/** A document before the database has determined the username that it is stored under. */
export type UnnamedDocument = Omit<StatsDocument, 'profile'> & Pick<Snapshot, 'profile'>;

/**
 * Converts a snapshot to a document. `account` is the account's id; `takenAt` is in ms since 1970 and is
 * stored in whole seconds; `known` is its audience, if that is wanted.
 */
export function toDocument(
  platform: { id: string; source: string; apiVersion: string },
  snapshot: Snapshot,
  {
    account,
    takenAt,
    known = null,
  }: { account: string; takenAt: number; known?: KnownAudience | null | undefined },
): UnnamedDocument {
  const at = toIsoSeconds(takenAt);
  const { followers, following, posts, engagement_rate, verified } = snapshot.flat;
  const { likes = null, videos = null, subscribers = null, views = null } = snapshot.flat;
  return {
    meta: { updated_at: at, source: platform.source, api_version: platform.apiVersion },
    profile: snapshot.profile,
    stats: snapshot.stats,
    platform: platform.id,
    ...(followers === null ? {} : { followers }),
    ...(following === null ? {} : { following }),
    ...(posts === null ? {} : { posts }),
    ...(engagement_rate === null ? {} : { engagement_rate }),
    ...(verified === null ? {} : { verified }),
    ...(likes === null ? {} : { likes }),
    ...(videos === null ? {} : { videos }),
    ...(subscribers === null ? {} : { subscribers }),
    ...(views === null ? {} : { views }),
    account,
    top_posts: toTopPosts(snapshot.posts).map(toTopPost),
    audience: known?.audience ?? null,
    ...(known ? { audience_asked: known.askedOn } : {}),
    fetched_at: at,
  };
}

const toTopPost = ({ postedAt, ...post }: Post): TopPost => ({
  id: post.id,
  url: post.url,
  title: post.title,
  kind: post.kind,
  posted_at: postedAt === null ? null : toIsoSeconds(postedAt),
  views: post.views,
  likes: post.likes,
  comments: post.comments,
  shares: post.shares,
  engagement_rate: toPostRate({ ...post, postedAt }),
});
