import { createHash, randomBytes, randomInt } from 'node:crypto';
import { dayMs, hourMs } from '../../clock.ts';
import type { EmulatedPerson } from '../emulated-platform.ts';
import { etagOf } from './etag.ts';
import type { YouTubeSettings } from './settings.ts';
import { createVideo, realisticVideos, type YouTubeVideo } from './video.ts';

/** Mutable: the next answer shows what a test changes here. */
export interface YouTubeChannel {
  /** `UC` and 22 characters. */
  id: string;
  title: string;
  /** `''` without a description. */
  description: string;
  /** Starts with `@`; `''` without a handle. */
  handle: string;
  /** The legacy username, for `forUsername`; `''` without one. */
  username: string;
  /** ISO 8601, with or without fractions of a second. */
  publishedAt: string;
  /** ISO 3166-1 alpha-2; `''` when not set. */
  country: string;
  /** The exact count; answers contain it rounded down. */
  subscribers: bigint;
  hidesSubscribers: boolean;
  views: bigint;
  /** Public videos only. */
  videos: bigint;
  /** The address of the folder that holds its pictures, with a slash at the end. */
  pictures: string;
  /** The id of the playlist that holds the uploads: `UU` and the channel's id without `UC`. */
  uploadsPlaylist: string;
  uploads: YouTubeVideo[];
}

export type NewChannel = Partial<Omit<YouTubeChannel, 'uploads'>> & {
  uploads?: Partial<YouTubeVideo>[];
};

/** Creates a channel, with realistic values where none are given. `now` in ms since 1970. */
export function createChannel(given: NewChannel, now: number): YouTubeChannel {
  const id = given.id ?? `UC${randomBytes(16).toString('base64url')}`;
  return {
    id,
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
    pictures: 'https://yt3.ggpht.com/ytc/',
    uploadsPlaylist: id.replace(/^UC/, 'UU'),
    ...given,
    uploads: (given.uploads ?? realisticVideos(now)).map((video) => createVideo(video, now)),
  };
}

/** Converts a person to their channel, with one video a day. `now` in ms since 1970. */
export function toChannel({ posts, count }: EmulatedPerson, now: number): NewChannel {
  if (posts === undefined && count === undefined) return {};
  const counts = count === undefined ? {} : { views: count, likes: count, comments: count };
  const uploads = Array.from({ length: posts ?? 24 }, (_, index) => ({
    publishedAt: now - hourMs - index * dayMs,
    ...counts,
  }));
  return count === undefined
    ? { videos: BigInt(uploads.length), uploads }
    : { subscribers: count, views: count, videos: count, uploads };
}

/** The parts that a request with an API key can ask for; all others need the owner's sign-in. */
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

/** Returns the channel with the given parts. https://developers.google.com/youtube/v3/docs/channels */
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
      relatedPlaylists: { likes: '', uploads: channel.uploadsPlaylist },
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

/**
 * Rounds down to three significant digits, as YouTube does: 12 345 becomes 12 300.
 * https://developers.google.com/youtube/v3/docs/channels#statistics.subscriberCount
 */
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

function thumbnail({ id, pictures }: YouTubeChannel, size: number): Record<string, unknown> {
  const picture = createHash('sha512').update(id).digest('base64url').slice(0, 68);
  const url = `${pictures}AIdro_${picture}=s${size}-c-k-c0x00ffffff-no-rj`;
  return { url, width: size, height: size };
}
