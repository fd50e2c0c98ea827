import type { Answer } from '../server.ts';
import { type ApiError, answerError, answerJson, badParameter } from './answers.ts';
import { createChannel, type YouTubeChannel } from './channel.ts';
import { etagOf } from './etag.ts';
import { type ListMethod, listShape, readListRequest } from './list-request.ts';
import { select } from './partial-response.ts';
import type { YouTubeSettings } from './settings.ts';
import { newestFirst, publishedAtOf, thumbnailsOf, type YouTubeVideo } from './video.ts';

const publicParts = ['contentDetails', 'id', 'snippet', 'status'];
const example = createChannel({ uploads: [{}] }, 0);
const method: ListMethod = {
  publicParts,
  ownerParts: [],
  shape: listShape(example.uploads.map((video) => toItem(example, video, 0, publicParts))[0]),
};

/**
 * `GET /youtube/v3/playlistItems` for the channels' uploads, newest first; no other playlists exist.
 * https://developers.google.com/youtube/v3/docs/playlistItems/list
 */
export function listPlaylistItems(
  query: URLSearchParams,
  channels: YouTubeChannel[],
  settings: YouTubeSettings,
): Answer {
  const request = readListRequest(query, method);
  if ('reason' in request) return answerError(request);
  const id = query.get('playlistId');
  if (!id) return answerError(playlistIdRequired);
  const channel = channels.find(({ uploadsPlaylist }) => uploadsPlaylist === id);
  const videos = newestFirst(channel?.uploads ?? []);
  const exists = videos.length > 0 || settings.emptyUploads === 'empty';
  if (!channel || !exists) return answerError(playlistNotFound);

  const { parts, selection, size, from } = request;
  const page = videos.slice(from, from + size);
  const items = page.map((video, index) => toItem(channel, video, from + index, parts));
  const isEmpty = items.length === 0 && settings.emptyItems === 'absent';
  const body = {
    kind: 'youtube#playlistItemListResponse',
    etag: etagOf(items),
    ...(from + size < videos.length && size > 0 && { nextPageToken: `CA${from + size}` }),
    ...(!isEmpty && { items }),
    pageInfo: { totalResults: videos.length, resultsPerPage: size },
  };
  return answerJson(200, select(body, selection));
}

function toItem(
  channel: YouTubeChannel,
  video: YouTubeVideo,
  position: number,
  parts: readonly string[],
): Record<string, unknown> {
  const { id: channelId, title: channelTitle, uploadsPlaylist } = channel;
  const publishedAt = publishedAtOf(video);
  const all: Record<string, Record<string, unknown>> = {
    snippet: {
      publishedAt,
      channelId,
      title: video.title,
      description: video.description,
      thumbnails: thumbnailsOf(video),
      channelTitle,
      playlistId: uploadsPlaylist,
      position,
      resourceId: { kind: 'youtube#video', videoId: video.id },
      videoOwnerChannelTitle: channelTitle,
      videoOwnerChannelId: channelId,
    },
    contentDetails: { videoId: video.id, videoPublishedAt: publishedAt },
    status: { privacyStatus: 'public' },
  };
  const item: Record<string, unknown> = {};
  for (const [part, value] of Object.entries(all)) if (parts.includes(part)) item[part] = value;
  const id = Buffer.from(`${uploadsPlaylist}.${video.id}`).toString('base64url');
  return { kind: 'youtube#playlistItem', etag: etagOf([id, item]), id, ...item };
}

const playlistIdRequired = badParameter(
  'playlistIdRequired',
  'playlistId',
  'The playlist items list request did not specify a value for the playlistId property.',
);

const playlistNotFound: ApiError = {
  status: 404,
  message:
    "The playlist identified with the request's <code>playlistId</code> parameter cannot be found.",
  domain: 'youtube.playlistItem',
  reason: 'playlistNotFound',
  location: 'playlistId',
};
