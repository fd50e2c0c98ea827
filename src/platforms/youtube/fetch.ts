import { createLenientReader, describeNotes } from '../../net/lenient-reader.ts';
import type { Snapshot } from '../../numbers/stats-document.ts';
import type { PlatformContext, Values } from '../platform.ts';
import { type ChannelFilter, readChannel } from './read-channel.ts';
import { asksToComeBack, type Channel, name, understandChannel } from './understand.ts';

/**
 * Fetches a channel's numbers with one request, which costs one unit of the daily quota:
 * https://developers.google.com/youtube/v3/docs/channels/list. The answer contains no single videos, so the
 * number of posts is ignored. Rejects with `invalid-input`, `throttled`, `unavailable` or
 * `unexpected-answer`.
 */
export async function fetchSnapshot(
  values: Values,
  _postCount: number,
  context: PlatformContext,
): Promise<Snapshot> {
  const filter = readChannel(values.get('YOUTUBE_CHANNEL_ID') ?? '');
  const query = new URLSearchParams({
    part: 'snippet,statistics',
    [filter.name]: filter.value,
    key: values.get('YOUTUBE_API_KEY') ?? '',
  });
  const answer = await context.http({
    name,
    method: 'GET',
    // The API key is documented as a query parameter, so errors and logs must not contain this address.
    url: `${context.apiUrl}/youtube/v3/channels?${query}`,
    repeatWhen: asksToComeBack,
    signal: context.signal,
  });
  const reader = createLenientReader();
  const channel = understandChannel(answer, reader);
  const odd = describeNotes(reader.notes());
  if (odd) context.warn(odd);
  return toSnapshot(channel, filter);
}

/** The snapshot of a channel; `asked` fills in the handle or id when YouTube does not report it. Pure. */
export function toSnapshot(channel: Channel, asked: ChannelFilter): Snapshot {
  const handle = channel.customUrl ?? (asked.name === 'forHandle' ? asked.value : null);
  const id = channel.id ?? (asked.name === 'id' ? asked.value : null);
  const { subscribers, views, videos } = channel;
  return {
    profile: {
      id,
      username: handle?.replace(/^@/, '').toLowerCase() || null,
      name: channel.title,
      avatar: channel.thumbnail,
      bio: channel.description,
      url: toAddress(handle, id),
    },
    portrait: channel.portrait,
    stats: { subscribers, views, videos },
    flat: {
      followers: subscribers,
      following: null,
      posts: videos,
      engagement_rate: null,
      verified: null,
      subscribers,
      views,
      videos,
    },
    posts: [],
  };
}

/** The address of the channel's page. A legacy name without `@` has no known address, so the id is used. */
function toAddress(handle: string | null, id: string | null): string | null {
  const page = handle?.startsWith('@')
    ? `@${encodeURIComponent(handle.slice(1).toLowerCase())}`
    : id && `channel/${encodeURIComponent(id)}`;
  return page && `https://www.youtube.com/${page}`;
}
