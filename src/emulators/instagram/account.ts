import { createHash, randomInt } from 'node:crypto';
import { dayMs, hourMs } from '../../clock.ts';
import { digits, randomText } from '../random-text.ts';

/** Whole-life numbers of one medium by metric; a metric that is absent has no data. */
export type Numbers = Record<string, bigint>;

export interface InstagramMedia {
  /** 17 digits, beyond what a double can hold. */
  id: string;
  type: 'IMAGE' | 'VIDEO' | 'CAROUSEL_ALBUM';
  product: 'FEED' | 'REELS' | 'STORY' | 'AD';
  /** ms since 1970. */
  postedAt: number;
  /** `''` when there is none. */
  caption: string;
  /** The last part of its address. */
  shortcode: string;
  likes: bigint;
  comments: bigint;
  /** The owner hides the likes of this one. */
  hidesLikes: boolean;
  /** Holds somebody else's work, so that its file has no address. */
  copyrighted: boolean;
  /** The pictures of an album: ids only. */
  childIds: string[];
  /** How many people saw it; a story with fewer than 5 has no insights. */
  viewers: bigint;
  /** Beside these, `likes`, `comments` and `total_interactions` are counted. */
  insights: Numbers;
}

export interface InstagramProfile {
  /** The professional account's id, 17 digits. Each app knows the account under another one, too. */
  userId: string;
  username: string;
  /** These four: `''` when there is none. */
  name: string;
  biography: string;
  website: string;
  pictureId: string;
  /** A personal account cannot use this API at all. */
  type: 'BUSINESS' | 'MEDIA_CREATOR' | 'PERSONAL';
  followers: bigint;
  following: bigint;
  /** `null`: counted from the media. */
  mediaCount: bigint | null;
  /** Account insights by day, `2026-11-01`; a day or metric that is absent has no data. */
  days: Record<string, Numbers>;
}

/** Mutable: what a test changes here is in the next answer. */
export interface InstagramAccount extends InstagramProfile {
  media: InstagramMedia[];
}

export type NewAccount = Partial<InstagramProfile> & { media?: Partial<InstagramMedia>[] };

/** A believable creator: 30 posts, one every 29 hours, with albums and reels, the tenth without likes, and 40 days of insights. */
export function createAccount(given: NewAccount, now: number): InstagramAccount {
  const { media, ...profile } = given;
  return {
    userId: `1784140${oddDigits(10)}`,
    username: `mara.bakes${randomInt(1000, 9999)}`,
    name: 'Mara bakes',
    biography: 'Sourdough, slowly.\nNew loaf every other day. 🍞',
    website: 'https://example.com/bread',
    pictureId: `${randomText(9, digits)}_${randomText(15, digits)}_${randomText(19, digits)}_n`,
    type: 'MEDIA_CREATOR',
    followers: 21_407n,
    following: 312n,
    mediaCount: null,
    days: believableDays(now),
    ...profile,
    media: (media ?? believableMedia(now)).map((one) => createMedia(one, now)),
  };
}

/** A medium with every member that is not given made up; posted an hour before `now` (ms since 1970). */
export function createMedia(given: Partial<InstagramMedia>, now: number): InstagramMedia {
  const album = given.type === 'CAROUSEL_ALBUM';
  return {
    id: createMediaId(),
    type: 'IMAGE',
    product: 'FEED',
    postedAt: now - hourMs,
    caption: 'Rye with caraway #sourdough',
    shortcode: `D${randomText(10)}`,
    likes: 418n,
    comments: 23n,
    hidesLikes: false,
    copyrighted: false,
    childIds: album ? Array.from({ length: 3 }, createMediaId) : [],
    viewers: 3_100n,
    insights: { views: 6_020n, reach: 3_100n, saved: 41n, shares: 17n },
    ...given,
  };
}

/** The id under which one app knows an account: 17 digits, another one for each app. */
export function appScopedIdOf(account: InstagramAccount, appId: string): string {
  const hash = createHash('sha256').update(`${appId} ${account.userId}`).digest();
  const sixteen = hash.readBigUInt64BE() % 10n ** 15n;
  // Odd at the end, like all ids here: a double beyond 2^53 is even, so rounding always shows.
  return `2${sixteen.toString().padStart(15, '0')}7`;
}

const createMediaId = (): string => `180${oddDigits(14)}`;

const oddDigits = (length: number): string =>
  `${randomText(length - 1, digits)}${randomText(1, '13579')}`;

function believableMedia(now: number): Partial<InstagramMedia>[] {
  return Array.from({ length: 30 }, (_, index) => {
    const reach = BigInt(1_400 + ((index * 7_919) % 23) * 410);
    const reel = index % 3 === 1;
    return {
      type: reel ? 'VIDEO' : index % 5 === 0 ? 'CAROUSEL_ALBUM' : 'IMAGE',
      product: reel ? 'REELS' : 'FEED',
      postedAt: now - 2 * hourMs - index * 29 * hourMs,
      likes: reach / 9n,
      comments: reach / 170n,
      hidesLikes: index === 9,
      viewers: reach,
      insights: {
        views: reach * 2n,
        reach,
        saved: reach / 60n,
        shares: reach / 95n,
        ...(reel
          ? {
              ig_reels_avg_watch_time: 6_400n,
              ig_reels_video_view_total_time: reach * 6_400n,
              reels_skip_rate: 38n,
            }
          : { profile_visits: reach / 40n, follows: reach / 900n }),
      },
    } as const;
  });
}

function believableDays(now: number): Record<string, Numbers> {
  const days = Array.from({ length: 40 }, (_, index): [string, Numbers] => {
    const reach = BigInt(2_100 + ((index * 7_919) % 31) * 90);
    const name = new Date(now - index * dayMs).toISOString().slice(0, 10);
    return [name, { reach, views: reach * 3n, accounts_engaged: reach / 12n, follower_count: 9n }];
  });
  return Object.fromEntries(days);
}
