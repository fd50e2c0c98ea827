/** Random choices, which are the same for the same seed. */
export interface Chance {
  /** True with this probability. */
  hits(probability: number): boolean;
  /** At least `low`, and below `high`. */
  between(low: number, high: number): number;
  pick<T>(choices: readonly T[]): T;
  /** A seed for other choices. */
  seed(): number;
}

/**
 * mulberry32 (https://github.com/bryc/code/blob/master/jshash/PRNGs.md#mulberry32): its 32 bits of state are
 * enough to choose faults.
 */
export function createChance(seed: number): Chance {
  let state = seed;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    hits: (probability) => next() < probability,
    between: (low, high) => low + next() * (high - low),
    pick: (choices) => {
      const [choice] = choices.slice(next() * choices.length);
      if (choice === undefined) throw new RangeError('There is nothing to choose from.');
      return choice;
    },
    seed: () => Math.floor(next() * 2 ** 32) | 0,
  };
}
