import { dayMs } from '../../clock.ts';
import type { Values } from '../platform.ts';
import { readTime } from '../read-time.ts';
import { keyOf, type MetaService } from './service.ts';

/** Meta does not refresh younger tokens; the pages of each service say so. */
const youngestMs = dayMs;

/** From the issue or the last refresh on. */
const lifetimeMs = 60 * dayMs;

/** Half of the lifetime, so that runs can fail for weeks before the token expires. */
const dueBeforeExpiryMs = 30 * dayMs;

/** When a service's tokens of 60 days are renewed. There is no refresh token: a token is sent to renew it. */
export interface TokenTimes {
  /** Whether the token has the age that a refresh needs; `null` when its issue is unknown or in the future. */
  isOldEnough(values: Values, now: number): boolean | null;
  /** As `TokenLife.isDue`. A token of unknown age is due, because a refused refresh does no harm. */
  isDue(values: Values, now: number): boolean;
  /**
   * When the access token expires, in ms since 1970; `null` when unknown. As there is no refresh token, a
   * person must then sign in again.
   */
  accessExpiresAt(values: Values): number | null;
}

export function toTokenTimes(service: MetaService): TokenTimes {
  const readIssue = (values: Values) => readTime(values, keyOf(service, 'ACCESS_TOKEN_ISSUED_AT'));
  const isOldEnough = (values: Values, now: number) => {
    const issuedAt = readIssue(values);
    return issuedAt === null || issuedAt > now ? null : now - issuedAt >= youngestMs;
  };
  const accessExpiresAt = (values: Values) => {
    const issuedAt = readIssue(values);
    const assumed = issuedAt === null ? null : issuedAt + lifetimeMs;
    return readTime(values, keyOf(service, 'ACCESS_TOKEN_EXPIRES_AT')) ?? assumed;
  };
  return {
    isOldEnough,
    accessExpiresAt,
    isDue: (values, now) => {
      const old = isOldEnough(values, now);
      const expiresAt = accessExpiresAt(values);
      return old === null || (old && (expiresAt === null || expiresAt - now < dueBeforeExpiryMs));
    },
  };
}
