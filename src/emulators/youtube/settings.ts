/** How YouTube behaves where it is not documented, or where tests want it otherwise. All settable at any time. */
export interface YouTubeSettings {
  /** An answer without channels: no `items` at all, or an empty list. */
  emptyItems: 'absent' | 'empty';
  /** `subscriberCount` of a channel that hides it: `"0"`, absent, or a number that means nothing. */
  hiddenSubscribers: 'zero' | 'absent' | 'shown';
  /** The body for a key that is none: today's, with reason `badRequest`, or the older `keyInvalid`. */
  badKey: 'badRequest' | 'keyInvalid';
  /** Whether the key may come as `X-Goog-Api-Key` instead of the query parameter. */
  acceptsKeyHeader: boolean;
  /** Requests per key in a sliding window of 60 s, beyond which the reason is `rateLimitExceeded`. */
  rateLimit: number;
  /** HTTP status of that; 403 or 429. */
  rateLimitStatus: number;
}

export function createSettings(): YouTubeSettings {
  return {
    emptyItems: 'absent',
    hiddenSubscribers: 'zero',
    badKey: 'badRequest',
    acceptsKeyHeader: false,
    rateLimit: Number.POSITIVE_INFINITY,
    rateLimitStatus: 403,
  };
}
