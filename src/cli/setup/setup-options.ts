/** The options of the command, as they were given. */
export interface SetupOptions {
  envFile: string;
  /** Ids; empty: asked for, or those that there are keys of. */
  platforms: readonly string[];
  from: readonly string[];
  label: string | null;
  yes: boolean;
  force: boolean;
  signIn: boolean;
  scopes: readonly string[];
  port: number;
  redirect: string | null;
  paste: boolean;
  browser: boolean;
  /** `owner/name`. */
  secret: string | null;
  secretName: string;
  environment: string | null;
  /** A path; `true`: the usual one; `null`: not asked for. */
  workflow: string | true | null;
  /** `app`, or the name of a secret with a token. */
  secretsToken: string;
  /** `owner/name@ref`; `null`: this program's own repository. */
  action: string | null;
}
