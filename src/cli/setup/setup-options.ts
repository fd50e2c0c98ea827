import type { Locale } from '../../locale/words.ts';

/** The parsed options of `setup`. */
export interface SetupOptions {
  envFile: string;
  /** Ids; empty: the person chooses, or those with a value are used. */
  platforms: readonly string[];
  /** Paths of prepared files. */
  from: readonly string[];
  label: string | null;
  yes: boolean;
  force: boolean;
  signIn: boolean;
  scopes: readonly string[];
  /** For the redirect to this machine. */
  port: number;
  redirect: string | null;
  paste: boolean;
  browser: boolean;
  /** `owner/name`. */
  secret: string | null;
  secretName: string;
  environment: string | null;
  /** Path; `true`: the usual one; `null`: the option was not given. */
  workflow: string | true | null;
  /** Id of what the workflow does with the numbers; `null`: the person is asked, or keeps an artifact. */
  recipe: string | null;
  /** Whether the workflow asks for who follows the accounts; otherwise the person is asked. */
  audience: boolean;
  /** Whether to make the GitHub App that writes the secret; otherwise the person is asked. */
  app: boolean;
  /** `app`, or the name of a secret with a token. */
  secretsToken: string;
  /** Whether to commit the workflow file; otherwise the person is asked. */
  commit: boolean;
  /** `owner/name@ref`; `null`: this program's own repository, if it runs from a clone. */
  action: string | null;
  /** Absent: English. */
  language?: Locale;
}
