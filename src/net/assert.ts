import { StatsError } from '../errors.ts';
import type { Count } from '../numbers/stats-document.ts';
import { isLoopback } from './addresses.ts';

const largestCount = 2n ** 63n - 1n;

/** Many times what any platform allows; more would only burst outputs and the summary. */
const longestText = 10_000;

/** A JSON object of an answer; `where` names it in the error, such as `the user info: data.user`. */
export function assertRecord(value: unknown, where: string): Record<string, unknown> {
  if (!isRecord(value)) throw unexpected(where, 'an object');
  return value;
}

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export function assertArray(value: unknown, where: string): unknown[] {
  if (!Array.isArray(value)) throw unexpected(where, 'a list');
  return value;
}

/** Text, or `null` when it is not told. Control characters but line ends, and halves of characters, are taken out. */
export function readText(value: unknown, where: string): string | null {
  if (value === undefined || value === null) return null;
  if (typeof value !== 'string') throw unexpected(where, 'text');
  if (value.length > longestText)
    throw unexpected(where, `text of at most ${longestText} characters`);
  return value.replace(controls, '').replace(loneSurrogates, '');
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const controls = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029]/g;

/** What is left of an emoji cut in the middle: no UTF-8 file can hold it, and `encodeURIComponent` throws. */
const loneSurrogates = /\p{Surrogate}/gu;

/** Text on one line, as handles and names are. */
export const readLine = (value: unknown, where: string): string | null =>
  readText(value, where)?.replaceAll('\n', ' ') ?? null;

/** A whole number from 0 to 2^63 - 1, or `null` when it is not told. */
export function readCount(value: unknown, where: string): Count | null {
  if (value === undefined || value === null) return null;
  const count =
    typeof value === 'bigint' || Number.isSafeInteger(value) ? BigInt(String(value)) : null;
  if (count === null || count < 0n || count > largestCount) throw unexpected(where, 'a count');
  return count;
}

export function readBoolean(value: unknown, where: string): boolean | null {
  if (value === undefined || value === null) return null;
  if (typeof value !== 'boolean') throw unexpected(where, 'true or false');
  return value;
}

/** An `https:` address (`http:` on loopback, where an emulator serves); anything else is as good as untold. */
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
