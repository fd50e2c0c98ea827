import { expect, test } from 'vitest';
import type { NewChannel } from '../../../src/emulators/youtube/index.ts';
import { dig } from '../dig.ts';
import { errorOf, openYouTube } from './open-youtube.ts';

const etag = expect.stringMatching(/^[\w-]{27}$/);
const loaf = {
  id: 'pVm8lUoPXLA',
  title: 'Loaf',
  description: 'Slowly.',
  publishedAt: Date.UTC(2026, 10, 1, 14, 19, 36, 12),
  durationSeconds: 3_723,
  views: 9_007_199_254_740_993n,
  likes: 0n,
  comments: 7n,
};
const idsOf = ({ body }: { body: unknown }) => {
  const items = dig(body, 'items');
  return Array.isArray(items) ? items.map((item) => dig(item, 'id')) : items;
};

async function openUploads(given: NewChannel = { uploads: [loaf] }) {
  const opened = await openYouTube({ id: 'UCZXMDk2QjU7dBanCVrMj4CA', title: 'Mara', ...given });
  const { call, channel } = opened;
  const list = (query: Record<string, string> = {}) =>
    call('playlistItems', {
      part: 'snippet,contentDetails',
      playlistId: channel.uploadsPlaylist,
      ...query,
    });
  const stats = (id: string, query: Record<string, string> = {}) =>
    call('videos:batchGetStats', { part: 'id,snippet,statistics,contentDetails', id, ...query });
  const videos = (id: string, query: Record<string, string> = {}) =>
    call('videos', { part: 'statistics', id, ...query });
  return { ...opened, list, stats, videos };
}

test('an upload has the shape of the recorded answer', async () => {
  const { list } = await openUploads();
  const { status, body } = await list();
  expect(status).toBe(200);
  const picture = (name: string) =>
    expect.objectContaining({ url: `https://i.ytimg.com/vi/pVm8lUoPXLA/${name}.jpg` });
  expect(body).toEqual({
    kind: 'youtube#playlistItemListResponse',
    etag,
    items: [
      {
        kind: 'youtube#playlistItem',
        etag,
        id: 'VVVaWE1EazJRalU3ZEJhbkNWck1qNENBLnBWbThsVW9QWExB',
        snippet: {
          publishedAt: '2026-11-01T14:19:36Z',
          channelId: 'UCZXMDk2QjU7dBanCVrMj4CA',
          title: 'Loaf',
          description: 'Slowly.',
          thumbnails: {
            default: picture('default'),
            medium: picture('mqdefault'),
            high: picture('hqdefault'),
          },
          channelTitle: 'Mara',
          playlistId: 'UUZXMDk2QjU7dBanCVrMj4CA',
          position: 0,
          resourceId: { kind: 'youtube#video', videoId: 'pVm8lUoPXLA' },
          videoOwnerChannelTitle: 'Mara',
          videoOwnerChannelId: 'UCZXMDk2QjU7dBanCVrMj4CA',
        },
        contentDetails: { videoId: 'pVm8lUoPXLA', videoPublishedAt: '2026-11-01T14:19:36Z' },
      },
    ],
    pageInfo: { totalResults: 1, resultsPerPage: 5 },
  });
});

test('uploads come newest first, in pages of at most 50, and only public ones', async () => {
  const { list, channel } = await openUploads({});
  const [hidden] = channel.uploads;
  if (hidden) hidden.isPublic = false;
  const shown = channel.uploads.slice(1).map(({ id }) => id);
  channel.uploads.reverse();
  const idsOn = async (query: Record<string, string>) => {
    const { body } = await list({ maxResults: '50', ...query });
    const items = dig(body, 'items');
    const ids = Array.isArray(items)
      ? items.map((item) => dig(item, 'contentDetails', 'videoId'))
      : [];
    return { ids, next: dig(body, 'nextPageToken') };
  };
  const first = await idsOn({});
  expect(first.ids).toEqual(shown.slice(0, 50));
  expect((await idsOn({ pageToken: String(first.next) })).ids).toEqual(shown.slice(50, 100));
  expect(await idsOn({ pageToken: 'CA200' })).toEqual({ ids: shown.slice(200), next: undefined });
});

test('the numbers are text, and hidden likes and closed comments are absent', async () => {
  const { stats, videos, channel } = await openUploads();
  const expected = { viewCount: '9007199254740993', likeCount: '0', commentCount: '7' };
  expect((await stats(loaf.id)).body).toEqual({
    kind: 'youtube#batchGetStatsResponse',
    etag,
    items: [
      {
        kind: 'youtube#videoStats',
        etag,
        id: loaf.id,
        snippet: { publishTime: '2026-11-01T14:19:36Z' },
        statistics: expected,
        contentDetails: { duration: 'PT1H2M3S', durationMillis: '3723000' },
      },
    ],
    summary: { requestedVideoCount: '1', succeededVideoCount: '1', failedVideoCount: '0' },
  });
  expect((await videos(loaf.id)).body).toEqual({
    kind: 'youtube#videoListResponse',
    etag,
    items: [
      {
        kind: 'youtube#video',
        etag,
        id: loaf.id,
        statistics: { ...expected, favoriteCount: '0' },
      },
    ],
    pageInfo: { totalResults: 1, resultsPerPage: 1 },
  });
  for (const video of channel.uploads)
    Object.assign(video, { hidesLikes: true, commentsOff: true });
  const views = { viewCount: '9007199254740993' };
  expect(dig((await stats(loaf.id)).body, 'items', 0, 'statistics')).toEqual(views);
  expect(dig((await videos(loaf.id)).body, 'items', 0, 'statistics')).toEqual({
    ...views,
    favoriteCount: '0',
  });
});

test('unknown and private videos are absent, and the batch names them in its summary', async () => {
  const { stats, videos, channel } = await openUploads({ uploads: [loaf, { id: 'LijjDdhd4SI' }] });
  const known = await stats('LijjDdhd4SI,nobody,pVm8lUoPXLA');
  expect(idsOf(known)).toEqual(['LijjDdhd4SI', 'pVm8lUoPXLA']);
  expect(dig(known.body, 'summary')).toEqual({
    requestedVideoCount: '3',
    succeededVideoCount: '2',
    failedVideoCount: '1',
    failedVideoIds: ['nobody'],
  });
  for (const video of channel.uploads) video.isPublic = false;
  const { status, body } = await stats(loaf.id);
  expect([status, dig(body, 'items'), dig(body, 'summary', 'failedVideoIds')]).toEqual([
    200,
    undefined,
    [loaf.id],
  ]);
  expect((await videos(loaf.id)).body).toEqual({
    kind: 'youtube#videoListResponse',
    etag,
    pageInfo: { totalResults: 0, resultsPerPage: 0 },
  });
});

test.each(['missing', 'empty'] as const)(
  'a channel without uploads has a playlist that is %s',
  async (emptyUploads) => {
    const { list, youtube } = await openUploads({ uploads: [] });
    youtube.settings.emptyUploads = emptyUploads;
    const answer = await list();
    if (emptyUploads === 'missing') expect(errorOf(answer)).toEqual([404, 'playlistNotFound']);
    else expect([answer.status, idsOf(answer)]).toEqual([200, undefined]);
  },
);

test('a playlist that does not exist gets the recorded error', async () => {
  const { list } = await openUploads();
  const { status, body } = await list({ playlistId: 'UUnobody' });
  expect(status).toBe(404);
  const message =
    "The playlist identified with the request's <code>playlistId</code> parameter cannot be found.";
  expect(dig(body, 'error', 'errors', 0)).toEqual({
    message,
    domain: 'youtube.playlistItem',
    reason: 'playlistNotFound',
    location: 'playlistId',
    locationType: 'parameter',
  });
});

const many = Array.from({ length: 51 }, (_, index) => `video${index}`).join();
test.each([
  ['playlistItems', { part: '' }, 400, 'required'],
  ['playlistItems', { part: 'statistics' }, 400, 'unknownPart'],
  ['playlistItems', { playlistId: '' }, 400, 'playlistIdRequired'],
  ['playlistItems', { maxResults: '51' }, 400, 'invalidValue'],
  ['playlistItems', { pageToken: 'x' }, 400, 'invalidPageToken'],
  ['playlistItems', { fields: 'items/statistics' }, 400, 'invalidParameter'],
  ['videos', { part: 'numbers' }, 400, 'unknownPart'],
  ['videos', { part: 'fileDetails' }, 401, 'required'],
  ['videos', { id: '' }, 400, 'missingRequiredParameter'],
  ['videos', { id: many }, 400, 'invalidFilters'],
  ['videos:batchGetStats', { part: '' }, 400, 'required'],
  ['videos:batchGetStats', { part: 'status' }, 400, 'unknownPart'],
  ['videos:batchGetStats', { id: '' }, 400, 'missingRequiredParameter'],
  ['videos:batchGetStats', { id: many }, 400, 'invalidFilters'],
  ['videos:batchGetStats', { fields: 'items/snippet/title' }, 400, 'invalidParameter'],
  ['videos:batchGetStats', { key: 'x' }, 400, 'badRequest'],
  ['videos:batchGetStats', { key: '' }, 403, 'forbidden'],
])('%s with %o is refused', async (method, query, status, reason) => {
  const { call, channel } = await openUploads();
  const own =
    method === 'playlistItems'
      ? { part: 'snippet', playlistId: channel.uploadsPlaylist }
      : { part: 'statistics', id: loaf.id };
  expect(errorOf(await call(method, { ...own, ...query }))).toEqual([status, reason]);
});

test('fields select what an answer contains', async () => {
  const { list, stats } = await openUploads();
  const fields = 'nextPageToken,items(snippet/title,contentDetails/videoId)';
  expect((await list({ fields })).body).toEqual({
    items: [{ snippet: { title: 'Loaf' }, contentDetails: { videoId: loaf.id } }],
  });
  expect((await stats(loaf.id, { fields: 'items/statistics/likeCount' })).body).toEqual({
    items: [{ statistics: { likeCount: '0' } }],
  });
});

test('each call costs one unit, and the batch has a bucket of its own', async () => {
  const { list, stats, videos, key, clock } = await openUploads();
  await list();
  await videos(loaf.id);
  await stats(loaf.id);
  expect([key.used, key.statsUsed]).toEqual([2, 1]);
  key.statsQuota = 1;
  expect(errorOf(await stats(loaf.id))).toEqual([403, 'quotaExceeded']);
  expect((await videos(loaf.id)).status).toBe(200);
  key.used = key.quota;
  key.statsQuota = 10_000;
  expect(errorOf(await list())).toEqual([403, 'quotaExceeded']);
  expect((await stats(loaf.id)).status).toBe(200);
  clock.advance(24 * 3_600_000);
  expect((await list()).status).toBe(200);
  expect([key.used, key.statsUsed]).toEqual([1, 0]);
});

test('the batch can be unknown, or blocked for the key, while the older list answers', async () => {
  const { stats, videos, youtube, key } = await openUploads();
  youtube.settings.batchGetStats = 'unknown';
  const { status, headers } = await fetch(
    `${youtube.url}/youtube/v3/videos:batchGetStats?key=${key.key}`,
  );
  expect([status, headers.get('content-type')]).toEqual([404, 'text/html; charset=UTF-8']);
  youtube.settings.batchGetStats = 'blocked';
  const blocked = await stats(loaf.id);
  expect(errorOf(blocked)).toEqual([403, 'forbidden']);
  expect(dig(blocked.body, 'error', 'details', 0, 'reason')).toBe('API_KEY_SERVICE_BLOCKED');
  expect([key.statsUsed, (await videos(loaf.id)).status]).toEqual([0, 200]);
});
