import { formatDay, formatFigure } from '../locale/format.ts';
import { summaryWords } from '../locale/summary-words.ts';
import type { Locale } from '../locale/words.ts';
import type { TopPost } from '../numbers/stats-document.ts';
import type { AccountResult } from '../pipeline/account-result.ts';
import { toLink, toTable } from './markdown.ts';

/** A table with the best posts of each account; empty when none has any. */
export function describePosts(
  accounts: readonly Extract<AccountResult, { status: 'ok' }>[],
  locale: Locale,
): string {
  const rows = accounts.flatMap(({ id, document }) =>
    (document.top_posts ?? []).map((post) => [id, ...toCells(post, locale)]),
  );
  if (rows.length === 0) return '';
  const { account, bestPosts, views, likes, comments, shares, rate } = summaryWords[locale];
  return toTable([account, bestPosts, views, likes, comments, shares, rate], rows, 2);
}

function toCells(post: TopPost, locale: Locale): string[] {
  const { url, views, likes, comments, shares, engagement_rate: rate } = post;
  return [
    toLink(nameOf(post, locale), url),
    ...[views, likes, comments, shares].map((count) => formatFigure(count, undefined, locale)),
    formatFigure(rate, 'percent', locale),
  ];
}

/** The title, or without one the day or the id. */
function nameOf({ title, posted_at: postedAt, id }: TopPost, locale: Locale): string {
  if (title !== null) return title.length > 60 ? `${[...title].slice(0, 60).join('')}…` : title;
  return postedAt === null ? id : formatDay(postedAt.slice(0, 10), locale);
}
