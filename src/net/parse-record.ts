import { isRecord } from './assert.ts';
import type { HttpAnswer } from './http.ts';
import { parseJson } from './json.ts';

/** The fields of an answer; `null` when it is no JSON object. */
export function parseRecord({ text }: HttpAnswer): Record<string, unknown> | null {
  try {
    const body = parseJson(text);
    return isRecord(body) ? body : null;
  } catch {
    return null;
  }
}
