import type { Account } from '../credentials/accounts.ts';
import {
  type FetchDependencies,
  type Fetched,
  type FetchOptions,
  fetchAccount,
} from './fetch-account.ts';
import { sameAccount, sharesToken } from './twins.ts';

type Dependencies = Omit<FetchDependencies, 'context'> & {
  contextOf(account: Account): FetchDependencies['context'];
};

/** Starts the work on all accounts at once. Of two labels with the same token, the later one fails. */
export const startFetches = (
  accounts: readonly Account[],
  options: FetchOptions,
  { contextOf, ...dependencies }: Dependencies,
): (Promise<Fetched> | Fetched)[] =>
  accounts.map((account) => {
    const twin = accounts.find((other) => sharesToken(other, account));
    return twin && twin !== account
      ? { account, error: sameAccount(account, twin) }
      : fetchAccount(account, options, { ...dependencies, context: contextOf(account) });
  });
