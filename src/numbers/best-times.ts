import { dayMs } from '../clock.ts';
import { divideHalfUp, median } from './metrics.ts';
import type { Count } from './stats-document.ts';

/** The hours at which the blocks of a day begin. */
export const blockHours = [0, 6, 10, 14, 18] as const;

/** A post whose views tell something about its time. */
export interface TimedPost {
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
  /** The median views of its posts ÷ the account's, rounded half up to 2 decimals. */
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
 * Returns when an account's posts do best, in the time zone (an IANA name); `null` unless three cells hold three
 * posts each. Only posts that were last seen a week or more after they were posted count. Throws `RangeError`
 * for an unknown time zone.
 */
export function toBestTimes(posts: readonly TimedPost[], timeZone: string): BestTimes | null {
  const placeOf = openPlaces(timeZone);
  const cells = new Map<string, Count[]>();
  const settled: Count[] = [];
  for (const { postedAt, views, seenAt } of posts) {
    if (postedAt === null || views === null || seenAt === null) continue;
    if (seenAt - postedAt < settledMs) continue;
    settled.push(views);
    const place = placeOf(postedAt);
    cells.set(place, [...(cells.get(place) ?? []), views]);
  }
  const usual = median(settled);
  if (!usual) return null;
  const full = [...cells]
    .filter(([, views]) => views.length >= leastPosts)
    .map(([place, views]) => toCell(place, views, usual))
    .sort((one, other) => one.weekday - other.weekday || one.block - other.block);
  return full.length < leastCells ? null : { posts: settled.length, cells: full };
}

function toCell(place: string, views: readonly Count[], usual: Count): TimeCell {
  const [weekday = 0, block = 0] = place.split(' ').map(Number);
  const hundredths = divideHalfUp((median(views) ?? 0n) * 100n, usual);
  return { weekday, block, posts: views.length, ratio: Number(hundredths) / 100 };
}

const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

/** Returns a function from a time to its weekday and block, as in `1 4`. */
function openPlaces(timeZone: string): (at: number) => string {
  const format = new Intl.DateTimeFormat('en-US', {
    ...{ timeZone, weekday: 'short', hour: 'numeric', hourCycle: 'h23' },
  });
  return (at) => {
    const parts = new Map(format.formatToParts(at).map(({ type, value }) => [type, value]));
    const hour = Number(parts.get('hour'));
    const block = blockHours.findLastIndex((begins) => hour >= begins);
    return `${weekdays.indexOf(parts.get('weekday') ?? '') + 1} ${block}`;
  };
}
