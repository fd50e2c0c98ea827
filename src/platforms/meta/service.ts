/** What distinguishes the services of Meta that share sign-in, tokens and errors. */
export interface MetaService {
  /** The name that people read. */
  name: string;
  /** Of the keys in `.env.social`, as in `PREFIX_ACCESS_TOKEN`. */
  prefix: string;
  /** The requested version. */
  apiVersion: string;
  /** Begins the grant types, as in `ig_refresh_token`. */
  grant: string;
  /** The scope without which no account can be read. */
  basicScope: string;
  /** The host of the site on which people log in. */
  site: string;
  /** What the tokens are called, as in `token of X Login`. */
  token: string;
  /** Says what to look at when a read is refused without a reason. */
  advice: string;
}

/** The name of a key, as in `PREFIX_APP_ID`. */
export const keyOf = ({ prefix }: MetaService, name: string): string => `${prefix}_${name}`;
