import { StatsError } from '../../errors.ts';
import { assertRecord, readBoolean, readLine, readText, readUrl } from '../../net/assert.ts';
import type { HttpAnswer } from '../../net/http.ts';
import type { LenientReader } from '../../net/lenient-reader.ts';
import type { Count } from '../../numbers/stats-document.ts';
import { type ExpectedList, readDigits, readList } from './read-list.ts';

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
  /** The id of the playlist that holds the uploads. */
  uploads: string | null;
}

/** The answer to the request for channels. */
export const channelList: ExpectedList = {
  name: "YouTube's list of channels",
  kind: 'youtube#channelListResponse',
  of: 'channels',
};
const where = `${channelList.name}: items[0]`;

/**
 * The channel in an answer to the request. Throws `invalid-input` when YouTube has no such channel or
 * rejects the key, and `throttled`, `unavailable` or `unexpected-answer` for other answers without one. A field
 * that is not what it should be is unknown.
 */
export function understandChannel(answer: HttpAnswer, reader: LenientReader): Channel {
  const [item] = readList(answer, channelList).items;
  if (item === undefined) throw noChannel();
  return readChannelItem(assertRecord(item, where), reader);
}

function readChannelItem(item: Record<string, unknown>, reader: LenientReader): Channel {
  const part = (key: string, of: Record<string, unknown> = item, at = where) =>
    reader.read(assertRecord, of[key] ?? {}, `${at}.${key}`) ?? {};
  const snippet = part('snippet');
  const statistics = part('statistics');
  const details = `${where}.contentDetails`;
  const playlists = part('relatedPlaylists', part('contentDetails'), details);
  const count = (field: string) =>
    reader.read(readDigits, statistics[field], `${where}.statistics.${field}`);
  const line = (field: string) =>
    reader.read(readLine, snippet[field], `${where}.snippet.${field}`);
  const thumbnail = (...sizes: string[]) =>
    readThumbnail(snippet.thumbnails, sizes, { at: `${where}.snippet.thumbnails`, reader });
  return {
    id: reader.read(readLine, item.id, `${where}.id`) || null,
    title: line('title'),
    description: reader.read(readText, snippet.description, `${where}.snippet.description`),
    customUrl: line('customUrl') || null,
    thumbnail: thumbnail('high', 'medium', 'default'),
    portrait: thumbnail('medium', 'high', 'default'),
    // YouTube may send a meaningless number when the count is hidden.
    subscribers: areSubscribersShown(statistics, reader) ? count('subscriberCount') : null,
    views: count('viewCount'),
    videos: count('videoCount'),
    uploads:
      reader.read(readLine, playlists.uploads, `${details}.relatedPlaylists.uploads`) || null,
  };
}

/** False as well when it cannot be read whether they are hidden: the number may be a meaningless one. */
function areSubscribersShown(
  { hiddenSubscriberCount: hidden = false }: Record<string, unknown>,
  reader: LenientReader,
): boolean {
  if (hidden === null) return true;
  return reader.read(readBoolean, hidden, `${where}.statistics.hiddenSubscriberCount`) === false;
}

/** The picture of the first of these sizes that the channel has; not every channel has all. */
function readThumbnail(
  value: unknown,
  sizes: readonly string[],
  { at, reader }: { at: string; reader: LenientReader },
): string | null {
  const thumbnails = reader.read(assertRecord, value ?? {}, at) ?? {};
  for (const size of sizes) {
    const picture = reader.read(assertRecord, thumbnails[size] ?? {}, `${at}.${size}`);
    const url = reader.read(readUrl, picture?.url, `${at}.${size}.url`);
    if (url) return url;
  }
  return null;
}

const noChannel = () =>
  new StatsError(
    'invalid-input',
    'YouTube has no channel with the id or handle in YOUTUBE_CHANNEL_ID.',
    "Compare it with the address of the channel's page; the channel may have been closed, or its handle changed.",
  );
