import { hourMs } from '../clock.ts';
import type { Account } from '../credentials/accounts.ts';
import type { Log } from '../log.ts';
import { announceExpiries } from './announce-expiries.ts';
import type { Fetched } from './fetch-account.ts';

/** Accounts that must sign in again soon. One that must do so now says so itself. */
export function announceSignIns(fetched: readonly Fetched[], now: number, log: Log): void {
  const signIns = fetched.flatMap(({ account, error }) => {
    const at = readSignInEnd(account);
    return at === null || error?.code === 'reauthorize' ? [] : [{ name: account.id, at }];
  });
  announceExpiries(
    'A person must sign in again before these end:',
    'Store the new tokens in the secret.',
    signIns,
    { now, log },
  );
}

/** A GitHub App's token expires after an hour, and every run makes a new one. */
export function announceTokenEnd(endsAt: number | null, now: number, log: Log): void {
  if (endsAt === null || endsAt - now <= hourMs) return;
  announceExpiries(
    'A new token is needed before this one ends:',
    'Make one with the same permissions, and store it in its place.',
    [{ name: 'the GitHub token that writes the secret', at: endsAt }],
    { now, log },
  );
}

/** When a person must sign in again, in ms since 1970; `null` when unknown. */
export const readSignInEnd = ({ platform, values }: Account): number | null =>
  platform.tokens?.signInExpiresAt(values) ?? null;
