import type { Clock } from '../clock.ts';
import type { StatsError } from '../errors.ts';
import type { Address } from '../net/addresses.ts';
import type { Http } from '../net/http.ts';
import type { Figure, Snapshot, StatsDocument } from '../numbers/stats-document.ts';

/** An account's values by unlabelled key, empty ones left out. */
export type Values = ReadonlyMap<string, string>;

export interface Key {
  name: string;
  /** What it is and where it is found, for set-up and template; absent for what the action itself keeps. */
  explanation?: string;
  /** Masked in the log from the first moment on. */
  secret?: boolean;
  /** The account cannot do without it. */
  required?: boolean;
  /** An app's key: a labelled account without its own uses the unlabelled one. */
  shared?: boolean;
}

/** A right that a person grants at the sign-in. */
export interface Scope {
  name: string;
  /** Which numbers stay empty without it. */
  gives: string;
}

export interface PlatformContext {
  http: Http;
  clock: Clock;
  /** The base URL of the platform's API, without a slash at the end. */
  apiUrl: string;
  /** Gives up reads. Never given to a token request: its answer must not be lost. */
  signal: AbortSignal;
  warn(message: string): void;
  debug(message: string): void;
}

/** A number that gets an output `PLATFORM-NAME` and a column of its own. */
export interface Metric {
  name: string;
  title: string;
  unit?: 'percent';
  read(document: StatsDocument): Figure;
}

/** How access runs out and is renewed, where it does. */
export interface TokenLife {
  /** The key whose value locks an account's recovery lines; without one it gets none. */
  recoveryKey?: string;
  isDue(values: Values, now: number): boolean;
  /** When the access token dies, in ms since 1970; `null` when unknown. */
  accessEndsAt(values: Values): number | null;
  /** When a person must sign in again, in ms since 1970; `null` when unknown. */
  signInEndsAt(values: Values): number | null;
  /**
   * Spends the refresh token. Resolves with the values that changed; with `null` when the platform left
   * the token as it is, and that is no failure.
   */
  renew(values: Values, context: PlatformContext): Promise<Map<string, string> | null>;
}

/** What one attempt to sign in asks for. */
export interface SignInRequest {
  /** As registered with the app, to the letter. */
  redirectUri: string;
  scopes: readonly string[];
  /** Nobody can guess it, and it comes back with the person. */
  state: string;
  /** For PKCE (RFC 7636, 4.1), where the platform has it: 43 to 128 letters, digits, `-`, `.`, `_` or `~`. */
  verifier: string;
}

export interface SignInContext extends PlatformContext {
  /** The base URL that `SignIn.address` stands for, without a slash at the end. */
  authUrl: string;
}

export interface SignedIn {
  /** What came of the sign-in, by unlabelled key. */
  values: ReadonlyMap<string, string>;
  /** What the person granted; `null` when the platform does not tell. */
  scopes: readonly string[] | null;
}

/** OAuth's authorization code grant (RFC 6749, 4.1), as the platform has it. */
export interface SignIn {
  address: Address;
  /** The app's keys, which are needed before. */
  appKeys: readonly string[];
  /** Without these there is no account to show. */
  requiredScopes: readonly string[];
  /**
   * Where the platform sends the person back to: `http://127.0.0.1:PORT/callback/` where it takes such an
   * address; any other leads nowhere, and the person pastes what the browser shows.
   */
  redirectUri: string;
  /** What to do in the platform's portal first, for people; a paragraph each. */
  toNotes(redirectUri: string): readonly string[];
  /** The page on which the person grants the scopes. */
  toPage(values: Values, request: SignInRequest, authUrl: string): string;
  /** Why a person came back without a code. */
  understandDenial(query: URLSearchParams): StatsError;
  /** Spends the code, once. Rejects with `reauthorize` for one that was used or has ended. */
  exchange(
    code: string,
    values: Values,
    request: SignInRequest,
    context: SignInContext,
  ): Promise<SignedIn>;
}

/** All that is a platform's own. The tree outside its folder knows platforms only by this. */
export interface Platform {
  /** As in keys, outputs and the database: lower case. */
  id: string;
  name: string;
  source: string;
  apiVersion: string;
  api: Address;
  keys: readonly Key[];
  /** None for a platform that needs no sign-in. */
  scopes: readonly Scope[];
  /** Requests in any 60 s, as documented; the action keeps below it over all accounts. */
  requestsPerMinute: number;
  metrics: readonly Metric[];
  /** Absent where access never ends. */
  tokens?: TokenLife;
  /** Absent where a key is all that is needed. */
  signIn?: SignIn;
  /** Rejects with `access-expired` when the platform refuses the access token, with `reauthorize` when a renewal cannot help. */
  fetch(values: Values, postCount: number, context: PlatformContext): Promise<Snapshot>;
}
