import { StatsError } from '../../errors.ts';
import type { LenientReader } from '../../net/lenient-reader.ts';
import type { Post } from '../../numbers/post.ts';
import type { PlatformContext } from '../platform.ts';
import { readPages } from '../read-pages.ts';
import type { Api } from './api.ts';
import type { ExpectedList } from './read-list.ts';
import { type Channel, channelList } from './understand.ts';
import {
  understandNumbers,
  understandUploads,
  uploadsList,
  type VideoNumbers,
} from './understand-videos.ts';

/** The maximum of all these methods, https://developers.google.com/youtube/v3/docs/playlistItems/list */
const pageSize = 50;

const batchList: ExpectedList = {
  name: "YouTube's batch of video numbers",
  kind: 'youtube#batchGetStatsResponse',
  of: 'videos',
};
const videoList: ExpectedList = {
  name: "YouTube's list of videos",
  kind: 'youtube#videoListResponse',
  of: 'videos',
};

/** What reading the videos needs of the run. */
export interface VideoReads extends Pick<PlatformContext, 'debug' | 'signal'> {
  api: Api;
  reader: LenientReader;
}

/**
 * The channel's latest public videos, at most `count`, newest first; none for a channel without uploads.
 *
 * With a `channelId`, the playlist is guessed, so that its request runs beside the one for the channel and the
 * chain is two requests long instead of three: the id of every known playlist of uploads is the channel's with
 * `UU` in place of `UC`. If there is no such playlist, the id in the channel's answer is used.
 */
export async function fetchVideos(
  channelId: string | null,
  channel: Promise<Channel>,
  count: number,
  reads: VideoReads,
): Promise<Post[]> {
  const guess = toUploads(channelId);
  const guessed = guess === null ? null : await fetchPlaylist(guess, count, reads);
  if (guessed !== null) return guessed;
  const { id, uploads } = await channel;
  const told = uploads ?? toUploads(id);
  if (told === null)
    reads.reader.note(
      `${channelList.name}: items[0].contentDetails does not name a playlist of uploads`,
    );
  if (told === null || told === guess) return [];
  return (await fetchPlaylist(told, count, reads)) ?? [];
}

const toUploads = (channelId: string | null): string | null =>
  channelId?.startsWith('UC') ? channelId.replace(/^UC/, 'UU') : null;

/** `null` when there is no such playlist. A page's numbers are requested while the next page is. */
async function fetchPlaylist(
  playlistId: string,
  count: number,
  reads: VideoReads,
): Promise<Post[] | null> {
  const { api, reader } = reads;
  const asked: Promise<Map<string, VideoNumbers>>[] = [];
  const query = {
    part: 'snippet,contentDetails',
    playlistId,
    // The last page is requested in full size too: overlapping videos on it would leave too few.
    maxResults: String(Math.min(pageSize, count)),
  };
  const fetchPage = async (token: string | null) => {
    const asPage = token === null ? query : { ...query, pageToken: token };
    const answer = await api.get(uploadsList.name, 'playlistItems', asPage);
    const page = understandUploads(answer, reader);
    const ids = page?.uploads.map(({ id }) => id) ?? [];
    if (ids.length > 0) asked.push(inBackground(fetchNumbers(ids, reads)));
    return page && { entries: page.uploads, cursor: page.cursor };
  };
  const first = await fetchPage(null);
  if (first === null) return null;
  const uploads = await readPages(
    count,
    async (token: string | null) =>
      (token === null ? first : await fetchPage(token)) ?? { entries: [], cursor: null },
    (pages) =>
      reader.note(
        `${uploadsList.name} continues, but ${pages} pages of it contain no further video`,
      ),
  );
  const numbers = new Map((await Promise.all(asked)).flatMap((page) => [...page]));
  return uploads.flatMap((upload) => {
    const known = numbers.get(upload.id);
    return known === undefined ? [] : [toPost(upload, known)];
  });
}

/** Returns a promise whose failure may be handled later, or never when another request fails first. */
function inBackground<T>(started: Promise<T>): Promise<T> {
  started.catch(() => undefined);
  return started;
}

/**
 * The numbers of at most 50 videos by id. The batch exists since June 2026 and has a quota of its own. When it
 * fails, as for a key that may use older methods only, the older list is requested, which has the same numbers.
 */
async function fetchNumbers(
  ids: readonly string[],
  { api, reader, signal, debug }: VideoReads,
): Promise<Map<string, VideoNumbers>> {
  const id = ids.join();
  try {
    const query = { part: 'id,snippet,statistics', id };
    const answer = await api.getOnce(batchList.name, 'videos:batchGetStats', query);
    return understandNumbers(answer, batchList, reader);
  } catch (error) {
    if (!(error instanceof StatsError) || signal.aborted) throw error;
    debug(`${error.message} ${videoList.name} is requested instead.`);
  }
  const answer = await api.get(videoList.name, 'videos', { part: 'statistics', id });
  return understandNumbers(answer, videoList, reader);
}

const toPost = (
  { id, title, postedAt }: Pick<Post, 'id' | 'title' | 'postedAt'>,
  numbers: VideoNumbers,
): Post => ({
  id,
  url: `https://www.youtube.com/watch?v=${encodeURIComponent(id)}`,
  title,
  // YouTube does not distinguish Shorts from other videos.
  kind: 'video',
  postedAt: postedAt ?? numbers.postedAt,
  views: numbers.views,
  likes: numbers.likes,
  comments: numbers.comments,
  shares: null,
});
