import { dayMs } from '../../clock.ts';
import type { Values } from '../platform.ts';
import { readTime } from '../read-time.ts';

/** Instagram refreshes no younger token. */
const youngestMs = dayMs;
/** Half of its life: weeks of failing runs go by before it is lost. */
const dueBeforeEndMs = 30 * dayMs;
/** From its issue, and from each refresh, on. */
const lifetimeMs = 60 * dayMs;

const readIssue = (values: Values): number | null =>
  readTime(values, 'INSTAGRAM_ACCESS_TOKEN_ISSUED_AT');

/** Whether Instagram would refresh it by its age; `null` when that is unknown, or in the future. */
export function isOldEnough(values: Values, now: number): boolean | null {
  const issuedAt = readIssue(values);
  return issuedAt === null || issuedAt > now ? null : now - issuedAt >= youngestMs;
}

/** Of unknown age: tried, as a refusal costs nothing. */
export function isDue(values: Values, now: number): boolean {
  const old = isOldEnough(values, now);
  const endsAt = accessEndsAt(values);
  return old === null || (old && (endsAt === null || endsAt - now < dueBeforeEndMs));
}

/** There is no refresh token: with the access token the sign-in ends. In ms since 1970; `null` when unknown. */
export function accessEndsAt(values: Values): number | null {
  const issuedAt = readIssue(values);
  const assumed = issuedAt === null ? null : issuedAt + lifetimeMs;
  return readTime(values, 'INSTAGRAM_ACCESS_TOKEN_EXPIRES_AT') ?? assumed;
}
