import type { Clock } from '../../clock.ts';
import { randomText } from '../random-text.ts';

/** Mutable: a test can expire, restrict or exhaust a key. */
export interface ApiKey {
  /** 39 characters. */
  key: string;
  /** `api-disabled`: the API is not enabled in its project; `blocked`: it is restricted to other callers. */
  state: 'valid' | 'expired' | 'api-disabled' | 'blocked';
  /** Units per day; a call costs one. https://developers.google.com/youtube/v3/determine_quota_cost */
  quota: number;
  /** Units used since the last midnight in California. */
  used: number;
  /** The same for `videos:batchGetStats`, which has a bucket of its own. */
  statsQuota: number;
  statsUsed: number;
  /** The project number in the URL where the API can be enabled. */
  projectNumber: string;
}

/** What a method's units are taken from. https://developers.google.com/youtube/v3/revision_history */
export type Bucket = 'default' | 'batchGetStats';

export interface KeyBook {
  add(given: Partial<ApiKey>): ApiKey;
  find(text: string): ApiKey | null;
  /** Takes one unit from the bucket's quota of the day; `false` when none is left. */
  spend(key: ApiKey, bucket: Bucket): boolean;
}

export function createKeyBook(clock: Clock): KeyBook {
  const keys = new Map<string, { key: ApiKey; day: string }>();
  return {
    add: (given) => {
      const key: ApiKey = {
        key: `AIzaSy${randomText(33)}`,
        state: 'valid',
        quota: 10_000,
        used: 0,
        statsQuota: 10_000,
        statsUsed: 0,
        projectNumber: `7${randomText(11, '0123456789')}`,
        ...given,
      };
      keys.set(key.key, { key, day: pacificDay(clock.now()) });
      return key;
    },
    find: (text) => keys.get(text)?.key ?? null,
    spend: (key, bucket) => {
      const entry = keys.get(key.key);
      const today = pacificDay(clock.now());
      if (entry && entry.day !== today) {
        entry.day = today;
        key.used = 0;
        key.statsUsed = 0;
      }
      if (bucket === 'batchGetStats') {
        if (key.statsUsed >= key.statsQuota) return false;
        key.statsUsed += 1;
        return true;
      }
      if (key.used >= key.quota) return false;
      key.used += 1;
      return true;
    },
  };
}

const pacificDay = (at: number): string =>
  new Date(at).toLocaleDateString('en-CA', { timeZone: 'America/Los_Angeles' });
