import type { Post } from '../../src/numbers/post.ts';
import type { Figure } from '../../src/numbers/stats-document.ts';
import type { AccountStats } from '../../src/storage/save-stats.ts';

interface Sample {
  platform?: string;
  label?: string;
  id?: string | null;
  username?: string | null;
  name?: string;
  bio?: string | null;
  avatar?: string;
  stats?: Record<string, Figure>;
  following?: bigint;
  at?: string;
  posts?: readonly Post[];
}

/** The numbers of an account as a platform could return them; `at` is the time of the fetch. */
export function sample(given: Sample): AccountStats {
  const { platform = 'tiktok', at = '2024-11-23T21:00:00Z', label = null } = given;
  const { id = 'id-a', username = 'anna', name = 'Anna', bio = 'Hello' } = given;
  return {
    label,
    document: {
      meta: { updated_at: at, source: 'TikTok Official API', api_version: 'v2' },
      profile: { id, username, name, avatar: given.avatar ?? 'https://a/1', bio, url: null },
      stats: given.stats ?? { followers: 50000n, likes: null, engagement_rate: 5.72 },
      platform,
      followers: 50000n,
      following: given.following ?? 12n,
      account: label === null ? platform : `${platform}/${label.toLowerCase()}`,
      fetched_at: at,
    },
    posts: given.posts ?? [],
  };
}
