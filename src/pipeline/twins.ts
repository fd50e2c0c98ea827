import type { Account } from '../credentials/accounts.ts';
import { StatsError } from '../errors.ts';
import type { Fetched } from './fetch-account.ts';

/** A token under two labels would be spent twice, and the platform may then end the whole sign-in. */
export function sharesToken(one: Account, other: Account): boolean {
  const tokens = ({ values }: Account) =>
    one.platform.keys.flatMap(
      ({ name, secret, shared }) => (secret && !shared && values.get(name)) || [],
    );
  return one.platform === other.platform && tokens(one).some((own) => tokens(other).includes(own));
}

/** Two labels for one account: both would write its one row, so the later one fails. */
export const refuseTwins = (fetched: readonly Fetched[]): Fetched[] =>
  fetched.map((one) => {
    if (one.error || one.snapshot.profile.id === null) return one;
    const { account, snapshot } = one;
    const twin = fetched.find(
      (other) =>
        !other.error &&
        other.account.platform === account.platform &&
        other.snapshot.profile.id === snapshot.profile.id,
    );
    return twin && twin !== one ? { account, error: sameAccount(account, twin.account) } : one;
  });

export const sameAccount = (later: Account, earlier: Account) =>
  new StatsError(
    'invalid-input',
    `${later.id} is the same account as ${earlier.id}.`,
    `Take the keys of ${later.id} out of .env.social, or sign in to the account that is meant.`,
  );
