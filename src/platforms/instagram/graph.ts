import { StatsError } from '../../errors.ts';
import { type HttpAnswer, isTransient } from '../../net/http.ts';
import type { PlatformContext, Values } from '../platform.ts';
import {
  asksToComeBack,
  passes,
  readBody,
  readGraphError,
  throttled,
  toStatsError,
} from './graph-error.ts';
import { readUsage } from './usage.ts';

/**
 * The version that is asked for (2026-02-18 until 2028-07-29; the newest that Meta's pages show on this
 * host). One that has ended is served silently by the oldest that still lives.
 */
export const apiVersion = 'v25.0';

/** The reads of one account, and what Meta told beside the answers. */
export interface Graph {
  /** The fields of the answer. `name` as in `Instagram's profile`; `path` without version, as in `me/media`. */
  get(
    name: string,
    path: string,
    query: Record<string, string | number>,
  ): Promise<Record<string, unknown>>;
  /** How much of the limit for calls was used at most, in percent; 0 when nobody told. */
  usedPercent(): number;
  /** Another version that has answered; `null` while there was none. */
  otherVersion(): string | null;
}

export function openGraph(values: Values, context: PlatformContext): Graph {
  let used = 0;
  let other: string | null = null;

  return {
    get: async (name, path, query) => {
      const answer = await context.http({
        name,
        method: 'GET',
        url: `${context.apiUrl}/${apiVersion}/${path}?${toQuery(query)}`,
        // In the header, because addresses end up in logs.
        headers: { Authorization: `Bearer ${values.get('INSTAGRAM_ACCESS_TOKEN') ?? ''}` },
        repeatWhen: asksToComeBack,
        signal: context.signal,
      });
      used = Math.max(used, readUsage(answer).percent);
      const version = answer.headers.get('facebook-api-version') ?? apiVersion;
      if (version !== apiVersion && /^v\d{1,3}\.\d$/.test(version)) other = version;
      return understandEnvelope(answer, name);
    },
    usedPercent: () => used,
    otherVersion: () => other,
  };
}

/** Commas stay as they are, as in Meta's examples. */
const toQuery = (query: Record<string, string | number>): string =>
  Object.entries(query)
    .map(([key, value]) => `${key}=${encodeURIComponent(value).replaceAll('%2C', ',')}`)
    .join('&');

/** The fields of an answer without `error`; anything else is thrown by what the reader must do. */
export function understandEnvelope(answer: HttpAnswer, name: string): Record<string, unknown> {
  const body = readBody(answer);
  const error = readGraphError(body);
  if (error) throw toStatsError(name, error, answer);
  if (body !== null && answer.status < 400) return body;
  if (answer.status === 429) throw throttled(`${name} was throttled (HTTP 429).`, answer);
  if (isTransient(answer))
    throw new StatsError('unavailable', `${name} failed (HTTP ${answer.status}).`, passes);
  throw new StatsError(
    'unexpected-answer',
    `${name} was answered with HTTP ${answer.status} and no JSON that says how it went.`,
    'Check that no proxy stands between the runner and Instagram; if it stays, report it.',
  );
}
