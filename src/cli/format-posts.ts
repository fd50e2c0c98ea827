import { formatFigure } from '../locale/format.ts';
import type { StatsDocument, TopPost } from '../numbers/stats-document.ts';
import { fitColumns, toTable } from './table.ts';

/** A table with the best posts of each account; empty when none has any. */
export function formatPosts(
  accounts: readonly { id: string; document: Pick<StatsDocument, 'top_posts'> }[],
): string {
  const rows = accounts.flatMap(({ id, document }) =>
    (document.top_posts ?? []).map((post) => [id, ...toCells(post)]),
  );
  if (rows.length === 0) return '';
  return toTable(['Account', 'Best of the latest posts', 'Views', 'Likes', 'Engagement'], rows, 2);
}

const toCells = ({ title, id, views, likes, engagement_rate: rate }: TopPost): string[] => [
  fitColumns(title ?? id, 40),
  formatFigure(views, undefined, 'en'),
  formatFigure(likes, undefined, 'en'),
  formatFigure(rate, 'percent', 'en'),
];
