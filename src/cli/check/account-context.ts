import type { Clock } from '../../clock.ts';
import type { Account } from '../../credentials/accounts.ts';
import type { Http } from '../../net/http.ts';
import type { RefreshPolicy } from '../../pipeline/fetch-account.ts';
import type { FailOn } from '../../pipeline/inputs.ts';
import type { Platform } from '../../platforms/platform.ts';

export interface AccountContext {
  http: Http;
  clock: Clock;
  apiUrlOf(platform: Platform): string;
  /** As `PlatformContext.readStoredId`. */
  readStoredId(account: Account): Promise<string | null>;
  debug(message: string): void;
  /** The input `refresh` of the workflow. */
  refresh: RefreshPolicy;
  /** The input `fail-on` of the workflow. */
  failOn: FailOn;
}

/** Whether the next run asks for new tokens of the account. */
export const renewsNow = (
  { platform: { tokens }, values }: Account,
  { refresh, clock }: Pick<AccountContext, 'refresh' | 'clock'>,
): boolean =>
  tokens !== undefined &&
  refresh !== 'never' &&
  (refresh === 'always' || tokens.isDue(values, clock.now()));
