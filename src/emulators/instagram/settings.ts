/** How Instagram behaves where it is not documented, or where tests want it otherwise. All settable at any time. */
export interface InstagramSettings {
  /** The code exchange. Documented: `{"data":[{…}]}`; seen live: the flat object. */
  codeAnswer: 'flat' | 'wrapped';
  /** How the code exchange writes `user_id`; as a number it is beyond 2^53. */
  codeUserId: 'number' | 'string';
  /** How `permissions` is written, wherever it stands: separated by commas, or a list. */
  permissions: 'text' | 'list';
  /** `/me` and other profiles. Documented: `{"data":[{…}]}`; seen live: the flat object. */
  profileAnswer: 'flat' | 'wrapped';
  /** Whether profiles and media bring their `id` although other fields were asked for. */
  idUnasked: boolean;
  /** `BUSINESS` was seen live; `Business` is documented. */
  accountType: 'upper' | 'title';
  /** What becomes of a name, biography, website or picture that the account does not have. */
  emptyField: 'absent' | 'empty' | 'null';
  /** Fields treated as unknown although listed: one of them fails the whole call. */
  withoutFields: string[];
  /** Below so many followers, `followers_count` is absent. One doubtful note says 100. */
  followersHiddenBelow: bigint;
  /** What becomes of `like_count` where the owner hides likes. */
  hiddenLikes: 'absent' | 'null';
  /** Whether `/{app-scoped id}/…` is understood as well as `/{user_id}/…`. */
  appScopedIdInPaths: boolean;
  /** Where `paging.next` leads; `null` is this emulator. */
  nextBase: string | null;

  /** Whether a refresh answers another token or the one it was sent. */
  refreshReturns: 'new' | 'same';
  /** The token before a refresh that answered another one. */
  oldTokenAfterRefresh: 'dies' | 'lives';
  /** A token younger than 24 hours: an error, or 200 with the same token and the time it had anyway. */
  youngRefresh: 'refused' | 'unchanged';
  /** The error code of that refusal; not documented, and 190 would look like a dead token. */
  youngRefreshCode: number;
  /** Whether the answer to a refresh has the extra member `permissions`. Seen once. */
  refreshTellsPermissions: boolean;
  /** Whether the token endpoints take the token as `Authorization: Bearer`. Documented: the query only. */
  bearerAtTokenEndpoints: boolean;
  /** Seconds that a long-lived token lives; documented samples are some seconds short of 60 days. */
  longLifetimeSeconds: number;
  /** The error code for a wrong client secret at the long-lived exchange. */
  wrongSecretCode: number;
  /** The subcode beside 190 for a token that Instagram never gave out. */
  unknownTokenSubcode: number | null;

  /** The error code for a permission that was not granted: 10, or 200 to 299. */
  permissionCode: number;
  /** The error type of all errors; `null` for each one's own. It is known to be unstable. */
  errorType: string | null;
  /** The HTTP status of all errors; `null` for each one's own, nearly always 400. */
  errorStatus: number | null;
  /** Whether errors have `error_user_title`, `error_user_msg` and `is_transient` too. */
  errorExtras: boolean;

  /** Calls per app and account in a sliding window of 24 hours. The real one is 4800 × impressions. */
  rateLimit: number;
  /** 4, 17, 32, 613 or 80002; the type is `OAuthException` all the same. */
  throttleCode: number;
  /** From how many percent on answers have the usage header at all. */
  usageShownFromPercent: number;
  /** Which header tells the usage. Measured for Instagram: only the business one. */
  usageHeader: 'business' | 'app' | 'both';
  /** Whether the business header has a second key for the same call. Measured. */
  usageUnderTwoIds: boolean;
  /** The newest version this host serves; whether it serves 26 is not known. */
  newestVersion: 25 | 26;

  /** Metrics treated as unsupported although listed: one of them fails the whole call. */
  withoutMetrics: string[];
  /** Younger numbers than this are not there yet; documented: up to 48 hours. */
  insightsLateMs: number;
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
    oldTokenAfterRefresh: 'dies',
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
  };
}
