import { parseJson } from '../net/json.ts';
import type { StatsDocument } from '../numbers/stats-document.ts';

/** What the column `stats_data` holds; `null` when it is no JSON. */
export function parseStored(text: unknown): unknown {
  if (typeof text !== 'string') return null;
  try {
    return parseJson(text);
  } catch {
    return null;
  }
}

/** The platform's id of the account, `profile.id`; `null` in documents of older systems. */
export function accountIdOf(document: unknown): string | null {
  const { id } = part(document, 'profile');
  if (typeof id === 'number' || typeof id === 'bigint') return String(id);
  return typeof id === 'string' && id !== '' ? id : null;
}

/** Whether a number, the name or the bio differs; pictures, addresses and times do not count. */
export function isChanged(previous: unknown, document: StatsDocument): boolean {
  const before = part(previous, 'stats');
  const metrics = new Set([...Object.keys(before), ...Object.keys(document.stats)]);
  const profile = part(previous, 'profile');
  return (
    [...metrics].some((metric) => differs(before[metric], document.stats[metric])) ||
    differs(fields(previous).following, document.following) ||
    differs(profile.name, document.profile.name) ||
    differs(profile.bio, document.profile.bio)
  );
}

// Untold is `null` in one place and left out in another; 12 and 12n are the same count.
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
