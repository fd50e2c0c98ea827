import type { Clock } from '../../src/clock.ts';

/** A virtual clock. Sleepers wake in the order of their times, and only when no other work is left. */
export interface EventClock extends Clock {
  /** Advances the time until the work is done. Rejects when the work waits for something other than time. */
  drive<T>(work: Promise<T>): Promise<T>;
}

export interface EventClockOptions {
  /** ms since 1970. */
  startAt: number;
  /** Whether something may be waiting for a file or a process, for which the time stands still. */
  mayUseFiles(): boolean;
  /** Called each time before the time advances, when all work that needs no time is done. */
  onSettled(): void;
}

interface Sleeper {
  at: number;
  wake(): void;
}

/** In turns of the event loop without a sleeper; loading a module takes a few. */
const maxIdleTurns = 1_000;

/** Work may wait for two turns, as `requestsLeft` does. */
const turnsToSettle = 3;

/** In real ms. */
const longestFileWaitMs = 30_000;

/**
 * Virtual time as in a discrete-event simulation: several runs may overlap, and they overlap in the same way
 * each time, because neither real time nor real sockets decide the order.
 */
export function createEventClock(options: EventClockOptions): EventClock {
  const sleepers: Sleeper[] = [];
  let now = options.startAt;

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
      for (let idle = 0; idle < maxIdleTurns; idle += 1) {
        await settle(options);
        if (done) return work;
        options.onSettled();
        const next = sleepers.shift();
        if (!next) continue;
        idle = 0;
        now = Math.max(now, next.at);
        next.wake();
      }
      throw new Error('Somebody waits for what no time brings.');
    },
  };
}

/** A longer turn means that the process was stopped meanwhile. */
const longestTurnMs = 1_000;

/** Resolves when everything that needs no virtual time is done. */
async function settle({ mayUseFiles }: EventClockOptions): Promise<void> {
  await nextTurn();
  if (!mayUseFiles()) return;
  let waitedMs = 0;
  for (let quiet = 0; quiet < turnsToSettle; quiet += 1) {
    if (usesFiles()) quiet = -1;
    const startedAt = performance.now();
    await nextTurn();
    waitedMs += Math.min(performance.now() - startedAt, longestTurnMs);
    if (waitedMs > longestFileWaitMs) throw new Error('A file takes too long.');
  }
}

const nextTurn = () => new Promise((resolve) => setImmediate(resolve));

/** https://nodejs.org/api/process.html#processgetactiveresourcesinfo */
const usesFiles = (): boolean =>
  process.getActiveResourcesInfo().some((name) => /^(FSReq|CloseReq|ProcessWrap)/.test(name));
