import type { Answer } from '../server.ts';
import { type ApiError, answerError, answerJson, badParameter } from './answers.ts';
import { createChannel, type YouTubeChannel } from './channel.ts';
import { etagOf } from './etag.ts';
import { type ListMethod, listShape, readListRequest } from './list-request.ts';
import { select } from './partial-response.ts';
import type { YouTubeSettings } from './settings.ts';
import {
  durationOf,
  publishedAtOf,
  statisticsOf,
  thumbnailsOf,
  type YouTubeVideo,
} from './video.ts';

/** A video, and the channel that published it. */
interface Published {
  channel: YouTubeChannel;
  video: YouTubeVideo;
}

type ToItem = (published: Published, parts: readonly string[]) => Record<string, unknown>;

const example = createChannel({ uploads: [{}] }, 0);
const exampleOf = (toItem: ToItem, parts: readonly string[]): unknown =>
  example.uploads.map((video) => toItem({ channel: example, video }, parts))[0];

const statsParts = ['contentDetails', 'id', 'snippet', 'statistics'];
const statsMethod: ListMethod = {
  publicParts: statsParts,
  ownerParts: [],
  shape: {
    kind: '',
    etag: '',
    items: [exampleOf(toStats, statsParts)],
    summary: toSummary(['a'], ['a']),
  },
};

const videoParts = [
  'contentDetails',
  'id',
  'liveStreamingDetails',
  'localizations',
  'paidProductPlacementDetails',
  'player',
  'recordingDetails',
  'snippet',
  'statistics',
  'status',
  'topicDetails',
];
const videosMethod: ListMethod = {
  publicParts: videoParts,
  ownerParts: ['fileDetails', 'processingDetails', 'suggestions'],
  shape: listShape(exampleOf(toVideo, videoParts)),
};

/** `GET /youtube/v3/videos` by id. https://developers.google.com/youtube/v3/docs/videos/list */
export function listVideos(
  query: URLSearchParams,
  channels: YouTubeChannel[],
  settings: YouTubeSettings,
): Answer {
  const request = readListRequest(query, videosMethod);
  if ('reason' in request) return answerError(request);
  const ids = readIds(query);
  if ('reason' in ids) return answerError(ids);
  const { parts, selection } = request;
  const items = findVideos(ids, channels).map((found) => toVideo(found, parts));
  const isEmpty = items.length === 0 && settings.emptyItems === 'absent';
  const body = {
    kind: 'youtube#videoListResponse',
    etag: etagOf(items),
    ...(!isEmpty && { items }),
    pageInfo: { totalResults: items.length, resultsPerPage: items.length },
  };
  return answerJson(200, select(body, selection));
}

/**
 * `GET /youtube/v3/videos:batchGetStats`. Unknown ids are named in the summary.
 * https://developers.google.com/youtube/v3/docs/videos/batchGetStats
 */
export function batchGetStats(query: URLSearchParams, channels: YouTubeChannel[]): Answer {
  const request = readListRequest(query, statsMethod);
  if ('reason' in request) return answerError(request);
  const ids = readIds(query);
  if ('reason' in ids) return answerError(ids);
  const found = findVideos(ids, channels);
  const items = found.map((one) => toStats(one, request.parts));
  const known = found.map(({ video }) => video.id);
  const body = {
    kind: 'youtube#batchGetStatsResponse',
    etag: etagOf(items),
    ...(items.length > 0 && { items }),
    summary: toSummary(
      ids,
      ids.filter((id) => !known.includes(id)),
    ),
  };
  return answerJson(200, select(body, request.selection));
}

function toSummary(asked: readonly string[], failed: readonly string[]): Record<string, unknown> {
  return {
    requestedVideoCount: String(asked.length),
    succeededVideoCount: String(asked.length - failed.length),
    failedVideoCount: String(failed.length),
    ...(failed.length > 0 && { failedVideoIds: failed }),
  };
}

function readIds(query: URLSearchParams): string[] | ApiError {
  const ids = query.getAll('id').join().split(',').filter(Boolean);
  if (ids.length === 0) {
    const message = 'No filter selected. Expected one of: id';
    return badParameter('missingRequiredParameter', 'parameters.', message);
  }
  if (ids.length > 50) {
    const message = 'The request specifies an invalid filter parameter.';
    return badParameter('invalidFilters', 'parameters.', message);
  }
  return [...new Set(ids)];
}

/** The public videos among the ids, in the order of the ids. */
function findVideos(ids: readonly string[], channels: YouTubeChannel[]): Published[] {
  const wanted = new Set(ids);
  const found = new Map<string, Published>();
  for (const channel of channels)
    for (const video of channel.uploads)
      if (video.isPublic && wanted.has(video.id)) found.set(video.id, { channel, video });
  return ids.flatMap((id) => found.get(id) ?? []);
}

function toStats({ video }: Published, parts: readonly string[]): Record<string, unknown> {
  return assemble('youtube#videoStats', video.id, parts, {
    snippet: { publishTime: publishedAtOf(video) },
    statistics: statisticsOf(video),
    contentDetails: {
      duration: durationOf(video),
      durationMillis: String(video.durationSeconds * 1000),
    },
  });
}

function toVideo({ channel, video }: Published, parts: readonly string[]): Record<string, unknown> {
  const { title, description } = video;
  return assemble('youtube#video', video.id, parts, {
    snippet: {
      publishedAt: publishedAtOf(video),
      channelId: channel.id,
      title,
      description,
      thumbnails: thumbnailsOf(video),
      channelTitle: channel.title,
      categoryId: '26',
      liveBroadcastContent: 'none',
      localized: { title, description },
    },
    contentDetails: { duration: durationOf(video), dimension: '2d', definition: 'hd' },
    status: { uploadStatus: 'processed', privacyStatus: 'public', madeForKids: false },
    statistics: { ...statisticsOf(video), favoriteCount: '0' },
  });
}

function assemble(
  kind: string,
  id: string,
  parts: readonly string[],
  all: Record<string, Record<string, unknown>>,
): Record<string, unknown> {
  const item: Record<string, unknown> = {};
  for (const [part, value] of Object.entries(all)) if (parts.includes(part)) item[part] = value;
  return { kind, etag: etagOf([id, item]), id, ...item };
}
