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
  /** Called with the number of accounts whose numbers are there or failed: at first, and after each. */
  onFetched?: ((done: number, of: number) => void) | undefined;
};

/** Starts the work on all accounts at once. Of two labels with the same token, the later one fails. */
export function startFetches(
  accounts: readonly Account[],
  options: FetchOptions,
  { contextOf, onFetched, ...dependencies }: Dependencies,
): (Promise<Fetched> | Fetched)[] {
  const fetching = accounts.map((account) => {
    const twin = accounts.find((other) => sharesToken(other, account));
    return twin && twin !== account
      ? { account, error: sameAccount(account, twin) }
      : fetchAccount(account, options, { ...dependencies, context: contextOf(account) });
  });
  if (onFetched) countFetched(fetching, onFetched);
  return fetching;
}

function countFetched(
  fetching: readonly (Promise<Fetched> | Fetched)[],
  onFetched: (done: number, of: number) => void,
): void {
  let done = 0;
  const count = () => {
    done += 1;
    onFetched(done, fetching.length);
  };
  onFetched(0, fetching.length);
  for (const one of fetching) Promise.resolve(one).then(count, count);
}
