import { StatsError } from '../../errors.ts';
import {
  assertArray,
  assertRecord,
  isRecord,
  readBoolean,
  readCount,
  readLine,
  readText,
  readUrl,
} from '../../net/assert.ts';
import { type HttpAnswer, isTransient } from '../../net/http.ts';
import { parseJson } from '../../net/json.ts';
import type { LenientReader } from '../../net/lenient-reader.ts';
import type { Count } from '../../numbers/stats-document.ts';
import { isRepeatable, toError } from './errors.ts';

/**
 * One channel as `/youtube/v3/channels` reports it; unknown values are `null`.
 * https://developers.google.com/youtube/v3/docs/channels
 */
export interface Channel {
  id: string | null;
  title: string | null;
  description: string | null;
  /** The handle with its `@`, in lower case. Older channels may have a legacy name without `@`. */
  customUrl: string | null;
  /** The largest picture. */
  thumbnail: string | null;
  /** The picture of 240 pixels, or else of another size. */
  portrait: string | null;
  /** Rounded down to three significant figures by YouTube; `null` when the owner hides them. */
  subscribers: Count | null;
  views: Count | null;
  /** Public videos only. */
  videos: Count | null;
}

/** The request's name in errors and in the log. */
export const name = "YouTube's list of channels";

/**
 * The channel in an answer to the request. Throws `invalid-input` when YouTube has no such channel or
 * rejects the key, and `throttled`, `unavailable` or `unexpected-answer` for other answers without one. A field
 * that is not what it should be is unknown.
 */
export function understandChannel(answer: HttpAnswer, reader: LenientReader): Channel {
  const body = readBody(answer);
  if (answer.status >= 400 || (body && 'error' in body)) {
    throw toError(name, answer.status, body && readReasons(body));
  }
  if (body === null) throw noList(answer.status);
  const [item] = assertArray(body.items ?? [], `${name}: items`);
  if (item === undefined) {
    // Any JSON can lack `items`; only a list of YouTube's own kind proves that the channel does not exist.
    throw body.kind === 'youtube#channelListResponse' ? noChannel() : noList(answer.status);
  }
  return readChannelItem(assertRecord(item, `${name}: items[0]`), reader);
}

function readChannelItem(item: Record<string, unknown>, reader: LenientReader): Channel {
  const where = `${name}: items[0]`;
  const part = (key: 'snippet' | 'statistics') =>
    reader.read(assertRecord, item[key] ?? {}, `${where}.${key}`) ?? {};
  const snippet = part('snippet');
  const statistics = part('statistics');
  const count = (field: string) =>
    reader.read(readDigits, statistics[field], `${where}.statistics.${field}`);
  const line = (field: string) =>
    reader.read(readLine, snippet[field], `${where}.snippet.${field}`);
  const thumbnail = (...sizes: string[]) =>
    readThumbnail(snippet.thumbnails, sizes, { where: `${where}.snippet.thumbnails`, reader });
  return {
    id: reader.read(readLine, item.id, `${where}.id`) || null,
    title: line('title'),
    description: reader.read(readText, snippet.description, `${where}.snippet.description`),
    customUrl: line('customUrl') || null,
    thumbnail: thumbnail('high', 'medium', 'default'),
    portrait: thumbnail('medium', 'high', 'default'),
    // YouTube may send a meaningless number when the count is hidden.
    subscribers: areSubscribersShown(statistics, where, reader) ? count('subscriberCount') : null,
    views: count('viewCount'),
    videos: count('videoCount'),
  };
}

/** False as well when it cannot be read whether they are hidden: the number may be a meaningless one. */
function areSubscribersShown(
  { hiddenSubscriberCount: hidden = false }: Record<string, unknown>,
  where: string,
  reader: LenientReader,
): boolean {
  if (hidden === null) return true;
  return reader.read(readBoolean, hidden, `${where}.statistics.hiddenSubscriberCount`) === false;
}

/** Google's JSON writes 64-bit integers as text: https://protobuf.dev/programming-guides/json/ */
const readDigits = (value: unknown, where: string): Count | null =>
  readCount(typeof value === 'string' && /^\d{1,19}$/.test(value) ? BigInt(value) : value, where);

/** The picture of the first of these sizes that the channel has; not every channel has all. */
function readThumbnail(
  value: unknown,
  sizes: readonly string[],
  { where, reader }: { where: string; reader: LenientReader },
): string | null {
  const thumbnails = reader.read(assertRecord, value ?? {}, where) ?? {};
  for (const size of sizes) {
    const picture = reader.read(assertRecord, thumbnails[size] ?? {}, `${where}.${size}`);
    const url = reader.read(readUrl, picture?.url, `${where}.${size}.url`);
    if (url) return url;
  }
  return null;
}

/**
 * Whether to retry the request. The reason decides before the status: YouTube sends 403 or 429 both for an
 * exhausted daily quota, where a retry is useless, and for a rate limit.
 */
export function asksToComeBack(answer: HttpAnswer): boolean {
  if (answer.status < 400) return false;
  const body = readBody(answer);
  return isRepeatable(body ? readReasons(body) : []) ?? isTransient(answer);
}

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

function readBody({ text }: HttpAnswer): Record<string, unknown> | null {
  try {
    const body = parseJson(text);
    return isRecord(body) ? body : null;
  } catch {
    return null;
  }
}

const noList = (status: number) =>
  new StatsError(
    'unexpected-answer',
    `${name} was answered with HTTP ${status} and no list of channels.`,
    'Check that no proxy stands between the runner and YouTube; if it stays, report it.',
  );

const noChannel = () =>
  new StatsError(
    'invalid-input',
    'YouTube knows no channel of the id or handle in YOUTUBE_CHANNEL_ID.',
    "Compare it with the address of the channel's page; it may have been closed, or its handle changed.",
  );
