import type { EmulatedPerson } from '../emulated-platform.ts';
import type { YouTubeChannel } from './channel.ts';

/** A person as the channel that YouTube has of them. It tells of posts by their number alone. */
export function toChannel({ posts, count }: EmulatedPerson): Partial<YouTubeChannel> {
  if (count !== undefined) return { subscribers: count, views: count, videos: count };
  return posts === undefined ? {} : { videos: BigInt(posts) };
}
