import { expect, test } from 'vitest';
import { readToken, readTokenBody, toEnd } from '../../src/platforms/token-answer.ts';

const tokens = ['access_token', 'refresh_token'];
const read = (text: string, status = 200) =>
  readTokenBody({ status, headers: new Headers(), text }, tokens);

test('the fields are those of the answer, and those that it wraps as data', () => {
  expect(read('{"access_token":"a","expires_in":60}')).toEqual({
    access_token: 'a',
    expires_in: 60,
  });
  for (const data of ['{"access_token":"a"}', '[{"access_token":"a"}]'])
    expect(read(`{"data":${data},"scope":"x"}`)).toMatchObject({ access_token: 'a', scope: 'x' });
});

test('a field beside the wrapper counts before the same one in it', () => {
  expect(read('{"data":{"access_token":"in"},"access_token":"out"}')).toMatchObject({
    access_token: 'out',
  });
});

test('data that wraps nothing is a field like any other', () => {
  for (const data of ['null', '[]', '"text"', '[1]'])
    expect(read(`{"access_token":"a","data":${data}}`)).toMatchObject({ access_token: 'a' });
});

test('what is no object has no fields', () => {
  for (const text of ['[]', 'null', '"access_token"', '5']) expect(read(text)).toBeNull();
});

test.each([
  ['cut off', '{"access_token":"a","refresh_token" : "b","scope":"'],
  ['with a page around it', '<html>{"access_token"\n:\n"a", "refresh_token":"b"}</html>'],
  ['twice', '{"access_token":"a","refresh_token":"b"}{"other":1}'],
])('of a success %s the tokens are kept', (_, text) => {
  expect(read(text)).toEqual({ access_token: 'a', refresh_token: 'b' });
  expect(read(text, 299)).toEqual({ access_token: 'a', refresh_token: 'b' });
});

test('of a success that was cut in the second token the first is kept', () => {
  expect(read('{"access_token":"a","refresh_token":"b')).toEqual({ access_token: 'a' });
});

test('an empty token that arrived is empty, and not the text after it', () => {
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
])('without the first of the tokens nothing is taken out of what is no JSON: %s', (text) => {
  expect(read(text)).toBeNull();
});

test('nothing is taken out of a page about an error, which may quote anything', () => {
  expect(read('<html>{"access_token":"a"}</html>', 300)).toBeNull();
  expect(read('<html>{"access_token":"a"}</html>', 502)).toBeNull();
});

test.each(['a', '!', '~', 'x'.repeat(4096), 'act.~!@#$%'])('%.20s may be a token', (value) => {
  expect(readToken(value)).toBe(value);
});

test.each(['', ' a', 'a ', 'a\n', 'ä', '\u007f', 'x'.repeat(4097), 5, null, undefined, ['a']])(
  '%.20j is not stored as a token',
  (value) => {
    expect(readToken(value)).toBeNull();
  },
);

test('an end is told in whole seconds, UTC; an unknown one is empty', () => {
  const now = Date.UTC(2026, 10, 23, 3, 17, 0, 999);
  expect(toEnd(0, now)).toBe('2026-11-23T03:17:00Z');
  expect(toEnd(86_400, now)).toBe('2026-11-24T03:17:00Z');
  expect(toEnd(9_999_999_999, now)).toMatch(/^2343-/);
  for (const seconds of [-1, 1e10, Number.NaN, '60', null, undefined, 60n])
    expect(toEnd(seconds, now), String(seconds)).toBe('');
});
