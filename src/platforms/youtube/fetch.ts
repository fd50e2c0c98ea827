import { StatsError } from '../../errors.ts';
import {
  createLenientReader,
  describeNotes,
  type LenientReader,
} from '../../net/lenient-reader.ts';
import { average, engagementRate, median, sum } from '../../numbers/metrics.ts';
import type { Post } from '../../numbers/post.ts';
import type { Snapshot } from '../../numbers/stats-document.ts';
import type { PlatformContext, Values } from '../platform.ts';
import { type Api, openApi } from './api.ts';
import { fetchVideos } from './fetch-videos.ts';
import { type ChannelFilter, readChannel } from './read-channel.ts';
import { type Channel, channelList, understandChannel } from './understand.ts';

/**
 * Fetches a channel and its latest videos: for up to 50 of them three requests, each of which costs one unit of
 * a daily quota. A failure of the requests for videos leaves rate and averages `null`, with one warning. Rejects
 * with `invalid-input`, `throttled`, `unavailable` or `unexpected-answer` when there is no channel.
 */
export async function fetchSnapshot(
  values: Values,
  videoCount: number,
  context: PlatformContext,
): Promise<Snapshot> {
  const filter = readChannel(values.get('YOUTUBE_CHANNEL_ID') ?? '');
  const done = new AbortController();
  const signal = AbortSignal.any([context.signal, done.signal]);
  const api = openApi(values, { ...context, signal });
  const reader = createLenientReader();
  const asked = fetchChannel(filter, api, reader);
  const id = filter.name === 'id' ? filter.value : null;
  const reads = { api, reader, signal, debug: context.debug };
  const [channel, videos] = await Promise.all([
    asked,
    fetchVideos(id, asked, videoCount, reads).catch((error: unknown) => {
      if (!(error instanceof StatsError) || context.signal.aborted) throw error;
      return error;
    }),
  ]).finally(() => done.abort()); // Without the channel, the videos are not needed.
  if (videos instanceof StatsError) context.warn(describeFailure(videos));
  const odd = describeNotes(reader.notes());
  if (odd) context.warn(odd);
  return toSnapshot(channel, filter, videos instanceof StatsError ? [] : videos);
}

/** https://developers.google.com/youtube/v3/docs/channels/list */
async function fetchChannel(
  filter: ChannelFilter,
  api: Api,
  reader: LenientReader,
): Promise<Channel> {
  const query = { part: 'snippet,statistics,contentDetails', [filter.name]: filter.value };
  return understandChannel(await api.get(channelList.name, 'channels', query), reader);
}

/**
 * The snapshot of a channel with its latest videos; `asked` fills in the handle or id when YouTube does not
 * report it. Pure.
 */
export function toSnapshot(
  channel: Channel,
  asked: ChannelFilter,
  posts: readonly Post[],
): Snapshot {
  const handle = channel.customUrl ?? (asked.name === 'forHandle' ? asked.value : null);
  const id = channel.id ?? (asked.name === 'id' ? asked.value : null);
  const { subscribers, views, videos } = channel;
  const figures = summarize(posts);
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
    stats: { subscribers, views, videos, ...figures },
    flat: {
      followers: subscribers,
      following: null,
      posts: videos,
      engagement_rate: figures.engagement_rate,
      verified: null,
      subscribers,
      views,
      videos,
    },
    posts,
  };
}

/**
 * Rate, average and median over the videos whose views are known. A video with hidden likes or without comments
 * counts with what it has; without a known count of either, there is no rate.
 */
function summarize(posts: readonly Post[]) {
  const viewed = posts.filter((post) => post.views !== null);
  const counts = viewed.map((post) => post.views).filter((count) => count !== null);
  const known = viewed
    .flatMap(({ likes, comments }) => [likes, comments])
    .filter((count) => count !== null);
  const [views, interactions] = [sum(counts), known.length === 0 ? null : sum(known)];
  if (!views) return { engagement_rate: null, avg_views: null, median_views: null };
  return {
    engagement_rate: interactions === null ? null : engagementRate(interactions, views),
    avg_views: average(views, counts.length),
    median_views: median(counts),
  };
}

const describeFailure = ({ message, hint }: StatsError): string =>
  `Engagement and average views stay empty this time. ${message} ${hint}`;

/** The address of the channel's page. A legacy name without `@` has no known address, so the id is used. */
function toAddress(handle: string | null, id: string | null): string | null {
  const page = handle?.startsWith('@')
    ? `@${encodeURIComponent(handle.slice(1).toLowerCase())}`
    : id && `channel/${encodeURIComponent(id)}`;
  return page && `https://www.youtube.com/${page}`;
}
