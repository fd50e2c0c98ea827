import type { Http, HttpRequest } from '../../src/net/http.ts';

export interface Exchange {
  request: HttpRequest;
  answer: Awaited<ReturnType<Http>>;
}

/** Wraps `http` and records its exchanges in the order of the requests. `exchanges` waits for all answers. */
export function record(http: Http): { http: Http; exchanges: () => Promise<Exchange[]> } {
  const underWay: Promise<Exchange>[] = [];
  return {
    http: async (request) => {
      const answering = http(request);
      underWay.push(answering.then((answer) => ({ request, answer })));
      return answering;
    },
    exchanges: () => Promise.all(underWay),
  };
}

const sameRequest = (one: HttpRequest, other: HttpRequest): boolean =>
  one.method === other.method && one.url === other.url && one.body === other.body;

/** Answers recorded requests from `exchanges`; other requests go to `http`. */
export const replay =
  (exchanges: readonly Exchange[], http: Http): Http =>
  async (request) =>
    exchanges.find((exchange) => sameRequest(exchange.request, request))?.answer ?? http(request);

/** The exchanges, with another text in the answer at index `at`. */
export const withText = (exchanges: readonly Exchange[], at: number, text: string): Exchange[] =>
  exchanges.map((exchange, index) =>
    index === at ? { ...exchange, answer: { ...exchange.answer, text } } : exchange,
  );
