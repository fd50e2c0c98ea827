import type { Snapshot } from '../../numbers/stats-document.ts';
import type { PlatformContext, Values } from '../platform.ts';
import { type ChannelFilter, readChannel } from './read-channel.ts';
import { asksToComeBack, type Channel, name, understandChannel } from './understand.ts';

/**
 * One request, which costs one unit of the quota ("Channels: list", YouTube Data API). Nothing is told by
 * it of single videos, so the number of posts does not matter.
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
    // The documented place of the key; errors and logs therefore name the request, and never its address.
    url: `${context.apiUrl}/youtube/v3/channels?${query}`,
    repeatWhen: asksToComeBack,
    signal: context.signal,
  });
  return toSnapshot(understandChannel(answer), filter);
}

/** Pure: what YouTube told, as it is stored. */
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
    stats: { subscribers, views, videos },
    flat: {
      followers: subscribers,
      following: null,
      posts: videos,
      engagement_rate: null,
      verified: null,
    },
  };
}

/** A name of old, without `@`, is no handle, and its address cannot be told from it. */
function toAddress(handle: string | null, id: string | null): string | null {
  const page = handle?.startsWith('@')
    ? `@${encodeURIComponent(handle.slice(1).toLowerCase())}`
    : id && `channel/${encodeURIComponent(id)}`;
  return page && `https://www.youtube.com/${page}`;
}
