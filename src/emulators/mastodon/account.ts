import { randomInt } from 'node:crypto';
import { dayMs, hourMs } from '../../clock.ts';
import type { EmulatedPerson } from '../emulated-platform.ts';
import { digits, randomText } from '../random-text.ts';

/** A post. Mutable: the next answer shows what a test changes here. */
export interface MastodonStatus {
  /** 18 digits, in the order of time. */
  id: string;
  /** HTML. */
  content: string;
  /** A content warning; `''` without one. */
  spoiler: string;
  /** ms since 1970. */
  createdAt: number;
  media: '' | 'image' | 'video' | 'gifv' | 'audio';
  favourites: bigint;
  reblogs: bigint;
  replies: bigint;
  quotes: bigint;
  /** A reply to somebody else, or somebody else's post that the account shared. */
  role: 'post' | 'reply' | 'reblog';
}

export interface MastodonProfile {
  /** 18 digits. */
  id: string;
  username: string;
  /** `''` when not set. */
  displayName: string;
  /** HTML. */
  note: string;
  followers: bigint;
  following: bigint;
  /** `null`: counted from the posts and replies. */
  statusCount: bigint | null;
  /** `-1` in place of each number, as some servers write a hidden one. */
  hidesCounts: boolean;
  /** `gone`: WebFinger answers 410, as for an account that was deleted. */
  state: 'active' | 'suspended' | 'gone';
  /** `name@domain` of the account that it has moved to; `''` when it has not. */
  movedTo: string;
}

/** Mutable: the next answer shows what a test changes here. */
export interface MastodonAccount extends MastodonProfile {
  statuses: MastodonStatus[];
}

export type NewAccount = Partial<MastodonProfile> & { statuses?: Partial<MastodonStatus>[] };

/** Creates a realistic creator with 60 posts, replies and shared posts. `now` in ms since 1970. */
export function createAccount(given: NewAccount, now: number): MastodonAccount {
  const { statuses, ...profile } = given;
  return {
    id: `109${randomText(15, digits)}`,
    username: `marabakes${randomInt(1000, 9999)}`,
    displayName: 'Mara bakes',
    note: '<p>Sourdough, slowly.<br />New loaf every other day. 🍞</p><p>Flour &amp; water: <a href="https://example.com/bread" rel="me nofollow noopener" translate="no"><span class="invisible">https://</span><span class="">example.com/bread</span><span class="invisible"></span></a></p>',
    followers: 3_907n,
    following: 411n,
    statusCount: null,
    hidesCounts: false,
    state: 'active',
    movedTo: '',
    ...profile,
    statuses: (statuses ?? realisticStatuses(now)).map((one) => createStatus(one, now)),
  };
}

/** Converts a person to their account, with one post a day. `now` in ms since 1970. */
export function toAccount({ posts, count }: EmulatedPerson, now: number): NewAccount {
  if (posts === undefined && count === undefined) return {};
  const counts =
    count === undefined ? {} : { favourites: count, reblogs: count, replies: count, quotes: count };
  const statuses = Array.from({ length: posts ?? 24 }, (_, index) => ({
    createdAt: now - hourMs - index * dayMs,
    ...counts,
  }));
  return count === undefined
    ? { statuses }
    : { followers: count, following: count, statusCount: count, statuses };
}

/** Creates a post of an hour before `now` (ms since 1970), with default values where none are given. */
export function createStatus(given: Partial<MastodonStatus>, now: number): MastodonStatus {
  const createdAt = given.createdAt ?? now - hourMs;
  return {
    // The time in the upper bits, as in the ids of real servers.
    id: String((BigInt(createdAt) << 16n) + BigInt(randomInt(65_536))),
    content: '<p>Rye with caraway, out of the oven.</p><p>Recipe below.</p>',
    spoiler: '',
    createdAt,
    media: '',
    favourites: 41n,
    reblogs: 9n,
    replies: 4n,
    quotes: 1n,
    role: 'post',
    ...given,
  };
}

const realisticStatuses = (now: number): Partial<MastodonStatus>[] =>
  Array.from({ length: 60 }, (_, index) => {
    const favourites = BigInt(11 + ((index * 7_919) % 29) * 4);
    const media = ['image', '', 'video', ''] as const;
    return {
      content: `<p>${loaves[index % loaves.length] ?? ''}</p>`,
      createdAt: now - 3 * hourMs - index * 19 * hourMs,
      media: media[index % media.length] ?? '',
      favourites,
      reblogs: favourites / 5n,
      replies: favourites / 11n,
      quotes: favourites / 37n,
      role: index === 2 ? 'reblog' : index === 6 ? 'reply' : 'post',
    };
  });

const loaves = [
  'Overnight country loaf, 78&nbsp;% water.',
  'What went wrong with this crumb?',
  'Scoring a leaf, slowly &amp; with a sharp blade.',
];
