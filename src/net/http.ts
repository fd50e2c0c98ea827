import http from 'node:http';
import https from 'node:https';
import fetch from 'node-fetch';
import { type Clock, minuteMs } from '../clock.ts';
import { StatsError } from '../errors.ts';
import { describeFailure, redirected } from './http-failure.ts';

export interface HttpRequest {
  /** What is asked of whom, for errors: `GitHub's list of artifacts`. */
  name: string;
  method: string;
  url: string;
  headers?: Record<string, string>;
  body?: string;
  /**
   * Given for reads only: says of an answer that the same request may be sent again. Without it the
   * request is sent once, whatever happens. The verb decides, not the method: some list by POST.
   */
  repeatWhen?: (answer: HttpAnswer) => boolean;
  /** How many times the usual time-out it may take; 1 without it. */
  patience?: number;
  /** Of the unpacked body; the client's own limit without it. */
  maxBytes?: number;
  /** `manual`: a redirect is an answer like any other, for a caller who checks where it leads. */
  redirect?: 'manual';
  signal?: AbortSignal;
}

/** Not the global `Headers`: with it Node would load its second HTTP stack. */
export type HttpHeaders = Pick<Headers, 'get'> & Iterable<[string, string]>;

export interface HttpAnswer {
  status: number;
  headers: HttpHeaders;
  readonly text: string;
}

/** An answer as it came; `text` is its bytes as UTF-8, decoded when it is asked for. */
export interface ReceivedAnswer extends HttpAnswer {
  bytes: Uint8Array;
}

/** Sends one request and reads its whole answer, whatever the status. Rejects with `unavailable`, `unexpected-answer`, or `invalid-input` for a token that no header can hold. */
export type Http = (request: HttpRequest) => Promise<HttpAnswer>;

/** The same door, for those who need the bytes. */
export type Download = (request: HttpRequest) => Promise<ReceivedAnswer>;

export interface HttpOptions {
  clock: Clock;
  /** For one request, from connecting to the last byte. */
  timeoutMs?: number;
  /** Gives up every request, under way or still to come. */
  signal?: AbortSignal;
  /** Of the unpacked body. */
  maxBytes?: number;
  random?: () => number;
  /** Names proxies as usual (`https_proxy`, `http_proxy`, `no_proxy`); Node 24, the runner's, obeys them. */
  environment?: NodeJS.ProcessEnv;
  /** Told of every answer and failure; a name, a status and figures, never a value. */
  debug?: (line: string) => void;
}

const repeats = 3;
const longestWaitMs = minuteMs;

/** True for the answers that a later, equal request may turn into a good one. */
export const isTransient = ({ status }: HttpAnswer): boolean => status === 429 || status >= 500;

/** The only door to the network: time-out, size limit, no redirects, kept-alive connections, repeated reads. */
export function createHttp(options: HttpOptions): Download {
  const { clock, random = Math.random } = options;
  const agents = createAgents(options.environment ?? process.env);

  async function send(request: HttpRequest): Promise<ReceivedAnswer> {
    const timeoutMs = (options.timeoutMs ?? 20_000) * (request.patience ?? 1);
    const maxBytes = request.maxBytes ?? options.maxBytes ?? 2 * 1024 * 1024;
    const timeout = AbortSignal.timeout(timeoutMs);
    const startedAt = clock.now();
    const tell = (outcome: string) =>
      options.debug?.(`${request.name}: ${outcome}, ${clock.now() - startedAt} ms`);
    try {
      // node-fetch lets an error escape that nobody can catch when a body meets a signal already aborted.
      request.signal?.throwIfAborted();
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
      const bytes = new Uint8Array(await response.arrayBuffer());
      const { status, headers } = response;
      tell(`HTTP ${status}, ${bytes.length} bytes`);
      if (status >= 300 && status < 400 && request.redirect !== 'manual')
        throw redirected(request, status);
      return toAnswer(status, headers, bytes);
    } catch (error) {
      const failure = describeFailure(error, request, { timeout, timeoutMs, maxBytes });
      if (failure !== error) tell('failed');
      throw failure;
    }
  }

  return async (asked) => {
    const signals = [asked.signal, options.signal].filter((signal) => signal !== undefined);
    const request = signals.length > 0 ? { ...asked, signal: AbortSignal.any(signals) } : asked;
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

const toAnswer = (status: number, headers: HttpHeaders, bytes: Uint8Array): ReceivedAnswer => ({
  status,
  headers,
  bytes,
  get text() {
    return new TextDecoder().decode(bytes);
  },
});

function createAgents(proxyEnv: NodeJS.ProcessEnv): { 'http:': http.Agent; 'https:': https.Agent } {
  // Else NODE_TLS_REJECT_UNAUTHORIZED=0, set by any step before, would send tokens to whoever answers.
  const settings = { keepAlive: true, proxyEnv, rejectUnauthorized: true };
  try {
    return { 'http:': new http.Agent(settings), 'https:': new https.Agent(settings) };
  } catch {
    // Without its cause, which quotes the address, and that may hold a password.
    throw new StatsError(
      'invalid-input',
      'One of the environment variables https_proxy and http_proxy holds no address of a proxy.',
      'Correct it, or remove it.',
    );
  }
}

const isAnswer = (outcome: unknown): outcome is ReceivedAnswer =>
  typeof outcome === 'object' && outcome !== null && 'status' in outcome && 'bytes' in outcome;

const isUnavailable = (error: unknown): boolean =>
  error instanceof StatsError && error.code === 'unavailable';

/** 0.5, 1, 2 s, each half to whole, and at least the `Retry-After` that the server names; null: too long to wait. */
function waitBefore(
  attempt: number,
  answer: HttpAnswer | null,
  clock: Clock,
  random: () => number,
): number | null {
  const named = answer ? readRetryAfter(answer.headers.get('retry-after'), clock.now()) : null;
  if (named !== null && named > longestWaitMs) return null;
  const wholeMs = 500 * 2 ** attempt;
  // A time that is already over, by a clock that goes wrong, is no leave to hammer.
  return Math.max(named ?? 0, wholeMs / 2 + random() * (wholeMs / 2));
}

/** The header `Retry-After` (RFC 9110, 10.2.3: seconds or an HTTP date) in ms from `now`; null without one. */
export function readRetryAfter(header: string | null, now: number): number | null {
  const value = header?.trim();
  if (!value) return null;
  if (/^\d+$/.test(value)) return Number(value) * 1000;
  // Date.parse alone makes a date of `-5` and of `1.5`, too.
  const at = /^[A-Z][a-z]{2,}, /.test(value) ? Date.parse(value) : Number.NaN;
  return Number.isNaN(at) ? null : Math.max(0, at - now);
}
