import { formatDay } from '../locale/format.ts';
import { type Locale, words } from '../locale/words.ts';
import { type Combined, toCombined } from '../numbers/combined.ts';
import { isNews, longestOf } from '../numbers/growth.ts';
import type { Count } from '../numbers/stats-document.ts';
import { describeNoGrowth, longestGrowth } from './growth-text.ts';
import { audienceTitle, type PicturedAccount } from './pictured-account.ts';
import { asOfDay, toShownAudience } from './shown-figure.ts';

/** Not empty: the first account gives name and portrait. */
export type Creator = readonly [PicturedAccount, ...PicturedAccount[]];

/** The number at the top right. */
export interface Total {
  title: string;
  /** `YYYY-MM-DD`. */
  day: string;
  followers: Count | null;
  growth: { change: Count | number; percent: number | null; spanDays: number } | null;
  /** In place of growth. */
  note: string;
  decimals: number;
  /** Sentences about accounts that are left out. */
  missing: string[];
}

/** One account keeps its own word, number and growth. */
export function toTotal(accounts: Creator, locale: Locale): Total {
  const [first, second] = accounts;
  const combined = second && toCombined(accounts);
  if (!combined) {
    const { figure, lastKnown } = toShownAudience(first);
    return {
      title: audienceTitle(first, locale),
      day: asOfDay(first),
      followers: typeof figure === 'bigint' ? figure : null,
      growth: longestGrowth(first),
      note: lastKnown
        ? words[locale].lastKnown(formatDay(lastKnown, locale))
        : describeNoGrowth(first, locale),
      decimals: 2,
      missing: [],
    };
  }
  const growth = longestOf(combined.growths);
  return {
    title: words[locale].combined,
    day: combined.day,
    followers: combined.followers,
    growth,
    note: isFirstDay(accounts) ? words[locale].sinceToday : describeAge(accounts, locale),
    decimals: 1,
    missing: toMissing(accounts, combined, growth, locale),
  };
}

const isFirstDay = (accounts: Creator): boolean =>
  accounts.every(
    ({ points }) => isNews(points) && points.filter(({ isChange }) => isChange).length <= 1,
  );

/** The last day of which a number is known, where none of the last day is. */
function describeAge(accounts: Creator, locale: Locale): string {
  const known = accounts.map(toShownAudience).filter(({ figure }) => figure !== null);
  const days = known.flatMap(({ lastKnown }) => lastKnown ?? []).sort();
  const last = days.length === known.length ? days.at(-1) : undefined;
  return last === undefined ? '' : words[locale].lastKnown(formatDay(last, locale));
}

function toMissing(
  accounts: Creator,
  combined: Combined,
  growth: Combined['growths'][number],
  locale: Locale,
): string[] {
  const nameAll = (ids: readonly string[]) =>
    accounts
      .filter(({ id }) => ids.includes(id))
      .map((account) => labelOf(account, accounts))
      .join(', ');
  const late = growth?.without.filter((id) => !combined.without.includes(id)) ?? [];
  const days = words[locale].days(growth?.spanDays ?? 0);
  return [
    ...(combined.without.length > 0
      ? [words[locale].combinedWithout(nameAll(combined.without))]
      : []),
    ...(late.length > 0 ? [words[locale].growthWithout(days, nameAll(late))] : []),
  ];
}

/** The platform's name, with the handle where several accounts have the same platform. */
export function labelOf({ platform, document }: PicturedAccount, accounts: Creator): string {
  const isOnly = accounts.filter((one) => one.platform.name === platform.name).length === 1;
  return isOnly ? platform.name : `${platform.name} @${document.profile.username}`;
}
