import { toIsoSeconds } from '../clock.ts';
import { formatFigure, formatShort } from '../locale/format.ts';
import type { Locale } from '../locale/words.ts';
import { stringifyJson } from '../net/json.ts';
import { comparePosts, toPostRate } from '../numbers/post.ts';
import { toPostsCsv } from '../pictures/posts-csv.ts';
import type { StoredPost } from '../storage/read-posts.ts';
import { fitColumns, terminalWidth, toTable } from './table.ts';
import { tableWords } from './words/table-words.ts';

/** How to print the posts. */
export interface ShowPostsOptions {
  /** The path that was read. */
  database: string;
  json?: boolean;
  csv?: boolean;
  /** Of the text; absent: English. */
  language?: Locale;
}

/** Returns the posts as text, the best of each account first, or as JSON or CSV. */
export function renderPosts(
  posts: readonly StoredPost[],
  { json, csv, database, language = 'en' }: ShowPostsOptions,
): string {
  const names = [...new Set(posts.map(toName))];
  const accounts = names.map((name) =>
    posts.filter((post) => toName(post) === name).toSorted(comparePosts),
  );
  const all = accounts.flat();
  if (json) return `${stringifyJson(all.map(toRecord))}\n`;
  if (csv) return toPostsCsv(all).replaceAll('\r\n', '\n');
  if (posts.length === 0) return `${tableWords[language].noPosts(database)}\n`;
  return `${accounts.map((own, index) => `${names[index]}\n${toText(own, language)}`).join('\n\n')}\n`;
}

const toName = ({ platform, username }: StoredPost): string => `${platform} · ${username}`;

/** In columns. Where there is less room beside the numbers, the title is below them. */
const shortestTitle = 16;

function toText(posts: readonly StoredPost[], language: Locale): string {
  const { views, likes, comments, shares, rate, posted, title: titleHead } = tableWords[language];
  const head = [views, likes, comments, shares, rate, posted];
  const rows = posts.map((post) => [
    ...[post.views, post.likes, post.comments, post.shares].map((count) =>
      formatShort(count, undefined, language),
    ),
    formatFigure(toPostRate(post), 'percent', language),
    post.postedAt === null ? '–' : toIsoSeconds(post.postedAt).slice(0, 10),
  ]);
  const [titles = '', rule = '', ...lines] = toTable(head, rows, 0).split('\n');
  const room = terminalWidth() - rule.length - 3;
  const isBeside = room >= shortestTitle;
  return [
    isBeside ? `${titles}   ${titleHead}` : titles,
    rule,
    ...lines.flatMap((line, index) => {
      const { title, url } = posts[index] ?? {};
      return [
        title && isBeside ? `${line}   ${fitColumns(title, room)}` : line,
        ...(title && !isBeside ? [`  ${fitColumns(title, terminalWidth() - 2)}`] : []),
        ...(url ? [`  ${url}`] : []),
      ];
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
