import type { Locale } from '../../locale/words.ts';
import type { TimedPost } from '../../numbers/best-times.ts';
import {
  type DayFigure,
  followersOf,
  type Growth,
  growthAsOf,
  toFollowers,
  toGrowths,
  untilLastChange,
} from '../../numbers/growth.ts';
import type { Count, TopPost } from '../../numbers/stats-document.ts';
import type { Metric } from '../../platforms/look.ts';
import type { Platform } from '../../platforms/platform.ts';
import { isolate, toCharacters, toLine } from '../fit-text.ts';
import { audienceTitle, type PicturedAccount } from '../pictured-account.ts';

const longestHandle = 36;

/** The data of an account that the page shows. */
export interface KitAccount extends PicturedAccount {
  platform: Pick<Platform, 'id' | 'name' | 'metrics' | 'look' | 'kit'>;
  /** The best of its latest posts. */
  topPosts: readonly TopPost[];
  /** All posts that are known. */
  posts: readonly TimedPost[];
}

/** An account with what several parts of the page say about it. */
export interface Shown extends KitAccount {
  /** The platform's name, with the account's handle where the page has several of that platform. */
  title: string;
  /** The same for little room. */
  shortTitle: string;
  /** The name of the CSS class that sets its colour. */
  tint: string;
  /** What the platform calls who follows the account. */
  audienceTitle: string;
  /** Followers by day, up to the account's last change. */
  series: readonly DayFigure[];
  /** The last known number of followers; `null` when none is known. */
  count: Count | null;
  /** The day of that number; `null` without one. */
  countedOn: string | null;
  /** The last day on which a number of the account changed; `null` without a history. */
  asOf: string | null;
  /** Over each of `growthWindows`. */
  growths: readonly (Growth | null)[];
}

/** Adds what several parts of the page need. */
export function toShown(accounts: readonly KitAccount[], locale: Locale): Shown[] {
  return accounts.map((account) => {
    const { platform, points, document } = account;
    const isOnly = accounts.filter((other) => other.platform.id === platform.id).length === 1;
    const series = followersOf(untilLastChange(points));
    const last = series.findLast(({ figure }) => figure !== null);
    const count = last?.figure ?? document.followers ?? null;
    return {
      ...account,
      title: isOnly ? platform.name : `${platform.name} ${handleOf(account)}`,
      shortTitle: isOnly ? platform.name : handleOf(account),
      tint: `of-${platform.id}`,
      audienceTitle: audienceTitle(account, locale),
      series,
      count: typeof count === 'bigint' ? count : null,
      countedOn: last?.day ?? null,
      asOf: growthAsOf(points),
      growths: toGrowths(points, toFollowers),
    };
  });
}

/** The account's handle as people write it. */
export const handleOf = ({ document }: Pick<KitAccount, 'document'>): string =>
  isolate(cut(`@${toLine(document.profile.username)}`, longestHandle));

/** The metric that is the account's engagement rate. */
export const rateOf = ({ platform }: Pick<KitAccount, 'platform'>): Metric | undefined =>
  platform.metrics.find(({ unit }) => unit === 'percent');

/** Cuts between two characters. */
export function cut(text: string, longest: number): string {
  // A character has one code unit at least; counting characters loads Intl, which takes 10 ms.
  if (text.length <= longest) return text;
  const characters = toCharacters(text);
  return characters.length <= longest
    ? text
    : `${characters
        .slice(0, longest - 1)
        .join('')
        .trimEnd()}…`;
}
