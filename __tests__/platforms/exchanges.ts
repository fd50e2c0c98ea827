import type { Http, HttpRequest } from '../../src/net/http.ts';

export interface Exchange {
  request: HttpRequest;
  answer: Awaited<ReturnType<Http>>;
}

/** The same door; what goes through it is kept in the order of asking. */
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

/** The recorded answers to the recorded requests; only what was never asked before goes to `http`. */
export const replay =
  (exchanges: readonly Exchange[], http: Http): Http =>
  async (request) =>
    exchanges.find((exchange) => sameRequest(exchange.request, request))?.answer ?? http(request);

/** The exchanges with another text in one of the answers. */
export const withText = (exchanges: readonly Exchange[], at: number, text: string): Exchange[] =>
  exchanges.map((exchange, index) =>
    index === at ? { ...exchange, answer: { ...exchange.answer, text } } : exchange,
  );
