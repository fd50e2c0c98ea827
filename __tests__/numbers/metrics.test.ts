import fc from 'fast-check';
import { expect, test } from 'vitest';
import { average, engagementRate, median, sum } from '../../src/numbers/metrics.ts';

test.each([
  [2_675n, 100_000n, 2.68],
  [5n, 100_000n, 0.01],
  [49_999n, 1_000_000_000n, 0],
  [50_000n, 1_000_000_000n, 0.01],
  [1_005n, 100_000n, 1.01],
  [1n, 3n, 33.33],
  [2n, 3n, 66.67],
  [572n, 10_000n, 5.72],
  [0n, 10n, 0],
  [30n, 10n, 300],
])(
  '%d interactions on %d views are %d percent, rounded half up',
  (interactions, views, percent) => {
    expect(engagementRate(interactions, views)).toBe(percent);
  },
);

test('without an audience the engagement rate is null, not zero', () => {
  expect(engagementRate(0n, 0n)).toBeNull();
  expect(engagementRate(7n, 0n)).toBeNull();
});

test('the rate is exact for counts beyond 2^53', () => {
  const views = 2n ** 60n * 1_000n;
  expect(engagementRate((views * 2_675n) / 100_000n, views)).toBe(2.68);
  expect(engagementRate(2n ** 63n - 1n, 2n ** 63n - 1n)).toBe(100);
  expect(engagementRate(2n ** 63n - 1n, 1n)).toBe(9.223372036854776e20);
});

test('an engagement rate differs from the exact value by at most half a hundredth', () => {
  const count = fc.bigInt({ min: 0n, max: 10n ** 9n });
  fc.assert(
    fc.property(count, fc.bigInt({ min: 1n, max: 10n ** 9n }), (interactions, views) => {
      const rate = engagementRate(interactions, views);
      const hundredths = BigInt(Math.round((rate ?? Number.NaN) * 100));
      // 2 x |hundredths x views - interactions x 10000| <= views, and a tie is rounded up.
      const twiceOff = 2n * (hundredths * views - interactions * 10_000n);
      expect(twiceOff > -views && twiceOff <= views).toBe(true);
    }),
  );
});

test('an average is a whole number, rounded half up', () => {
  expect(average(37_000n, 3)).toBe(12_333n);
  expect(average(37_001n, 3)).toBe(12_334n);
  expect(average(5n, 2)).toBe(3n);
  expect(average(4n, 2)).toBe(2n);
  expect(average(0n, 2)).toBe(0n);
});

test('the average of nothing is null', () => {
  expect(average(0n, 0)).toBeNull();
});

test('a sum keeps every digit beyond 2^53', () => {
  expect(sum([2n ** 53n, 1n])).toBe(9_007_199_254_740_993n);
  expect(average(2n ** 54n + 2n, 2)).toBe(9_007_199_254_740_993n);
});

test('one unknown count makes the sum null, and the sum of no counts is zero', () => {
  expect(sum([1n, null, 2n])).toBeNull();
  expect(sum([])).toBe(0n);
});

test.each([
  [[], null],
  [[7n], 7n],
  [[1n, 100n, 4n], 4n],
  [[10n, 1n], 6n],
  [[2n, 4n, 100n, 1n], 3n],
  [[9n, 3n, 2n ** 62n, 1n, 9n, 2n], 6n],
  [[2n ** 63n - 1n, 2n ** 63n - 1n], 2n ** 63n - 1n],
])('the median of %s is %s, rounded half up', (counts, expected) => {
  expect(median(counts)).toBe(expected);
});
