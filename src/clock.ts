import { setTimeout as wait } from 'node:timers/promises';

/** Time as a value: `now` in ms since 1970, `sleep` for that many ms. Tests pass one that jumps. */
export interface Clock {
  now(): number;
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
}

export const systemClock: Clock = {
  now: () => Date.now(),
  sleep: (ms, signal) => wait(ms, undefined, signal ? { signal } : {}),
};
