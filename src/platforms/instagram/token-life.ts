import { dayMs } from '../../clock.ts';
import type { Values } from '../platform.ts';
import { readTime } from '../read-time.ts';

/**
 * Instagram does not refresh younger tokens:
 * https://developers.facebook.com/documentation/instagram-platform/reference/refresh_access_token
 */
const youngestMs = dayMs;

/** From the issue or the last refresh on; documented on the same page. */
const lifetimeMs = 60 * dayMs;

/** Half of the lifetime, so that runs can fail for weeks before the token expires. */
const dueBeforeExpiryMs = 30 * dayMs;

const readIssue = (values: Values): number | null =>
  readTime(values, 'INSTAGRAM_ACCESS_TOKEN_ISSUED_AT');

/** Whether the token has the age that a refresh needs; `null` when its issue is unknown or in the future. */
export function isOldEnough(values: Values, now: number): boolean | null {
  const issuedAt = readIssue(values);
  return issuedAt === null || issuedAt > now ? null : now - issuedAt >= youngestMs;
}

/** As `TokenLife.isDue`. A token of unknown age is due, because a refused refresh does no harm. */
export function isDue(values: Values, now: number): boolean {
  const old = isOldEnough(values, now);
  const expiresAt = accessExpiresAt(values);
  return old === null || (old && (expiresAt === null || expiresAt - now < dueBeforeExpiryMs));
}

/**
 * When the access token expires, in ms since 1970; `null` when unknown. As there is no refresh token, a
 * person must then sign in again.
 */
export function accessExpiresAt(values: Values): number | null {
  const issuedAt = readIssue(values);
  const assumed = issuedAt === null ? null : issuedAt + lifetimeMs;
  return readTime(values, 'INSTAGRAM_ACCESS_TOKEN_EXPIRES_AT') ?? assumed;
}
