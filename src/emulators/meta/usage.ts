import { type Clock, dayMs, minuteMs } from '../../clock.ts';
import { stringifyJson } from '../../net/json.ts';
import type { GraphError } from './answers.ts';
import type { EmulatedService, MetaAccount } from './service.ts';
import type { MetaSettings } from './settings.ts';
import type { Grant } from './tokens.ts';

/**
 * Counts the calls in the last 24 hours for each app and account. Refused calls do not count.
 * https://developers.facebook.com/docs/graph-api/overview/rate-limiting/
 */
export interface UsageBook {
  /** Counts one more call and returns whether it stays within the limit. */
  passes(grant: Grant<MetaAccount>): boolean;
  /** Returns the headers that report the usage in percent; none below `usageShownFromPercent`. */
  headers(grant: Grant<MetaAccount>): Record<string, string>;
}

const windowMs = dayMs;

export function createUsageBook(
  clock: Clock,
  settings: MetaSettings,
  { id: type }: Pick<EmulatedService<MetaAccount>, 'id'>,
): UsageBook {
  const passed = new Map<string, number[]>();
  const keyOf = ({ appId, account }: Grant<MetaAccount>) => `${appId} ${account.userId}`;
  const recentOf = (grant: Grant<MetaAccount>) => {
    const recent = (passed.get(keyOf(grant)) ?? []).filter((at) => at > clock.now() - windowMs);
    passed.set(keyOf(grant), recent);
    return recent;
  };
  return {
    passes: (grant) => {
      const recent = recentOf(grant);
      const passes = recent.length < settings.rateLimit;
      if (passes) recent.push(clock.now());
      return passes;
    },
    headers: (grant) => {
      const recent = recentOf(grant);
      const percent =
        settings.rateLimit > 0 ? Math.floor((recent.length / settings.rateLimit) * 100) : 100;
      if (percent < settings.usageShownFromPercent) return {};
      const usage = { call_count: percent, total_cputime: percent, total_time: percent };
      const freeAt = (recent[0] ?? clock.now()) + windowMs;
      const minutes = percent < 100 ? 0 : Math.ceil((freeAt - clock.now()) / minuteMs);
      const entry = [{ type, ...usage, estimated_time_to_regain_access: minutes }];
      const ids = settings.usageUnderTwoIds
        ? [grant.account.userId, grant.appId]
        : [grant.account.userId];
      const business = Object.fromEntries(ids.map((id) => [id, entry]));
      return {
        ...(settings.usageHeader !== 'app' && {
          'x-business-use-case-usage': stringifyJson(business),
        }),
        ...(settings.usageHeader !== 'business' && { 'x-app-usage': stringifyJson(usage) }),
      };
    },
  };
}

const throttleTexts: Record<number, string> = {
  4: 'Application request limit reached',
  17: 'User request limit reached',
  32: 'Page request limit reached',
  613: 'Calls to this api have exceeded the rate limit.',
};

/** Only the code distinguishes this error from an invalid token; the type is the same. */
export const throttled = (code: number): GraphError => ({
  code,
  type: 'OAuthException',
  message: `(#${code}) ${throttleTexts[code] ?? 'There have been too many calls to this account.'}`,
});
