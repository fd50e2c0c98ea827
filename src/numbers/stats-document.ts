/** A count as the platforms send it: a whole number of up to 64 bits. */
export type Count = bigint;

/** A figure of an account: a count, a rate in percent, or `null` when the platform did not tell. */
export type Figure = Count | number | null;

/**
 * What a media kit reads from the column `stats_data`. Untold is `null` in `profile` and `stats`; the
 * flat keys after `platform` are left out instead, because older readers compare them as numbers.
 */
export interface StatsDocument {
  /** `updated_at` is UTC, `YYYY-MM-DDTHH:MM:SSZ`, and equals `fetched_at`. */
  meta: { updated_at: string; source: string; api_version: string };
  profile: {
    id: string | null;
    username: string;
    name: string | null;
    avatar: string | null;
    bio: string | null;
    url: string | null;
  };
  stats: Record<string, Figure>;
  platform: string;
  followers?: Count;
  following?: Count;
  posts?: Count;
  engagement_rate?: number;
  verified?: boolean;
  fetched_at: string;
}

/** What a platform told of one account at one moment. */
export interface Snapshot {
  /** `username` is the platform's handle, else the one that `.env.social` names, else `null`. */
  profile: Omit<StatsDocument['profile'], 'username'> & { username: string | null };
  stats: Record<string, Figure>;
  /** The flat numbers that older readers compare; a `null` among them is left out of the document. */
  flat: {
    followers: Count | null;
    following: Count | null;
    posts: Count | null;
    engagement_rate: number | null;
    verified: boolean | null;
  };
}
