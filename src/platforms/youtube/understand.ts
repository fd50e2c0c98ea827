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
import type { Count } from '../../numbers/stats-document.ts';
import { isRepeatable, toError } from './errors.ts';

/** What `/youtube/v3/channels` told of one channel; `null` where it did not. */
export interface Channel {
  id: string | null;
  title: string | null;
  description: string | null;
  /** With its `@`, in lower case; older channels may have a name without one. */
  customUrl: string | null;
  thumbnail: string | null;
  /** Rounded down to three figures by YouTube; `null` when the owner hides them. */
  subscribers: Count | null;
  views: Count | null;
  /** Public ones only. */
  videos: Count | null;
}

/** What is asked of whom, for errors. */
export const name = "YouTube's list of channels";

/** The channel that was asked for. Throws what an error answer means, and `invalid-input` for no channel. */
export function understandChannel(answer: HttpAnswer): Channel {
  const body = readBody(answer);
  if (answer.status >= 400 || (body && 'error' in body)) {
    throw toError(name, answer.status, body && readReasons(body));
  }
  if (body === null) throw noList(answer.status);
  const [item] = assertArray(body.items ?? [], `${name}: items`);
  if (item === undefined) {
    // Only a list that says of itself that it is one may say that the channel does not exist.
    throw body.kind === 'youtube#channelListResponse' ? noChannel() : noList(answer.status);
  }
  return readChannelItem(assertRecord(item, `${name}: items[0]`));
}

function readChannelItem(item: Record<string, unknown>): Channel {
  const where = `${name}: items[0]`;
  const part = (key: 'snippet' | 'statistics') => assertRecord(item[key] ?? {}, `${where}.${key}`);
  const snippet = part('snippet');
  const statistics = part('statistics');
  const count = (field: string) => readDigits(statistics[field], `${where}.statistics.${field}`);
  const line = (field: string) => readLine(snippet[field], `${where}.snippet.${field}`);
  const hidden = readBoolean(
    statistics.hiddenSubscriberCount,
    `${where}.statistics.hiddenSubscriberCount`,
  );
  return {
    id: readLine(item.id, `${where}.id`) || null,
    title: line('title'),
    description: readText(snippet.description, `${where}.snippet.description`),
    customUrl: line('customUrl') || null,
    thumbnail: readThumbnail(snippet.thumbnails, `${where}.snippet.thumbnails`),
    // Of a channel that hides them YouTube may still send a number, and it means nothing.
    subscribers: hidden ? null : count('subscriberCount'),
    views: count('viewCount'),
    videos: count('videoCount'),
  };
}

/** Counts come as text of digits, as Google writes 64-bit integers in JSON. */
const readDigits = (value: unknown, where: string): Count | null =>
  readCount(typeof value === 'string' && /^\d{1,19}$/.test(value) ? BigInt(value) : value, where);

/** The largest picture; not every channel has each size. */
function readThumbnail(value: unknown, where: string): string | null {
  const thumbnails = assertRecord(value ?? {}, where);
  for (const size of ['high', 'medium', 'default']) {
    const picture = assertRecord(thumbnails[size] ?? {}, `${where}.${size}`);
    const url = readUrl(picture.url, `${where}.${size}.url`);
    if (url) return url;
  }
  return null;
}

/** By reason first: YouTube sends both a used-up quota and a rate as 403 or 429, and only one of them passes. */
export function asksToComeBack(answer: HttpAnswer): boolean {
  if (answer.status < 400) return false;
  const body = readBody(answer);
  return isRepeatable(body ? readReasons(body) : []) ?? isTransient(answer);
}

/**
 * The reasons of Google's error body, the newer ones of `details` before the older ones of `errors`. Only
 * what has the shape of a code: the texts beside them may hold anything.
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
