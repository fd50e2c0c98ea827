import type { Clock } from '../../src/clock.ts';

/** A process that can be killed: after that, nothing that it waits for settles. */
export interface Machine {
  readonly isDead: boolean;
  /** SIGKILL, or the end of the machine. */
  die(): void;
  /** Resolves with the result of the work, or with `null` when the process is killed before. */
  outlive<T>(work: Promise<T>): Promise<T | null>;
  /** The outcome of the work, which never settles for a killed process. */
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

/** Never settles: what a killed process waits for. */
export const nothing = new Promise<never>(() => {});

/** The clock of a computer, which is ahead by `offMs`. */
export const clockOf = (machine: Machine, clock: Clock, offMs: number): Clock => ({
  now: () => clock.now() + offMs,
  sleep: (ms, signal) => machine.live(clock.sleep(ms, signal)),
});
