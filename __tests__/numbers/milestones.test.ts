import { expect, test } from 'vitest';
import { toMilestone } from '../../src/numbers/milestones.ts';

test.each([
  [99n, 100n, 100n],
  [99n, 101n, 100n],
  [100n, 150n, null],
  [199n, 200n, 200n],
  [499n, 500n, 500n],
  [999n, 1_000n, 1_000n],
  // Only the highest of several.
  [90n, 1_999n, 1_000n],
  [0n, 99n, null],
  [9_999n, 10_050n, 10_000n],
  [2n ** 62n, 2n ** 63n - 1n, 5_000_000_000_000_000_000n],
  [1_000n, 999n, null],
])('from %s to %s the mark %s is reached', (before, value, reached) => {
  expect(toMilestone({ value, before, earlier: [] })).toEqual(
    reached === null ? null : { reached, value },
  );
});

test('a mark that the history had reached before is not reached again', () => {
  const passage = { before: 990n, value: 1_010n };
  expect(toMilestone({ ...passage, earlier: [900n, null, 1_000n, 980n] })).toBeNull();
  expect(toMilestone({ ...passage, earlier: [900n, null, 999n] })?.reached).toBe(1_000n);
});

test('an unknown count, now or before, reaches no mark', () => {
  expect(toMilestone({ value: null, before: 99n, earlier: [] })).toBeNull();
  expect(toMilestone({ value: 1_000n, before: null, earlier: [] })).toBeNull();
});
