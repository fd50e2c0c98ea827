import { parseJson } from '../net/json.ts';
import type { StatsDocument } from '../numbers/stats-document.ts';

/** Parses the column `stats_data`; `null` if it is not JSON. */
export function parseStored(text: unknown): unknown {
  if (typeof text !== 'string') return null;
  try {
    return parseJson(text);
  } catch {
    return null;
  }
}

/**
 * Returns an SQL expression: the column `stats_data` with `profile.username` set to the SQL parameter.
 * Numbers keep all their digits. Texts that are not JSON, or have no profile, stay unchanged.
 */
export const renameUsernameSql = (parameter: string): string =>
  `CASE json_valid(stats_data) WHEN 1 THEN
     CASE json_type(stats_data, '$.profile') WHEN 'object'
       THEN json_set(stats_data, '$.profile.username', ${parameter}) ELSE stats_data END
   ELSE stats_data END`;

/** Returns `profile.id`, the platform's id of the account; `null` if the document has none. */
export function accountIdOf(document: unknown): string | null {
  const { id } = part(document, 'profile');
  if (typeof id === 'number' || typeof id === 'bigint') return String(id);
  return typeof id === 'string' && id !== '' ? id : null;
}

/** Whether a number, the name or the bio differs. Pictures, URLs and times are not compared. */
export function isChanged(previous: unknown, document: StatsDocument): boolean {
  const profile = part(previous, 'profile');
  return (
    haveNumbersChanged(previous, document) ||
    differs(profile.name, document.profile.name) ||
    differs(profile.bio, document.profile.bio)
  );
}

/**
 * Whether a number differs: one of `stats`, or `following`. One that the previous document has no key for is
 * not compared, because another version of the action wrote it. True if the two have no key of `stats` in
 * common.
 */
export function haveNumbersChanged(
  previous: unknown,
  { stats, following }: Pick<StatsDocument, 'stats' | 'following'>,
): boolean {
  const before = part(previous, 'stats');
  const metrics = Object.keys(stats).filter((metric) => metric in before);
  return (
    metrics.length === 0 ||
    metrics.some((metric) => differs(before[metric], stats[metric])) ||
    differs(fields(previous).following, following)
  );
}

/** `null` and a missing value are equal, and so are 12 and 12n. */
function differs(one: unknown, other: unknown): boolean {
  if (isNumber(one) && isNumber(other)) return String(one) !== String(other);
  return (one ?? null) !== (other ?? null);
}

const isNumber = (value: unknown): boolean =>
  typeof value === 'number' || typeof value === 'bigint';

const part = (document: unknown, key: string): Record<string, unknown> =>
  fields(fields(document)[key]);

const fields = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? { ...value } : {};
