import { parseJson } from '../net/json.ts';

export type JsonObject = Record<string, unknown>;

export const isJsonObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The JSON value of a request's body; `undefined` when it is no JSON. */
export function readJsonBody(text: string): unknown {
  try {
    return parseJson(text);
  } catch {
    return undefined;
  }
}
