import { createHash } from 'node:crypto';
import { type Clock, minuteMs } from '../../clock.ts';
import { randomText } from '../random-text.ts';
import type { TikTokAccount } from './account.ts';

export interface AuthorizationCode {
  clientKey: string;
  account: TikTokAccount;
  scopes: string[];
  redirectUri: string;
  /** As sent to the authorize page; `null` without PKCE. */
  challenge: string | null;
}

export interface CodeBook {
  issue(code: AuthorizationCode): string;
  /** `null` when unknown, used, expired, or another app's. */
  find(clientKey: string, text: string): AuthorizationCode | null;
  /** From now on the code is used. */
  spend(text: string): void;
}

/** TikTok does not say how long a code lives; practitioners say minutes. */
const codeLifetimeMs = 10 * minuteMs;

export function createCodeBook(clock: Clock): CodeBook {
  const codes = new Map<string, AuthorizationCode & { expiresAt: number }>();
  return {
    issue: (code) => {
      // Real codes hold a star and an exclamation mark, which must be decoded exactly once.
      const text = `${randomText(64)}*1!6431.u1`;
      codes.set(text, { ...code, expiresAt: clock.now() + codeLifetimeMs });
      return text;
    },
    find: (clientKey, text) => {
      const code = codes.get(text);
      return code && code.clientKey === clientKey && code.expiresAt > clock.now() ? code : null;
    },
    spend: (text) => {
      codes.delete(text);
    },
  };
}

/** TikTok's PKCE, which is not RFC 7636's: the challenge is the SHA-256 in lower-case hex. */
export function matchesChallenge(challenge: string | null, verifier: string): boolean {
  // A verifier without a challenge before it is ignored.
  if (challenge === null) return true;
  if (!/^[A-Za-z0-9\-._~]{43,128}$/.test(verifier)) return false;
  return createHash('sha256').update(verifier).digest('hex') === challenge;
}
