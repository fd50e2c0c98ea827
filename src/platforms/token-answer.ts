import { toIsoSeconds } from '../clock.ts';
import { isRecord } from '../net/assert.ts';
import type { HttpAnswer } from '../net/http.ts';
import { parseJson } from '../net/json.ts';

/**
 * The fields of a token endpoint's answer, including those inside `data`, where some API versions put the
 * tokens. From a success that is not valid JSON (cut off, or with other text around it) it salvages the
 * fields named in `tokens`, but only if the first of them is complete: otherwise the answer counts as lost,
 * and a retry may bring it. `null` when there are no fields.
 */
export function readTokenBody(
  { status, text }: HttpAnswer,
  tokens: readonly string[],
): Record<string, unknown> | null {
  try {
    const body = parseJson(text);
    if (!isRecord(body)) return null;
    const data = Array.isArray(body.data) ? body.data[0] : body.data;
    return isRecord(data) ? { ...data, ...body } : body;
  } catch {
    // An error page may quote foreign tokens. The tokens of a success are sent only once.
    return status < 300 ? salvage(text, tokens) : null;
  }
}

/** The named fields found in text that is not valid JSON; `null` without the first of them. */
function salvage(text: string, tokens: readonly string[]): Record<string, string> | null {
  const member = new RegExp(`"(${tokens.join('|')})"\\s*:\\s*"([^"\\\\]*)"`, 'g');
  const pairs = [...text.matchAll(member)].map(([, name = '', value = '']) => [name, value]);
  return pairs.some(([name]) => name === tokens[0]) ? Object.fromEntries(pairs) : null;
}

/**
 * A token, scope list or id: 1 to 4096 characters of printable ASCII without spaces. `null` for anything
 * else, which must not be stored.
 */
export const readToken = (value: unknown): string | null =>
  typeof value === 'string' && /^[\x21-\x7e]{1,4096}$/.test(value) ? value : null;

/**
 * The time `seconds` after `now` (ms since 1970) as UTC ISO 8601 without fractions. Empty, which means
 * unknown, when `seconds` is not a number from 0 to less than 1e10.
 */
export const toEnd = (seconds: unknown, now: number): string =>
  typeof seconds === 'number' && seconds >= 0 && seconds < 1e10
    ? toIsoSeconds(now + seconds * 1000)
    : '';
