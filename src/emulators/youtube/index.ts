import type { Clock } from '../../clock.ts';
import { type EmulatedPerson, type EmulatedPlatform, grown } from '../emulated-platform.ts';
import { portrait } from '../portrait.ts';
import { createRateWindow } from '../rate-window.ts';
import { createRouter } from '../router.ts';
import { type Answer, openService, type RecordedRequest } from '../server.ts';
import {
  type ApiError,
  accessNotConfigured,
  answerError,
  errors,
  rateLimitExceeded,
} from './answers.ts';
import { createChannel, type NewChannel, toChannel, type YouTubeChannel } from './channel.ts';
import { listChannels } from './channels.ts';
import { type ApiKey, type Bucket, createKeyBook } from './keys.ts';
import { listPlaylistItems } from './playlist-items.ts';
import { createSettings, type YouTubeSettings } from './settings.ts';
import { batchGetStats, listVideos } from './videos.ts';

export type { NewChannel, YouTubeChannel } from './channel.ts';
export type { ApiKey } from './keys.ts';
export type { YouTubeSettings } from './settings.ts';

/**
 * The part of the YouTube Data API v3 that needs only an API key, on loopback.
 * https://developers.google.com/youtube/v3/docs
 */
export interface YouTubeEmulator extends EmulatedPlatform {
  /** Adds a random key with 10 000 units a day by default. Later changes to the object take effect. */
  addKey(key?: Partial<ApiKey>): ApiKey;
  /** Adds a realistic channel by default. Later changes to the object show in the answers. */
  addChannel(channel?: NewChannel): YouTubeChannel;
  settings: YouTubeSettings;
  /** Whether YouTube would still accept this key, regardless of its quota. */
  isAlive(key: string): boolean;
}

const batchPath = '/youtube/v3/videos:batchGetStats';

export async function startYouTube(options: {
  clock: Clock;
  port?: number;
}): Promise<YouTubeEmulator> {
  const { clock } = options;
  const service = await openService(options);
  const settings = createSettings();
  const keys = createKeyBook(clock);
  const channels: YouTubeChannel[] = [];
  const passesRate = createRateWindow(clock);

  const findRoute = createRouter<(request: RecordedRequest) => Answer>({
    'GET /youtube/v3/channels': ({ query }) => listChannels(query, channels, settings),
    'GET /youtube/v3/playlistItems': ({ query }) => listPlaylistItems(query, channels, settings),
    'GET /youtube/v3/videos': ({ query }) => listVideos(query, channels, settings),
    [`GET ${batchPath}`]: ({ query }) => batchGetStats(query, channels),
  });
  service.serve((request) => {
    if (isPicture(request)) return picture;
    const route = findRoute(request.method, request.path);
    const bucket: Bucket = request.path === batchPath ? 'batchGetStats' : 'default';
    if (!route || (bucket === 'batchGetStats' && settings.batchGetStats === 'unknown'))
      return notFound;
    const refusal = refuseCaller(request, bucket);
    return refusal ? answerError(refusal) : route.handler(request);
  });

  let ownKey: ApiKey | undefined;
  const emulator: YouTubeEmulator = Object.assign(service, {
    settings,
    addKey: (given: Partial<ApiKey> = {}) => keys.add(given),
    addChannel: (given: NewChannel = {}) => {
      const channel = createChannel({ pictures: `${service.url}/ytc/`, ...given }, clock.now());
      channels.push(channel);
      return channel;
    },
    isAlive: (text: string) => keys.find(text)?.state === 'valid',
    addPerson: (person: EmulatedPerson = {}) => {
      ownKey ??= emulator.addKey();
      const channel = emulator.addChannel(toChannel(person, clock.now()));
      return new Map([
        ['YOUTUBE_API_KEY', ownKey.key],
        ['YOUTUBE_CHANNEL_ID', channel.id],
      ]);
    },
    passDay: () => {
      for (const channel of channels) {
        channel.subscribers = grown(channel.subscribers);
        channel.views = grown(channel.views);
        for (const video of channel.uploads) video.views = grown(video.views);
      }
    },
  });
  return emulator;

  function refuseCaller({ query, headers }: RecordedRequest, bucket: Bucket): ApiError | null {
    const fromHeader = settings.acceptsKeyHeader ? headers['x-goog-api-key'] : undefined;
    const text = query.get('key') ?? fromHeader;
    if (!text) return errors.missingKey;
    const key = keys.find(text);
    if (!key) return errors[settings.badKey];
    if (key.state === 'expired') return errors.expired;
    if (key.state === 'blocked') return errors.blocked;
    if (key.state === 'api-disabled') return accessNotConfigured(key.projectNumber);
    if (bucket === 'batchGetStats' && settings.batchGetStats === 'blocked')
      return errors.methodBlocked;
    if (!passesRate(text, settings.rateLimit)) return rateLimitExceeded(settings.rateLimitStatus);
    return keys.spend(key, bucket) ? null : errors.quotaExceeded;
  }
}

/** Pictures are public: they need no key. */
const isPicture = ({ method, path }: RecordedRequest): boolean =>
  method === 'GET' && path.startsWith('/ytc/');

const picture: Answer = { status: 200, headers: { 'content-type': 'image/png' }, body: portrait };

const notFound: Answer = {
  status: 404,
  headers: { 'content-type': 'text/html; charset=UTF-8' },
  body: '<!DOCTYPE html><html lang=en><title>Error 404 (Not Found)!!1</title></html>',
};
