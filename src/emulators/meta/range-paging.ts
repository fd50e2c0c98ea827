import type { RecordedRequest } from '../server.ts';
import { readAccessToken } from './token-endpoints.ts';

/** Both in ms since 1970. */
export interface Range {
  since: number;
  until: number;
}

/**
 * The addresses of the range before and after in an answer with insights of an account. They contain the access token,
 * also when it was sent in a header.
 */
export function toRangePaging(request: RecordedRequest, address: string, { since, until }: Range) {
  const toAddress = (from: number, to: number) => {
    const query = new URLSearchParams(request.query);
    query.set('access_token', readAccessToken(request));
    query.set('since', String(Math.floor(from / 1000)));
    query.set('until', String(Math.floor(to / 1000)));
    return `${address}?${query}`;
  };
  const length = until - since;
  return { previous: toAddress(since - length, since), next: toAddress(until, until + length) };
}
