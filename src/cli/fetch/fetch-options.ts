import type { RefreshPolicy } from '../../pipeline/fetch-account.ts';

/** What `fetch` was called with. */
export interface FetchOptions {
  /** `.env.social` without it, and without that the environment. */
  envFile?: string;
  database: string;
  /** `owner/name`: the secret there is written as well. */
  secret?: string;
  /** The secret's environment. */
  environment?: string;
  secretName?: string;
  /** Ids; empty: all that the credentials configure. */
  platforms: readonly string[];
  videoCount: number;
  refresh: RefreshPolicy;
  dryRun?: boolean;
  json?: boolean;
}
