import { postCounts } from '../numbers/post.ts';
import type { Count } from '../numbers/stats-document.ts';

export type PostCounts = Record<(typeof postCounts)[number], Count | null>;

/**
 * The counts without rounding: integers of at most 53 bits as floating-point numbers, which are the quickest to read,
 * and everything else as text. A column of another program may hold text, or compare by a collation of its own.
 */
export const exactCounts = postCounts
  .map((name) => {
    const fits = `${name} COLLATE BINARY BETWEEN 0 AND ${Number.MAX_SAFE_INTEGER}`;
    return `CASE WHEN typeof(${name}) = 'integer' AND ${fits} THEN CAST(${name} AS REAL)
       ELSE CAST(${name} AS TEXT) END AS ${name}`;
  })
  .join(', ');

/** The counts of a row that was read with `exactCounts`; `null` for anything but a whole number. */
export const toCounts = (row: Record<string, unknown>): PostCounts => ({
  views: toCount(row.views),
  likes: toCount(row.likes),
  comments: toCount(row.comments),
  shares: toCount(row.shares),
});

/** `null` for anything but text. */
export const toText = (value: unknown): string | null => (typeof value === 'string' ? value : null);

function toCount(value: unknown): Count | null {
  if (typeof value === 'number') return Number.isInteger(value) ? BigInt(value) : null;
  return typeof value === 'string' && /^\d+$/.test(value) ? BigInt(value) : null;
}
