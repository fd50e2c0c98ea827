/** Meta's behaviour where it is undocumented or where tests vary it. Can be changed at any time. */
export interface MetaSettings {
  /** Answer of the code exchange. Documented: `{"data":[{…}]}`; observed: the flat object. */
  codeAnswer: 'flat' | 'wrapped';
  /** Type of `user_id` in the code exchange; as a number it is beyond 2^53. */
  codeUserId: 'number' | 'string';
  /** Format of `permissions` in all answers: comma-separated text, or a list. */
  permissions: 'text' | 'list';
  /** Whether the code exchange answers with `permissions`. */
  codeTellsPermissions: boolean;
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
  /** Subcode of error 190 for a token that was never issued. */
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
  /** Which header reports the usage. Observed: only the business one. */
  usageHeader: 'business' | 'app' | 'both';
  /** Whether the business header has a second key for the same call. Observed. */
  usageUnderTwoIds: boolean;
}

export const createMetaSettings = (): MetaSettings => ({
  codeAnswer: 'flat',
  codeUserId: 'number',
  permissions: 'text',
  codeTellsPermissions: true,
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
});
