import { isInteger, isSafeNumber, parse, stringify } from 'lossless-json';

/** No count has more; a `bigint` of millions of digits would take seconds to make. */
const mostDigits = 40;

const toNumber = (digits: string): number | bigint =>
  digits.length <= mostDigits && isInteger(digits) && !isSafeNumber(digits)
    ? BigInt(digits)
    : Number(digits);

/** Parses JSON; an integer beyond 2^53 becomes a `bigint` instead of a rounded number. Of a key that comes twice the last one counts. */
export const parseJson = (text: string): unknown =>
  parse(text, undefined, {
    parseNumber: toNumber,
    // As JSON.parse has it: a doubled log id must not cost the tokens beside it.
    onDuplicateKey: ({ newValue }) => newValue,
  });

/** Writes JSON; a `bigint` becomes an integer with all its digits. */
export function stringifyJson(value: unknown, space?: number): string {
  const text = stringify(value, undefined, space);
  if (text === undefined) throw new TypeError('This value has no JSON form.');
  return text;
}
