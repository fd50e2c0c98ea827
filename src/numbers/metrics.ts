import type { Count } from './stats-document.ts';

/** Returns `numerator ÷ denominator`, rounded half up to a whole number. Neither may be negative. */
export const divideHalfUp = (numerator: bigint, denominator: bigint): bigint =>
  (2n * numerator + denominator) / (2n * denominator);

/**
 * Returns interactions ÷ audience × 100, in percent, rounded half up to 2 decimals; `null` for an audience of
 * 0. Computed in integers, so that 2.675 becomes 2.68 and not 2.67.
 */
export function engagementRate(interactions: Count, audience: Count): number | null {
  if (audience === 0n) return null;
  return Number(divideHalfUp(interactions * 10_000n, audience)) / 100;
}

/** Returns the mean of `total` over `items`, rounded half up to a whole number; `null` without items. */
export const average = (total: Count, items: number): Count | null =>
  items === 0 ? null : divideHalfUp(total, BigInt(items));

/**
 * Returns the median, of an even number of counts the mean of the two in the middle, rounded half up to a whole
 * number; `null` without counts.
 */
export function median(counts: readonly Count[]): Count | null {
  const sorted = counts.toSorted((one, other) => Number(one - other));
  const half = sorted.length / 2;
  const middle = sorted.slice(Math.ceil(half) - 1, Math.floor(half) + 1);
  const total = middle.reduce((added, count) => added + count, 0n);
  return average(total, middle.length);
}

/** Returns the sum of all counts; `null` when one of them is unknown. */
export function sum(counts: readonly (Count | null)[]): Count | null {
  let total = 0n;
  for (const count of counts) {
    if (count === null) return null;
    total += count;
  }
  return total;
}
