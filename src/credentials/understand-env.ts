import { StatsError } from '../errors.ts';
import type { Platform } from '../platforms/platform.ts';
import { type Account, readAccounts, type TextIn } from './accounts.ts';
import { assertEnvText } from './assert-env-text.ts';
import { warnOfDevices } from './device-labels.ts';
import type { EnvFile } from './env-file.ts';
import { findNearMisses, type NearMiss } from './near-misses.ts';

export interface UnderstoodEnv {
  accounts: Account[];
  /** For keys that nothing reads although they resemble known ones, and for labels that Windows reserves. */
  warnings: { message: string; hint: string }[];
}

/**
 * The accounts that `.env.social` configures. Throws `invalid-input` as `assertEnvText` and `readAccounts` do, and
 * then names the keys that may be meant for missing ones.
 */
export function understandEnv(
  env: EnvFile,
  platforms: readonly Platform[],
  chosen: readonly string[] = [],
  textIn: TextIn = 'secret',
): UnderstoodEnv {
  assertEnvText(env, platforms, textIn);
  const nearMisses = findNearMisses(env.values, platforms);
  try {
    const accounts = readAccounts(env.values, platforms, chosen, textIn);
    const toWarning = (miss: NearMiss) => ({ message: describe(miss), hint: advise(miss) });
    return { accounts, warnings: [...nearMisses.map(toWarning), ...warnOfDevices(accounts)] };
  } catch (error) {
    const [miss] = nearMisses;
    if (!miss || !(error instanceof StatsError)) throw error;
    const message = `${error.message} ${describe(miss)}`;
    throw new StatsError(error.code, message, `${advise(miss)} ${error.hint}`);
  }
}

const describe = ({ written }: NearMiss): string =>
  `The key ${written} in .env.social is not used.`;

const advise = ({ meant }: NearMiss): string => `If you mean ${meant}, write it like that.`;
