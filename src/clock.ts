import { setTimeout as wait } from 'node:timers/promises';

export const minuteMs = 60_000;
export const hourMs = 60 * minuteMs;
export const dayMs = 24 * hourMs;

/** The time, passed as a dependency, so that tests need not wait. */
export interface Clock {
  /** ms since 1970. */
  now(): number;
  /** Resolves after `ms`; rejects when the signal aborts. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
}

export const systemClock: Clock = {
  now: () => Date.now(),
  sleep: (ms, signal) => wait(ms, undefined, signal ? { signal } : {}),
};

/** Formats a time (ms since 1970) as the columns of times hold it: UTC, `2026-11-23 03:17:00`. */
export const toSqlSeconds = (ms: number): string =>
  new Date(ms).toISOString().slice(0, 19).replace('T', ' ');

/** Formats a time (ms since 1970) as UTC in ISO 8601 without fractions: `2026-11-23T03:17:00Z`. */
export const toIsoSeconds = (ms: number): string => `${new Date(ms).toISOString().slice(0, 19)}Z`;
