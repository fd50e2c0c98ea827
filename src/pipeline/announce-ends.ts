import { dayMs, hourMs, toIsoSeconds } from '../clock.ts';
import type { Account } from '../credentials/accounts.ts';
import type { Log } from '../log.ts';
import { announceExpiries, type Expiry } from './announce-expiries.ts';
import type { Fetched } from './fetch-account.ts';

/** Accounts that must sign in again soon. One that must do so now says so itself. */
export function announceSignIns(fetched: readonly Fetched[], now: number, log: Log): void {
  const signIns = fetched.flatMap(({ account, error }) =>
    error?.code === 'reauthorize' ? [] : (toSignIn(account) ?? []),
  );
  announceExpiries(
    'Sign in again before these tokens expire:',
    'Store the new tokens in the secret.',
    signIns,
    { now, log },
  );
}

/** A GitHub App's token expires after an hour, and every run makes a new one. */
export function announceTokenEnd(endsAt: number | null, now: number, log: Log): void {
  if (endsAt === null || endsAt - now <= hourMs) return;
  announceExpiries(
    'This token needs to be replaced before it expires:',
    'Create one with the same permissions, and store it instead.',
    [{ name: 'the GitHub token that writes the secret', at: endsAt }],
    { now, log },
  );
}

/** How long before its end a token that another step keeps from being renewed is announced. */
const lossMs = 14 * dayMs;

/**
 * A stale copy is no failure while the access token is valid, so a step that always comes second would lose
 * its token without a word.
 */
export function announceLoss(accounts: readonly Account[], now: number, log: Log): void {
  for (const account of accounts) {
    const { id, platform, values } = account;
    const at = toSignIn(account)?.at ?? null;
    if (!platform.tokens?.isDue(values, now) || at === null || at <= now || at - now > lossMs)
      continue;
    log.warning(
      `${id}: its token expires on ${toIsoSeconds(at).slice(0, 10)} and was not renewed, because this run's copy of the secret is old. If this happens every day, another step or job writes the same secret first: use one step for all platforms, with the input platforms left empty.`,
    );
  }
}

/** When a person must sign in again; `null` when unknown. */
export function toSignIn({ id, platform, values }: Account): Expiry | null {
  const at = platform.tokens?.signInExpiresAt(values) ?? null;
  return at === null ? null : { name: id, at };
}
