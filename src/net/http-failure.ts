import { FetchError } from 'node-fetch';
import { StatsError } from '../errors.ts';
import { notPublicCode } from './public-host.ts';

/** The part of a request that its failures depend on, as in `HttpRequest`. */
interface Asked {
  name: string;
  url: string;
  signal?: AbortSignal;
}

/**
 * True for a failure of `describeFailure` after which the request cannot have reached the server, so that it
 * can safely be sent again.
 */
export function wasNeverSent(error: unknown): boolean {
  return neverConnected.has(String(causeCodeOf(error)));
}

/** True for a failure of `describeFailure` because the name of the host does not exist. */
export const wasNotFound = (error: unknown): boolean => causeCodeOf(error) === 'ENOTFOUND';

const neverConnected = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ENETUNREACH',
  'EHOSTUNREACH',
  'ERR_PROXY_TUNNEL',
]);

/** The error (`unexpected-answer`) for an answer that redirects. */
export const redirected = (request: Pick<Asked, 'name'>, status: number) =>
  new StatsError(
    'unexpected-answer',
    `${request.name} answered with a redirect (HTTP ${status}), and redirects are not followed.`,
    'Check that no proxy or portal stands between the runner and the service.',
  );

/**
 * Converts what a request rejected with to a StatsError: `unavailable`, `unexpected-answer` for too many
 * bytes, `invalid-input` for a token that no header can hold. Other errors are returned unchanged.
 */
export function describeFailure(
  error: unknown,
  request: Asked,
  limits: { timeout: AbortSignal; timeoutMs: number; maxBytes: number },
): unknown {
  const later = 'This is usually temporary: the next run tries again.';
  if (request.signal?.aborted && !limits.timeout.aborted) {
    return new StatsError(
      'unavailable',
      `${request.name} was stopped: the run was cancelled.`,
      'Start a new run.',
      { cause: error },
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
  if (isBadHeader(error)) {
    return new StatsError(
      'invalid-input',
      `${request.name} was not sent: a token contains a character that is not allowed in an HTTP header.`,
      'Copy the token again, without line ends and with ASCII characters only.',
    );
  }
  if (codeOf(error) === notPublicCode) {
    return new StatsError(
      'invalid-input',
      `${request.name} was not sent, because ${new URL(request.url).host} is not a server on the public internet.`,
      'Requests go only to public servers over https. Use another server, or find out why its name resolves to an address in this network.',
    );
  }
  if (!(error instanceof FetchError)) return error;
  // The original error must not become the cause: it quotes the URL, and some URLs contain a token.
  const cause = Object.assign(new Error(error.type), { code: error.code });
  if (error.type === 'max-size') {
    return new StatsError(
      'unexpected-answer',
      `${request.name} sent more than ${limits.maxBytes} bytes.`,
      'Check that no proxy or portal stands between the runner and the service.',
      { cause },
    );
  }
  const broken = neverConnected.has(error.code ?? '') ? 'could not be reached' : 'broke off';
  return new StatsError(
    'unavailable',
    `${request.name} ${broken} (${error.code ?? error.type ?? 'incomplete answer'}).`,
    later,
    { cause },
  );
}

const codeOf = (error: unknown): unknown =>
  error instanceof Error && 'code' in error ? error.code : undefined;

const causeCodeOf = (error: unknown): unknown =>
  error instanceof Error ? codeOf(error.cause) : undefined;

const isBadHeader = (error: unknown): boolean =>
  error instanceof TypeError && codeOf(error) === 'ERR_INVALID_CHAR';
