import type { Clock } from '../../src/clock.ts';

/** A process of the runner's, as far as it can die: from then on nothing that it waited for ever comes. */
export interface Machine {
  readonly isDead: boolean;
  /** SIGKILL, or the machine's end. */
  die(): void;
  /** Resolves with the work, or with `null` when the process dies before. */
  outlive<T>(work: Promise<T>): Promise<T | null>;
  /** The work's outcome, which a dead process never sees. */
  live<T>(work: Promise<T>): Promise<T>;
}

export function createMachine(): Machine {
  let isDead = false;
  let end: (nothing: null) => void = () => {};
  const death = new Promise<null>((resolve) => {
    end = resolve;
  });
  const forever = new Promise<never>(() => {});
  const never = () => (isDead ? forever : undefined);
  return {
    get isDead() {
      return isDead;
    },
    die: () => {
      isDead = true;
      end(null);
    },
    outlive: (work) => Promise.race([work, death]),
    live: async (work) => {
      try {
        return await work;
      } finally {
        await never();
      }
    },
  };
}

/** What a dead process waits for. */
export const nothing = new Promise<never>(() => {});

/** The runner's clock may be off by a few seconds. */
export const clockOf = (machine: Machine, clock: Clock, offMs: number): Clock => ({
  now: () => clock.now() + offMs,
  sleep: (ms, signal) => machine.live(clock.sleep(ms, signal)),
});
