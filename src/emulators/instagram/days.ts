import { dayMs, hourMs } from '../../clock.ts';
import type { GraphError } from '../meta/answers.ts';
import type { Numbers } from './account.ts';
import type { GraphCall } from './graph-call.ts';

/** The days that end after `since` and not after `until`, both in ms since 1970. */
export interface Range {
  since: number;
  until: number;
}

/**
 * Reads `since` and `until`, in seconds since 1970 or as a date; the last 24 hours without them. Returns
 * error 100 for an invalid range or one over 30 days.
 */
export function readRange({ request, clock }: GraphCall): Range | GraphError {
  const until = readTime(request.query.get('until')) ?? clock.now();
  const since = readTime(request.query.get('since')) ?? until - dayMs;
  if (Number.isNaN(since) || Number.isNaN(until) || since > until) {
    return { code: 100, message: '(#100) since must be a time before until' };
  }
  if (until - since > 30 * dayMs) {
    const message = '(#100) There cannot be more than 30 days (2592000 s) between since and until';
    return { code: 100, message };
  }
  return { since, until };
}

/** Returns the account's days in a range, oldest first, except those in the future or delayed. */
export function accountDays(
  { grant, clock, settings }: GraphCall,
  { since, until }: Range,
): { endsAt: number; numbers: Numbers }[] {
  return Object.entries(grant.account.days)
    .map(([name, numbers]) => ({ endsAt: endOfDay(name), numbers }))
    .filter(({ endsAt }) => endsAt > since && endsAt <= until)
    .filter(({ endsAt }) => endsAt + settings.insightsLateMs <= clock.now())
    .sort((one, other) => one.endsAt - other.endsAt);
}

function readTime(text: string | null): number | null {
  if (text === null) return null;
  return /^\d+$/.test(text) ? Number(text) * 1000 : Date.parse(text);
}

/** Made once, because making one is slow. */
const california = new Intl.DateTimeFormat('en-US', {
  timeZone: 'America/Los_Angeles',
  timeZoneName: 'longOffset',
});

/** Meta's days end at midnight in California, where daylight saving changes the UTC offset. */
function endOfDay(name: string): number {
  const midnight = Date.parse(`${name}T00:00:00Z`) + dayMs;
  const offset = california.formatToParts(midnight).find(({ type }) => type === 'timeZoneName');
  const hours = Number(/-(\d\d)/.exec(offset?.value ?? '')?.[1] ?? 0);
  return midnight + hours * hourMs;
}
