import { onTestFinished } from 'vitest';
import { createVirtualClock } from '../../../src/emulators/virtual-clock.ts';
import { type NewChannel, startYouTube } from '../../../src/emulators/youtube/index.ts';
import { StatsError } from '../../../src/errors.ts';
import { createHttp } from '../../../src/net/http.ts';
import { youtube } from '../../../src/platforms/youtube/index.ts';

export const channelsPath = '/youtube/v3/channels';
export const uploadsPath = '/youtube/v3/playlistItems';
export const batchPath = '/youtube/v3/videos:batchGetStats';
export const videosPath = '/youtube/v3/videos';

/** A channel and an API key on an emulated YouTube, and everything the platform needs to work with them. */
export async function openChannel(given: NewChannel = {}) {
  const clock = createVirtualClock(Date.UTC(2026, 10, 23, 3, 17));
  const server = await startYouTube({ clock });
  onTestFinished(() => server.close());
  const key = server.addKey();
  const channel = server.addChannel(given);
  const lines: string[] = [];
  const cancel = new AbortController();
  const context = {
    http: createHttp({ clock, timeoutMs: 5_000, debug: (line) => lines.push(line) }),
    clock,
    apiUrl: server.url,
    signal: cancel.signal,
    warn: (message: string) => lines.push(message),
    debug: (message: string) => lines.push(message),
  };
  const fetch = (more: Record<string, string> = {}, videoCount = 10) =>
    youtube.fetch(
      new Map([
        ['YOUTUBE_API_KEY', key.key],
        ['YOUTUBE_CHANNEL_ID', channel.id],
        ...Object.entries(more),
      ]),
      videoCount,
      context,
    );
  /** The requests that YouTube has received at a path. */
  const requestsTo = (path: string) => server.requests.filter((request) => request.path === path);
  const warnings = () => lines.filter((line) => /^(Some numbers|Engagement)/.test(line));
  return { clock, server, key, channel, lines, cancel, context, fetch, requestsTo, warnings };
}

/** The StatsError of a fetch; rejects when it succeeded or failed with another error. */
export async function refusalOf(promise: Promise<unknown>): Promise<StatsError> {
  const outcome = await promise.then(
    () => null,
    (error: unknown) => error,
  );
  if (outcome instanceof StatsError) return outcome;
  throw new Error('No StatsError came.', { cause: outcome });
}
