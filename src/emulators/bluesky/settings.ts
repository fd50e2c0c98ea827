/** Bluesky's behaviour where it is undocumented or where tests vary it. Can be changed at any time. */
export interface BlueskySettings {
  /** Whether a profile has the optional counts. */
  counts: 'shown' | 'absent';
  /** `unconfirmed`: every handle is shown as `handle.invalid`, as when its domain does not name the account. */
  handles: 'confirmed' | 'unconfirmed';
  /** Requests in a sliding window of 60 s; more get 429. The real limit is 3000 in five minutes. */
  rateLimit: number;
}

export const createSettings = (): BlueskySettings => ({
  counts: 'shown',
  handles: 'confirmed',
  rateLimit: Number.POSITIVE_INFINITY,
});
