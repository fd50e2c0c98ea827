import type { Count } from './stats-document.ts';

/** `numerator ÷ denominator` as a whole number, half up. Both are 0 or more. */
export const divideHalfUp = (numerator: bigint, denominator: bigint): bigint =>
  (2n * numerator + denominator) / (2n * denominator);

/**
 * Engagement in percent, half up to 2 decimals: interactions ÷ audience × 100. Computed in integers, so
 * that 2.675 becomes 2.68 and never 2.67. `null` when there is no audience to divide by.
 */
export function engagementRate(interactions: Count, audience: Count): number | null {
  if (audience === 0n) return null;
  return Number(divideHalfUp(interactions * 10_000n, audience)) / 100;
}

/** The mean of `total` over `items`, half up to a whole number; `null` without items. */
export const average = (total: Count, items: number): Count | null =>
  items === 0 ? null : divideHalfUp(total, BigInt(items));

/** The sum of all counts; `null` when one of them is untold, for then the sum is, too. */
export function sum(counts: readonly (Count | null)[]): Count | null {
  let total = 0n;
  for (const count of counts) {
    if (count === null) return null;
    total += count;
  }
  return total;
}
