import { formatFigure } from '../locale/format.ts';
import type { Locale } from '../locale/words.ts';
import type { StatsDocument, TopPost } from '../numbers/stats-document.ts';
import { fitColumns, pickFitting, terminalWidth, toTable } from './table.ts';
import { tableWords } from './words/table-words.ts';

type Account = { id: string; document: Pick<StatsDocument, 'top_posts'> };

/** Columns for a title, from the most to the fewest. */
const titleWidths = [40, 30, 20, 12];

/** A table with the best posts of each account, as wide as the terminal allows; empty when none has any. */
export function formatPosts(accounts: readonly Account[], language: Locale): string {
  const posts = accounts.flatMap(({ id, document }) =>
    (document.top_posts ?? []).map((post) => ({ id, post })),
  );
  if (posts.length === 0) return '';
  const { account, bestPosts, views, likes } = tableWords[language];
  const tables = titleWidths.map((width) =>
    toTable(
      [account, fitColumns(bestPosts, width), views, likes, 'Engagement'],
      posts.map(({ id, post }) => [id, ...toCells(post, width, language)]),
      2,
    ),
  );
  return pickFitting(tables, terminalWidth(Number.POSITIVE_INFINITY));
}

const toCells = (
  { title, id, views, likes, engagement_rate: rate }: TopPost,
  width: number,
  language: Locale,
): string[] => [
  fitColumns(title ?? id, width),
  formatFigure(views, undefined, language),
  formatFigure(likes, undefined, language),
  formatFigure(rate, 'percent', language),
];
