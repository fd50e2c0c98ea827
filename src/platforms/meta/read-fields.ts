import { StatsError } from '../../errors.ts';
import { readCount, readLine } from '../../net/assert.ts';

/** A word such as `CAROUSEL_ALBUM`, in lower case. */
export function readWord(value: unknown, where: string): string | null {
  const word = readLine(value, where)?.toLowerCase() || null;
  if (word === null || /^[a-z_]{1,40}$/.test(word)) return word;
  throw new StatsError('unexpected-answer', `${where} is not a word.`, report);
}

/** An id as text. Numbers beyond 2^53 were observed too. */
export const readId = (value: unknown, where: string): string | null =>
  typeof value === 'number' || typeof value === 'bigint'
    ? String(readCount(value, where))
    : readLine(value, where) || null;

/** An id of digits alone, because paths contain it. */
export function readDigits(value: unknown, where: string): string | null {
  const id = readId(value, where);
  if (id === null || /^\d+$/.test(id)) return id;
  throw new StatsError('unexpected-answer', `${where} is not an id of digits.`, report);
}

export const missing = (where: string) =>
  new StatsError('unexpected-answer', `${where} is missing.`, report);

export const report = 'Look for a newer version of this action, or report it.';
