import { onTestFinished } from 'vitest';
import { createVirtualClock } from '../../../src/emulators/virtual-clock.ts';
import { type NewChannel, startYouTube } from '../../../src/emulators/youtube/index.ts';
import { parseJson } from '../../../src/net/json.ts';
import { dig } from '../dig.ts';

/** A YouTube with one key and one channel, on a stopped clock. Closed after the test. */
export async function openYouTube(given: NewChannel = {}) {
  const clock = createVirtualClock(Date.UTC(2026, 10, 2, 6, 30));
  const youtube = await startYouTube({ clock });
  onTestFinished(() => youtube.close());
  const key = youtube.addKey();
  const channel = youtube.addChannel(given);

  const getFrom = async (
    method: string,
    query: Record<string, string>,
    headers: Record<string, string> = {},
  ) => {
    const url = `${youtube.url}/youtube/v3/${method}?${new URLSearchParams(query)}`;
    const response = await fetch(url, { headers });
    const text = await response.text();
    return { status: response.status, headers: response.headers, text, body: parseJson(text) };
  };
  /** Sends the query for channels unchanged, without a key. */
  const getRaw = (query: Record<string, string>, headers: Record<string, string> = {}) =>
    getFrom('channels', query, headers);
  return {
    clock,
    youtube,
    key,
    channel,
    getRaw,
    /** Calls a method by its path, with the key. */
    call: (method: string, query: Record<string, string>) =>
      getFrom(method, { key: key.key, ...query }),
    get: (query: Record<string, string> = {}) =>
      getRaw({ part: 'snippet,statistics', id: channel.id, key: key.key, ...query }),
  };
}

/** Returns the status and the reason of an error. */
export const errorOf = ({ status, body }: { status: number; body: unknown }) => [
  status,
  dig(body, 'error', 'errors', 0, 'reason'),
];
