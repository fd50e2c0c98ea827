import { engagementRate } from './metrics.ts';
import type { Count, Post } from './stats-document.ts';

export type { Post } from './stats-document.ts';

/** A post's numbers, in the order in which tables show them. */
export const postCounts = ['views', 'likes', 'comments', 'shares'] as const;

const longestTitle = 200;

/** The first line of a caption or title that has text, at most 200 characters; `null` without one. */
export function toTitle(text: string | null): string | null {
  const line = text?.split('\n').find((part) => part.trim() !== '');
  if (line === undefined) return null;
  const title = [...line.trim()].slice(0, longestTitle).join('');
  return title.trimEnd() || null;
}

/** What posts are ranked by. */
export type Counted = Pick<Post, 'views' | 'likes' | 'comments' | 'shares' | 'postedAt'>;

/** Returns the sum of the known likes, comments and shares; `null` when none is known. */
export function toInteractions({ likes, comments, shares }: Counted): Count | null {
  const known = [likes, comments, shares].filter((count) => count !== null);
  return known.length === 0 ? null : known.reduce((total, count) => total + count, 0n);
}

/** Interactions ÷ views, in percent with 2 decimals; `null` unless both are known. */
export function toPostRate(post: Post): number | null {
  const interactions = toInteractions(post);
  return interactions === null || post.views === null
    ? null
    : engagementRate(interactions, post.views);
}

const topCount = 3;

/** At most three posts: the best, as `comparePosts` sorts them. */
export const toTopPosts = (posts: readonly Post[]): Post[] =>
  posts.toSorted(comparePosts).slice(0, topCount);

/** Sorts posts: those with most interactions first, then most views, then the newest. */
export function comparePosts(one: Counted, other: Counted): number {
  return (
    compareCounts(toInteractions(one), toInteractions(other)) ||
    compareCounts(one.views, other.views) ||
    (other.postedAt ?? 0) - (one.postedAt ?? 0)
  );
}

/** Descending, unknown last. */
const compareCounts = (one: Count | null, other: Count | null): number =>
  Number((other ?? -1n) - (one ?? -1n));
