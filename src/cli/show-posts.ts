import { toIsoSeconds } from '../clock.ts';
import { formatFigure, formatShort } from '../locale/format.ts';
import { stringifyJson } from '../net/json.ts';
import { comparePosts, toPostRate } from '../numbers/post.ts';
import { toPostsCsv } from '../pictures/posts-csv.ts';
import type { StoredPost } from '../storage/read-posts.ts';
import { fitColumns, terminalWidth, toTable } from './table.ts';

/** How to print the posts. */
export interface ShowPostsOptions {
  /** The path that was read. */
  database: string;
  json?: boolean;
  csv?: boolean;
}

/** Returns the posts as text, the best of each account first, or as JSON or CSV. */
export function renderPosts(
  posts: readonly StoredPost[],
  { json, csv, database }: ShowPostsOptions,
): string {
  const names = [...new Set(posts.map(toName))];
  const accounts = names.map((name) =>
    posts.filter((post) => toName(post) === name).toSorted(comparePosts),
  );
  const all = accounts.flat();
  if (json) return `${stringifyJson(all.map(toRecord))}\n`;
  if (csv) return toPostsCsv(all).replaceAll('\r\n', '\n');
  if (posts.length === 0) return `There are no posts in ${database}.\n`;
  return `${accounts.map((own, index) => `${names[index]}\n${toText(own)}`).join('\n\n')}\n`;
}

const toName = ({ platform, username }: StoredPost): string => `${platform} · ${username}`;

const head = ['Views', 'Likes', 'Comments', 'Shares', 'Rate', 'Posted'];

function toText(posts: readonly StoredPost[]): string {
  const rows = posts.map((post) => [
    ...[post.views, post.likes, post.comments, post.shares].map((count) =>
      formatShort(count, undefined, 'en'),
    ),
    formatFigure(toPostRate(post), 'percent', 'en'),
    post.postedAt === null ? '–' : toIsoSeconds(post.postedAt).slice(0, 10),
  ]);
  const [titles = '', rule = '', ...lines] = toTable(head, rows, 0).split('\n');
  return [
    `${titles}   Title`,
    rule,
    ...lines.flatMap((line, index) => {
      const { title = null, url = null } = posts[index] ?? {};
      const room = terminalWidth() - line.length - 3;
      const first = title === null ? line : `${line}   ${fitColumns(title, room)}`;
      return url === null ? [first] : [first, `  ${url}`];
    }),
  ].join('\n');
}

const toRecord = (post: StoredPost) => ({
  platform: post.platform,
  username: post.username,
  post_id: post.id,
  posted_at: post.postedAt === null ? null : toIsoSeconds(post.postedAt),
  kind: post.kind,
  title: post.title,
  url: post.url,
  views: post.views,
  likes: post.likes,
  comments: post.comments,
  shares: post.shares,
  engagement_rate: toPostRate(post),
});
