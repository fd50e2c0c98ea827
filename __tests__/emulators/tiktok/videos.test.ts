import { expect, test } from 'vitest';
import { dig } from '../dig.ts';
import { openTikTok } from './open-tiktok.ts';

const videosOf = (answer: { body: unknown }) => {
  const videos = dig(answer.body, 'data', 'videos');
  return Array.isArray(videos) ? videos : [];
};
const idsOf = (answer: { body: unknown }) => videosOf(answer).map((video) => dig(video, 'id'));
const codeOf = (answer: { body: unknown }) => dig(answer.body, 'error', 'code');

test('a list has ten videos by default, newest first, with ids as strings of 19 digits', async () => {
  const { postVideos } = await openTikTok();
  const answer = await postVideos('list', 'id,create_time', {});
  const times = videosOf(answer).map((video) => Number(dig(video, 'create_time')));
  expect(times).toHaveLength(10);
  expect(times).toEqual(times.toSorted((one, other) => other - one));
  expect(idsOf(answer)).toEqual(Array(10).fill(expect.stringMatching(/^\d{19}$/)));
  expect(dig(answer.body, 'data', 'has_more')).toBe(true);
});

test('the cursor, the time of the last video in milliseconds, leads to the next page', async () => {
  const { postVideos, account } = await openTikTok();
  const first = await postVideos('list', 'id,create_time', { max_count: 20 });
  const cursor = Number(dig(first.body, 'data', 'cursor'));
  expect(cursor).toBe(Number(dig(videosOf(first).at(-1), 'create_time')) * 1000);
  const second = await postVideos('list', 'id', { max_count: 20, cursor });
  expect([...idsOf(first), ...idsOf(second)]).toEqual(account.videos.map(({ id }) => id));
  expect(dig(second.body, 'data', 'has_more')).toBe(false);
});

test('a page skips a video with the same time as the cursor', async () => {
  const { postVideos, account } = await openTikTok();
  expect(account.videos[6]?.createTime).toBe(account.videos[7]?.createTime);
  const first = await postVideos('list', 'id', { max_count: 7 });
  const cursor = dig(first.body, 'data', 'cursor');
  const second = await postVideos('list', 'id', { max_count: 20, cursor });
  expect([...idsOf(first), ...idsOf(second)]).toHaveLength(23);
});

test('a cursor of 0 is an ordinary time, and its page is empty', async () => {
  const { postVideos } = await openTikTok();
  const { body } = await postVideos('list', 'id', { cursor: 0 });
  expect(dig(body, 'data')).toEqual({ videos: [], cursor: 0, has_more: false });
});

test('videos that are not public are neither listed nor found by id', async () => {
  const { postVideos, account } = await openTikTok();
  const [hidden] = account.videos;
  if (hidden) hidden.isPublic = false;
  expect(idsOf(await postVideos('list', 'id', {}))).not.toContain(hidden?.id);
  const query = await postVideos('query', 'id', { filters: { video_ids: [hidden?.id] } });
  expect(videosOf(query)).toEqual([]);
});

test('a query returns own videos and silently omits others', async () => {
  const { postVideos, account } = await openTikTok();
  const own = account.videos[3]?.id;
  const ids = ['1234567890123456789', own];
  const { body } = await postVideos('query', 'id,title', { filters: { video_ids: ids } });
  expect(dig(body, 'data')).toEqual({
    videos: [{ id: own, title: account.videos[3]?.title }],
    cursor: 0,
    has_more: false,
  });
});

test('counts beyond 2^53 keep all digits, and URLs have the campaign parameters of TikTok', async () => {
  const { postVideos, account, app } = await openTikTok();
  const [video] = account.videos;
  if (video) video.views = 9_007_199_254_740_993n;
  const answer = await postVideos('list', 'view_count,share_url,cover_image_url', { max_count: 1 });
  expect(answer.text).toContain('"view_count":9007199254740993');
  const [given] = videosOf(answer);
  expect(dig(given, 'share_url')).toContain(
    `?utm_campaign=tt4d_open_api&utm_source=${app.clientKey}`,
  );
  expect((await fetch(String(dig(given, 'cover_image_url')))).status).toBe(200);
});

test('a cover URL answers 403 after six hours', async () => {
  const { postVideos, clock } = await openTikTok();
  const answer = await postVideos('list', 'cover_image_url', { max_count: 1 });
  clock.advance(6 * 3_600_000);
  expect((await fetch(String(dig(videosOf(answer)[0], 'cover_image_url')))).status).toBe(403);
});

test.each([
  ['list', { max_count: 21 }],
  ['list', { max_count: 0 }],
  ['list', { max_count: '20' }],
  ['list', { cursor: '1762000000000' }],
  ['list', []],
  ['query', {}],
  ['query', { filters: { video_ids: [] } }],
  ['query', { filters: { video_ids: [1234567890] } }],
  ['query', { filters: { video_ids: Array(21).fill('1234567890123456789') } }],
] as const)('video/%s refuses %o', async (path, body) => {
  const { postVideos } = await openTikTok();
  const answer = await postVideos(path, 'id', body);
  expect([answer.status, codeOf(answer)]).toEqual([400, 'invalid_params']);
});

test('a list without the JSON content type is refused', async () => {
  const { tiktok, tokens } = await openTikTok();
  const response = await fetch(`${tiktok.url}/v2/video/list/?fields=id`, {
    method: 'POST',
    headers: { authorization: `Bearer ${tokens.accessToken}` },
    body: '{}',
  });
  expect(response.status).toBe(400);
});
