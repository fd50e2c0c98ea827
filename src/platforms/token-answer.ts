import { toIsoSeconds } from '../clock.ts';
import { isRecord } from '../net/assert.ts';
import type { HttpAnswer } from '../net/http.ts';
import { parseJson } from '../net/json.ts';

/**
 * The fields of a token endpoint's answer, those of its `data` among them, which some versions of the
 * platforms wrap around the tokens. Of a success that is no JSON, what is left of the fields `tokens`, if
 * the first of them is: cut before that, it is an answer that is lost, and asking again may bring it.
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
    // A page about an error may quote anything; what came of a success, there will be no second time.
    return status < 300 ? salvage(text, tokens) : null;
  }
}

/** The tokens in JSON that was cut or has something else around it; `null` without the first. */
function salvage(text: string, tokens: readonly string[]): Record<string, string> | null {
  const member = new RegExp(`"(${tokens.join('|')})"\\s*:\\s*"([^"\\\\]*)"`, 'g');
  const pairs = [...text.matchAll(member)].map(([, name = '', value = '']) => [name, value]);
  return pairs.some(([name]) => name === tokens[0]) ? Object.fromEntries(pairs) : null;
}

/** Printable ASCII without spaces, as tokens, scopes and ids are; anything else is not stored. */
export const readToken = (value: unknown): string | null =>
  typeof value === 'string' && /^[\x21-\x7e]{1,4096}$/.test(value) ? value : null;

/** Seconds from `now` as UTC ISO 8601; empty, which means unknown, when they are no sensible number. */
export const toEnd = (seconds: unknown, now: number): string =>
  typeof seconds === 'number' && seconds >= 0 && seconds < 1e10
    ? toIsoSeconds(now + seconds * 1000)
    : '';
