/** TikTok's behaviour where it is undocumented or where tests vary it. Can be changed at any time. */
export interface TikTokSettings {
  /** HTTP status of OAuth errors. Observed: 200 with the error in the body. */
  tokenErrorStatus: number;
  /**
   * What a refresh token gets when it is sent again. `refused`: `invalid_grant`; `grace`: the same new pair
   * while that is unused; `revokes-family`: `invalid_grant`, and the whole grant is revoked; `accepted`: new
   * tokens, as if it had never been used.
   */
  usedRefreshToken: 'refused' | 'grace' | 'revokes-family' | 'accepted';
  /** Whether a refresh replaces the refresh token. */
  rotation: 'always' | 'never';
  /** Observed: `scope_not_authorized` (401). Also documented: `scope_permission_missed` (400). */
  scopeError: 'scope_not_authorized' | 'scope_permission_missed';
  /** `Retry-After` of a 429; `null` sends no such header. TikTok does not document one. */
  retryAfterSeconds: number | null;
  /**
   * Requests per app and endpoint in a sliding window of 60 s.
   * https://developers.tiktok.com/docs/en/tiktok-api-v2-rate-limit
   */
  rateLimit: number;
  /** Whether a refresh invalidates the previous access token. Not documented. */
  accessTokenAfterRefresh: 'invalid' | 'valid';
  /** HTTP status of all errors of data endpoints; `null` for each error's documented one. */
  dataErrorStatus: number | null;
}

/**
 * Token lifetimes in seconds. With `rolling`, a refresh token's time starts when it is issued; without, at
 * consent. https://developers.tiktok.com/doc/oauth-user-access-token-management
 */
export const lifetimes = {
  '2026-11': { access: 7_200, refresh: 15_552_000, rolling: true },
  legacy: { access: 86_400, refresh: 31_536_000, rolling: false },
} as const;

export type LifetimeName = keyof typeof lifetimes;

export function createSettings(name: LifetimeName): TikTokSettings {
  const legacy = name === 'legacy';
  return {
    tokenErrorStatus: 200,
    usedRefreshToken: 'refused',
    rotation: legacy ? 'never' : 'always',
    scopeError: 'scope_not_authorized',
    retryAfterSeconds: null,
    rateLimit: 600,
    accessTokenAfterRefresh: legacy ? 'valid' : 'invalid',
    dataErrorStatus: null,
  };
}
