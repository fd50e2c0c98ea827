import { isRecord, readCount, readLine, readUrl } from '../net/assert.ts';
import { createLenientReader } from '../net/lenient-reader.ts';
import type { StatsDocument, TopPost } from '../numbers/stats-document.ts';

/** Returns `top_posts` of a stored document; nothing if it has none, as in documents of earlier versions. */
export const readTopPosts = (stored: Record<string, unknown>): Pick<StatsDocument, 'top_posts'> =>
  Array.isArray(stored.top_posts)
    ? { top_posts: stored.top_posts.filter(isRecord).flatMap(readTopPost) }
    : {};

/** Other programs may have written it: a post without an id is left out, and an odd field is unknown. */
function readTopPost(post: Record<string, unknown>): TopPost[] {
  const reader = createLenientReader();
  const line = (value: unknown) => reader.read(readLine, value, '');
  const count = (value: unknown) => reader.read(readCount, value, '');
  const id = line(post.id);
  const rate = post.engagement_rate;
  if (!id) return [];
  return [
    {
      id,
      url: reader.read(readUrl, post.url, ''),
      title: line(post.title),
      kind: line(post.kind) ?? 'video',
      posted_at: line(post.posted_at),
      views: count(post.views),
      likes: count(post.likes),
      comments: count(post.comments),
      shares: count(post.shares),
      engagement_rate: typeof rate === 'number' || typeof rate === 'bigint' ? Number(rate) : null,
    },
  ];
}
