import { randomInt } from 'node:crypto';
import { dayMs, hourMs } from '../../clock.ts';
import type { EmulatedPerson } from '../emulated-platform.ts';
import { type MetaAudience, realisticAudience } from '../meta/audience.ts';
import { digits, randomText } from '../random-text.ts';

/** A post. Mutable: the next answer shows what a test changes here. */
export interface ThreadsPost {
  /** 17 digits. */
  id: string;
  /** `REPOST_FACADE` stands for somebody else's post, which has no insights. */
  type: 'TEXT_POST' | 'IMAGE' | 'VIDEO' | 'CAROUSEL_ALBUM' | 'AUDIO' | 'REPOST_FACADE';
  /** `''` without a text. */
  text: string;
  shortcode: string;
  /** ms since 1970. */
  postedAt: number;
  isQuote: boolean;
  /** By metric; one that is absent has no data. */
  insights: Record<string, bigint>;
}

export interface ThreadsProfile {
  /** 17 digits. */
  userId: string;
  username: string;
  /** `''` when not set, like the next two. */
  name: string;
  biography: string;
  pictureId: string;
  verified: boolean;
  /** Views of the profile by day, the newest last; without a range, the last two are answered. */
  views: bigint[];
  /** The other metrics of the account, over two days; one that is absent has no data. */
  insights: Record<string, bigint>;
  audience: MetaAudience;
}

/** Mutable: the next answer shows what a test changes here. */
export interface ThreadsAccount extends ThreadsProfile {
  posts: ThreadsPost[];
}

export type NewAccount = Partial<ThreadsProfile> & { posts?: Partial<ThreadsPost>[] };

const defaultFollowers = 6_318n;

/** Creates a realistic creator with 32 posts and reposts. `now` in ms since 1970. */
export function createAccount(given: NewAccount, now: number): ThreadsAccount {
  const { posts, ...profile } = given;
  const insights = {
    likes: 214n,
    replies: 31n,
    reposts: 18n,
    quotes: 4n,
    clicks: 12n,
    followers_count: defaultFollowers,
    ...profile.insights,
  };
  return {
    userId: `2${randomText(16, digits)}`,
    username: `mara.bakes${randomInt(1000, 9999)}`,
    name: 'Mara bakes',
    biography: 'Sourdough, slowly.\nNew loaf every other day. 🍞',
    pictureId: `${randomText(9, digits)}_${randomText(15, digits)}_n`,
    verified: false,
    views: [112n, 130n, 227n],
    ...profile,
    insights,
    audience: profile.audience ?? realisticAudience(insights.followers_count),
    posts: (posts ?? realisticPosts(now)).map((post) => createPost(post, now)),
  };
}

/** Converts a person to their account, with one post a day. `now` in ms since 1970. */
export function toAccount({ posts, count }: EmulatedPerson, now: number): NewAccount {
  if (posts === undefined && count === undefined) return {};
  const toCounts = (names: readonly string[], value: bigint) =>
    Object.fromEntries(names.map((name) => [name, value]));
  const list = Array.from({ length: posts ?? 24 }, (_, index) => ({
    postedAt: now - hourMs - index * dayMs,
    ...(count === undefined ? {} : { insights: toCounts(postMetrics, count) }),
  }));
  return count === undefined
    ? { posts: list }
    : { views: [count], insights: toCounts(accountTotals, count), posts: list };
}

/** The metrics of an account that are one number. */
export const accountTotals = ['likes', 'replies', 'reposts', 'quotes', 'clicks', 'followers_count'];

export const postMetrics = ['views', 'likes', 'replies', 'reposts', 'quotes', 'shares'];

/** Creates a post of an hour before `now` (ms since 1970), with default values where none are given. */
export const createPost = (given: Partial<ThreadsPost>, now: number): ThreadsPost => ({
  id: `180${randomText(14, digits)}`,
  type: 'TEXT_POST',
  text: 'Rye with caraway, out of the oven.',
  shortcode: `D${randomText(10)}`,
  postedAt: now - hourMs,
  isQuote: false,
  insights: { views: 1_204n, likes: 61n, replies: 8n, reposts: 5n, quotes: 1n, shares: 3n },
  ...given,
});

const realisticPosts = (now: number): Partial<ThreadsPost>[] =>
  Array.from({ length: 32 }, (_, index) => {
    const views = BigInt(640 + ((index * 7_919) % 31) * 140);
    const types = ['TEXT_POST', 'IMAGE', 'TEXT_POST', 'VIDEO', 'CAROUSEL_ALBUM'] as const;
    return {
      type: index === 4 ? 'REPOST_FACADE' : (types[index % types.length] ?? 'TEXT_POST'),
      text: loaves[index % loaves.length] ?? '',
      postedAt: now - 2 * hourMs - index * 21 * hourMs,
      insights: {
        views,
        likes: views / 19n,
        replies: views / 140n,
        reposts: views / 210n,
        quotes: views / 900n,
        shares: views / 300n,
      },
    };
  });

const loaves = [
  'Overnight country loaf, 78 % water.',
  'What went wrong with this crumb?',
  'Scoring a leaf, slowly.',
];
