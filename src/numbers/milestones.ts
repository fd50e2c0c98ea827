import type { Count } from './stats-document.ts';

/** A round number that an account's audience has reached for the first time. */
export interface Milestone {
  /** 1, 2 or 5 × 10ⁿ, at least 100. */
  reached: Count;
  value: Count;
}

/** The account's audience at a fetch, and what it had been before. */
export interface Passage {
  value: Count | null;
  /** The count of the fetch before; `null` when unknown or on a first run. */
  before: Count | null;
  /** The counts of all earlier days in the history. */
  earlier: readonly (Count | null)[];
}

/**
 * Returns the highest mark that was passed since the fetch before and that the history had never reached, or
 * `null`. A count that falls below a mark and rises again passes it only once.
 */
export function toMilestone({ value, before, earlier }: Passage): Milestone | null {
  if (value === null || before === null) return null;
  const mark = highestMark(value);
  if (mark < leastMark || before >= mark) return null;
  return earlier.some((count) => (count ?? 0n) >= mark) ? null : { reached: mark, value };
}

const leastMark = 100n;

/** The highest number of 1, 2 or 5 × 10ⁿ that is not above `value`. */
function highestMark(value: Count): Count {
  const digits = value.toString();
  const unit = 10n ** BigInt(digits.length - 1);
  const leading = value / unit;
  return unit * (leading >= 5n ? 5n : leading >= 2n ? 2n : 1n);
}
