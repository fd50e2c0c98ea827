import http from 'node:http';
import https from 'node:https';
import fetch, { FetchError } from 'node-fetch';
import type { Clock } from './clock.ts';
import { StatsError } from './errors.ts';

export interface HttpRequest {
  /** What is asked of whom, for errors: `TikTok's video list`. */
  name: string;
  method: string;
  url: string;
  headers?: Record<string, string>;
  body?: string;
  /**
   * Given for reads only: says of an answer that the same request may be sent again. Without it the
   * request is sent once, whatever happens. The verb decides, not the method: TikTok lists by POST.
   */
  repeatWhen?: (answer: HttpAnswer) => boolean;
  signal?: AbortSignal;
}

export interface HttpAnswer {
  status: number;
  headers: Headers;
  text: string;
}

/** Sends one request and reads its whole answer, whatever the status. Rejects with `unavailable` or `unexpected-answer`. */
export type Http = (request: HttpRequest) => Promise<HttpAnswer>;

export interface HttpOptions {
  clock: Clock;
  /** For one request, from connecting to the last byte. */
  timeoutMs?: number;
  /** Of the unpacked body. */
  maxBytes?: number;
  random?: () => number;
}

const repeats = 3;
const longestWaitMs = 60_000;

/** True for the answers that a later, equal request may turn into a good one. */
export const isTransient = ({ status }: HttpAnswer): boolean => status === 429 || status >= 500;

/** The only door to the network: time-out, size limit, no redirects, kept-alive connections, repeated reads. */
export function createHttp(options: HttpOptions): Http {
  const { clock, timeoutMs = 20_000, maxBytes = 2 * 1024 * 1024, random = Math.random } = options;
  const agents = {
    'http:': new http.Agent({ keepAlive: true }),
    'https:': new https.Agent({ keepAlive: true }),
  };

  async function send(request: HttpRequest): Promise<HttpAnswer> {
    const timeout = AbortSignal.timeout(timeoutMs);
    try {
      const response = await fetch(request.url, {
        method: request.method,
        headers: { 'User-Agent': 'tiktok-stats-action', ...request.headers },
        ...(request.body === undefined ? {} : { body: request.body }),
        // A redirect would carry the token to a place that nobody checked.
        redirect: 'manual',
        size: maxBytes,
        agent: (url) => agents[url.protocol === 'https:' ? 'https:' : 'http:'],
        signal: request.signal ? AbortSignal.any([timeout, request.signal]) : timeout,
      });
      const text = await response.text();
      if (response.status >= 300 && response.status < 400)
        throw redirected(request, response.status);
      return { status: response.status, headers: new Headers([...response.headers]), text };
    } catch (error) {
      throw describeFailure(error, request, { timeout, timeoutMs, maxBytes });
    }
  }

  return async (request) => {
    for (let attempt = 0; ; attempt += 1) {
      const outcome = await send(request).catch((error: unknown) => error);
      const answer = isAnswer(outcome) ? outcome : null;
      const mayRepeat =
        request.repeatWhen !== undefined &&
        attempt < repeats &&
        !request.signal?.aborted &&
        (answer ? request.repeatWhen(answer) : isUnavailable(outcome));
      const waitMs = mayRepeat ? waitBefore(attempt, answer, clock, random) : null;
      if (waitMs !== null) {
        // A cancelled wait is told by the next sending, which is given up at once.
        await clock.sleep(waitMs, request.signal).catch(() => undefined);
        continue;
      }
      if (answer) return answer;
      throw outcome;
    }
  };
}

/** True when the request cannot have reached the server, so that sending it again is no second sending. */
export function wasNeverSent(error: unknown): boolean {
  const cause = error instanceof Error ? error.cause : undefined;
  return cause instanceof FetchError && neverConnected.has(cause.code ?? '');
}

const neverConnected = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ENETUNREACH',
  'EHOSTUNREACH',
]);

const isAnswer = (outcome: unknown): outcome is HttpAnswer =>
  typeof outcome === 'object' && outcome !== null && 'status' in outcome && 'text' in outcome;

const isUnavailable = (error: unknown): boolean =>
  error instanceof StatsError && error.code === 'unavailable';

/** `Retry-After` when the server names it (null: too long to wait), else 0.5, 1, 2 s, each half to whole. */
function waitBefore(
  attempt: number,
  answer: HttpAnswer | null,
  clock: Clock,
  random: () => number,
): number | null {
  const named = answer ? readRetryAfter(answer.headers, clock.now()) : null;
  if (named !== null) return named <= longestWaitMs ? named : null;
  const wholeMs = 500 * 2 ** attempt;
  return wholeMs / 2 + random() * (wholeMs / 2);
}

/** The header `Retry-After` (RFC 9110, 10.2.3: seconds or an HTTP date) in ms from `now`; null without one. */
export function readRetryAfter(headers: Headers, now: number): number | null {
  const value = headers.get('retry-after')?.trim();
  if (!value) return null;
  if (/^\d+$/.test(value)) return Number(value) * 1000;
  const at = Date.parse(value);
  return Number.isNaN(at) ? null : Math.max(0, at - now);
}

const redirected = (request: HttpRequest, status: number) =>
  new StatsError(
    'unexpected-answer',
    `${request.name} answered with a redirect (HTTP ${status}), which is never followed.`,
    'Check that no proxy or portal stands between the runner and the service.',
  );

function describeFailure(
  error: unknown,
  request: HttpRequest,
  limits: { timeout: AbortSignal; timeoutMs: number; maxBytes: number },
): unknown {
  const later = 'This is usually over soon: the next run tries again.';
  if (request.signal?.aborted && !limits.timeout.aborted) {
    return new StatsError(
      'unavailable',
      `${request.name} was given up: the run was cancelled.`,
      'Run it again.',
      {
        cause: error,
      },
    );
  }
  if (limits.timeout.aborted) {
    return new StatsError(
      'unavailable',
      `${request.name} did not answer within ${limits.timeoutMs / 1000} s.`,
      later,
      { cause: error },
    );
  }
  if (!(error instanceof FetchError)) return error;
  if (error.type === 'max-size') {
    return new StatsError(
      'unexpected-answer',
      `${request.name} sent more than ${limits.maxBytes} bytes.`,
      'Check that no proxy or portal stands between the runner and the service.',
      { cause: error },
    );
  }
  return new StatsError(
    'unavailable',
    `${request.name} could not be reached (${error.code ?? error.type}).`,
    later,
    {
      cause: error,
    },
  );
}
