import { randomBytes, randomInt } from 'node:crypto';
import { dayMs, hourMs } from '../../clock.ts';
import type { EmulatedPerson } from '../emulated-platform.ts';
import { randomText } from '../random-text.ts';

/** A post in an author's feed. Mutable: the next answer shows what a test changes here. */
export interface BlueskyPost {
  /** 13 characters: a time in base 32, see https://atproto.com/specs/tid */
  key: string;
  text: string;
  /** ms since 1970. */
  createdAt: number;
  /** What is attached, as in `images`; `''` for text alone. */
  embed: '' | 'images' | 'video' | 'external' | 'record';
  likes: bigint;
  reposts: bigint;
  replies: bigint;
  quotes: bigint;
  /** A reply to somebody else, or somebody else's post that the author shared. */
  role: 'post' | 'reply' | 'repost';
}

export interface BlueskyProfile {
  did: string;
  handle: string;
  /** `''` when not set, like the next one. */
  displayName: string;
  description: string;
  followers: bigint;
  following: bigint;
  /** `null`: counted from the posts and replies. */
  postCount: bigint | null;
  verified: boolean;
  status: 'active' | 'suspended' | 'deactivated';
  /** The key of the pinned post; `''` without one. */
  pinnedKey: string;
}

/** Mutable: the next answer shows what a test changes here. */
export interface BlueskyAccount extends BlueskyProfile {
  posts: BlueskyPost[];
}

export type NewAccount = Partial<BlueskyProfile> & { posts?: Partial<BlueskyPost>[] };

const base32 = 'abcdefghijklmnopqrstuvwxyz234567';

/** Creates a realistic creator with 40 posts, replies and reposts. `now` in ms since 1970. */
export function createAccount(given: NewAccount, now: number): BlueskyAccount {
  const { posts, ...profile } = given;
  return {
    did: `did:plc:${randomText(24, base32)}`,
    handle: `marabakes${randomInt(1000, 9999)}.bsky.social`,
    displayName: 'Mara bakes',
    description: 'Sourdough, slowly.\nNew loaf every other day. 🍞',
    followers: 8_412n,
    following: 233n,
    postCount: null,
    verified: false,
    status: 'active',
    pinnedKey: '',
    ...profile,
    posts: (posts ?? realisticPosts(now)).map((post) => createPost(post, now)),
  };
}

/** Converts a person to their account, with one post a day. `now` in ms since 1970. */
export function toAccount({ posts, count }: EmulatedPerson, now: number): NewAccount {
  if (posts === undefined && count === undefined) return {};
  const counts =
    count === undefined ? {} : { likes: count, reposts: count, replies: count, quotes: count };
  const list = Array.from({ length: posts ?? 24 }, (_, index) => ({
    createdAt: now - hourMs - index * dayMs,
    ...counts,
  }));
  return count === undefined
    ? { posts: list }
    : { followers: count, following: count, postCount: count, posts: list };
}

/** Creates a post of an hour before `now` (ms since 1970), with default values where none are given. */
export const createPost = (given: Partial<BlueskyPost>, now: number): BlueskyPost => ({
  key: `3m${randomBytes(11).reduce((text, byte) => text + base32.charAt(byte % 32), '')}`,
  text: 'Rye with caraway, out of the oven.\nRecipe below.',
  createdAt: now - hourMs,
  embed: '',
  likes: 96n,
  reposts: 11n,
  replies: 7n,
  quotes: 2n,
  role: 'post',
  ...given,
});

const realisticPosts = (now: number): Partial<BlueskyPost>[] =>
  Array.from({ length: 40 }, (_, index) => {
    const likes = BigInt(20 + ((index * 7_919) % 37) * 6);
    const roles = { 3: 'repost', 5: 'reply', 11: 'repost' } as const;
    const embeds = ['images', '', 'video', 'external', 'record'] as const;
    return {
      text: loaves[index % loaves.length] ?? '',
      createdAt: now - 2 * hourMs - index * 17 * hourMs,
      embed: embeds[index % embeds.length] ?? '',
      likes,
      reposts: likes / 9n,
      replies: likes / 14n,
      quotes: likes / 40n,
      role: index === 3 || index === 5 || index === 11 ? roles[index] : 'post',
    };
  });

const loaves = [
  'Overnight country loaf, 78 % water.',
  'What went wrong with this crumb?',
  'Scoring a leaf, slowly.',
  'Feeding the starter, day one of seven.',
];
