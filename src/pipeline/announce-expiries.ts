import { dayMs, toIsoSeconds } from '../clock.ts';
import type { Log } from '../log.ts';

const noticeMs = 30 * dayMs;
const warningMs = 7 * dayMs;

/** The expiry of something that only a person can renew. */
export interface Expiry {
  /** What expires: an account's id, or a phrase such as `the GitHub token that writes the secret`. */
  name: string;
  /** ms since 1970. */
  at: number;
}

/**
 * Logs one warning for all that expires within 7 days, and one notice for all that expires within 30. `what`
 * begins the message, `hint` says what to do. `now` is in ms since 1970.
 */
export function announceExpiries(
  what: string,
  hint: string,
  expiries: readonly Expiry[],
  { now, log }: { now: number; log: Log },
): void {
  const ahead = soonest(expiries, now);
  const urgent = ahead.filter(({ at }) => at - now < warningMs);
  const soon = ahead.filter((expiry) => !urgent.includes(expiry));
  const describe = (some: readonly Expiry[]) =>
    `${what} ${some.map(({ name, at }) => `${name} on ${toIsoSeconds(at).slice(0, 10)}`).join(', ')}. ${hint}`;
  if (urgent.length > 0) log.warning(describe(urgent));
  if (soon.length > 0) log.notice(describe(soon));
}

/** What expires within 30 days, in the given order. */
export const soonest = (expiries: readonly Expiry[], now: number): Expiry[] =>
  expiries.filter(({ at }) => at > now && at - now < noticeMs);

/** The first time of several, in ms since 1970; `null` without one. */
export const earliestOf = (expiries: readonly Expiry[]): number | null =>
  expiries.length === 0 ? null : Math.min(...expiries.map(({ at }) => at));
