import type { AccountResult } from './collect.ts';
import { stringifyJson } from './json.ts';

/** The JSON array that other programs read: one object per account, its document or what it failed with. */
export function toStatsJson(accounts: readonly AccountResult[]): string {
  return stringifyJson(
    accounts.map((result) => {
      const { id, platform, status } = result;
      if (status === 'ok') return { account: id, status, ...result.document };
      const { code, message, hint } = result.error;
      return { account: id, status, platform: platform.id, error: { code, message, hint } };
    }),
  );
}
