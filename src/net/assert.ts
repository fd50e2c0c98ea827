import { StatsError } from '../errors.ts';
import type { Count } from '../numbers/stats-document.ts';
import { isLoopback } from './addresses.ts';

const largestCount = 2n ** 63n - 1n;

/** Far above any platform's limit; longer text would only overload outputs and the summary. */
const longestText = 10_000;

/**
 * Returns `value` when it is a JSON object. Throws `unexpected-answer` otherwise; `where` names the field in
 * the message, such as `the user info: data.user`.
 */
export function assertRecord(value: unknown, where: string): Record<string, unknown> {
  if (!isRecord(value)) throw unexpected(where, 'an object');
  return value;
}

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Returns `value` when it is an array. Throws `unexpected-answer` otherwise. */
export function assertArray(value: unknown, where: string): unknown[] {
  if (!Array.isArray(value)) throw unexpected(where, 'a list');
  return value;
}

/**
 * Returns text without lone surrogates and without control characters except line feeds; `null` for a
 * missing value. Throws `unexpected-answer` for other types and for more than 10,000 characters.
 */
export function readText(value: unknown, where: string): string | null {
  if (value === undefined || value === null) return null;
  if (typeof value !== 'string') throw unexpected(where, 'text');
  if (value.length > longestText)
    throw unexpected(where, `text of at most ${longestText} characters`);
  return value.replace(controls, '').replace(loneSurrogates, '');
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: this expression removes them
const controls = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029]/g;

/** Left over from an emoji cut in the middle: UTF-8 cannot encode them, and `encodeURIComponent` throws. */
const loneSurrogates = /[\ud800-\udfff]/gu;

/** Like `readText`, with spaces instead of line feeds: for handles and names. */
export const readLine = (value: unknown, where: string): string | null =>
  readText(value, where)?.replaceAll('\n', ' ') ?? null;

/**
 * Returns a whole number from 0 to 2^63 - 1; `null` for a missing value. Throws `unexpected-answer` for
 * anything else, and for a `number` beyond 2^53, which may have been rounded.
 */
export function readCount(value: unknown, where: string): Count | null {
  if (value === undefined || value === null) return null;
  const count =
    typeof value === 'bigint' || Number.isSafeInteger(value) ? BigInt(String(value)) : null;
  if (count === null || count < 0n || count > largestCount) throw unexpected(where, 'a count');
  return count;
}

/** Returns a boolean; `null` for a missing value. Throws `unexpected-answer` for other types. */
export function readBoolean(value: unknown, where: string): boolean | null {
  if (value === undefined || value === null) return null;
  if (typeof value !== 'boolean') throw unexpected(where, 'true or false');
  return value;
}

/**
 * Returns an `https:` URL, or an `http:` URL on loopback, where emulators serve; `null` for a missing value
 * and for any other text. Throws `unexpected-answer` for other types.
 */
export function readUrl(value: unknown, where: string): string | null {
  const text = readLine(value, where);
  if (!text || !URL.canParse(text)) return null;
  const url = new URL(text);
  return url.protocol === 'https:' || isLoopback(url) ? text : null;
}

const unexpected = (where: string, wanted: string) =>
  new StatsError(
    'unexpected-answer',
    `${where} is not ${wanted}.`,
    'The platform may have changed its API: look for a newer version of this action, or report it.',
  );
