import type { Clock } from '../clock.ts';
import type { Account } from '../credentials/accounts.ts';
import type { Log } from '../log.ts';
import type { Http } from '../net/http.ts';
import { pace } from '../net/pace.ts';
import type { Platform, PlatformContext } from '../platforms/platform.ts';

/** Concurrent requests to one platform: two for each of 25 accounts. */
const mostConcurrent = 50;

export interface ContextDependencies {
  platforms: readonly Platform[];
  http: Http;
  clock: Clock;
  log: Log;
  apiUrlOf(platform: Platform): string;
  /** As `PlatformContext.readStoredId`. */
  readStoredId(account: Account): Promise<string | null>;
  signal: AbortSignal;
}

/** Returns the context of each account; all accounts of a platform share its limits. */
export function toContexts({
  platforms,
  http,
  clock,
  log,
  apiUrlOf,
  readStoredId,
  signal,
}: ContextDependencies): (account: Account) => PlatformContext {
  const paced = new Map(
    platforms.map((platform) => {
      const limits = { clock, concurrent: mostConcurrent, perMinute: platform.requestsPerMinute };
      return [platform, pace(http, limits)];
    }),
  );
  return (account) => {
    const { id, platform } = account;
    return {
      http: paced.get(platform) ?? http,
      clock,
      apiUrl: apiUrlOf(platform),
      readStoredId: () => readStoredId(account),
      signal,
      warn: (message) => log.warning(`${id}: ${message}`),
      debug: (message) => log.debug(`${id}: ${message}`),
    };
  };
}
