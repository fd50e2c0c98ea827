import { dayMs } from '../clock.ts';
import { divideHalfUp, median } from './metrics.ts';
import type { Count } from './stats-document.ts';

/** The hours at which the blocks of a day begin. */
export const blockHours = [0, 6, 10, 14, 18] as const;

/** A post whose views tell something about its time. */
export interface TimedPost {
  /** Absent when all posts are of one account. */
  account?: string;
  /** In ms since 1970. */
  postedAt: number | null;
  views: Count | null;
  /** When its views were counted, in ms since 1970. */
  seenAt: number | null;
}

/** A weekday and a block of hours that has enough posts. */
export interface TimeCell {
  /** 1 is Monday, 7 is Sunday. */
  weekday: number;
  /** Index of `blockHours`. */
  block: number;
  posts: number;
  /** The median of its posts' views ÷ the median of their account, rounded half up to 2 decimals. */
  ratio: number;
}

export interface BestTimes {
  /** How many posts it rests on. */
  posts: number;
  /** By weekday, then by block. */
  cells: TimeCell[];
}

/** Views settle within a week. */
const settledMs = 7 * dayMs;

const leastPosts = 3;
const leastCells = 3;

/**
 * Returns when posts do best, in the time zone (an IANA name): each is compared with the median of its account.
 * `null` unless three cells hold three posts each. Only posts that were last seen a week or more after they were
 * posted count. Throws `RangeError` for an unknown time zone.
 */
export function toBestTimes(posts: readonly TimedPost[], timeZone: string): BestTimes | null {
  const placeOf = openPlaces(timeZone);
  const cells = new Map<string, bigint[]>();
  const rated = ratePosts(posts.flatMap(toSettled));
  for (const { postedAt, millionths } of rated) {
    const place = placeOf(postedAt);
    cells.set(place, [...(cells.get(place) ?? []), millionths]);
  }
  const full = [...cells]
    .filter(([, ratios]) => ratios.length >= leastPosts)
    .map(([place, ratios]) => toCell(place, ratios))
    .sort((one, other) => one.weekday - other.weekday || one.block - other.block);
  return full.length < leastCells ? null : { posts: rated.length, cells: full };
}

interface Settled {
  account: string;
  postedAt: number;
  views: Count;
}

function toSettled({ account = '', postedAt, views, seenAt }: TimedPost): Settled[] {
  if (postedAt === null || views === null || seenAt === null) return [];
  return seenAt - postedAt < settledMs ? [] : [{ account, postedAt, views }];
}

/** Divides each post's views by the median of its account, in millionths. Accounts without views are left out. */
function ratePosts(posts: readonly Settled[]): { postedAt: number; millionths: bigint }[] {
  const accounts = new Map<string, Count[]>();
  for (const { account, views } of posts) {
    const known = accounts.get(account);
    if (known) known.push(views);
    else accounts.set(account, [views]);
  }
  const usual = new Map([...accounts].map(([account, views]) => [account, median(views) ?? 0n]));
  return posts.flatMap(({ account, postedAt, views }) => {
    const base = usual.get(account) ?? 0n;
    return base === 0n ? [] : [{ postedAt, millionths: divideHalfUp(views * 1_000_000n, base) }];
  });
}

function toCell(place: string, ratios: readonly bigint[]): TimeCell {
  const [weekday = 0, block = 0] = place.split(' ').map(Number);
  const hundredths = divideHalfUp(median(ratios) ?? 0n, 10_000n);
  return { weekday, block, posts: ratios.length, ratio: Number(hundredths) / 100 };
}

/** Without Intl, whose first use takes 10 ms. */
function placeInUtc(at: number): string {
  const time = new Date(at);
  return `${time.getUTCDay() || 7} ${blockOf(time.getUTCHours())}`;
}

const blockOf = (hour: number): number => blockHours.findLastIndex((begins) => hour >= begins);

const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

/** Returns a function from a time to its weekday and block, as in `1 4`. */
function openPlaces(timeZone: string): (at: number) => string {
  if (timeZone === 'UTC') return placeInUtc;
  const format = new Intl.DateTimeFormat('en-US', {
    ...{ timeZone, weekday: 'short', hour: 'numeric', hourCycle: 'h23' },
  });
  return (at) => {
    const parts = format.formatToParts(at);
    const part = (type: string) => parts.find((one) => one.type === type)?.value ?? '';
    return `${weekdays.indexOf(part('weekday')) + 1} ${blockOf(Number(part('hour')))}`;
  };
}
