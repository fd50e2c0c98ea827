/** YouTube's behaviour where it is undocumented or where tests vary it. Can be changed at any time. */
export interface YouTubeSettings {
  /** `items` of an answer without channels: absent, or an empty list. */
  emptyItems: 'absent' | 'empty';
  /** The uploads of a channel without any: `playlistNotFound` (404), or an empty list. */
  emptyUploads: 'missing' | 'empty';
  /**
   * How `videos:batchGetStats` answers: with numbers, like an address that does not exist (404), or as blocked
   * for the key (403).
   */
  batchGetStats: 'served' | 'unknown' | 'blocked';
  /** `subscriberCount` of a channel that hides it: `"0"`, absent, or the rounded count. */
  hiddenSubscribers: 'zero' | 'absent' | 'shown';
  /** Reason in the error for an invalid key: the current `badRequest`, or the older `keyInvalid`. */
  badKey: 'badRequest' | 'keyInvalid';
  /** Whether the key may be in the header `X-Goog-Api-Key` instead of the query. */
  acceptsKeyHeader: boolean;
  /** Requests per key in a sliding window of 60 s; more get the reason `rateLimitExceeded`. */
  rateLimit: number;
  /** HTTP status with the reason `rateLimitExceeded`: 403 or 429. */
  rateLimitStatus: number;
}

export function createSettings(): YouTubeSettings {
  return {
    emptyItems: 'absent',
    emptyUploads: 'missing',
    batchGetStats: 'served',
    hiddenSubscribers: 'zero',
    badKey: 'badRequest',
    acceptsKeyHeader: false,
    rateLimit: Number.POSITIVE_INFINITY,
    rateLimitStatus: 403,
  };
}
