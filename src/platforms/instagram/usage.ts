import { isRecord } from '../../net/assert.ts';
import type { HttpAnswer } from '../../net/http.ts';
import { parseJson } from '../../net/json.ts';

/** How much of the limits for calls is used, as Meta tells it beside an answer. */
export interface Usage {
  /** Of the limit that is nearest; calls are refused at 100. */
  percent: number;
  /** Until calls are let through again; 0: they are now. */
  minutes: number;
}

const none: Usage = { percent: 0, minutes: 0 };

/**
 * The headers `X-App-Usage` and `X-Business-Use-Case-Usage` (Graph API, "Rate Limits"). They come only
 * once there is something to tell, and one call may stand under several ids: the worst of all counts.
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

/** What cannot be read counts nothing: a header that is odd must not cost the answer. */
const read = (value: unknown): number =>
  typeof value === 'number' && Number.isFinite(value) && value > 0 ? Math.ceil(value) : 0;

function readJson(header: string | null): unknown {
  try {
    return header === null ? null : parseJson(header);
  } catch {
    return null;
  }
}
