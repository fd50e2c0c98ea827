import { createHash, randomInt } from 'node:crypto';
import { dayMs, hourMs } from '../../clock.ts';
import type { EmulatedPerson } from '../emulated-platform.ts';
import { type MetaAudience, realisticAudience } from '../meta/audience.ts';
import { digits, randomText } from '../random-text.ts';

/** Figures by metric; a metric that is absent has no data. */
export type Numbers = Record<string, bigint>;

export interface InstagramMedia {
  /** 17 digits, more than a double can represent exactly. */
  id: string;
  type: 'IMAGE' | 'VIDEO' | 'CAROUSEL_ALBUM';
  product: 'FEED' | 'REELS' | 'STORY' | 'AD';
  /** ms since 1970. */
  postedAt: number;
  /** `''` without a caption. */
  caption: string;
  /** The last path segment of its permalink. */
  shortcode: string;
  likes: bigint;
  comments: bigint;
  /** Whether the owner hides its number of likes. */
  hidesLikes: boolean;
  /** Contains copyrighted material, so `media_url` is omitted. */
  copyrighted: boolean;
  /** The ids of an album's pictures. */
  childIds: string[];
  /** Posted before the account became a professional one, so its insights are refused. */
  beforeConversion: boolean;
  /** How many people saw it; a story with fewer than 5 viewers has no insights. */
  viewers: bigint;
  /** Lifetime figures; `likes`, `comments` and `total_interactions` are added to them. */
  insights: Numbers;
}

export interface InstagramProfile {
  /** The professional account's id, 17 digits. Each app also has its own id for the account. */
  userId: string;
  username: string;
  /** `''` when not set, like the next three. */
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
  /** Account insights by day, such as `2026-11-01`; a day or metric that is absent has no data. */
  days: Record<string, Numbers>;
  audience: MetaAudience;
}

/** Mutable: the next answer shows what a test changes here. */
export interface InstagramAccount extends InstagramProfile {
  media: InstagramMedia[];
}

export type NewAccount = Partial<InstagramProfile> & { media?: Partial<InstagramMedia>[] };

const defaultFollowers = 21_407n;

/**
 * Creates a realistic creator with 40 days of insights and 30 posts, one every 29 hours, with albums and
 * reels; the tenth hides its likes. `now` in ms since 1970.
 */
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
    followers: defaultFollowers,
    following: 312n,
    mediaCount: null,
    days: realisticDays(now),
    audience: realisticAudience(profile.followers ?? defaultFollowers),
    ...profile,
    media: (media ?? realisticMedia(now)).map((one) => createMedia(one, now)),
  };
}

/** Converts a person to their account, with one post a day. `now` in ms since 1970. */
export function toAccount({ posts, count }: EmulatedPerson, now: number): NewAccount {
  const counts =
    count === undefined
      ? {}
      : { likes: count, comments: count, insights: { views: count, reach: count, shares: count } };
  return {
    ...(count === undefined
      ? {}
      : {
          followers: count,
          following: count,
          mediaCount: count,
          days: Object.fromEntries(
            Array.from({ length: 40 }, (_, index) => [
              new Date(now - index * dayMs).toISOString().slice(0, 10),
              { reach: count, views: count },
            ]),
          ),
        }),
    ...(posts === undefined && count === undefined
      ? {}
      : {
          media: Array.from({ length: posts ?? 30 }, (_, index) => ({
            postedAt: now - hourMs - index * dayMs,
            ...counts,
          })),
        }),
  };
}

/** Creates a medium posted an hour before `now` (ms since 1970), with default values where none are given. */
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
    beforeConversion: false,
    viewers: 3_100n,
    insights: { views: 6_020n, reach: 3_100n, saved: 41n, shares: 17n },
    ...given,
  };
}

/** Returns the account's id for one app: 17 digits, different for each app. */
export function appScopedIdOf(account: InstagramAccount, appId: string): string {
  const hash = createHash('sha256').update(`${appId} ${account.userId}`).digest();
  const sixteen = hash.readBigUInt64BE() % 10n ** 15n;
  // All ids here are odd: a double beyond 2^53 is even, so an id rounded to a double never matches.
  return `2${sixteen.toString().padStart(15, '0')}7`;
}

const createMediaId = (): string => `180${oddDigits(14)}`;

const oddDigits = (length: number): string =>
  `${randomText(length - 1, digits)}${randomText(1, '13579')}`;

function realisticMedia(now: number): Partial<InstagramMedia>[] {
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

function realisticDays(now: number): Record<string, Numbers> {
  const days = Array.from({ length: 40 }, (_, index): [string, Numbers] => {
    const reach = BigInt(2_100 + ((index * 7_919) % 31) * 90);
    const name = new Date(now - index * dayMs).toISOString().slice(0, 10);
    return [name, { reach, views: reach * 3n, accounts_engaged: reach / 12n, follower_count: 9n }];
  });
  return Object.fromEntries(days);
}
