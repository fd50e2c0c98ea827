/** Instagram's behaviour where it is undocumented or where tests vary it. Can be changed at any time. */
export interface InstagramSettings {
  /** Answer of the code exchange. Documented: `{"data":[{…}]}`; observed: the flat object. */
  codeAnswer: 'flat' | 'wrapped';
  /** Type of `user_id` in the code exchange; as a number it is beyond 2^53. */
  codeUserId: 'number' | 'string';
  /** Format of `permissions` in all answers: comma-separated text, or a list. */
  permissions: 'text' | 'list';
  /** Answer of `/me` and other profiles. Documented: `{"data":[{…}]}`; observed: the flat object. */
  profileAnswer: 'flat' | 'wrapped';
  /** Whether profiles and media contain their `id` even when only other fields are requested. */
  idUnasked: boolean;
  /** Observed: `BUSINESS`; documented: `Business`. */
  accountType: 'upper' | 'title';
  /** How a name, biography, website or picture that is not set is answered. */
  emptyField: 'absent' | 'empty' | 'null';
  /** Documented fields to treat as unknown; requesting one fails the whole call. */
  withoutFields: string[];
  /** Below this number of followers, `followers_count` is absent. One unreliable source says 100. */
  followersHiddenBelow: bigint;
  /** How `like_count` is answered when the owner hides likes. */
  hiddenLikes: 'absent' | 'null';
  /** Whether `/{app-scoped id}/…` works as well as `/{user_id}/…`. */
  appScopedIdInPaths: boolean;
  /** Base URL of `paging.next`; `null` for this emulator's. */
  nextBase: string | null;

  /** Whether a refresh returns a new token or the one it was sent. */
  refreshReturns: 'new' | 'same';
  /** Whether a refresh that returns a new token invalidates the previous one. */
  oldTokenAfterRefresh: 'invalid' | 'valid';
  /** Refresh of a token younger than 24 hours: an error, or 200 with the same token and expiry. */
  youngRefresh: 'refused' | 'unchanged';
  /** Error code when `youngRefresh` is `refused`. Not documented; 190 would look like an invalid token. */
  youngRefreshCode: number;
  /** Whether a refresh answers with the extra member `permissions`. Observed once. */
  refreshTellsPermissions: boolean;
  /** Whether the token endpoints accept `Authorization: Bearer`. Documented: the query only. */
  bearerAtTokenEndpoints: boolean;
  /** Lifetime of a long-lived token in seconds. Documented samples are some seconds below 60 days. */
  longLifetimeSeconds: number;
  /** Error code for a wrong client secret in the exchange for a long-lived token. */
  wrongSecretCode: number;
  /** Subcode of error 190 for a token that Instagram never issued. */
  unknownTokenSubcode: number | null;

  /** Error code for a missing permission: 10, or 200 to 299. */
  permissionCode: number;
  /** Type of all errors; `null` for each error's own. Meta's types are known to be unstable. */
  errorType: string | null;
  /** HTTP status of all errors; `null` for each error's own, nearly always 400. */
  errorStatus: number | null;
  /** Whether errors also have `error_user_title`, `error_user_msg` and `is_transient`. */
  errorExtras: boolean;

  /**
   * Calls per app and account in a sliding window of 24 hours. The real limit is 4800 × impressions.
   * https://developers.facebook.com/docs/graph-api/overview/rate-limiting/
   */
  rateLimit: number;
  /** Error code beyond the limit: 4, 17, 32, 613 or 80002. The type is always `OAuthException`. */
  throttleCode: number;
  /** Answers have the usage header from this usage on, in percent. */
  usageShownFromPercent: number;
  /** Which header reports the usage. Observed for Instagram: only the business one. */
  usageHeader: 'business' | 'app' | 'both';
  /** Whether the business header has a second key for the same call. Observed. */
  usageUnderTwoIds: boolean;
  /** The newest version that this host serves. It is unknown whether the real one serves 26. */
  newestVersion: 25 | 26;

  /** Documented metrics to treat as unsupported; requesting one fails the whole call. */
  withoutMetrics: string[];
  /** Delay of insights in ms. Documented: up to 48 hours. */
  insightsLateMs: number;
  /** The parameter `timeframe` of demographics. Documented: required; observed: optional. */
  timeframe: 'required' | 'optional' | 'refused';
  /** Demographics of an account with fewer than 100 followers: error 3006, or an empty list. Both observed. */
  fewFollowers: 'refused' | 'empty';
}

export function createSettings(): InstagramSettings {
  return {
    codeAnswer: 'flat',
    codeUserId: 'number',
    permissions: 'text',
    profileAnswer: 'flat',
    idUnasked: false,
    accountType: 'upper',
    emptyField: 'absent',
    withoutFields: [],
    followersHiddenBelow: 0n,
    hiddenLikes: 'absent',
    appScopedIdInPaths: false,
    nextBase: null,
    refreshReturns: 'new',
    oldTokenAfterRefresh: 'invalid',
    youngRefresh: 'refused',
    youngRefreshCode: 100,
    refreshTellsPermissions: true,
    bearerAtTokenEndpoints: false,
    longLifetimeSeconds: 5_184_000,
    wrongSecretCode: 100,
    unknownTokenSubcode: null,
    permissionCode: 10,
    errorType: null,
    errorStatus: null,
    errorExtras: false,
    rateLimit: 4_800,
    throttleCode: 4,
    usageShownFromPercent: 1,
    usageHeader: 'business',
    usageUnderTwoIds: false,
    newestVersion: 25,
    withoutMetrics: [],
    insightsLateMs: 0,
    timeframe: 'required',
    fewFollowers: 'refused',
  };
}
