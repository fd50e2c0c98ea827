import { StatsError } from '../errors.ts';
import { readLine } from '../net/assert.ts';
import type { Values } from './platform.ts';

/** The ISO 8601 time under `key` in ms since 1970; `null` when it is missing, malformed or has no zone. */
export const readTime = (values: Values, key: string): number | null =>
  parseTime(values.get(key) ?? '');

/** The same for a text. The offset may lack its colon, as in `2026-11-23T03:17:00+0000`. */
export function parseTime(text: string): number | null {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)$/.test(text)) return null;
  const at = Date.parse(text);
  return Number.isNaN(at) ? null : at;
}

/** The time in a field of an answer, in ms since 1970; `null` for a missing value. Throws `unexpected-answer`. */
export function readTimestamp(value: unknown, where: string): number | null {
  const text = readLine(value, where);
  const at = text === null ? null : parseTime(text);
  if (text === null || at !== null) return at;
  throw new StatsError(
    'unexpected-answer',
    `${where} is not a time.`,
    'Look for a newer version of this action, or report it.',
  );
}
