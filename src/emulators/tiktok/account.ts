import { randomBytes, randomInt, randomUUID } from 'node:crypto';
import { randomText } from '../random-text.ts';

/** A video as TikTok knows it. `createTime` in seconds since 1970. */
export interface TikTokVideo {
  /** 19 digits. */
  id: string;
  createTime: number;
  title: string;
  description: string;
  /** Seconds. */
  duration: number;
  /** Pixels. */
  width: number;
  height: number;
  isAigc: boolean;
  /** Only public videos are ever returned or counted. */
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
  /** `''` when there is none. */
  bio: string;
  verified: boolean;
  followers: bigint;
  following: bigint;
  /** `null`: the sum over the public videos. */
  likes: bigint | null;
  /** `null`: counted from the public videos. */
  videoCount: bigint | null;
  /** 32 hex digits in the picture's address. */
  avatarId: string;
}

/** Mutable: what a test changes here is in the next answer. */
export interface TikTokAccount extends TikTokProfile {
  videos: TikTokVideo[];
}

export type NewAccount = Partial<TikTokProfile> & { videos?: Partial<TikTokVideo>[] };

/** A believable creator: 24 videos, one every 37 hours, the seventh and eighth posted in the same second. */
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
    videos: (videos ?? believableVideos(now)).map((video) => createVideo(video, now)),
  };
}

/** A video with every member that is not given made up; posted an hour before `now` (ms since 1970). */
export function createVideo(given: Partial<TikTokVideo>, now: number): TikTokVideo {
  const createTime = given.createTime ?? Math.floor(now / 1000) - 3600;
  return {
    // TikTok's ids hold the second of posting in their upper 32 bits, which makes them 19 digits.
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

function believableVideos(now: number): Partial<TikTokVideo>[] {
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
