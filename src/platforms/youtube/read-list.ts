import { StatsError } from '../../errors.ts';
import { assertArray, isRecord, readCount } from '../../net/assert.ts';
import { type HttpAnswer, isTransient } from '../../net/http.ts';
import { parseRecord } from '../../net/parse-record.ts';
import type { Count } from '../../numbers/stats-document.ts';
import { isRepeatable, toError } from './errors.ts';

/** What an answer of the API should be. */
export interface ExpectedList {
  /** The request's name in errors and in the log, as in `YouTube's list of channels`. */
  name: string;
  /** The `kind` of the answer. */
  kind: string;
  /** What it lists, as in `channels`. */
  of: string;
}

/** A list as the API sends it. */
export interface List {
  items: unknown[];
  /** Leads to the next page; unchecked, absent on the last one. */
  nextPageToken: unknown;
}

/**
 * The list in an answer. Throws what `toError` makes of an error, and `unexpected-answer` for any other answer
 * that is not this list.
 */
export function readList(answer: HttpAnswer, { name, kind, of }: ExpectedList): List {
  const body = parseRecord(answer);
  if (answer.status >= 400 || (body && 'error' in body)) {
    throw toError(name, answer.status, body && readReasons(body));
  }
  const items = body === null ? [] : assertArray(body.items ?? [], `${name}: items`);
  // Any JSON can lack `items`; only a list of YouTube's own kind proves that there is nothing to list.
  if (body === null || (items.length === 0 && body.kind !== kind)) {
    throw new StatsError(
      'unexpected-answer',
      `${name} was answered with HTTP ${answer.status} and no list of ${of}.`,
      'Check that no proxy stands between the runner and YouTube; if this continues, report it.',
    );
  }
  return { items, nextPageToken: body.nextPageToken };
}

/** Whether an answer is an error with this reason. */
export function hasReason(answer: HttpAnswer, reason: string): boolean {
  const body = answer.status < 400 ? null : parseRecord(answer);
  return body !== null && readReasons(body).includes(reason);
}

/**
 * Whether to retry the request. The reason decides before the status: YouTube sends 403 or 429 both for an
 * exhausted daily quota, where a retry is useless, and for a rate limit.
 */
export function asksToComeBack(answer: HttpAnswer): boolean {
  if (answer.status < 400) return false;
  const body = parseRecord(answer);
  return isRepeatable(body ? readReasons(body) : []) ?? isTransient(answer);
}

/** Google's JSON writes 64-bit integers as text: https://protobuf.dev/programming-guides/json/ */
export const readDigits = (value: unknown, where: string): Count | null =>
  readCount(typeof value === 'string' && /^\d{1,19}$/.test(value) ? BigInt(value) : value, where);

/**
 * The reasons in Google's error body, those of the newer `details` before those of `errors`. Only values in
 * the form of a code: they are quoted in messages, and other texts may contain anything.
 */
function readReasons({ error }: Record<string, unknown>): string[] {
  if (!isRecord(error)) return [];
  const lists = [error.details, error.errors].filter((list) => Array.isArray(list));
  return lists
    .flat()
    .map((entry: unknown) => (isRecord(entry) ? entry.reason : null))
    .filter((reason) => typeof reason === 'string')
    .filter((reason) => /^[A-Za-z_]{1,32}$/.test(reason));
}
