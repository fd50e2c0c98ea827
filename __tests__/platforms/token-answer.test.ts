import { expect, test } from 'vitest';
import {
  findUnkeepable,
  readToken,
  readTokenBody,
  readWord,
  toEnd,
} from '../../src/platforms/token-answer.ts';

const tokens = ['access_token', 'refresh_token'];
const read = (text: string, status = 200) =>
  readTokenBody({ status, headers: new Headers(), text }, tokens);

test('the fields include those inside data', () => {
  expect(read('{"access_token":"a","expires_in":60}')).toEqual({
    access_token: 'a',
    expires_in: 60,
  });
  for (const data of ['{"access_token":"a"}', '[{"access_token":"a"}]'])
    expect(read(`{"data":${data},"scope":"x"}`)).toMatchObject({ access_token: 'a', scope: 'x' });
});

test('a field outside data takes precedence over the same one inside', () => {
  expect(read('{"data":{"access_token":"in"},"access_token":"out"}')).toMatchObject({
    access_token: 'out',
  });
});

test('data that is not an object is ignored', () => {
  for (const data of ['null', '[]', '"text"', '[1]'])
    expect(read(`{"access_token":"a","data":${data}}`)).toMatchObject({ access_token: 'a' });
});

test('JSON that is not an object has no fields', () => {
  for (const text of ['[]', 'null', '"access_token"', '5']) expect(read(text)).toBeNull();
});

test.each([
  ['that is cut off', '{"access_token":"a","refresh_token" : "b","scope":"'],
  ['inside an HTML page', '<html>{"access_token"\n:\n"a", "refresh_token":"b"}</html>'],
  ['with a second object', '{"access_token":"a","refresh_token":"b"}{"other":1}'],
])('the tokens of a success %s are kept', (_, text) => {
  expect(read(text)).toEqual({ access_token: 'a', refresh_token: 'b' });
  expect(read(text, 299)).toEqual({ access_token: 'a', refresh_token: 'b' });
});

test('the first token is kept when a success is cut off in the second', () => {
  expect(read('{"access_token":"a","refresh_token":"b')).toEqual({ access_token: 'a' });
});

test('an empty token is read as empty', () => {
  expect(read('{"access_token":"","refresh_token":"b",')).toEqual({
    access_token: '',
    refresh_token: 'b',
  });
});

test.each([
  '{"refresh_token":"b","access_token":"',
  '{"access_token":"with \\" in it',
  '{"my_access_token":"a"',
  'access_token: a',
  '',
])('invalid JSON without a complete first token has no fields: %s', (text) => {
  expect(read(text)).toBeNull();
});

test('tokens in an error page are ignored', () => {
  expect(read('<html>{"access_token":"a"}</html>', 300)).toBeNull();
  expect(read('<html>{"access_token":"a"}</html>', 502)).toBeNull();
});

test('a salvaged token is read as JSON, or as it is when it is no valid JSON', () => {
  expect(read('{"access_token":"a\\/b \\u0041\\"c","refresh')).toEqual({ access_token: 'a/b A"c' });
  expect(read('{"access_token":"line\nbreak","refresh')).toEqual({ access_token: 'line\nbreak' });
  expect(read('{"access_token":"ends in \\\\","refresh')).toEqual({ access_token: 'ends in \\' });
});

const longest = 'x'.repeat(16_384);

test.each([
  'a',
  'act.~!@#$%',
  'a b',
  ' a ',
  'a\n',
  'ä',
  '\u007f',
  '\0',
  '"',
  longest,
  'ä'.repeat(8_192),
])('%.20j is accepted as a token, exactly as it is', (value) => {
  expect(readToken(value)).toBe(value);
  expect(findUnkeepable({ access_token: value }, tokens, 'The renewal')).toBeNull();
});

test.each([undefined, null, ''])('%j is no token, and no error', (value) => {
  expect(readToken(value)).toBeNull();
  expect(findUnkeepable({ access_token: value }, tokens, 'The renewal')).toBeNull();
});

test('a body that could not be read has no unusable token', () => {
  expect(findUnkeepable(null, tokens, 'The renewal')).toBeNull();
});

test.each([
  ...[5, 0, 2n ** 70n, true, false, {}, [], ['a']].map((value) => [value, 'is not text'] as const),
  ...[`${longest}x`, 'ä'.repeat(8_193)].map((value) => [value, 'is longer than 16 KB'] as const),
])('%.20j in place of a token is an error that names its field', (value, flaw) => {
  expect(readToken(value)).toBeNull();
  for (const field of tokens) {
    const body = { access_token: 'good', refresh_token: 'good', [field]: value };
    const error = findUnkeepable(body, tokens, 'The renewal');
    expect([error?.code, error?.message]).toEqual([
      'unexpected-answer',
      `The renewal returned an unusable ${field}: it ${flaw}, so the new token cannot be stored.`,
    ]);
    expect(error?.hint).toMatch(/^Sign in again/);
  }
});

test.each(['a', '!', '~', 'x'.repeat(4096), 'video.list,user.info'])(
  '%.20s is accepted as a scope list or id',
  (value) => {
    expect(readWord(value)).toBe(value);
  },
);

test.each(['', ' a', 'a ', 'a\n', 'ä', '\u007f', 'x'.repeat(4097), 5, null, undefined, ['a']])(
  '%.20j is not accepted as a scope list or id',
  (value) => {
    expect(readWord(value)).toBeNull();
  },
);

test('an expiry time is UTC in whole seconds, and empty when it is unknown', () => {
  const now = Date.UTC(2026, 10, 23, 3, 17, 0, 999);
  expect(toEnd(0, now)).toBe('2026-11-23T03:17:00Z');
  expect(toEnd(86_400, now)).toBe('2026-11-24T03:17:00Z');
  expect(toEnd(9_999_999_999, now)).toMatch(/^2343-/);
  for (const seconds of [-1, 1e10, Number.NaN, '60', null, undefined, 60n])
    expect(toEnd(seconds, now), String(seconds)).toBe('');
});
