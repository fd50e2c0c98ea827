import { dayMs } from '../../clock.ts';
import type { GraphError } from '../meta/answers.ts';
import { endOfDay } from '../meta/end-of-day.ts';
import { type Range, toRangePaging } from '../meta/range-paging.ts';
import type { Numbers } from './account.ts';
import type { GraphCall } from './graph-call.ts';

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

/**
 * Returns the account's days that end after `since` and not after `until`, oldest first, except those in the future or
 * delayed.
 */
export function accountDays(
  { grant, clock, settings }: GraphCall,
  { since, until }: Range,
): { endsAt: number; numbers: Numbers }[] {
  return Object.entries(grant.account.days)
    .map(([name, numbers]) => ({ endsAt: endOfDay(Date.parse(`${name}T00:00:00Z`)), numbers }))
    .filter(({ endsAt }) => endsAt > since && endsAt <= until)
    .filter(({ endsAt }) => endsAt + settings.insightsLateMs <= clock.now())
    .sort((one, other) => one.endsAt - other.endsAt);
}

function readTime(text: string | null): number | null {
  if (text === null) return null;
  return /^\d+$/.test(text) ? Number(text) * 1000 : Date.parse(text);
}

/** The addresses of the range before and after. */
export function toPaging({ request, grant, settings, version, baseUrl }: GraphCall, range: Range) {
  const base = settings.nextBase ?? baseUrl;
  return toRangePaging(request, `${base}/${version}/${grant.account.userId}/insights`, range);
}
