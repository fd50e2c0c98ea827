import { dayMs, hourMs, toSqlSeconds } from '../clock.ts';
import type { Post } from '../numbers/post.ts';
import type { AccountResult } from '../pipeline/account-result.ts';
import { updateDatabase } from '../storage/database.ts';
import { savePosts } from '../storage/save-posts.ts';

/** The hours at which a creator posts, in UTC. */
const hours = [7, 12, 16, 19, 20];

/**
 * Adds `count` older posts of each account, one every other day, of which those in the evening did best, so that
 * there are best posting times to show.
 */
export async function addMadeUpPosts(
  database: string,
  accounts: readonly AccountResult[],
  count: number,
): Promise<void> {
  await updateDatabase(database, (opened) => {
    for (const account of accounts) {
      if (account.status === 'failed') continue;
      const { platform, profile, fetched_at: fetchedAt } = account.document;
      const owner = {
        platform,
        username: profile.username,
        fetchedAt: toSqlSeconds(Date.parse(fetchedAt)),
      };
      const midnight = Date.parse(fetchedAt.slice(0, 10));
      const posts = Array.from({ length: count }, (_, index) => toPost(index, midnight));
      savePosts(opened, owner, posts);
    }
  });
}

function toPost(index: number, midnight: number): Post {
  const hour = hours[(index * 3) % hours.length] ?? 0;
  const postedAt = midnight - (40 + index * 2 - (index % 3)) * dayMs + hour * hourMs;
  const isEvening = hour >= 18;
  const isBestDay = [2, 4].includes(new Date(postedAt).getUTCDay());
  const views =
    6_000 +
    ((index * 7_919) % 23) * 130 +
    (isEvening ? 4_000 : 0) +
    (isEvening && isBestDay ? 6_000 : 0);
  return {
    id: `made-up-${index}`,
    url: null,
    title: null,
    kind: 'video',
    postedAt,
    views: BigInt(views),
    likes: BigInt(views >> 4),
    comments: BigInt(views >> 8),
    shares: null,
  };
}
