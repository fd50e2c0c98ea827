import { expect, onTestFinished, test, vi } from 'vitest';
import {
  isAnswer,
  isWritten,
  notFound,
  notSaved,
  notWritable,
  toKey,
  toTokenEnd,
  toVersion,
  unusable,
  waitBeforeRetry,
} from '../../src/credentials/github-answers.ts';
import { toSecretPlace } from '../../src/credentials/secret-place.ts';
import { StatsError } from '../../src/errors.ts';
import { isThrottled } from '../../src/net/github.ts';

const place = toSecretPlace({ owner: 'octo', name: 'site', id: '1' }, null, 'the given token');
const now = Date.UTC(2026, 10, 23, 3, 17);
const answer = (status: number, headers: Record<string, string> = {}, data: unknown = {}) => ({
  status,
  headers,
  data,
});

const told = ({ code, message, hint }: StatsError) => ({ code, message, hint });

function errorOf(work: () => unknown) {
  try {
    work();
  } catch (error) {
    if (error instanceof StatsError) return told(error);
    throw error;
  }
  throw new Error('Nothing was thrown.');
}

test('only an outcome with a status and data is an answer', () => {
  expect(isAnswer(answer(500))).toBe(true);
  for (const outcome of [new Error('broken'), null, { status: 200 }, { status: '200', data: {} }])
    expect(isAnswer(outcome)).toBe(false);
});

test('a secret is written only if GitHub answers with 201 or 204', () => {
  expect([200, 201, 202, 204, 304].filter((status) => isWritten(answer(status)))).toEqual([
    201, 204,
  ]);
});

test.each([
  [answer(429), true],
  [answer(403, { 'retry-after': '60' }), true],
  [answer(403, { 'x-ratelimit-remaining': '0' }), true],
  [answer(403, {}, { message: 'You have exceeded a secondary RATE LIMIT.' }), true],
  [answer(403, { 'x-ratelimit-remaining': '1' }), false],
  [answer(403, {}, { message: 'Resource not accessible by integration' }), false],
  [answer(403, {}, 'rate limit'), false],
  [answer(401, { 'retry-after': '60' }), false],
  [answer(404, { 'x-ratelimit-remaining': '0' }, { message: 'rate limit' }), false],
])('%j counts as throttled: %s', (given, throttled) => {
  expect(isThrottled(given)).toBe(throttled);
});

test('the version is the time of the last write, and an answer without it is refused', () => {
  const updated_at = '2026-11-23T03:17:00Z';
  expect(toVersion(answer(200, {}, { updated_at }), place)).toBe(updated_at);
  for (const data of [
    {},
    { updated_at: 'soon' },
    { updated_at: now },
    { updated_at: 2026 },
    'page',
    null,
  ])
    expect(errorOf(() => toVersion(answer(200, {}, data), place))).toEqual({
      code: 'unexpected-answer',
      message: "GitHub's answer about the secret has no updated_at.",
      hint: expect.stringMatching(/^Check that no proxy stands between the runner and GitHub\./),
    });
  expect(errorOf(() => toVersion(answer(500), place)).message).toBe(
    'GitHub answered reading the secret with HTTP 500.',
  );
});

test('the public key has 32 bytes and an id, and an answer without them is refused', () => {
  const key = `${'A/+9'.repeat(10)}AAA=`;
  expect(toKey(answer(200, {}, { key_id: 'k', key }), place)).toEqual({ id: 'k', key });
  for (const data of [{ key }, { key_id: 'k' }, { key_id: 5, key }, { key_id: 'k', key: 5 }, null])
    expect(errorOf(() => toKey(answer(200, {}, data), place)).message).toBe(
      "GitHub's answer about the public key has no key_id and key.",
    );
  for (const odd of ['', `A${key}`, `${key}A`, key.replace('A', '-'), key.slice(1)])
    expect(errorOf(() => toKey(answer(200, {}, { key_id: 'k', key: odd }), place)).message).toBe(
      "GitHub's answer about the public key has no 32 bytes of base64.",
    );
  expect(errorOf(() => toKey(answer(500), place)).message).toBe(
    'GitHub answered reading the public key with HTTP 500.',
  );
});

test.each([
  ['2027-01-31 10:00:00 UTC', Date.UTC(2027, 0, 31, 10)],
  ['2027-01-31 10:00:00 +0100', Date.UTC(2027, 0, 31, 9)],
  ['2027-01-31 10:00:00 -0130', Date.UTC(2027, 0, 31, 11, 30)],
  ['2027-01-31 10:00:00', null],
  ['2027-01-31 10:00:00 CET', null],
  ['2027-13-31 10:00:00 UTC', null],
  [' 2027-01-31 10:00:00 UTC', null],
  ['2027-01-31 10:00:00 UTC ', null],
  ['never', null],
])('the expiry "%s" of a token is read as %s', (header, at) => {
  expect(toTokenEnd(answer(200, { 'github-authentication-token-expiration': header }))).toBe(at);
});

test('the expiry of a token does not depend on the time zone of the machine', () => {
  vi.stubEnv('TZ', 'America/New_York');
  onTestFinished(() => void vi.unstubAllEnvs());
  const headers = { 'github-authentication-token-expiration': '2027-01-31 10:00:00 UTC' };
  expect(toTokenEnd(answer(200, headers))).toBe(Date.UTC(2027, 0, 31, 10));
});

test('the expiry of a token is null if GitHub does not report one', () => {
  expect(toTokenEnd(answer(200))).toBeNull();
});

test('the error for a secret that GitHub does not show says where to look', () => {
  expect(told(notFound(place, 'NAME'))).toEqual({
    code: 'wrong-target',
    message: 'GitHub finds no secret NAME in octo/site, or does not show it to this token.',
    hint: expect.stringMatching(/^Compare secret-name and secret-environment with the place/),
  });
});

test.each([
  [429, 'throttled', 'GitHub throttled reading.', /^Start a new run in a few minutes/],
  [500, 'unavailable', 'GitHub answered reading with HTTP 500.', /the next run tries again/],
  [409, 'unavailable', 'GitHub answered reading with HTTP 409.', /the next run tries again/],
  [499, 'unexpected-answer', 'GitHub answered reading with HTTP 499.', /newer version of this/],
  [
    401,
    'secret-not-writable',
    'GitHub does not accept the given token (HTTP 401): it is wrong, expired or revoked.',
    /^Create a new one/,
  ],
  [
    404,
    'secret-not-writable',
    'GitHub does not let the given token write secrets in octo/site (HTTP 404; required: secrets=write).',
    /"Secrets: Read and write" for this repository/,
  ],
])('HTTP %d becomes the error %s, which says what to do', (status, code, message, hint) => {
  expect(told(unusable(answer(status), 'reading', place))).toEqual({
    code,
    message,
    hint: expect.stringMatching(hint),
  });
});

test('the error names the permission that GitHub asks for, if it is well-formed', () => {
  const wanted = (header: string) =>
    notWritable(answer(403, { 'x-accepted-github-permissions': header }), place).message;
  expect(wanted('secrets=write; actions=read')).toContain(
    'required: secrets=write; actions=read).',
  );
  for (const odd of ['', 'Secrets!', 'a'.repeat(81), 'a\nb', 'a1'])
    expect(wanted(odd)).toContain('required: secrets=write).');
  expect(wanted('a'.repeat(80))).toContain(`required: ${'a'.repeat(80)}).`);
});

test('the error for unsaved tokens says why, but does not keep an answer, which may contain them', () => {
  const why = (outcome: unknown) => {
    const { code, message, hint, cause } = notSaved(outcome, 'NAME', place, 'Wait.');
    expect(code).toBe('secret-not-saved');
    expect(hint).toMatch(/^Wait\./);
    const [, reason] =
      /^The renewed tokens could not be written into NAME of octo\/site \((.*)\)\.$/.exec(
        message,
      ) ?? [];
    return [reason, cause];
  };
  expect(why(answer(422))).toEqual(['HTTP 422', undefined]);
  const unavailable = new StatsError('unavailable', 'GitHub broke off.', 'Wait.');
  expect(why(unavailable)).toEqual(['GitHub broke off.', unavailable]);
  const unforeseen = new TypeError('inner');
  expect(why(unforeseen)).toEqual(['the request failed', unforeseen]);
});

test('a temporary failure is retried after a wait that doubles each time, or that GitHub asks for', () => {
  const wait = (outcome: unknown, attempt = 1) => waitBeforeRetry(outcome, attempt, now);
  expect([1, 2, 3].map((attempt) => wait(answer(500), attempt))).toEqual([1000, 2000, 4000]);
  expect(wait(new StatsError('unavailable', 'GitHub broke off.', 'Wait.'), 2)).toBe(2000);
  expect(wait(answer(503, { 'retry-after': '60' }))).toBe(60_000);
  expect(wait(answer(429))).toBe(60_000);
  const resets = (seconds: number) => ({ 'x-ratelimit-reset': String(now / 1000 + seconds) });
  expect(wait(answer(403, { 'x-ratelimit-remaining': '0', ...resets(20) }))).toBe(20_000);
  // Not the hourly limit: requests are left, the hour is over, or the time of the reset is missing.
  expect(wait(answer(429, { 'x-ratelimit-remaining': '5', ...resets(20) }))).toBe(60_000);
  expect(wait(answer(429, { 'x-ratelimit-remaining': '0', ...resets(0) }))).toBe(60_000);
  expect(wait(answer(429, { 'x-ratelimit-remaining': '0' }))).toBe(60_000);
});

test('a failure that does not pass within a minute is not retried', () => {
  const wait = (outcome: unknown) => waitBeforeRetry(outcome, 1, now);
  for (const status of [400, 403, 404, 422, 499]) expect(wait(answer(status))).toBeNull();
  expect(wait(new TypeError('broken'))).toBeNull();
  expect(wait(answer(429, { 'retry-after': '61' }))).toBeNull();
});
