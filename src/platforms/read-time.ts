import type { Values } from './platform.ts';

/** The ISO 8601 time under `key` in ms since 1970; `null` when it is missing, malformed or has no zone. */
export function readTime(values: Values, key: string): number | null {
  const text = values.get(key) ?? '';
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)$/.test(text)) return null;
  const at = Date.parse(text);
  return Number.isNaN(at) ? null : at;
}
