/** Returns the place of a value. */
export type Linear = (value: number) => number;

type Range = readonly [from: number, to: number];

/** Maps `domain` to `range` in proportion; to the middle where the domain is a single value. */
export const toLinear =
  (domain: Range, range: Range): Linear =>
  (value) => {
    const size = domain[1] - domain[0];
    const share = size === 0 ? 0.5 : (value - domain[0]) / size;
    return range[0] * (1 - share) + range[1] * share;
  };
