import { randomBytes } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { answerError, answerJson } from '../../../src/emulators/github/answers.ts';
import type { Answer } from '../../../src/emulators/server.ts';
import { judgeAnswer, judgeGitHub, judgeRequest } from './judge-exchange.ts';
import { recordedRequest, secrets } from './recorded-request.ts';

const sealed = randomBytes(200).toString('base64');
const write = (body: unknown, path = `${secrets}/ENV_SOCIAL`) =>
  recordedRequest({ method: 'PUT', path, body: JSON.stringify(body) });
const ofEnvironment = '/repos/octo/site/environments/tik%2Ftok/secrets';

describe('a described request', () => {
  test.each([
    ['that reads a key', recordedRequest()],
    ['that reads a secret', recordedRequest({ path: `${secrets}/ENV_SOCIAL` })],
    ['that writes a secret', write({ encrypted_value: sealed, key_id: '012345678912345678' })],
    [
      'that writes a secret of an environment',
      write({ encrypted_value: sealed, key_id: '1' }, `${ofEnvironment}/ENV_SOCIAL`),
    ],
    ['that deletes a secret', recordedRequest({ method: 'DELETE', path: `${secrets}/OLD` })],
    ['that reads a run', recordedRequest({ path: '/repos/octo/site/actions/runs/77' })],
    [
      'that lists artifacts by name',
      recordedRequest({
        path: '/repos/octo/site/actions/artifacts',
        query: new URLSearchParams('name=stats&per_page=100'),
      }),
    ],
    [
      'that checks the permission to write, without a body',
      recordedRequest({ method: 'PUT', path: `${secrets}/TIKTOK_STATS_WRITE_PROBE` }),
    ],
    [
      'that checks the permission to write, with an empty object as body',
      write({}, `${secrets}/TIKTOK_STATS_WRITE_PROBE`),
    ],
  ])('%s is accepted', (_, request) => {
    expect(judgeRequest(request)).toEqual([]);
  });
});

describe('a request that is not described', () => {
  test.each([
    ['to an unknown place', recordedRequest({ path: '/repos/octo/site/secrets' }), 'no such end'],
    ['by an unknown method', recordedRequest({ method: 'POST' }), 'no such endpoint'],
    [
      'for a run whose id is not a number',
      recordedRequest({ path: '/repos/octo/site/actions/runs/last' }),
      'run_id: it must be integer',
    ],
    [
      'for a name that no secret can have',
      recordedRequest({ path: `${secrets}/.env` }),
      'this name',
    ],
    [
      'for a name that is reserved',
      recordedRequest({ path: `${secrets}/github_token` }),
      'no secret can have this name',
    ],
    [
      'with an unknown parameter',
      recordedRequest({ query: new URLSearchParams('page=2') }),
      'the parameter page is not described',
    ],
    [
      'with a parameter of the wrong kind',
      recordedRequest({ path: secrets, query: new URLSearchParams('page=next') }),
      'page: it must be integer',
    ],
    [
      'that writes without a body',
      recordedRequest({ method: 'PUT', path: `${secrets}/A` }),
      'no body',
    ],
    ['without the key', write({ encrypted_value: sealed }), "have required property 'key_id'"],
    ['without the value', write({ key_id: '1' }), "must have required property 'encrypted_value'"],
    ['with a key that is a number', write({ encrypted_value: sealed, key_id: 1 }), 'be string'],
    [
      'with URL-safe base64',
      write({ encrypted_value: '-__-AQ', key_id: '1' }),
      '/encrypted_value must match pattern',
    ],
    ['with plain text', write({ encrypted_value: 'a=1\n', key_id: '1' }), 'must match pattern'],
    [
      'with text that was not sealed',
      write({ encrypted_value: Buffer.from('a=1\n'.repeat(20)).toString('base64'), key_id: '1' }),
      'text in base64, and not sealed',
    ],
    [
      'with a value that is shorter than a sealed box',
      write({ encrypted_value: randomBytes(47).toString('base64'), key_id: '1' }),
      'too short for a sealed box',
    ],
    [
      'with an additional field',
      write({ encrypted_value: sealed, key_id: '1', keyId: '1' }),
      'additional properties keyId',
    ],
    [
      'with a body that is not JSON',
      recordedRequest({ ...write({}), body: '{' }),
      'must be object',
    ],
    [
      'with JSON, but without its content type',
      { ...write({ encrypted_value: sealed, key_id: '1' }), headers: {} },
      'not sent as JSON',
    ],
    ['that reads with a body', recordedRequest({ body: '{}' }), 'a body, and none is described'],
    [
      'that checks the permission to write with a body that GitHub might accept',
      write({ encrypted_value: sealed, key_id: '1' }, `${secrets}/TIKTOK_STATS_WRITE_PROBE`),
      'a body that GitHub might take',
    ],
    [
      'with an empty body under any other name',
      write({}, `${secrets}/TIKTOK_STATS`),
      'required property',
    ],
    ['without a token', recordedRequest({ headers: { authorization: '' } }), 'no Authorization'],
    ['without a user agent', recordedRequest({ headers: { 'user-agent': '' } }), 'no User-Agent'],
    [
      'for an API version that is not supported',
      recordedRequest({ headers: { 'x-github-api-version': '2024-01-01' } }),
      'no version of the API',
    ],
  ])('%s is refused', (_, request, problem) => {
    expect(judgeRequest(request).join('\n')).toContain(problem);
  });

  test('is refused without quoting what was sent', () => {
    const value = 'no-base64-but-a-token';
    const problems = judgeRequest(write({ encrypted_value: value, key_id: '1' })).join('\n');
    expect(problems).not.toContain(value);
  });
});

const at = { method: 'GET', path: `${secrets}/ENV_SOCIAL` };
const put = { method: 'PUT', path: `${secrets}/ENV_SOCIAL` };
const time = '2026-11-02T06:30:00Z';
const metadata = { name: 'ENV_SOCIAL', created_at: time, updated_at: time };

describe('a described answer', () => {
  test.each<[string, typeof at, Answer | null]>([
    ['with the metadata of a secret', at, answerJson(200, metadata)],
    ['with an empty object', put, answerJson(201, {})],
    ['without a body', put, { status: 204 }],
    ['of an injected fault', at, null],
    ...[400, 401, 403, 404, 422, 429, 500, 502].map((status): [string, typeof at, Answer] => [
      `that refuses with ${status}`,
      at,
      answerError(status, 'Sorry'),
    ]),
    ['for a place that does not exist', { ...at, path: '/nowhere' }, answerError(404, 'Not Found')],
    [
      'that redirects to the storage of an artifact',
      { ...at, path: '/repos/octo/site/actions/artifacts/7/zip' },
      { status: 302, headers: { Location: 'https://storage.example/7' } },
    ],
  ])('%s is accepted', (_, request, answer) => {
    expect(judgeAnswer(request, answer)).toEqual([]);
  });
});

describe('an answer that is not described', () => {
  test.each([
    ['with an undescribed status', put, answerJson(200, {}), 'status is not described'],
    ['without a required field', at, answerJson(200, { name: 'A' }), "property 'created_at'"],
    [
      'with a time in milliseconds',
      at,
      answerJson(200, { ...metadata, updated_at: '2026-11-02T06:30:00.123Z' }),
      '/updated_at must match format',
    ],
    [
      'with the value of the secret',
      at,
      answerJson(200, { ...metadata, value: 'a=1' }),
      'properties value',
    ],
    ['with a field in an empty object', put, answerJson(201, { a: 1 }), 'additional properties'],
    ['with a body that is not described', put, { status: 204, body: '{}' }, 'it has a body'],
    [
      'without the content type of JSON',
      at,
      { status: 200, body: JSON.stringify(metadata) },
      'it is not sent as JSON',
    ],
    ['with an error of another form', at, answerJson(403, { error: 'no' }), 'an error has a mess'],
    ['with an error that is an HTML page', at, { status: 404, body: '<html>' }, 'must be object'],
    [
      'that redirects without an address',
      { ...at, path: '/repos/octo/site/actions/artifacts/7/zip' },
      { status: 302 },
      'no header location',
    ],
  ])('%s is refused', (_, request, answer, problem) => {
    expect(judgeAnswer(request, answer).join('\n')).toContain(problem);
  });
});

test('both the request and the answer of an exchange are judged', () => {
  const answer = answerJson(200, { key_id: '1', key: sealed });
  expect(() => judgeGitHub([recordedRequest({ answer })])).not.toThrow();
  expect(() => judgeGitHub([recordedRequest({ body: 'x', answer })])).toThrow('a body');
  expect(() => judgeGitHub([recordedRequest({ answer: { status: 202 } })])).toThrow('HTTP 202');
});
