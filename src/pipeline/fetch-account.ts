import { type Clock, toIsoSeconds } from '../clock.ts';
import type { Account } from '../credentials/accounts.ts';
import type { Renewals } from '../credentials/renewals.ts';
import { StatsError } from '../errors.ts';
import type { Log } from '../log.ts';
import { isLoopback } from '../net/addresses.ts';
import type { KnownAudience } from '../numbers/audience.ts';
import type { Snapshot } from '../numbers/stats-document.ts';
import type { PlatformContext } from '../platforms/platform.ts';

/** Which tokens are renewed: with `auto` those that are due. */
export type RefreshPolicy = 'auto' | 'always' | 'never';

/** `account` has the new values if its tokens were renewed; `known` is its audience, if that is wanted. */
export type Fetched =
  | { account: Account; snapshot: Snapshot; known?: KnownAudience; error?: undefined }
  | { account: Account; error: StatsError };

export interface FetchOptions {
  refresh: RefreshPolicy;
  dryRun: boolean;
  videoCount: number;
}

export interface FetchDependencies {
  renewals: Renewals;
  /** Awaited before numbers are fetched with new tokens, so that many are not started at once (`createTurns`). */
  turn(): Promise<void>;
  context: PlatformContext;
  clock: Clock;
  log: Log;
}

/** Renews an account's tokens if that is due and allowed, and fetches its numbers. Never rejects. */
export async function fetchAccount(
  account: Account,
  options: FetchOptions,
  { renewals, turn, context, clock, log }: FetchDependencies,
): Promise<Fetched> {
  const { id, platform } = account;
  let current = account;

  const fetch = async () => {
    if (context.signal.aborted) throw cancelled();
    return platform.fetch(current.values, options.videoCount, context);
  };

  async function renewAndFetch(accessIsValid: boolean): Promise<Snapshot> {
    try {
      current = await renewals.renew(account);
    } catch (error) {
      if (!accessIsValid || !(error instanceof StatsError) || !error.meaning.leavesAccess)
        throw error;
      if (context.signal.aborted) throw error;
      log.info(`${id}: not renewed. The access token is still valid, so the numbers are fetched.`);
      // Errors that fail the run are reported once for the run.
      if (!error.meaning.failsRun) log.warning(`${id}: ${error.message} ${error.hint}`);
      return fetch().catch((refused: unknown) => {
        throw refusesAccess(refused) ? error : refused;
      });
    }
    if (current === account) log.info(`${id}: the platform kept the token unchanged.`);
    else log.info(`${id}: tokens renewed${describeExpiry(readAccessExpiry(current))}.`);
    await turn();
    return fetch().catch((refused: unknown) => {
      throw isAccessExpired(refused) ? refusedAfterRenewal(refused) : refused;
    });
  }

  async function getSnapshot(): Promise<Snapshot> {
    const now = clock.now();
    const expiresAt = readAccessExpiry(account);
    const accessIsValid = expiresAt === null || expiresAt > now;
    const due =
      options.refresh === 'always'
        ? !!platform.tokens
        : platform.tokens?.isDue(account.values, now);
    const mayRenew = !!platform.tokens && options.refresh !== 'never' && !options.dryRun;

    if (due && mayRenew) return renewAndFetch(accessIsValid);
    if (due && options.dryRun && options.refresh !== 'never')
      log.info(`${id}: would renew the tokens.`);
    if (!accessIsValid) throw notRenewed(options);
    try {
      return await fetch();
    } catch (error) {
      if (!isAccessExpired(error)) throw error;
      if (!mayRenew) throw notRenewed(options);
      log.info(`${id}: the access token was refused before it expired, so it is renewed.`);
      return renewAndFetch(false);
    }
  }

  try {
    const snapshot = await getSnapshot();
    log.info(`${id}: numbers fetched.`);
    return { account: current, snapshot: withoutForeignPortrait(snapshot, context) };
  } catch (error) {
    if (error instanceof StatsError) return { account: current, error };
    log.debug(error instanceof Error ? (error.stack ?? error.message) : String(error));
    return { account: current, error: unforeseen(error) };
  }
}

/**
 * Only an emulator has its pictures on this machine. In any other answer, such an address would let a server on the
 * internet have the runner's own services asked.
 */
const withoutForeignPortrait = (snapshot: Snapshot, { apiUrl }: PlatformContext): Snapshot =>
  isOnThisMachine(snapshot.portrait) && !isOnThisMachine(apiUrl)
    ? { ...snapshot, portrait: null }
    : snapshot;

const isOnThisMachine = (url: string | null): boolean =>
  url !== null && URL.canParse(url) && isLoopback(new URL(url));

const readAccessExpiry = ({ platform, values }: Account): number | null =>
  platform.tokens?.accessExpiresAt(values) ?? null;

const isAccessExpired = (error: unknown): boolean =>
  error instanceof StatsError && error.code === 'access-expired';

/** Whether the platform refused the access token, no matter if a renewal could help. */
const refusesAccess = (error: unknown): boolean =>
  isAccessExpired(error) || (error instanceof StatsError && error.code === 'reauthorize');

const describeExpiry = (expiresAt: number | null): string =>
  expiresAt === null ? '' : `, the new access token is valid until ${toIsoSeconds(expiresAt)}`;

const cancelled = () =>
  new StatsError(
    'unavailable',
    'The numbers were not fetched, because the run was cancelled.',
    'Start a new run.',
  );

const notRenewed = ({ dryRun, refresh }: FetchOptions) =>
  dryRun && refresh !== 'never'
    ? new StatsError(
        'would-refresh',
        'The access token has expired, and a dry run renews nothing.',
        'Run without dry-run to renew it and to fetch the numbers.',
      )
    : new StatsError(
        'access-expired',
        'The access token has expired, and refresh: never forbids renewing it.',
        'Set refresh to auto.',
      );

const refusedAfterRenewal = (cause: unknown) =>
  new StatsError(
    'reauthorize',
    'The platform refuses the access token that it has just issued.',
    'Sign in again and store the new tokens in the secret.',
    { cause },
  );

const unforeseen = (cause: unknown) =>
  new StatsError(
    'unexpected-answer',
    `Unexpected error (${cause instanceof Error ? cause.name : typeof cause}).`,
    'Start a new run with debug logging (the repository variable ACTIONS_STEP_DEBUG is true), and report the log.',
    { cause },
  );
