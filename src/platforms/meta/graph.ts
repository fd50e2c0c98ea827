import { StatsError } from '../../errors.ts';
import { type HttpAnswer, isTransient } from '../../net/http.ts';
import { parseRecord } from '../../net/parse-record.ts';
import type { PlatformContext, Values } from '../platform.ts';
import { asksToComeBack, passes, readGraphError, throttled, toStatsError } from './graph-error.ts';
import { keyOf, type MetaService } from './service.ts';
import { readUsage } from './usage.ts';

/** Reads with one account's token, and what the headers of the answers say about limit and version. */
export interface Graph {
  /**
   * The fields of an answer. Rejects with `reauthorize`, `missing-scope`, `throttled`, `unavailable` or
   * `unexpected-answer`. `name` is the request's name in messages, as in `X's profile`; `path` is
   * without the version, as in `me/media`. A read that is not worth waiting for (`isBrief`) is sent once, and
   * has a quarter of the usual time-out.
   */
  get(
    name: string,
    path: string,
    query: Record<string, string | number>,
    options?: { isBrief?: boolean },
  ): Promise<Record<string, unknown>>;
  /** The highest reported use of Meta's limit for requests, in percent; 0 when none was reported. */
  usedPercent(): number;
  /** The version that answered instead of the requested one; `null` when there was none. */
  otherVersion(): string | null;
}

export function openGraph(service: MetaService, values: Values, context: PlatformContext): Graph {
  const { apiVersion } = service;
  const token = values.get(keyOf(service, 'ACCESS_TOKEN')) ?? '';
  let used = 0;
  let other: string | null = null;

  return {
    get: async (name, path, query, { isBrief = false } = {}) => {
      const answer = await context.http({
        name,
        method: 'GET',
        url: `${context.apiUrl}/${apiVersion}/${path}?${toQuery(query)}`,
        // In the header, because addresses can appear in logs.
        headers: { Authorization: `Bearer ${token}` },
        ...(isBrief ? { patience: 0.25 } : { repeatWhen: asksToComeBack }),
        signal: context.signal,
      });
      used = Math.max(used, readUsage(answer).percent);
      const version = answer.headers.get('facebook-api-version') ?? apiVersion;
      if (version !== apiVersion && /^v\d{1,3}\.\d$/.test(version)) other = version;
      return understandEnvelope(service, answer, name);
    },
    usedPercent: () => used,
    otherVersion: () => other,
  };
}

/** Commas stay unescaped, as in Meta's examples; `encodeURIComponent` leaves parentheses as they are. */
const toQuery = (query: Record<string, string | number>): string =>
  Object.entries(query)
    .map(([key, value]) => `${key}=${encodeURIComponent(value).replaceAll('%2C', ',')}`)
    .join('&');

/**
 * The fields of an answer without `error`. Throws `reauthorize`, `missing-scope`, `throttled`, `unavailable`
 * or `unexpected-answer` for any other answer.
 */
export function understandEnvelope(
  service: MetaService,
  answer: HttpAnswer,
  name: string,
): Record<string, unknown> {
  const body = parseRecord(answer);
  const error = readGraphError(body);
  if (error) throw toStatsError(service, name, error, answer);
  if (body !== null && answer.status < 400) return body;
  if (answer.status === 429) throw throttled(service, `${name} was throttled (HTTP 429).`, answer);
  if (isTransient(answer))
    throw new StatsError('unavailable', `${name} failed (HTTP ${answer.status}).`, passes);
  throw new StatsError(
    'unexpected-answer',
    `${name} was answered with HTTP ${answer.status} and without a JSON result.`,
    `Check that no proxy stands between the runner and ${service.name}; if this continues, report it.`,
  );
}
