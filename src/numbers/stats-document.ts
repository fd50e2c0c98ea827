/** A count as the platforms send it: a whole number of up to 64 bits. */
export type Count = bigint;

/** A figure of an account: a count, a rate in percent, or `null` when the platform did not report it. */
export type Figure = Count | number | null;

/**
 * The JSON in the column `stats_data`, which media kits read. Unknown values are `null` in `profile` and
 * `stats`; the flat keys after `platform` are omitted instead, because older readers compare them as numbers.
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
  /** The account's id, `PLATFORM` or `PLATFORM/label`. Rows of older versions lack it. */
  account: string;
  fetched_at: string;
}

/** What a platform reported about one account at one time. */
export interface Snapshot {
  /** `username` is the platform's handle, otherwise the one in `.env.social`, otherwise `null`. */
  profile: Omit<StatsDocument['profile'], 'username'> & { username: string | null };
  /**
   * The address of the profile picture in about the size that is drawn, which is not stored: `profile.avatar`
   * is the largest one. `null` without a picture.
   */
  portrait: string | null;
  stats: Record<string, Figure>;
  /** The flat keys of the document, which omits those that are `null`. */
  flat: {
    followers: Count | null;
    following: Count | null;
    posts: Count | null;
    engagement_rate: number | null;
    verified: boolean | null;
  };
}
