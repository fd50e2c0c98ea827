import { isInteger, isSafeNumber, parse, stringify } from 'lossless-json';

/** No count has more digits, and converting millions of digits to a `bigint` takes seconds. */
const maxDigits = 40;

const toNumber = (digits: string): number | bigint =>
  digits.length <= maxDigits && isInteger(digits) && !isSafeNumber(digits)
    ? BigInt(digits)
    : Number(digits);

/** What a number beyond 2^53 begins with; texts may contain it as well. */
const longNumber = /(?:^|[:[,])\s*-?\d{16}/;

/**
 * Parses JSON. An integer beyond 2^53 becomes a `bigint` instead of a rounded number; the last of duplicate
 * keys wins. Throws SyntaxError.
 */
export function parseJson(text: string): unknown {
  // Ten times as fast as the parser that keeps all digits.
  if (!longNumber.test(text)) return JSON.parse(text);
  return parse(text, undefined, {
    parseNumber: toNumber,
    // Like JSON.parse: a duplicate log id must not make the tokens in the same answer unreadable.
    onDuplicateKey: ({ newValue }) => newValue,
  });
}

/**
 * Writes JSON; a `bigint` becomes an integer with all its digits. Throws TypeError for a value without a JSON
 * form, such as `undefined`.
 */
export function stringifyJson(value: unknown, space?: number): string {
  let isExact = true;
  const toExact = (_: string, one: unknown): unknown => {
    if (typeof one !== 'bigint') return one;
    const number = Number(one);
    isExact &&= Number.isSafeInteger(number);
    return number;
  };
  const quick = JSON.stringify(value, toExact, space);
  const text = isExact ? quick : stringify(value, undefined, space);
  if (text === undefined) throw new TypeError('This value has no JSON form.');
  return text;
}
