import { stringifyJson } from '../../net/json.ts';
import type { Answer } from '../server.ts';

const json = { 'content-type': 'application/json; charset=utf-8' };

export const answerJson = (status: number, body: unknown): Answer => ({
  status,
  headers: json,
  body: stringifyJson(body),
});

/** GitHub's error body. `page` is the part of the documentation it points to. */
export const answerError = (status: number, message: string, page = ''): Answer =>
  answerJson(status, {
    message,
    documentation_url: `https://docs.github.com/rest${page}`,
    status: String(status),
  });

export const notFound = (page?: string): Answer => answerError(404, 'Not Found', page);
