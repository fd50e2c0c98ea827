import type { Fault } from '../../src/emulators/server.ts';

/** The service whose answer fails; each has its own form of errors. */
export type Service = 'github' | 'token' | 'numbers';

/** What happens to a request. `refused`: no server listens, so the request is never sent. */
export type Mishap = Omit<Fault, 'method' | 'path' | 'times'> | 'refused';

/** Seconds in the `Retry-After` of these faults, and until GitHub's primary rate limit resets. */
export const retryAfterSeconds = 7;
export const resetsInSeconds = 20 * 60;

/**
 * Error codes of TikTok (https://developers.tiktok.com/doc/tiktok-api-v2-error-handling and
 * https://developers.tiktok.com/doc/oauth-error-handling), and messages of GitHub.
 */
const told: Record<Service, Record<number, string>> = {
  github: {
    400: 'Bad Request',
    401: 'Bad credentials',
    403: 'Resource not accessible by integration',
    404: 'Not Found',
    409: 'Conflict',
    422: 'Validation Failed',
    429: 'Too Many Requests',
    500: 'Server Error',
    502: 'Server Error',
  },
  token: {
    400: 'invalid_request',
    401: 'invalid_client',
    403: 'access_denied',
    500: 'server_error',
    503: 'temporarily_unavailable',
  },
  numbers: {
    400: 'invalid_params',
    401: 'access_token_invalid',
    429: 'rate_limit_exceeded',
    500: 'internal_error',
  },
};

const page = '<!DOCTYPE html><html><head><title>Sign in to this network</title></head></html>';

const word: Record<Service, (text: string) => unknown> = {
  github: (message) => ({ message, documentation_url: 'https://docs.github.com/rest' }),
  token: (error) => ({ error, error_description: 'Told by TikTok.', log_id: '2026112303000000' }),
  numbers: (code) => ({ data: {}, error: { code, message: '', log_id: '2026112303000000' } }),
};

const toBody = (service: Service, text: string) => JSON.stringify(word[service](text));

/** An error in the form of the service; for a status without a known text, the HTML page of a gateway. */
function refuse(status: number, service: Service, headers: Record<string, string> = {}): Mishap {
  const text = told[service][status];
  return { status, headers, body: text === undefined ? page : toBody(service, text) };
}

const limited = (
  message: string,
  status: number,
  headers: Record<string, string> = {},
): Mishap => ({
  status,
  headers: { 'x-ratelimit-remaining': '4987', ...headers },
  body: toBody('github', message),
});

/** https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api */
const secondary =
  'You have exceeded a secondary rate limit. Please wait a few minutes before you try again. If you reach out to GitHub Support for help, please include the request ID.';

const named = { 'retry-after': String(retryAfterSeconds) };

/** By the names in the tables. `now` is in ms since 1970. */
const kinds = {
  'connection refused': () => 'refused',
  'reset before it acted': () => ({ drop: 'before' }),
  'reset after it acted': () => ({ drop: 'after' }),
  'broken off midway': () => ({ drop: 'midway' }),
  'time-out before it acted': () => ({ hang: true }),
  'time-out after it acted': () => ({ hang: true, acts: true }),
  '400': (service) => refuse(400, service),
  '401': (service) => refuse(401, service),
  '403': (service) => refuse(403, service),
  '404': (service) => refuse(404, service),
  '409': (service) => refuse(409, service),
  '422': (service) => refuse(422, service),
  '429': (service) => refuse(429, service),
  '429, Retry-After': (service) => refuse(429, service, named),
  'secondary limit, Retry-After': () => limited(secondary, 403, named),
  'secondary limit, 403': () => limited(secondary, 403),
  'secondary limit, 429': () => limited(secondary, 429),
  'primary limit': (_, now) =>
    limited('API rate limit exceeded for installation.', 403, {
      'x-ratelimit-remaining': '0',
      'x-ratelimit-reset': String(Math.ceil(now / 1000) + resetsInSeconds),
    }),
  '200, rate_limit_exceeded': (service) => ({
    status: 200,
    body: toBody(service, 'rate_limit_exceeded'),
  }),
  '500': (service) => refuse(500, service),
  '502': (service) => refuse(502, service),
  '502 after it acted': () => ({ status: 502, body: page, acts: true }),
  '503': (service) => refuse(503, service),
  HTML: () => ({ status: 200, body: page }),
  'HTML after it acted': () => ({ status: 200, body: page, acts: true }),
  // The token answer is cut after the access token and before the new refresh token.
  'JSON cut in half': (service) => ({ bodyEnd: service === 'token' ? 130 : 60 }),
  'JSON without its end': () => ({ bodyEnd: -1 }),
} satisfies Record<string, (service: Service, now: number) => Mishap>;

export type FaultName = keyof typeof kinds;

const isFaultName = (name: string): name is FaultName => Object.hasOwn(kinds, name);

export function toMishap(name: FaultName, service: Service, now: number): Mishap {
  const create: (service: Service, now: number) => Mishap = kinds[name];
  return create(service, now);
}

/** Throttled or never connected: the request certainly had no effect, so more than one retry is allowed. */
export const surelyDidNothing = (name: FaultName): boolean =>
  name === 'connection refused' || /429|limit/.test(name);

export interface Case<Column extends string> {
  fault: FaultName;
  column: Column;
  /** The outcome when the fault hits only the first such request, and when it hits all of them. */
  once: string;
  lasting: string;
  /** The text of the cell, which contains both. */
  cell: string;
}

/**
 * Reads a table of a test: the names of the columns, then a row for each fault. `fine / unavailable`: the
 * outcome of a passing fault, then of a lasting one; without a slash: of both; `-`: no such case.
 */
export function readTable<Column extends string>(
  table: string,
  columns: readonly Column[],
): Case<Column>[] {
  const [head, ...rows] = table
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()));
  if (head?.slice(1).join() !== columns.join()) throw new Error(`The columns are not ${columns}.`);
  return rows.flatMap(([fault = '', ...cells]) => {
    if (!isFaultName(fault)) throw new Error(`There is no fault ${fault}.`);
    return columns.flatMap((column, index): Case<Column>[] => {
      const cell = cells[index] ?? '';
      const [once, lasting = once] = cell.split(' / ');
      if (!once || !lasting) throw new Error(`${fault}, ${column}: the cell is empty.`);
      return once === '-' ? [] : [{ fault, column, once, lasting, cell }];
    });
  });
}
