import { divideHalfUp } from './metrics.ts';
import type { Audience, Count, Share } from './stats-document.ts';

export type { Audience, Share } from './stats-document.ts';

/** How many of those who follow an account a platform counts under one key. */
export interface Group {
  key: string;
  count: Count;
}

/** What a platform reports about those who follow an account. A list without data is empty. */
export interface AudienceCounts {
  /** Gender keys are the platform's own, such as `F`, `M` and `U` (unknown). */
  genders: readonly Group[];
  ages: readonly Group[];
  agesByGender: readonly { age: string; gender: string; count: Count }[];
  /** Keys are codes of ISO 3166-1 alpha-2. */
  countries: readonly Group[];
  cities: readonly Group[];
}

/** What is known of an account's audience, and since when. */
export interface KnownAudience {
  /** `null`: the platform reports none. */
  audience: Audience | null;
  /** The UTC day on which the platform last answered the question, as `YYYY-MM-DD`. */
  askedOn: string;
}

const mostPlaces = 10;

/**
 * Converts counts to shares of those whom the platform counts in the same list; `null` when all lists are
 * empty. Groups with the same key are added up. `takenAt` in ms since 1970.
 */
export function toAudience(counts: AudienceCounts, takenAt: number): Audience | null {
  const countries = counts.countries.map(({ key, count }) => ({ key: key.toUpperCase(), count }));
  const lists = {
    genders: toShares(counts.genders),
    ages: toShares(counts.ages),
    ages_by_gender: rank(counts.agesByGender, ({ age, gender }) => `${age} ${gender}`).map(
      ({ group: { age, gender }, share }) => ({ age, gender, share }),
    ),
    countries: toShares(countries).slice(0, mostPlaces),
    cities: toShares(counts.cities).slice(0, mostPlaces),
  };
  if (Object.values(lists).every(({ length }) => length === 0)) return null;
  return { as_of: new Date(takenAt).toISOString().slice(0, 10), ...lists };
}

const toShares = (groups: readonly Group[]): Share[] =>
  rank(groups, ({ key }) => key).map(({ group: { key }, share }) => ({ key, share }));

/**
 * The groups, largest first, with their shares: rounded half up, in integers. Equal counts are sorted by key,
 * so that files do not change.
 */
function rank<One extends { count: Count }>(
  groups: readonly One[],
  keyOf: (group: One) => string,
): { group: One; share: number }[] {
  const sums = new Map<string, { group: One; count: Count }>();
  for (const group of groups) {
    const before = sums.get(keyOf(group))?.count ?? 0n;
    sums.set(keyOf(group), { group, count: before + group.count });
  }
  const total = [...sums.values()].reduce((sum, { count }) => sum + count, 0n);
  if (total === 0n) return [];
  return [...sums]
    .toSorted(
      ([oneKey, one], [otherKey, other]) =>
        Number(other.count - one.count) || (oneKey < otherKey ? -1 : 1),
    )
    .map(([, { group, count }]) => ({
      group,
      share: Number(divideHalfUp(count * 1000n, total)) / 10,
    }));
}
