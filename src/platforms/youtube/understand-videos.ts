import { StatsError } from '../../errors.ts';
import { assertRecord, readLine, readText } from '../../net/assert.ts';
import type { HttpAnswer } from '../../net/http.ts';
import type { LenientReader } from '../../net/lenient-reader.ts';
import { type Post, toTitle } from '../../numbers/post.ts';
import type { Count } from '../../numbers/stats-document.ts';
import { readTimestamp } from '../read-time.ts';
import { type ExpectedList, hasReason, readDigits, readList } from './read-list.ts';

/** A video in the playlist of uploads. */
export type Upload = Pick<Post, 'id' | 'title' | 'postedAt'>;

export interface UploadsPage {
  /** Without those that cannot be read. */
  uploads: Upload[];
  /** Leads to the next page; `null` on the last one. */
  cursor: string | null;
}

/** A video's numbers; `null` for likes that are hidden and comments that are turned off. */
export interface VideoNumbers {
  /** In ms since 1970. */
  postedAt: number | null;
  views: Count | null;
  likes: Count | null;
  comments: Count | null;
}

/** The answer to the request for a page of uploads. */
export const uploadsList: ExpectedList = {
  name: "YouTube's list of uploads",
  kind: 'youtube#playlistItemListResponse',
  of: 'uploads',
};

/**
 * One page of `/youtube/v3/playlistItems`; `null` when there is no such playlist, which a channel without
 * uploads does not have. https://developers.google.com/youtube/v3/docs/playlistItems
 */
export function understandUploads(answer: HttpAnswer, reader: LenientReader): UploadsPage | null {
  if (answer.status === 404 && hasReason(answer, 'playlistNotFound')) return null;
  const { name } = uploadsList;
  const { items, nextPageToken } = readList(answer, uploadsList);
  const uploads = items.flatMap(
    (item, index) =>
      reader.read(
        (upload, at) => readUpload(upload, at, reader),
        item,
        `${name}: items[${index}]`,
      ) ?? [],
  );
  return {
    uploads,
    cursor: reader.read(readLine, nextPageToken, `${name}: nextPageToken`) || null,
  };
}

function readUpload(item: unknown, at: string, reader: LenientReader): Upload {
  const { snippet, contentDetails } = assertRecord(item, at);
  const details = assertRecord(contentDetails, `${at}.contentDetails`);
  const id = readVideoId(details.videoId, `${at}.contentDetails.videoId`);
  const told = reader.read(assertRecord, snippet ?? {}, `${at}.snippet`) ?? {};
  return {
    id,
    title: toTitle(reader.read(readText, told.title, `${at}.snippet.title`)),
    postedAt: reader.read(
      readTimestamp,
      details.videoPublishedAt,
      `${at}.contentDetails.videoPublishedAt`,
    ),
  };
}

/**
 * The numbers of videos by id, in an answer of `videos:batchGetStats` or `videos.list`. A video with an odd
 * number is left out, because it would distort rates and averages; so is one that is missing in the answer.
 * https://developers.google.com/youtube/v3/docs/videos/batchGetStats
 */
export function understandNumbers(
  answer: HttpAnswer,
  list: ExpectedList,
  reader: LenientReader,
): Map<string, VideoNumbers> {
  const videos = readList(answer, list).items.flatMap((item, index) => {
    const at = `${list.name}: items[${index}]`;
    const video = reader.read((video, where) => readNumbers(video, where, reader), item, at);
    return video === null ? [] : [video];
  });
  return new Map(videos);
}

function readNumbers(item: unknown, at: string, reader: LenientReader): [string, VideoNumbers] {
  const video = assertRecord(item, at);
  const id = readVideoId(video.id, `${at}.id`);
  const statistics = assertRecord(video.statistics ?? {}, `${at}.statistics`);
  const count = (field: string) => readDigits(statistics[field], `${at}.statistics.${field}`);
  const snippet = reader.read(assertRecord, video.snippet ?? {}, `${at}.snippet`) ?? {};
  const time = (field: string) =>
    reader.read(readTimestamp, snippet[field], `${at}.snippet.${field}`);
  return [
    id,
    {
      postedAt: time('publishTime') ?? time('publishedAt'),
      views: count('viewCount'),
      likes: count('likeCount'),
      comments: count('commentCount'),
    },
  ];
}

/** Ids are put together with commas in the next request, so that one with a comma would be two. */
function readVideoId(value: unknown, where: string): string {
  const id = readLine(value, where);
  if (id !== null && /^[\w-]{1,64}$/.test(id)) return id;
  throw unexpected(`${where} is not the id of a video.`);
}

const unexpected = (message: string) =>
  new StatsError(
    'unexpected-answer',
    message,
    'Look for a newer version of this action, or report it.',
  );
