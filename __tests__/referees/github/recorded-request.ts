import type { RecordedRequest } from '../../../src/emulators/server.ts';

export const secrets = '/repos/octo/site/actions/secrets';

/** A request as this project sends it, with the changes of a test. */
export const recordedRequest = (changes: Partial<RecordedRequest> = {}): RecordedRequest => ({
  method: 'GET',
  path: `${secrets}/public-key`,
  query: new URLSearchParams(),
  headers: {
    authorization: 'Bearer somebody',
    'user-agent': 'test',
    'x-github-api-version': '2026-03-10',
    'content-type': 'application/json; charset=utf-8',
    ...changes.headers,
  },
  body: '',
  at: 0,
  status: 200,
  answer: null,
  connection: 1,
  ...withoutHeaders(changes),
});

function withoutHeaders({ headers: _, ...rest }: Partial<RecordedRequest>) {
  return rest;
}
