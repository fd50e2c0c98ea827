import type { Account } from '../credentials/accounts.ts';
import { StatsError } from '../errors.ts';
import type { Fetched } from './fetch-account.ts';

/**
 * Whether two accounts have the same token. It must not be used twice, because the platform may then revoke
 * all tokens of the sign-in.
 */
export function sharesToken(one: Account, other: Account): boolean {
  const tokens = ({ values }: Account) =>
    one.platform.keys.flatMap(
      ({ name, secret, shared }) => (secret && !shared && values.get(name)) || [],
    );
  return one.platform === other.platform && tokens(one).some((own) => tokens(other).includes(own));
}

/**
 * Fails each account with the same platform id as an earlier one (`invalid-input`), because both would write
 * the same row.
 */
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

/** Returns the error `invalid-input` for an account that is configured twice. */
export const sameAccount = (later: Account, earlier: Account) =>
  new StatsError(
    'invalid-input',
    `${later.id} is the same account as ${earlier.id}.`,
    `Take the keys of ${later.id} out of .env.social, or sign in to the account that you mean.`,
  );
