import { expect, test } from 'vitest';
import { createVirtualClock } from '../../src/emulators/virtual-clock.ts';

test('a clock with a start stands still until it is advanced', () => {
  const clock = createVirtualClock(1_000);
  expect(clock.now()).toBe(1_000);
  clock.advance(250);
  expect(clock.now()).toBe(1_250);
});

test('sleeping on a clock with a start takes no time and moves the clock', async () => {
  const clock = createVirtualClock(0);
  await clock.sleep(86_400_000);
  expect(clock.now()).toBe(86_400_000);
});

test('a sleep whose signal is aborted rejects and moves nothing', async () => {
  const clock = createVirtualClock(0);
  await expect(clock.sleep(1_000, AbortSignal.abort())).rejects.toThrow();
  expect(clock.now()).toBe(0);
});

test('a clock without a start is real time plus what it was advanced by', () => {
  const clock = createVirtualClock();
  clock.advance(3_600_000);
  expect(Math.abs(clock.now() - Date.now() - 3_600_000)).toBeLessThan(1_000);
});

test('a clock does not go back', () => {
  expect(() => createVirtualClock(0).advance(-1)).toThrow(RangeError);
});
