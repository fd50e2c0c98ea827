/** What servers decide, or where they differ. Can be changed at any time. */
export interface MastodonSettings {
  /** What the domain answers to WebFinger: the account's links, a redirect to the server, or a redirect for ever. */
  webFinger: 'served' | 'redirected' | 'circling';
  /** Whether the API answers only people who have signed in. */
  signIn: 'not-needed' | 'needed';
  /** Whether posts have the number of their quotes, since 4.5. */
  quotes: 'counted' | 'unknown';
  /** Requests in a sliding window of 60 s; more get 429. The real limit is 300 in five minutes. */
  rateLimit: number;
}

export const createSettings = (): MastodonSettings => ({
  webFinger: 'served',
  signIn: 'not-needed',
  quotes: 'counted',
  rateLimit: Number.POSITIVE_INFINITY,
});
