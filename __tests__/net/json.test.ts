import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseJson, stringifyJson } from '../../src/net/json.ts';

test('an integer beyond 2^53 keeps all its digits when it is parsed and written', () => {
  const text = '{"id":9007199254740993,"least":-9223372036854775808,"small":12}';
  expect(parseJson(text)).toEqual({ id: 9007199254740993n, least: -(2n ** 63n), small: 12 });
  expect(stringifyJson(parseJson(text))).toBe(text);
});

test('fractions and exponents are plain numbers', () => {
  expect(parseJson('[5.72, 1e3, -0.5, 9007199254740991]')).toEqual([
    5.72,
    1000,
    -0.5,
    Number.MAX_SAFE_INTEGER,
  ]);
});

test('the last of duplicate keys wins', () => {
  expect(parseJson('{"a":1,"b":true,"a":2,"a":"x"}')).toEqual({ a: 'x', b: true });
});

test('invalid JSON is refused', () => {
  for (const text of ['', '<html>', '{"a":1,}', '{"a":1', '01', "{'a':1}", '{"a":1}{}'])
    expect(() => parseJson(text), text).toThrow(SyntaxError);
});

test.each([undefined, 2])('counts of any size are written as integers (space: %s)', (space) => {
  const written = (last: bigint) =>
    stringifyJson({ a: 12n, list: [2n ** 53n - 1n, -5n, {}, []], none: undefined, last }, space);
  expect(JSON.parse(written(3n))).toEqual({
    a: 12,
    list: [Number.MAX_SAFE_INTEGER, -5, {}, []],
    last: 3,
  });
  // One long number changes nothing else.
  expect(written(2n ** 63n)).toBe(written(3n).replace(/3(\s*\})$/, '9223372036854775808$1'));
});

test('a text that looks like a long number stays a text', () => {
  const text = '{"id":"7311185232382601661","note":":1234567890123456789","count":5}';
  expect(stringifyJson(parseJson(text))).toBe(text);
});

test('a key named __proto__ is a key like others', () => {
  expect(Object.keys(parseJson('{"__proto__":1}') ?? {})).toEqual(['__proto__']);
});

test('a value without a JSON form is refused', () => {
  expect(() => stringifyJson(undefined)).toThrow(TypeError('This value has no JSON form.'));
});

test('plain JSON is the same after it was parsed and written', () => {
  fc.assert(
    fc.property(fc.json(), (text) => {
      const plain: unknown = JSON.parse(text);
      expect(JSON.parse(stringifyJson(parseJson(JSON.stringify(plain))))).toEqual(plain);
    }),
  );
});

test('an integer keeps up to 40 digits, and a longer one is rounded', () => {
  const digits = '1234567890'.repeat(4);
  expect(parseJson(digits)).toBe(BigInt(digits));
  expect(parseJson(`${digits}1`)).toBe(Number(`${digits}1`));
});

test('a number of millions of digits is parsed without delay', () => {
  const startedAt = performance.now();
  expect(parseJson(`[${'9'.repeat(2_000_000)}]`)).toEqual([Number.POSITIVE_INFINITY]);
  expect(performance.now() - startedAt).toBeLessThan(500);
});
