import { toIsoSeconds } from '../clock.ts';
import { type Post, toPostRate } from '../numbers/post.ts';
import { toCsvRow } from './csv.ts';

const columns = [
  ...['platform', 'username', 'post_id', 'posted_at', 'kind', 'title', 'url'],
  ...['views', 'likes', 'comments', 'shares', 'engagement_rate'],
];

/** Returns `posts.csv`; unknown values are empty. */
export const toPostsCsv = (
  posts: readonly (Post & { platform: string; username: string })[],
): string => [toCsvRow(columns), ...posts.map(toLine), ''].join('\r\n');

const toLine = (post: Post & { platform: string; username: string }): string =>
  toCsvRow([
    ...[post.platform, post.username, post.id],
    post.postedAt === null ? null : toIsoSeconds(post.postedAt),
    ...[post.kind, post.title, post.url],
    ...[post.views, post.likes, post.comments, post.shares],
    toPostRate(post),
  ]);
