import { randomBytes, randomInt, randomUUID } from 'node:crypto';
import type { EmulatedPerson } from '../emulated-platform.ts';
import { randomText } from '../random-text.ts';

/** A video as TikTok stores it. https://developers.tiktok.com/docs/en/tiktok-api-v2-video-object */
export interface TikTokVideo {
  /** 19 digits. */
  id: string;
  /** Seconds since 1970. */
  createTime: number;
  title: string;
  description: string;
  /** Seconds. */
  duration: number;
  /** Pixels. */
  width: number;
  height: number;
  isAigc: boolean;
  /** Only public videos are returned and counted. */
  isPublic: boolean;
  likes: bigint;
  comments: bigint;
  shares: bigint;
  views: bigint;
}

export interface TikTokProfile {
  /** 36 characters, opaque, not a UUID; may begin with a hyphen. */
  openId: string;
  unionId: string;
  username: string;
  displayName: string;
  /** `''` without a bio. */
  bio: string;
  verified: boolean;
  followers: bigint;
  following: bigint;
  /** `null`: the sum over the public videos. */
  likes: bigint | null;
  /** `null`: counted from the public videos. */
  videoCount: bigint | null;
  /** 32 hex digits in the picture's URL. */
  avatarId: string;
}

/** Mutable: the next answer shows what a test changes here. */
export interface TikTokAccount extends TikTokProfile {
  videos: TikTokVideo[];
}

export type NewAccount = Partial<TikTokProfile> & { videos?: Partial<TikTokVideo>[] };

/**
 * Creates a realistic creator with 24 videos, one every 37 hours, the seventh and eighth posted in the same
 * second. `now` in ms since 1970.
 */
export function createAccount(given: NewAccount, now: number): TikTokAccount {
  const { videos, ...profile } = given;
  return {
    openId: `-000${randomText(32)}`,
    unionId: randomUUID(),
    username: `mara.bakes${randomInt(1000, 9999)}`,
    displayName: 'Mara bakes',
    bio: 'Sourdough, slowly. New loaf every other day.',
    verified: false,
    followers: 48_213n,
    following: 187n,
    likes: null,
    videoCount: null,
    avatarId: randomBytes(16).toString('hex'),
    ...profile,
    videos: (videos ?? realisticVideos(now)).map((video) => createVideo(video, now)),
  };
}

/** Converts a person to their account, with one video a day. `now` in ms since 1970. */
export function toAccount({ posts, count }: EmulatedPerson, now: number): NewAccount {
  const counts =
    count === undefined ? {} : { likes: count, comments: count, shares: count, views: count };
  const newest = Math.floor(now / 1000) - 3_600;
  return {
    ...(count === undefined
      ? {}
      : { followers: count, following: count, likes: count, videoCount: count }),
    ...(posts === undefined && count === undefined
      ? {}
      : {
          videos: Array.from({ length: posts ?? 24 }, (_, index) => ({
            createTime: newest - index * 86_400,
            ...counts,
          })),
        }),
  };
}

/** Creates a video posted an hour before `now` (ms since 1970), with default values where none are given. */
export function createVideo(given: Partial<TikTokVideo>, now: number): TikTokVideo {
  const createTime = given.createTime ?? Math.floor(now / 1000) - 3600;
  return {
    // The upper 32 bits of a TikTok id hold the time of posting in seconds, which results in 19 digits.
    id: String((BigInt(createTime) << 32n) | BigInt(randomInt(2 ** 32))),
    createTime,
    title: 'Rye with caraway',
    description: 'Rye with caraway #sourdough #rye',
    duration: 34,
    width: 576,
    height: 1024,
    isAigc: false,
    isPublic: true,
    likes: 312n,
    comments: 18n,
    shares: 9n,
    views: 5_210n,
    ...given,
  };
}

function realisticVideos(now: number): Partial<TikTokVideo>[] {
  const newest = Math.floor(now / 1000) - 3 * 3600;
  return Array.from({ length: 24 }, (_, index) => {
    const views = BigInt(1_900 + ((index * 7_919) % 23) * 1_310);
    const title = loaves[index % loaves.length] ?? '';
    return {
      createTime: newest - (index === 7 ? 6 : index) * 37 * 3600,
      title,
      description: `${title} #sourdough`,
      duration: 15 + ((index * 11) % 50),
      views,
      likes: views / 17n,
      comments: views / 290n,
      shares: views / 410n,
    };
  });
}

const loaves = [
  'Overnight country loaf',
  'What went wrong with this crumb?',
  'Rye with caraway',
  'Scoring a leaf, slowly',
  'Feeding the starter, day one',
  'Two flours, one dough',
  '',
];
