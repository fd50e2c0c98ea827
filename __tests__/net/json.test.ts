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
