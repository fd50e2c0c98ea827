import { randomBytes } from 'node:crypto';
import { hourMs } from '../../clock.ts';
import { hasRepoScope, type Token } from './tokens.ts';

/**
 * Counts the request and returns the headers about the token, as each answer has them.
 * https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api
 */
export function describeToken(token: Token | null, now: number): Record<string, string> {
  const rate = token?.rate ?? { limit: 60, used: 0, resetsAt: 0 };
  if (rate.resetsAt <= now) Object.assign(rate, { used: 0, resetsAt: now + hourMs });
  rate.used += 1;
  const headers: Record<string, string> = {
    'x-ratelimit-limit': String(rate.limit),
    'x-ratelimit-remaining': String(Math.max(0, rate.limit - rate.used)),
    'x-ratelimit-used': String(rate.used),
    'x-ratelimit-reset': String(Math.floor(rate.resetsAt / 1000)),
    'x-ratelimit-resource': 'core',
  };
  if (token && token.expiresAt !== null) {
    const [day, time] = new Date(token.expiresAt).toISOString().split(/[T.]/);
    headers['github-authentication-token-expiration'] = `${day} ${time} UTC`;
  }
  if (token?.kind === 'classic') headers['x-oauth-scopes'] = hasRepoScope(token) ? 'repo' : '';
  return headers;
}

/** For example `D2F4:1A2B3C:4D5E6F7:89ABCDE:66A1B2C3`. */
export function createRequestId(): string {
  const hex = randomBytes(17).toString('hex').toUpperCase();
  return [
    hex.slice(0, 4),
    hex.slice(4, 10),
    hex.slice(10, 17),
    hex.slice(17, 24),
    hex.slice(24, 32),
  ].join(':');
}
