import { expect, test } from 'vitest';
import { createVirtualClock } from '../../src/emulators/virtual-clock.ts';

test('a clock with a start time stands still until it is advanced', () => {
  const clock = createVirtualClock(1_000);
  expect(clock.now()).toBe(1_000);
  clock.advance(250);
  expect(clock.now()).toBe(1_250);
});

test('sleeping on a clock with a start time takes no real time and advances the clock', async () => {
  const clock = createVirtualClock(0);
  await clock.sleep(86_400_000);
  expect(clock.now()).toBe(86_400_000);
});

test('an aborted sleep rejects and does not advance the clock', async () => {
  const clock = createVirtualClock(0);
  await expect(clock.sleep(1_000, AbortSignal.abort())).rejects.toThrow();
  expect(clock.now()).toBe(0);
});

test('a clock without a start time is real time plus the advanced time', () => {
  const clock = createVirtualClock();
  clock.advance(3_600_000);
  expect(Math.abs(clock.now() - Date.now() - 3_600_000)).toBeLessThan(1_000);
});

test('a clock cannot go back', () => {
  expect(() => createVirtualClock(0).advance(-1)).toThrow(RangeError);
});
