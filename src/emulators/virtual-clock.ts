import { type Clock, systemClock } from '../clock.ts';

/** A clock that can be moved forward. `advance` takes ms and throws a `RangeError` for a negative value. */
export interface VirtualClock extends Clock {
  advance(ms: number): void;
}

/**
 * Without `startAt`: real time plus the advanced ms, and `sleep` really waits.
 * With `startAt` (ms since 1970): time stands still except for `advance`, and `sleep` advances it at once.
 */
export function createVirtualClock(startAt?: number): VirtualClock {
  let advanced = 0;
  const advance = (ms: number) => {
    if (!(ms >= 0)) throw new RangeError(`A clock does not go back: ${ms} ms.`);
    advanced += ms;
  };
  if (startAt === undefined) {
    return { now: () => systemClock.now() + advanced, sleep: systemClock.sleep, advance };
  }
  return {
    now: () => startAt + advanced,
    sleep: async (ms, signal) => {
      signal?.throwIfAborted();
      advance(ms);
    },
    advance,
  };
}
