import { isRecord } from '../../net/assert.ts';
import type { HttpAnswer } from '../../net/http.ts';
import { parseJson } from '../../net/json.ts';

/** How much of Meta's limits for requests is used, as the headers of an answer report it. */
export interface Usage {
  /** Use of the limit that is nearest to being reached; at 100, Meta refuses requests. */
  percent: number;
  /** Minutes until Meta accepts requests again; 0 when it accepts them now. */
  minutes: number;
}

/** From this usage of Meta's limit on, optional requests are left to the next run. */
export const scarcePercent = 90;

const none: Usage = { percent: 0, minutes: 0 };

/**
 * Reads the headers `X-App-Usage` and `X-Business-Use-Case-Usage`. Meta sends them only from a certain
 * usage on, and can report several limits at once: the highest values count.
 * https://developers.facebook.com/docs/graph-api/overview/rate-limiting/
 */
export function readUsage({ headers }: HttpAnswer): Usage {
  const app = readJson(headers.get('x-app-usage'));
  const business = readJson(headers.get('x-business-use-case-usage'));
  const entries = [app, ...(isRecord(business) ? Object.values(business).flat() : [])];
  return entries.filter(isRecord).map(readEntry).reduce(worse, none);
}

const worse = (one: Usage, other: Usage): Usage => ({
  percent: Math.max(one.percent, other.percent),
  minutes: Math.max(one.minutes, other.minutes),
});

const readEntry = (entry: Record<string, unknown>): Usage => ({
  percent: Math.max(...['call_count', 'total_time', 'total_cputime'].map((of) => read(entry[of]))),
  minutes: read(entry.estimated_time_to_regain_access),
});

/** Malformed values count as 0: an unusual header must not make the answer fail. */
const read = (value: unknown): number =>
  typeof value === 'number' && Number.isFinite(value) && value > 0 ? Math.ceil(value) : 0;

function readJson(header: string | null): unknown {
  try {
    return header === null ? null : parseJson(header);
  } catch {
    return null;
  }
}
