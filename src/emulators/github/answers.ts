import { stringifyJson } from '../../net/json.ts';
import type { Answer } from '../server.ts';

const json = { 'content-type': 'application/json; charset=utf-8' };

export const answerJson = (status: number, body: unknown): Answer => ({
  status,
  headers: json,
  body: stringifyJson(body),
});

/** Answers with GitHub's error body. `page` is the path of the documentation page that it links to. */
export const answerError = (status: number, message: string, page = ''): Answer =>
  answerJson(status, {
    message,
    documentation_url: `https://docs.github.com/rest${page}`,
    status: String(status),
  });

/**
 * Redirects from the former name of a repository: 301 for reads, 307 for the others.
 * https://docs.github.com/en/rest/using-the-rest-api/best-practices-for-using-the-rest-api#follow-redirects
 */
export function answerMoved(method: string, url: string): Answer {
  const isRead = method === 'GET' || method === 'HEAD';
  const message = isRead ? 'Moved Permanently' : 'Temporary Redirect';
  const page =
    'https://docs.github.com/rest/guides/best-practices-for-using-the-rest-api#follow-redirects';
  const answer = answerJson(isRead ? 301 : 307, { message, url, documentation_url: page });
  return { ...answer, headers: { ...answer.headers, location: url } };
}

export const notFound = (page?: string): Answer => answerError(404, 'Not Found', page);

/**
 * Returns the part of a list that `per_page` (default 30, at most 100) and `page` (from 1) select.
 * https://docs.github.com/en/rest/using-the-rest-api/using-pagination-in-the-rest-api
 */
export function toPage<T>(all: readonly T[], query: URLSearchParams): T[] {
  const perPage = Math.min(Number(query.get('per_page') ?? 30) || 30, 100);
  const start = ((Number(query.get('page') ?? 1) || 1) - 1) * perPage;
  return all.slice(start, start + perPage);
}
