import { StatsError } from '../errors.ts';
import { isRecord } from './assert.ts';
import type { Http, HttpAnswer } from './http.ts';

/**
 * The version of GitHub's REST API, pinned because another would come in its place one day. An Enterprise
 * Server (`https://HOST/api/v3`) refuses versions newer than itself, and all of them know the first one.
 */
const toApiVersion = (apiUrl: string): string =>
  apiUrl.endsWith('/api/v3') ? '2022-11-28' : '2026-03-10';

export interface GitHubAnswer {
  status: number;
  headers: Record<string, unknown>;
  /** Parsed JSON, or text when it was none. */
  data: unknown;
}

/** One request to GitHub's REST API: `GET /repos/{owner}/{repo}` and its parameters. Any status resolves. */
export type GitHub = (route: string, parameters?: Record<string, unknown>) => Promise<GitHubAnswer>;

export interface GitHubOptions {
  token: string;
  /** What the token is called where it was given, for errors: `the token in secrets-token`. */
  tokenName: string;
  /** Without a slash at the end. */
  apiUrl: string;
  http: Http;
}

/**
 * Octokit over this project's own HTTP, so that one place has time-outs, limits and repeats. It is loaded
 * at the first request: a run without a due token never asks.
 */
export function connectGitHub(options: GitHubOptions): GitHub {
  let connecting: ReturnType<typeof connect> | undefined;
  return async (route, parameters = {}) => {
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
}

/** GitHub throttles with 403 as well ("Rate limits for the REST API", GitHub Docs). */
export const isThrottled = ({ status, headers, data }: GitHubAnswer): boolean =>
  status === 429 ||
  (status === 403 &&
    (headers['retry-after'] !== undefined ||
      headers['x-ratelimit-remaining'] === '0' ||
      (isRecord(data) && /rate limit/i.test(String(data.message)))));

/** Octokit, loaded when first asked for. */
export const loadOctokit = () => import('@actions/github');

async function connect({ token, tokenName, apiUrl, http }: GitHubOptions) {
  // The errors that `Headers` throws repeat the value.
  if (!/^[\x21-\x7e]+$/.test(token)) throw unsendable(tokenName);
  const { getOctokit } = await loadOctokit();
  const request = { fetch: toFetch(http), log: silence };
  return getOctokit(token, { baseUrl: apiUrl, request, log: silence });
}

/** Octokit's own log prints headers of answers to the letter, and the runner would obey commands in them. */
const silence = { debug() {}, info() {}, warn() {}, error() {} };

const unsendable = (tokenName: string) =>
  new StatsError(
    'invalid-input',
    `GitHub was not asked: ${tokenName} is empty, or holds characters that no token of GitHub's has.`,
    'Copy the token once more, on one line and without spaces.',
  );

interface FetchOptions {
  method?: string;
  headers?: Record<string, string>;
  body?: unknown;
  redirect?: unknown;
}

/** The `fetch` that octokit calls, as far as it uses it. Only GET is a read here, and repeated. */
const toFetch =
  (http: Http) =>
  async (url: string, { method = 'GET', headers = {}, body, redirect }: FetchOptions) => {
    const answer = await http({
      name: `GitHub's API (${method} ${new URL(url).pathname})`,
      method,
      url,
      headers,
      ...(typeof body === 'string' ? { body } : {}),
      ...(redirect === 'manual' ? { redirect } : {}),
      ...(method === 'GET' ? { repeatWhen: asksToComeBack } : {}),
    });
    const arrayBuffer = async () => new TextEncoder().encode(answer.text).buffer;
    return { ...answer, url, text: async () => answer.text, arrayBuffer };
  };

/** Throttled without a time, GitHub wants a minute ("Rate limits for the REST API", GitHub Docs): no read is worth that. */
const asksToComeBack = ({ status, headers }: HttpAnswer): boolean =>
  status >= 500 || ((status === 403 || status === 429) && headers.get('retry-after') !== null);

/** Octokit throws for every status but 2xx; the answer hangs on the error. */
function readRefusal(error: unknown): GitHubAnswer | null {
  if (!isRecord(error) || !isRecord(error.response)) return null;
  const { status, headers, data } = error.response;
  return typeof status === 'number'
    ? { status, headers: isRecord(headers) ? headers : {}, data }
    : null;
}

/** Octokit wraps what `fetch` rejected with in an error of its own. */
const unwrap = (error: unknown): unknown =>
  error instanceof Error && error.cause instanceof Error && error.name === 'HttpError'
    ? error.cause
    : error;
