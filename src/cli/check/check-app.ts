import { toIsoSeconds } from '../../clock.ts';
import type { Account } from '../../credentials/accounts.ts';
import { StatsError } from '../../errors.ts';
import type { Platform, Values } from '../../platforms/platform.ts';
import { type AccountContext, renewsNow } from './account-context.ts';
import { type Finding, failed, ok, skipped, warning } from './finding.ts';
import { accountWords } from './words/account-words.ts';
import { topics } from './words/topics.ts';

/**
 * Checks whether the app's keys belong together, where the platform has a request for that which uses nothing up. Wrong
 * keys fail the next run only when it renews a token.
 */
export async function checkApp(account: Account, context: AccountContext): Promise<Finding[]> {
  const { id, platform, values } = account;
  if (!platform.judgeApp) return [];
  const name = topics.app(id);
  const verdict = await judge(platform, values, context);
  const keys = platform.signIn?.appKeys ?? [];
  if (verdict === 'right') return [ok(name, accountWords.appRight(platform.name, keys))];
  if (verdict !== 'swapped' && verdict !== 'wrong')
    return [skipped(name, accountWords.appUnknown(platform.name, keys))];
  const advice =
    verdict === 'swapped'
      ? accountWords.appSwapped(keys)
      : accountWords.appWrong(platform.name, keys);
  if (renewsNow(account, context)) return [failed(name, advice)];
  const expiresAt = platform.tokens?.accessExpiresAt(values) ?? null;
  const until = expiresAt === null ? null : toIsoSeconds(expiresAt);
  return [warning(name, accountWords.appNotNeededYet(advice, until))];
}

/** A request that fails leaves it open: what keeps this platform from answering is a finding of `access`. */
async function judge(platform: Platform, values: Values, context: AccountContext) {
  try {
    return await platform.judgeApp?.(values, {
      ...context,
      apiUrl: context.apiUrlOf(platform),
      readStoredId: async () => null,
      signal: new AbortController().signal,
      warn: () => undefined,
    });
  } catch (error) {
    if (error instanceof StatsError) return null;
    throw error;
  }
}
