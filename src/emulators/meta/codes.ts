import { type Clock, hourMs } from '../../clock.ts';
import { randomText } from '../random-text.ts';

export interface AuthorizationCode<Account> {
  appId: string;
  account: Account;
  scopes: string[];
  redirectUri: string;
}

export interface CodeBook<Account> {
  issue(code: AuthorizationCode<Account>): string;
  /** Returns `null` when the code is unknown, used, expired, or belongs to another app. */
  find(appId: string, text: string): AuthorizationCode<Account> | null;
  /** Marks the code as used. */
  spend(text: string): void;
}

const codeLifetimeMs = hourMs;

export function createCodeBook<Account>(clock: Clock): CodeBook<Account> {
  const codes = new Map<string, AuthorizationCode<Account> & { expiresAt: number }>();
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
