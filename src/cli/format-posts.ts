import { formatFigure } from '../locale/format.ts';
import type { Locale } from '../locale/words.ts';
import type { StatsDocument, TopPost } from '../numbers/stats-document.ts';
import { fitColumns, toTable } from './table.ts';
import { tableWords } from './words/table-words.ts';

/** A table with the best posts of each account; empty when none has any. */
export function formatPosts(
  accounts: readonly { id: string; document: Pick<StatsDocument, 'top_posts'> }[],
  language: Locale,
): string {
  const rows = accounts.flatMap(({ id, document }) =>
    (document.top_posts ?? []).map((post) => [id, ...toCells(post, language)]),
  );
  if (rows.length === 0) return '';
  const { account, bestPosts, views, likes } = tableWords[language];
  return toTable([account, bestPosts, views, likes, 'Engagement'], rows, 2);
}

const toCells = (
  { title, id, views, likes, engagement_rate: rate }: TopPost,
  language: Locale,
): string[] => [
  fitColumns(title ?? id, 40),
  formatFigure(views, undefined, language),
  formatFigure(likes, undefined, language),
  formatFigure(rate, 'percent', language),
];
