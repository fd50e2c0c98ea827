import { average, engagementRate, sum } from './metrics.ts';
import type { Count, Post } from './stats-document.ts';

/**
 * The engagement of platforms that report no views: interactions ÷ posts ÷ followers, in percent, and the average
 * likes. A post of which one number is unknown is left out: counted as 0, it would lower both.
 */
export function toFollowerEngagement(
  posts: readonly Post[],
  followers: Count | null,
): { engagement_rate: number | null; avg_likes: Count | null } {
  const known = posts.flatMap(({ likes, comments, shares }) =>
    likes === null || comments === null || shares === null
      ? []
      : [{ likes, interactions: likes + comments + shares }],
  );
  const likes = sum(known.map((post) => post.likes)) ?? 0n;
  const interactions = sum(known.map((post) => post.interactions)) ?? 0n;
  return {
    engagement_rate:
      followers === null ? null : engagementRate(interactions, followers * BigInt(known.length)),
    avg_likes: average(likes, known.length),
  };
}
