/** What distinguishes the services of Meta that share sign-in, tokens and errors. */
export interface EmulatedService<Account extends MetaAccount> {
  /** The title of its pages. */
  name: string;
  /** In the header that reports the usage of limits. */
  id: string;
  /** How every token begins. */
  tokenPrefix: string;
  /** Begins the grant types, as in `ig_refresh_token`. */
  grant: string;
  basicScope: string;
  /** All scopes that an app can request. */
  knownScopes: readonly string[];
  /** What stands between the scopes that a sign-in asks for. */
  scopeSeparator: RegExp;
  /** The type of an error 100. */
  badParameterType: string;
  /** The account's id in the answer to a code exchange. */
  idOf(account: Account, appId: string): string;
  /** Why the account cannot sign in, as the page shows it; `null` when it can. */
  refuse(account: Account): string | null;
}

export interface MetaAccount {
  /** The account's id, of digits. */
  userId: string;
}
