import { dayMs } from '../../clock.ts';
import type { GraphError } from '../meta/answers.ts';
import { endOfDay } from '../meta/end-of-day.ts';
import type { Range } from '../meta/range-paging.ts';
import type { ThreadsCall } from './threads-call.ts';

/** There are no insights before 13 April 2024. */
const earliest = 1_712_991_600_000;

/**
 * Reads `since` and `until`, in seconds since 1970; yesterday and today without them. Returns error 100 for an
 * invalid range. https://developers.facebook.com/documentation/threads/insights
 */
export function readRange({ request, clock }: ThreadsCall): Range | GraphError {
  const [from, to] = [readTime(request.query.get('since')), readTime(request.query.get('until'))];
  const until = to ?? clock.now();
  const since = from ?? until - dayMs;
  if (Number.isNaN(since) || Number.isNaN(until))
    return badParameter('since and until must be Unix timestamps');
  if ([from, to].some((time) => time !== null && time < earliest))
    return badParameter(`since and until must not be before ${earliest / 1000}`);
  return since > until ? badParameter('since must be before until') : { since, until };
}

/** The days that ended on a date of the range, the oldest first; `age` is 0 for the one that ended today. */
export function listDays({ since, until }: Range, now: number): { endsAt: number; age: number }[] {
  const toDay = (at: number) => Math.floor(at / dayMs);
  const today = toDay(now);
  const last = Math.min(toDay(until), today);
  return Array.from({ length: Math.max(0, last - toDay(since) + 1) }, (_, index) => {
    const day = toDay(since) + index;
    return { endsAt: endOfDay((day - 1) * dayMs), age: today - day };
  });
}

const readTime = (text: string | null): number | null =>
  text === null ? null : /^\d{1,11}$/.test(text) ? Number(text) * 1000 : Number.NaN;

const badParameter = (what: string): GraphError => ({ code: 100, message: `(#100) ${what}` });
