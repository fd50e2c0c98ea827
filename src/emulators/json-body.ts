import { parseJson } from '../net/json.ts';

export type JsonObject = Record<string, unknown>;

export const isJsonObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Returns the JSON value of a request's body, or `undefined` when the body is not JSON. */
export function readJsonBody(text: string): unknown {
  try {
    return parseJson(text);
  } catch {
    return undefined;
  }
}
