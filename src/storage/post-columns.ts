import { postCounts } from '../numbers/post.ts';
import type { Count } from '../numbers/stats-document.ts';

export type PostCounts = Record<(typeof postCounts)[number], Count | null>;

/** Columns as text, because a JavaScript number would round counts of more than 53 bits. */
export const exactCounts = postCounts.map((name) => `CAST(${name} AS TEXT) AS ${name}`).join(', ');

/** The counts of a row that was read with `exactCounts`; `null` for anything but a whole number. */
export const toCounts = (row: Record<string, unknown>): PostCounts => ({
  views: toCount(row.views),
  likes: toCount(row.likes),
  comments: toCount(row.comments),
  shares: toCount(row.shares),
});

/** `null` for anything but text. */
export const toText = (value: unknown): string | null => (typeof value === 'string' ? value : null);

const toCount = (value: unknown): Count | null =>
  typeof value === 'string' && /^\d+$/.test(value) ? BigInt(value) : null;
