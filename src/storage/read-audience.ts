import { isRecord } from '../net/assert.ts';
import type { Audience, Share } from '../numbers/audience.ts';
import type { StatsDocument } from '../numbers/stats-document.ts';

/**
 * Returns the parts of a stored document about the account's audience; nothing if it was never asked for. Other
 * programs may have written it, so a list that is not what it should be is empty.
 */
export function readAudience(
  stored: Record<string, unknown>,
): Pick<StatsDocument, 'audience' | 'audience_asked'> {
  if (!isDay(stored.audience_asked)) return {};
  return { audience: readShares(stored.audience), audience_asked: stored.audience_asked };
}

function readShares(value: unknown): Audience | null {
  if (!isRecord(value) || !isDay(value.as_of)) return null;
  return {
    as_of: value.as_of,
    genders: listOf(value.genders).flatMap(readShare),
    ages: listOf(value.ages).flatMap(readShare),
    ages_by_gender: listOf(value.ages_by_gender).flatMap((entry) =>
      typeof entry.age === 'string' && typeof entry.gender === 'string' && isShare(entry.share)
        ? [{ age: entry.age, gender: entry.gender, share: Number(entry.share) }]
        : [],
    ),
    countries: listOf(value.countries).flatMap(readShare),
    cities: listOf(value.cities).flatMap(readShare),
  };
}

const readShare = ({ key, share }: Record<string, unknown>): Share[] =>
  typeof key === 'string' && isShare(share) ? [{ key, share: Number(share) }] : [];

/** Whole numbers are read as `bigint`. */
const isShare = (value: unknown): value is number | bigint =>
  (typeof value === 'number' || typeof value === 'bigint') && value >= 0 && value <= 100;

const isDay = (value: unknown): value is string =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value);

const listOf = (value: unknown): Record<string, unknown>[] =>
  Array.isArray(value) ? value.filter(isRecord) : [];
