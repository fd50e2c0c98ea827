import { createHash, randomBytes, randomInt } from 'node:crypto';
import type { YouTubeSettings } from './settings.ts';

/** Mutable: what a test changes here is in the next answer. */
export interface YouTubeChannel {
  /** `UC` and 22 characters. */
  id: string;
  title: string;
  /** `''` when there is none. */
  description: string;
  /** With its `@`; `''` when the channel has none. */
  handle: string;
  /** The name of old, for `forUsername`; `''` when the channel has none. */
  username: string;
  /** ISO 8601, with or without parts of a second. */
  publishedAt: string;
  /** ISO 3166; `''` when not told. */
  country: string;
  /** Exact; what is answered is rounded down. */
  subscribers: bigint;
  hidesSubscribers: boolean;
  views: bigint;
  /** Public ones only. */
  videos: bigint;
}

/** A believable channel. */
export function createChannel(given: Partial<YouTubeChannel>): YouTubeChannel {
  return {
    id: `UC${randomBytes(16).toString('base64url')}`,
    title: 'Mara bakes',
    description: 'Sourdough, slowly.\nNew loaf every other day.',
    handle: `@marabakes${randomInt(1000, 9999)}`,
    username: '',
    publishedAt: '2019-04-05T07:56:32.012416Z',
    country: '',
    subscribers: 12_345n,
    hidesSubscribers: false,
    views: 1_904_233n,
    videos: 214n,
    ...given,
  };
}

/** The parts that an API key may ask for; the two others are the owner's. */
export const publicParts = [
  'brandingSettings',
  'contentDetails',
  'contentOwnerDetails',
  'id',
  'localizations',
  'snippet',
  'statistics',
  'status',
  'topicDetails',
];

/** The channel as the API has it, of the parts only those asked for. */
export function toItem(
  channel: YouTubeChannel,
  parts: string[],
  settings: YouTubeSettings,
): Record<string, unknown> {
  const { title, description, country } = channel;
  const all: Record<string, Record<string, unknown>> = {
    snippet: {
      title,
      description,
      ...(channel.handle && { customUrl: channel.handle.toLowerCase() }),
      publishedAt: channel.publishedAt,
      thumbnails: {
        default: thumbnail(channel, 88),
        medium: thumbnail(channel, 240),
        high: thumbnail(channel, 800),
      },
      localized: { title, description },
      ...(country && { country }),
    },
    contentDetails: {
      relatedPlaylists: { likes: '', uploads: channel.id.replace(/^UC/, 'UU') },
    },
    statistics: {
      viewCount: String(channel.views),
      ...countSubscribers(channel, settings),
      hiddenSubscriberCount: channel.hidesSubscribers,
      videoCount: String(channel.videos),
    },
    status: {
      privacyStatus: 'public',
      isLinked: true,
      longUploadsStatus: 'longUploadsUnspecified',
    },
    brandingSettings: {
      channel: { title, ...(description && { description }), ...(country && { country }) },
    },
  };
  const item: Record<string, unknown> = {};
  for (const [part, value] of Object.entries(all)) if (parts.includes(part)) item[part] = value;
  return { kind: 'youtube#channel', etag: etagOf([channel.id, item]), id: channel.id, ...item };
}

/** 27 characters that change with the content. */
export const etagOf = (content: unknown): string =>
  createHash('sha1').update(JSON.stringify(content)).digest('base64url');

/** Rounded down to three figures: 12 345 is told as 12 300. */
export function roundSubscribers(count: bigint): bigint {
  const unit = 10n ** BigInt(Math.max(0, String(count).length - 3));
  return (count / unit) * unit;
}

function countSubscribers(
  { subscribers, hidesSubscribers }: YouTubeChannel,
  settings: YouTubeSettings,
): { subscriberCount?: string } {
  if (!hidesSubscribers || settings.hiddenSubscribers === 'shown') {
    return { subscriberCount: String(roundSubscribers(subscribers)) };
  }
  return settings.hiddenSubscribers === 'zero' ? { subscriberCount: '0' } : {};
}

function thumbnail({ id }: YouTubeChannel, size: number): Record<string, unknown> {
  const picture = createHash('sha512').update(id).digest('base64url').slice(0, 68);
  const url = `https://yt3.ggpht.com/ytc/AIdro_${picture}=s${size}-c-k-c0x00ffffff-no-rj`;
  return { url, width: size, height: size };
}
