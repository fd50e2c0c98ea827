import { toIsoSeconds } from '../../clock.ts';
import type { Account } from '../../credentials/accounts.ts';
import { StatsError } from '../../errors.ts';
import type { Platform, Values } from '../../platforms/platform.ts';
import { type AccountContext, renewsNow } from './account-context.ts';
import { type Finding, failed, ok, skipped, warning } from './finding.ts';

/**
 * Whether the app's keys belong together, where the platform has a request that tells and uses up nothing. The next run
 * fails by them only when it renews a token.
 */
export async function checkApp(account: Account, context: AccountContext): Promise<Finding[]> {
  const { id, platform, values } = account;
  if (!platform.judgeApp) return [];
  const name = `${id}: app`;
  const verdict = await judge(platform, values, context);
  const keys = platform.signIn?.appKeys.join(' and ') ?? 'the keys of the app';
  if (verdict === 'right') return [ok(name, `${platform.name} knows the app by ${keys}.`)];
  if (verdict !== 'swapped' && verdict !== 'wrong')
    return [skipped(name, `Not checked: ${platform.name} did not tell whether ${keys} are right.`)];
  const [message, hint] =
    verdict === 'swapped'
      ? [`${keys} are in each other's place, so no token can be renewed.`, 'Swap the two values.']
      : [
          `${platform.name} knows no app with this pair of ${keys}, so no token can be renewed.`,
          `Compare ${keys} with the page of the app in ${platform.name}'s portal.`,
        ];
  if (renewsNow(account, context)) return [failed(name, message, hint)];
  const endsAt = platform.tokens?.accessExpiresAt(values) ?? null;
  const until = endsAt === null ? '' : `, the access token lasts until ${toIsoSeconds(endsAt)}`;
  return [
    warning(name, `${message} No token is due now${until}; the first run after that fails.`, hint),
  ];
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
