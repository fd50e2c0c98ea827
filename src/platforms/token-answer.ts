import { toIsoSeconds } from '../clock.ts';
import { StatsError } from '../errors.ts';
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
function salvage(text: string, tokens: readonly string[]): Record<string, unknown> | null {
  const member = new RegExp(
    `"(${tokens.join('|')})"\\s*:\\s*("[^"\\\\]*(?:\\\\.[^"\\\\]*)*")`,
    'gs',
  );
  const pairs = [...text.matchAll(member)].map(([, name = '', value = '']) => [name, value]);
  if (!pairs.some(([name]) => name === tokens[0])) return null;
  return Object.fromEntries(pairs.map(([name, value = '']) => [name, unquote(value)]));
}

/** The text of a JSON string; without the quotes only, if it is no valid one. */
function unquote(quoted: string): unknown {
  try {
    return parseJson(quoted);
  } catch {
    return quoted.slice(1, -1);
  }
}

/** Far above the tokens of every platform; a whole secret of GitHub has 48 KB. */
const largestTokenBytes = 16 * 1024;

/**
 * A token exactly as it arrived, whatever its characters: it may be the only one that still works. `null` for
 * an empty or missing one, and for what `findUnkeepable` reports.
 */
export const readToken = (value: unknown): string | null =>
  typeof value === 'string' && value !== '' && findFlaw(value) === null ? value : null;

/**
 * The error (`unexpected-answer`) for the first of the fields with a value in place of a token that cannot be
 * kept; `null` if each of them is a token, empty or missing. `name` is the request's name.
 */
export function findUnkeepable(
  body: Record<string, unknown> | null,
  fields: readonly string[],
  name: string,
): StatsError | null {
  for (const field of fields) {
    const flaw = findFlaw(body?.[field]);
    if (flaw === null) continue;
    return new StatsError(
      'unexpected-answer',
      `${name} returned an unusable ${field}: it ${flaw}, so the new token cannot be stored.`,
      'Sign in again and store the new tokens in the secret.',
    );
  }
  return null;
}

function findFlaw(value: unknown): string | null {
  if (value === undefined || value === null) return null;
  if (typeof value !== 'string') return 'is not text';
  return Buffer.byteLength(value) > largestTokenBytes ? 'is longer than 16 KB' : null;
}

/**
 * A scope list or id: 1 to 4096 characters of printable ASCII without spaces. `null` for anything else, which
 * must not be stored.
 */
export const readWord = (value: unknown): string | null =>
  typeof value === 'string' && /^[\x21-\x7e]{1,4096}$/.test(value) ? value : null;

/**
 * The time `seconds` after `now` (ms since 1970) as UTC ISO 8601 without fractions. Empty, which means
 * unknown, when `seconds` is not a number from 0 to less than 1e10.
 */
export const toEnd = (seconds: unknown, now: number): string =>
  typeof seconds === 'number' && seconds >= 0 && seconds < 1e10
    ? toIsoSeconds(now + seconds * 1000)
    : '';
