import type { Clock } from '../../src/clock.ts';

/** A virtual clock. Sleepers wake in the order of their times, and only when no other work is left. */
export interface EventClock extends Clock {
  /** Advances the time until the work is done. Rejects when the work waits for something other than time. */
  drive<T>(work: Promise<T>): Promise<T>;
}

interface Sleeper {
  at: number;
  wake(): void;
}

/** In turns of the event loop without a sleeper; loading a module takes a few. */
const patience = 1_000;

/**
 * Virtual time as in a discrete-event simulation: several runs may overlap, and they overlap in the same way
 * each time, because neither real time nor real sockets decide the order.
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
