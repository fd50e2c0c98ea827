import { type Clock, hourMs } from '../../clock.ts';
import { randomText } from '../random-text.ts';
import type { InstagramAccount } from './account.ts';

export interface AuthorizationCode {
  appId: string;
  account: InstagramAccount;
  scopes: string[];
  redirectUri: string;
}

export interface CodeBook {
  issue(code: AuthorizationCode): string;
  /** Returns `null` when the code is unknown, used, expired, or belongs to another app. */
  find(appId: string, text: string): AuthorizationCode | null;
  /** Marks the code as used. */
  spend(text: string): void;
}

const codeLifetimeMs = hourMs;

export function createCodeBook(clock: Clock): CodeBook {
  const codes = new Map<string, AuthorizationCode & { expiresAt: number }>();
  return {
    issue: (code) => {
      const text = `AQ${randomText(200)}-_${randomText(8)}`;
      codes.set(text, { ...code, expiresAt: clock.now() + codeLifetimeMs });
      return text;
    },
    find: (appId, text) => {
      const code = codes.get(text);
      return code && code.appId === appId && code.expiresAt > clock.now() ? code : null;
    },
    spend: (text) => {
      codes.delete(text);
    },
  };
}
