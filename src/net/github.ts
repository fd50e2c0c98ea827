import { StatsError } from '../errors.ts';
import { isRecord } from './assert.ts';
import type { Http, HttpAnswer } from './http.ts';
import { redirected } from './http-failure.ts';

/**
 * Pinned, because GitHub's default version changes over time. An Enterprise Server (`https://HOST/api/v3`)
 * rejects versions newer than itself, and every one supports the first version.
 * https://docs.github.com/en/rest/about-the-rest-api/api-versions
 */
export const toApiVersion = (apiUrl: string): string =>
  apiUrl.endsWith('/api/v3') ? '2022-11-28' : '2026-03-10';

export interface GitHubAnswer {
  status: number;
  headers: Record<string, unknown>;
  /** Parsed JSON, or the text of a body that is not JSON. */
  data: unknown;
}

/**
 * Sends one request to GitHub's REST API: a route such as `GET /repos/{owner}/{repo}` and its parameters.
 * Resolves for every status but those of a repository that has another name now (`wrong-target`). Rejects like
 * `Http`, and with `invalid-input` for a token that cannot be sent.
 */
export type GitHub = (route: string, parameters?: Record<string, unknown>) => Promise<GitHubAnswer>;

export interface GitHubOptions {
  token: string;
  /** Where the token comes from, for error messages: `the token in secrets-token`. */
  tokenName: string;
  /** Base URL without a slash at the end. */
  apiUrl: string;
  http: Http;
}

/**
 * Connects octokit to this project's own HTTP client, so that time-outs, limits and retries are in one
 * place. Octokit is loaded at the first request: a run in which no token is due does not need it.
 */
export function connectGitHub(options: GitHubOptions): GitHub {
  let connecting: ReturnType<typeof connect> | undefined;

  const send: GitHub = async (route, parameters = {}) => {
    connecting ??= connect(options);
    const octokit = await connecting;
    try {
      const headers = { 'X-GitHub-Api-Version': toApiVersion(options.apiUrl) };
      const {
        status,
        headers: answered,
        data,
      } = await octokit.request(route, { ...parameters, headers });
      return { status, headers: { ...answered }, data };
    } catch (error) {
      const answer = readRefusal(error);
      if (answer === null) throw unwrap(error);
      return answer;
    }
  };

  return async (route, parameters) => {
    const answer = await send(route, parameters);
    const id = readMovedId(answer.status, answer.headers.location);
    if (id === null) return answer;
    throw toMoved(answer.status, await send('GET /repositories/{id}', { id }).catch(() => null));
  };
}

/**
 * The id in a redirect to `/repositories/ID`, by which GitHub answers for a repository that was renamed or
 * transferred: 301 to reads, 307 to the others; `null` for any other answer.
 * https://docs.github.com/en/rest/using-the-rest-api/best-practices-for-using-the-rest-api#follow-redirects
 */
function readMovedId(status: number, location: unknown): string | null {
  if (![301, 307, 308].includes(status)) return null;
  return /\/repositories\/(\d{1,20})(?:\/|$)/.exec(String(location))?.[1] ?? null;
}

/** The error (`wrong-target`) for a repository that is now `found`, an answer to a read by its id. */
function toMoved(status: number, found: GitHubAnswer | null): StatsError {
  const name = isRecord(found?.data) ? String(found.data.full_name) : '';
  const isName = /^[\w.-]{1,100}\/[\w.-]{1,100}$/.test(name);
  return new StatsError(
    'wrong-target',
    `The repository was renamed or transferred (HTTP ${status})${isName ? `: it is ${name} now` : ''}.`,
    isName
      ? `Start a new run, which uses the new name; on the command line, use ${name}.`
      : 'Start a new run, which uses the new name; on the command line, use the name in the address of its page.',
  );
}

/**
 * True for an answer that GitHub throttled; besides 429 it uses 403 for that:
 * https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api
 */
export const isThrottled = ({ status, headers, data }: GitHubAnswer): boolean =>
  status === 429 ||
  (status === 403 &&
    (headers['retry-after'] !== undefined ||
      headers['x-ratelimit-remaining'] === '0' ||
      (isRecord(data) && /rate limit/i.test(String(data.message)))));

/** Loads octokit. Callers may load it before the first request, while they wait for the network. */
export const loadOctokit = () => import('@actions/github');

async function connect({ token, tokenName, apiUrl, http }: GitHubOptions) {
  // Checked here, because the errors of `Headers` quote the invalid value.
  if (!/^[\x21-\x7e]+$/.test(token)) throw unsendable(tokenName);
  const { getOctokit } = await loadOctokit();
  const request = { fetch: toFetch(http), log: silence };
  return getOctokit(token, { baseUrl: apiUrl, request, log: silence });
}

/** Octokit's log prints response headers unchanged, and the runner would execute commands in them. */
const silence = { debug() {}, info() {}, warn() {}, error() {} };

const unsendable = (tokenName: string) =>
  new StatsError(
    'invalid-input',
    `No request was sent to GitHub: ${tokenName} is empty, or contains characters that GitHub's tokens do not have.`,
    'Copy the token again, on one line and without spaces.',
  );

interface FetchOptions {
  method?: string;
  headers?: Record<string, string>;
  body?: unknown;
  redirect?: unknown;
}

/** The part of `fetch` that octokit uses. Only GET requests are reads, and only reads are retried. */
const toFetch =
  (http: Http) =>
  async (url: string, { method = 'GET', headers = {}, body, redirect }: FetchOptions) => {
    const name = `GitHub's API (${method} ${new URL(url).pathname})`;
    const answer = await http({
      name,
      method,
      url,
      headers,
      ...(typeof body === 'string' ? { body } : {}),
      redirect: 'manual',
      ...(method === 'GET' ? { repeatWhen: asksToComeBack } : {}),
    });
    const { status } = answer;
    const isExpected =
      redirect === 'manual' || readMovedId(status, answer.headers.get('location')) !== null;
    if (status >= 300 && status < 400 && !isExpected) throw redirected({ name }, status);
    const arrayBuffer = async () => new TextEncoder().encode(answer.text).buffer;
    return { ...answer, url, text: async () => answer.text, arrayBuffer };
  };

/**
 * Without `Retry-After`, GitHub asks clients to wait for at least a minute, which is too long for a read.
 * https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api
 */
const asksToComeBack = ({ status, headers }: HttpAnswer): boolean =>
  status >= 500 || ((status === 403 || status === 429) && headers.get('retry-after') !== null);

/** Octokit throws for error statuses, with the answer in the error's `response`. */
function readRefusal(error: unknown): GitHubAnswer | null {
  if (!isRecord(error) || !isRecord(error.response)) return null;
  const { status, headers, data } = error.response;
  return typeof status === 'number'
    ? { status, headers: isRecord(headers) ? headers : {}, data }
    : null;
}

/** Octokit wraps an error of `fetch` in its own; the caller needs the original one. */
const unwrap = (error: unknown): unknown =>
  error instanceof Error && error.cause instanceof Error && error.name === 'HttpError'
    ? error.cause
    : error;
