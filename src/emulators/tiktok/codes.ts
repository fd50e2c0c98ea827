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
  /** Returns `null` when the code is unknown, used, expired, or belongs to another app. */
  find(clientKey: string, text: string): AuthorizationCode | null;
  /** Marks the code as used. */
  spend(text: string): void;
}

/** TikTok does not document how long a code is valid; developers report a few minutes. */
const codeLifetimeMs = 10 * minuteMs;

export function createCodeBook(clock: Clock): CodeBook {
  const codes = new Map<string, AuthorizationCode & { expiresAt: number }>();
  return {
    issue: (code) => {
      // Real codes contain `*` and `!`, which a client must URL-decode exactly once.
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

/**
 * Checks TikTok's variant of PKCE: the challenge is the SHA-256 in lower-case hex, not in base64url.
 * https://developers.tiktok.com/doc/login-kit-desktop/
 * https://www.rfc-editor.org/rfc/rfc7636#section-4.2
 */
export function matchesChallenge(challenge: string | null, verifier: string): boolean {
  // Without a challenge, TikTok ignores the verifier.
  if (challenge === null) return true;
  if (!/^[A-Za-z0-9\-._~]{43,128}$/.test(verifier)) return false;
  return createHash('sha256').update(verifier).digest('hex') === challenge;
}
