import { setImmediate } from 'node:timers/promises';
import fetch, { type Response } from 'node-fetch';
import { type Clock, minuteMs } from '../clock.ts';
import { StatsError } from '../errors.ts';
import { createAgents } from './agents.ts';
import { describeFailure, redirected } from './http-failure.ts';
import type { Resolve } from './public-host.ts';

export interface HttpRequest {
  /** What is requested, for error messages: `GitHub's list of artifacts`. */
  name: string;
  method: string;
  url: string;
  headers?: Record<string, string>;
  body?: string;
  /**
   * For reads only: true for an answer after which the same request may be sent again. Without it the
   * request is sent once, whatever happens. What the request does decides, not its method: some APIs list
   * by POST.
   */
  repeatWhen?: (answer: HttpAnswer) => boolean;
  /** Multiplies the client's time-out; 1 by default. */
  patience?: number;
  /** Limit for the decompressed body; the client's own limit by default. */
  maxBytes?: number;
  /**
   * For a host that an account or an answer names: the request is sent only over `https:` to a host whose addresses
   * are all on the public internet, and rejects with `invalid-input` otherwise.
   */
  publicOnly?: boolean;
  /** `manual`: a redirect resolves like any other answer, for callers that check its target. */
  redirect?: 'manual';
  /**
   * For requests whose answer cannot be requested again: when the transfer of the body ends too early, for
   * whatever reason, the request resolves with the bytes that arrived, and `brokenOff` says what happened.
   */
  keepPartial?: boolean;
  signal?: AbortSignal;
}

/** Not the global `Headers`: using it would make Node load its second HTTP stack. */
export type HttpHeaders = Pick<Headers, 'get'> & Iterable<[string, string]>;

export interface HttpAnswer {
  status: number;
  headers: HttpHeaders;
  readonly text: string;
  /** Why the body may be incomplete; only after a request with `keepPartial`. */
  brokenOff?: StatsError;
}

/** An answer with its raw bytes; `text` decodes them as UTF-8 at each access. */
export interface ReceivedAnswer extends HttpAnswer {
  bytes: Uint8Array;
}

/**
 * Sends one request and resolves with its complete answer, whatever the status. Rejects with `unavailable`,
 * `unexpected-answer` (a redirect, or too many bytes), or `invalid-input` for a token that no header can
 * hold, or a host that is not public (`publicOnly`).
 */
export type Http = (request: HttpRequest) => Promise<HttpAnswer>;

/** Like `Http`, for callers that need the bytes. */
export type Download = (request: HttpRequest) => Promise<ReceivedAnswer>;

export interface HttpOptions {
  clock: Clock;
  /** Time-out of one attempt, from connecting to the last byte; 20 s by default. */
  timeoutMs?: number;
  /** Aborts every request, current and future. */
  signal?: AbortSignal;
  /** Limit for the decompressed body; 2 MiB by default. */
  maxBytes?: number;
  random?: () => number;
  /** Holds the proxy variables (`https_proxy`, `http_proxy`, `no_proxy`), see `createAgents`. */
  environment?: NodeJS.ProcessEnv;
  /** Looks up the names of hosts that must be public (`publicOnly`); the system does by default. */
  resolve?: Resolve;
  /** Called with a line for every answer and failure: name, status, size and time, never a secret value. */
  debug?: (line: string) => void;
}

const maxRetries = 3;
const longestWaitMs = minuteMs;

/** True for answers after which the same request may succeed later: 429 and 5xx. */
export const isTransient = ({ status }: HttpAnswer): boolean => status === 429 || status >= 500;

/**
 * Creates the client that all requests go through: time-out, size limit, no redirects, keep-alive
 * connections, retried reads. Throws `invalid-input` for a proxy that cannot be used.
 */
export function createHttp(options: HttpOptions): Download {
  const { clock, random = Math.random } = options;
  const agents = createAgents(options.environment ?? process.env, options.resolve);

  async function send(request: HttpRequest): Promise<ReceivedAnswer> {
    const timeoutMs = (options.timeoutMs ?? 20_000) * (request.patience ?? 1);
    const maxBytes = request.maxBytes ?? options.maxBytes ?? 2 * 1024 * 1024;
    const timeout = AbortSignal.timeout(timeoutMs);
    const startedAt = clock.now();
    const report = (outcome: string) =>
      options.debug?.(`${request.name}: ${outcome}, ${clock.now() - startedAt} ms`);
    const toFailure = (error: unknown) =>
      describeFailure(error, request, { timeout, timeoutMs, maxBytes });
    try {
      // With a body and a signal that is already aborted, node-fetch emits an error that cannot be caught.
      request.signal?.throwIfAborted();
      const agent = request.publicOnly ? await agents.toPublic(new URL(request.url)) : agents.of;
      const response = await fetch(request.url, {
        method: request.method,
        headers: {
          'User-Agent': 'tiktok-stats-action',
          // Of a compressed body that breaks off, less can be read.
          ...(request.keepPartial ? { 'Accept-Encoding': 'identity' } : {}),
          ...request.headers,
        },
        ...(request.body === undefined ? {} : { body: request.body }),
        // Following a redirect would send the token to an address that was not checked.
        redirect: 'manual',
        size: maxBytes,
        agent,
        signal: request.signal ? AbortSignal.any([timeout, request.signal]) : timeout,
      });
      const { status, headers } = response;
      const { bytes, error = null } = await readBody(response, request);
      const brokenOff = error && toFailure(error);
      report(`HTTP ${status}, ${bytes.length} bytes${brokenOff ? ', incomplete' : ''}`);
      if (status >= 300 && status < 400 && request.redirect !== 'manual')
        throw redirected(request, status);
      return toAnswer(status, headers, bytes, brokenOff);
    } catch (error) {
      const failure = toFailure(error);
      if (failure !== error) report('failed');
      throw failure;
    }
  }

  return async (asked) => {
    const [signal, ...others] = [asked.signal, options.signal].filter((one) => one !== undefined);
    const either = signal && others.length > 0 ? AbortSignal.any([signal, ...others]) : signal;
    const request = either ? { ...asked, signal: either } : asked;
    for (let attempt = 0; ; attempt += 1) {
      const outcome = await send(request).catch((error: unknown) => error);
      const answer = isAnswer(outcome) ? outcome : null;
      const mayRetry =
        request.repeatWhen !== undefined &&
        attempt < maxRetries &&
        !request.signal?.aborted &&
        (answer ? request.repeatWhen(answer) : isUnavailable(outcome));
      const waitMs = mayRetry ? waitBefore(attempt, answer, clock, random) : null;
      if (waitMs !== null) {
        // An aborted wait needs no handling: the next attempt fails at once with the right error.
        await clock.sleep(waitMs, request.signal).catch(() => undefined);
        continue;
      }
      if (answer) return answer;
      throw outcome;
    }
  };
}

/** Rejects when the body is incomplete; with `keepPartial` only if nothing of it arrived. */
async function readBody(
  response: Response,
  { keepPartial }: HttpRequest,
): Promise<{ bytes: Uint8Array; error?: unknown }> {
  const arrived: Uint8Array[] = [];
  if (keepPartial) response.body?.on('data', (chunk) => arrived.push(chunk));
  try {
    return { bytes: new Uint8Array(await response.arrayBuffer()) };
  } catch (error) {
    if (arrived.length === 0) throw error;
    return { bytes: Buffer.concat(arrived), error };
  }
}

const toAnswer = (
  status: number,
  headers: HttpHeaders,
  bytes: Uint8Array,
  brokenOff: unknown,
): ReceivedAnswer => ({
  status,
  headers,
  bytes,
  ...(brokenOff instanceof StatsError ? { brokenOff } : {}),
  get text() {
    return new TextDecoder().decode(bytes);
  },
});

const isAnswer = (outcome: unknown): outcome is ReceivedAnswer =>
  typeof outcome === 'object' && outcome !== null && 'status' in outcome && 'bytes' in outcome;

const isUnavailable = (error: unknown): boolean =>
  error instanceof StatsError && error.code === 'unavailable';

/**
 * Returns the wait before the next attempt in ms: 0.5, 1, 2 s, of which half is random, and at least the
 * server's `Retry-After`. `null` when the server asks for more than a minute.
 */
function waitBefore(
  attempt: number,
  answer: HttpAnswer | null,
  clock: Clock,
  random: () => number,
): number | null {
  const named = answer ? readRetryAfter(answer.headers.get('retry-after'), clock.now()) : null;
  if (named !== null && named > longestWaitMs) return null;
  const wholeMs = 500 * 2 ** attempt;
  // A Retry-After in the past (clock skew) still means back off.
  return Math.max(named ?? 0, wholeMs / 2 + random() * (wholeMs / 2));
}

/**
 * Parses the header `Retry-After`, which holds seconds or an HTTP date. Returns ms from `now` (ms since
 * 1970), 0 for a past date, `null` for a missing or invalid header.
 * https://www.rfc-editor.org/rfc/rfc9110#section-10.2.3
 */
export function readRetryAfter(header: string | null, now: number): number | null {
  const value = header?.trim();
  if (!value) return null;
  if (/^\d+$/.test(value)) return Number(value) * 1000;
  // Date.parse alone also accepts `-5` and `1.5` as dates.
  const at = /^[A-Z][a-z]{2,}, /.test(value) ? Date.parse(value) : Number.NaN;
  return Number.isNaN(at) ? null : Math.max(0, at - now);
}

/**
 * Resolves when requests that were just started have been sent, as far as this process controls it: one turn
 * of the event loop to connect, one to write. CPU-intensive work (compiling WebAssembly) waits for this,
 * because otherwise the network would wait for the CPU.
 */
export async function requestsLeft(): Promise<void> {
  await setImmediate();
  await setImmediate();
}
