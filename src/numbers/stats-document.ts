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
  likes?: Count;
  videos?: Count;
  subscribers?: Count;
  views?: Count;
  /** The account's id, `PLATFORM` or `PLATFORM/label`. Rows of older versions lack it. */
  account: string;
  /** Absent in documents of earlier versions, and in those of `social_stats_history`. */
  top_posts?: readonly TopPost[];
  /** `null` when it is not wanted or the platform reports none; otherwise as `top_posts`. */
  audience?: Audience | null;
  /** The UTC day on which the platform was asked for it, `YYYY-MM-DD`; absent when it is not wanted. */
  audience_asked?: string;
  fetched_at: string;
}

/** One of the best of the latest posts. */
export interface TopPost {
  id: string;
  url: string | null;
  title: string | null;
  kind: string;
  /** UTC, `YYYY-MM-DDTHH:MM:SSZ`. */
  posted_at: string | null;
  views: Count | null;
  likes: Count | null;
  comments: Count | null;
  shares: Count | null;
  /** In percent of the views. */
  engagement_rate: number | null;
}

/** A group's part of its list, in percent with 1 decimal. */
export interface Share {
  key: string;
  share: number;
}

/** The member `audience` of the document. Each list has its largest groups first. */
export interface Audience {
  /** The UTC day on which the platform was asked, as `YYYY-MM-DD`. */
  as_of: string;
  genders: Share[];
  ages: Share[];
  ages_by_gender: { age: string; gender: string; share: number }[];
  /** At most ten, as `cities`; the shares are those among all countries that the platform lists. */
  countries: Share[];
  cities: Share[];
}

/** One post with its numbers at one time. Unknown values are `null`. */
export interface Post {
  /** The platform's own id, as text: JavaScript numbers would round it. */
  id: string;
  url: string | null;
  /** The first line of its caption or title; see `toTitle` in `post.ts`. */
  title: string | null;
  /** The platform's own word in lower case; `video` without one. */
  kind: string;
  /** In ms since 1970. */
  postedAt: number | null;
  views: Count | null;
  likes: Count | null;
  comments: Count | null;
  /** Reposts and quotes where a platform has those. */
  shares: Count | null;
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
    /** The following are absent where a platform has no such total, or where older readers expect none. */
    likes?: Count | null;
    videos?: Count | null;
    subscribers?: Count | null;
    views?: Count | null;
  };
  /** The latest posts that were read, newest first. */
  posts: readonly Post[];
}
