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
