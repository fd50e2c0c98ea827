import { dayMs, toIsoSeconds } from '../clock.ts';
import type { Log } from '../log.ts';

const noticeMs = 30 * dayMs;
const warningMs = 7 * dayMs;

/** Something that ends, and that a person alone can renew. */
export interface End {
  /** An account's id, `the token that writes the secret`. */
  name: string;
  /** ms since 1970. */
  at: number;
}

/** A notice of what ends within 30 days, a warning of what ends within 7; `hint` says what to do before. */
export function announceEnds(
  what: string,
  hint: string,
  ends: readonly End[],
  { now, log }: { now: number; log: Log },
): void {
  const ahead = ends.filter(({ at }) => at > now && at - now < noticeMs);
  const urgent = ahead.filter(({ at }) => at - now < warningMs);
  const soon = ahead.filter((end) => !urgent.includes(end));
  const describe = (some: readonly End[]) =>
    `${what} ${some.map(({ name, at }) => `${name} on ${toIsoSeconds(at).slice(0, 10)}`).join(', ')}. ${hint}`;
  if (urgent.length > 0) log.warning(describe(urgent));
  if (soon.length > 0) log.notice(describe(soon));
}
