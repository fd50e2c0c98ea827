import type { Clock } from '../clock.ts';
import type { StatsError } from '../errors.ts';
import type { Address } from '../net/addresses.ts';
import type { Http } from '../net/http.ts';
import type { Audience } from '../numbers/audience.ts';
import type { Snapshot } from '../numbers/stats-document.ts';
import type { Kit, Look, Metric } from './look.ts';

/**
 * Everything the action needs from one platform. Code outside the platform's own folders uses this interface
 * and the list in `index.ts`, and names no platform. CONTRIBUTING.md describes how to add one.
 *
 * Rules for every function of a platform:
 * - It keeps no state between calls and never changes the `values` it receives.
 * - It fails with a `StatsError`, whose code names the kind of error (see `errors.ts`).
 * - No error, including its `cause`, and no log line contains a secret value. From an answer they quote only
 *   what has the form of a code or an id.
 * - An answer is `unknown` until the functions of `net/assert.ts` have checked its fields.
 */
export interface Platform {
  /** Lower-case letters and digits. Outputs and the database use it as it is, keys in capitals. */
  id: string;
  /** The name that people read. */
  name: string;
  /** Stored as `meta.source` of the document. */
  source: string;
  /** Stored as `meta.api_version` of the document. */
  apiVersion: string;
  api: Address;
  /** The keys that `.env.social` can hold for an account, in the order of the template. */
  keys: readonly Key[];
  /** The scopes that a person can grant; empty when the platform needs no sign-in. */
  scopes: readonly Scope[];
  /** How many requests may begin within any 60 s. All accounts of a run share this limit. */
  requestsPerMinute: number;
  metrics: readonly Metric[];
  look: Look;
  kit: Kit;
  /**
   * Whether the app's keys belong together, by requests that use up nothing; absent when the platform has none that
   * tells. Resolves with `null` when the answer leaves it open. Rejects as `fetch` does.
   */
  judgeApp?(
    values: Values,
    context: PlatformContext,
  ): Promise<'right' | 'wrong' | 'swapped' | null>;
  /** Absent when access does not expire. */
  tokens?: TokenLife;
  /** Absent when no person has to sign in. */
  signIn?: SignIn;
  /**
   * Fetches the numbers of one account; averages and rates cover its latest `postCount` posts. A missing
   * optional scope, a retired field or one that is not what it should be does not fail the account: its figures
   * are `null`, never `0`, and `context.warn` says why. Rejects with `access-expired` when the platform refuses the access token and
   * renewing may help, with `reauthorize` when a person must sign in again, and otherwise with
   * `missing-scope`, `invalid-input`, `throttled`, `unavailable` or `unexpected-answer`.
   */
  fetch(values: Values, postCount: number, context: PlatformContext): Promise<Snapshot>;
  /**
   * Fetches who follows the account; absent when the platform does not report it. Resolves with `null` when
   * the platform refuses: a missing optional scope, too few followers, or no data yet; `context.warn` says why
   * at most once. Rejects with `throttled`, `unavailable` and the other codes of `fetch` when the question
   * stays open, so that the caller keeps what it has.
   */
  fetchAudience?(values: Values, context: PlatformContext): Promise<Audience | null>;
  /** Its own words for `setup` and `check`, in German; loaded only there. */
  german?(): Promise<GermanWords>;
}

/** What a person reads in the wizard, in German. */
export interface GermanWords {
  /** As `Key.explanation`, by the name of the key. */
  explanations: Readonly<Record<string, string>>;
  /** As `Scope.gives`, by the name of the scope. */
  gives?: Readonly<Record<string, string>>;
  /** As `SignIn.toNotes`. */
  toNotes?(redirectUri: string): readonly string[];
}

/** Whether an account of the platform has a secret value, such as a token or a key of an API. */
export const hasSecrets = ({ keys }: Platform): boolean => keys.some(({ secret }) => secret);

/** One line of `.env.social` for an account. */
export interface Key {
  /** Begins with the platform's id in capitals, as in `ID_ACCESS_TOKEN`; capitals and underscores only. */
  name: string;
  /**
   * What the value is and where a person finds it, as a sentence for `setup` and the template. Absent for
   * values that the action maintains itself, such as expiry times.
   */
  explanation?: string;
  /** The value is masked in the log from the start of the run. */
  secret?: boolean;
  /** An account without this key is refused as `invalid-input`. */
  required?: boolean;
  /** What people put here by mistake, recognised by its form. */
  mistakes?: readonly Mistake[];
  /** The field of the token endpoint's answer with this value, for people who paste the whole answer. */
  answerField?: string;
  /** Matches the address of a page whose first group is the value, for people who paste the address of a profile. */
  inAddress?: RegExp;
  /** The key belongs to the app: a labelled account without its own value uses the unlabelled one. */
  shared?: boolean;
}

/** A value that belongs elsewhere. */
export interface Mistake {
  pattern: RegExp;
  /** Continues "The key NAME holds", as in `a refresh token`. */
  is: string;
  /** What to put there, as a sentence. */
  instead: string;
}

/** The values of one account by the name of their key, without a label. Keys without a value are left out. */
export type Values = ReadonlyMap<string, string>;

/** A permission that a person grants when signing in. */
export interface Scope {
  name: string;
  /** The figures that stay empty without it, as a phrase for people. */
  gives: string;
}

/** What a platform's functions receive from the run instead of reaching for globals. */
export interface PlatformContext {
  /** The only way to the network. It retries only requests that pass `repeatWhen`, which is for reads. */
  http: Http;
  clock: Clock;
  /** The base URL of the platform's API, without a slash at the end. */
  apiUrl: string;
  /**
   * Aborts reads when the run is cancelled. Never pass it to a request that uses up a token or a code: the
   * answer may hold the only tokens that still work.
   */
  signal: AbortSignal;
  /**
   * The `profile.id` under which the database holds the account; `null` when it does not. Absent where there is no
   * database. For platforms whose accounts can be found by it when their name has changed.
   */
  readStoredId?(): Promise<string | null>;
  /**
   * To be called before a token is sent again. Rejects when somebody else may have spent it meanwhile. Absent where
   * nobody else can.
   */
  assertUnspent?(): Promise<void>;
  warn(message: string): void;
  debug(message: string): void;
}

/** How a platform's access token expires, and how it is renewed. */
export interface TokenLife {
  /**
   * The secret key whose value encrypts the account's recovery lines. It must stay the same when tokens are
   * renewed, as a client secret does. Without it, the account gets no recovery lines.
   */
  recoveryKey?: string;
  /** Whether to renew the token in this run; true when its times are unknown. `now` is in ms since 1970. */
  isDue(values: Values, now: number): boolean;
  /** When the access token expires, in ms since 1970; `null` when unknown. */
  accessExpiresAt(values: Values): number | null;
  /** When a person must sign in again at the latest, in ms since 1970; `null` when unknown. */
  signInExpiresAt(values: Values): number | null;
  /**
   * Gets new tokens in exchange for the current ones, which may stop working at once. Therefore the request
   * is sent through `askForTokens` and with `keepPartial`, and every token that arrives is kept, whatever else
   * the answer contains. A value in place of a token that cannot be kept is an error.
   *
   * Resolves with the values that changed, where an empty text means unknown, or with `null` when the
   * platform kept the token as it is and this is no failure. Rejects with `reauthorize` when a person must
   * sign in again, with `invalid-input` when the app's keys are wrong, and with `throttled`, `unavailable`
   * or `unexpected-answer` otherwise.
   */
  renew(values: Values, context: PlatformContext): Promise<Map<string, string> | null>;
}

/**
 * How a person signs in: the platform's form of OAuth's authorization code grant,
 * https://www.rfc-editor.org/rfc/rfc6749#section-4.1. `setup` calls `toNotes`, opens `toPage` in a browser,
 * waits for the redirect, and passes its code to `exchange`.
 */
export interface SignIn {
  address: Address;
  /** The names of the app's keys, which must be known before the sign-in. */
  appKeys: readonly string[];
  /** The scopes without which no account can be shown. */
  requiredScopes: readonly string[];
  /**
   * Where the platform sends the browser after the sign-in. `http://127.0.0.1:PORT/callback/` if the
   * platform accepts it: `setup` replaces `PORT` and listens there. With any other address, the person
   * pastes the address that the browser shows.
   */
  redirectUri: string;
  /** What the person must do in the platform's developer portal first, one paragraph for each entry. */
  toNotes(redirectUri: string): readonly string[];
  /** The address of the page on which the person grants the scopes. */
  toPage(values: Values, request: SignInRequest, authUrl: string): string;
  /** The error for a redirect without a code; `query` is the query of the redirect. */
  understandDenial(query: URLSearchParams): StatsError;
  /**
   * Exchanges a code for tokens. A code works once, so the request that carries it is never retried, and is
   * sent with `keepPartial`.
   * Rejects with `reauthorize` for a code that was used or has expired, with `invalid-input` when the app's
   * keys are wrong, and with `throttled`, `unavailable` or `unexpected-answer` otherwise.
   */
  exchange(
    code: string,
    values: Values,
    request: SignInRequest,
    context: SignInContext,
  ): Promise<SignedIn>;
}

/** One attempt to sign in. The same object goes to `toPage` and to `exchange`. */
export interface SignInRequest {
  /** Exactly as registered with the app. */
  redirectUri: string;
  scopes: readonly string[];
  /**
   * A random text that comes back with the redirect and proves that it belongs to this attempt, see
   * https://www.rfc-editor.org/rfc/rfc6749#section-10.12.
   */
  state: string;
  /**
   * The code verifier of PKCE, where the platform supports it: 43 to 128 letters, digits, `-`, `.`, `_` or
   * `~`, see https://www.rfc-editor.org/rfc/rfc7636#section-4.1.
   */
  verifier: string;
}

export interface SignInContext extends PlatformContext {
  /** The base URL of `SignIn.address`, or of the emulator in its place, without a slash at the end. */
  authUrl: string;
}

/** The result of a sign-in. */
export interface SignedIn {
  /** Tokens, their expiry times and what else the platform reports, by unlabelled key. */
  values: ReadonlyMap<string, string>;
  /** The scopes that the person granted; `null` when the platform does not report them. */
  scopes: readonly string[] | null;
}
