import { dayMs, hourMs } from '../../clock.ts';
import type { Numbers } from './account.ts';
import type { GraphError } from './answers.ts';
import type { GraphCall } from './graph-call.ts';

/** ms since 1970: days that end after `since`, up to `until`. */
export interface Range {
  since: number;
  until: number;
}

/** `since` and `until` in seconds since 1970 or as a date; without them the last 24 hours. */
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

/** The account's days in a range, oldest first; what lies in the future or comes late is not there. */
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

/** Meta's days end at midnight in California, whose offset is looked up for that very day. */
function endOfDay(name: string): number {
  const midnight = Date.parse(`${name}T00:00:00Z`) + dayMs;
  const zone = new Intl.DateTimeFormat('en-US', {
    timeZone: 'America/Los_Angeles',
    timeZoneName: 'longOffset',
  });
  const offset = zone.formatToParts(midnight).find(({ type }) => type === 'timeZoneName');
  const hours = Number(/-(\d\d)/.exec(offset?.value ?? '')?.[1] ?? 0);
  return midnight + hours * hourMs;
}
