import type { Clock } from '../../src/clock.ts';

/** Sleepers wake in the order of their times, and only when everything else has come to rest. */
export interface EventClock extends Clock {
  /** Lets time pass until the work is done; rejects when it waits for something that no time brings. */
  drive<T>(work: Promise<T>): Promise<T>;
}

interface Sleeper {
  at: number;
  wake(): void;
}

/** Loading a module takes a few turns of the event loop in which nobody sleeps. */
const patience = 1_000;

/**
 * Virtual time as in a discrete-event simulation: several runs may overlap, and the same ones overlap in
 * the same way each time, because no real time and no real socket has a say in who is next.
 */
export function createEventClock(startAt: number): EventClock {
  const sleepers: Sleeper[] = [];
  let now = startAt;

  function enter(sleeper: Sleeper): void {
    const later = sleepers.findIndex(({ at }) => at > sleeper.at);
    sleepers.splice(later < 0 ? sleepers.length : later, 0, sleeper);
  }

  return {
    now: () => now,
    sleep: (ms, signal) =>
      new Promise((resolve, reject) => {
        if (signal?.aborted) return reject(signal.reason);
        const sleeper = { at: now + ms, wake: resolve };
        enter(sleeper);
        signal?.addEventListener('abort', () => {
          const index = sleepers.indexOf(sleeper);
          if (index >= 0) sleepers.splice(index, 1);
          reject(signal.reason);
        });
      }),
    drive: async (work) => {
      let done = false;
      const end = () => {
        done = true;
      };
      work.then(end, end);
      for (let idle = 0; !done && idle < patience; idle += 1) {
        await new Promise((resolve) => setImmediate(resolve));
        const next = done ? undefined : sleepers.shift();
        if (!next) continue;
        idle = 0;
        now = Math.max(now, next.at);
        next.wake();
      }
      if (!done) throw new Error('Somebody waits for what no time brings.');
      return work;
    },
  };
}
