/** How TikTok behaves where it is not documented, or where tests want it otherwise. All settable at any time. */
export interface TikTokSettings {
  /** HTTP status of OAuth errors. Observed: 200 with the error in the body. */
  tokenErrorStatus: number;
  /**
   * A refresh token sent again: refused as `invalid_grant`; answered with the same new pair while that is
   * unused; refused and the newest pair killed too; or accepted as if it had never been used.
   */
  usedRefreshToken: 'refused' | 'grace' | 'revokes-family' | 'accepted';
  /** Whether a refresh replaces the refresh token. */
  rotation: 'always' | 'never';
  /** Observed: `scope_not_authorized` (401). Documented as well: `scope_permission_missed` (400). */
  scopeError: 'scope_not_authorized' | 'scope_permission_missed';
  /** Sent as `Retry-After` with 429 unless `null`; TikTok documents none. */
  retryAfterSeconds: number | null;
  /** Requests per app and endpoint in a sliding window of 60 s. */
  rateLimit: number;
  /** Whether the access token before a refresh stops working with it. Not documented. */
  accessTokenDiesAtRefresh: boolean;
  /** The HTTP status of all errors of data endpoints; `null` for the documented one of each. */
  dataErrorStatus: number | null;
}

/** Seconds. Since November 2026 the refresh token's time begins anew with each one; before, at consent. */
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
    accessTokenDiesAtRefresh: !legacy,
    dataErrorStatus: null,
  };
}
