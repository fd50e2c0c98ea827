import { expect, test } from 'vitest';
import { dig } from '../dig.ts';
import { openTikTok } from './open-tiktok.ts';

/** The shape of live answers, recorded in May 2026, with fake values. */
const recordedUser = {
  open_id: '-0001a2b3c4d5e6f7g8h9i0j1k2l3m4n5o6p',
  union_id: '00000000-0000-5000-8000-000000000000',
  avatar_url:
    'https://p16.example/tos-alisg-avt-0068/a~tplv-tiktokx-cropcenter:168:168.jpeg?dr=1&refresh_token=1&x-expires=1&x-signature=a%3D&t=1&ps=1&shp=1&shcp=1&idc=my',
  avatar_url_100:
    'https://p16.example/tos-alisg-avt-0068/a~tplv-tiktokx-cropcenter:100:100.jpeg?dr=1&refresh_token=1&x-expires=1&x-signature=a%3D&t=1&ps=1&shp=1&shcp=1&idc=my',
  avatar_large_url:
    'https://p16.example/tos-alisg-avt-0068/a~tplv-tiktokx-cropcenter:1080:1080.jpeg?dr=1&refresh_token=1&x-expires=1&x-signature=a%3D&t=1&ps=1&shp=1&shcp=1&idc=my',
  display_name: 'someone',
  bio_description: '',
  profile_deep_link: 'https://vm.tiktok.com/ZSabcdefg/',
  is_verified: false,
  follower_count: 0,
  following_count: 0,
  likes_count: 0,
  video_count: 0,
};
const recordedError = { code: 'ok', message: '', log_id: '202605260604023216496B2832F75F9D79' };

/** Names and types; for a URL, the format of its last path segment and the names in its query. */
function shapeOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shapeOf);
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, shapeOf(inner)]));
  }
  if (typeof value !== 'string' || !URL.canParse(value)) return typeof value;
  const { pathname, searchParams } = new URL(value);
  const form = /~.*/.exec(pathname)?.[0] ?? pathname.replace(/ZS\w{7}/, 'ZS');
  return { form, query: [...searchParams.keys()] };
}

test('user/info has the shape of the recorded answer', async () => {
  const { getUser } = await openTikTok();
  const { body } = await getUser(Object.keys(recordedUser).join());
  expect(shapeOf(body)).toEqual(shapeOf({ data: { user: recordedUser }, error: recordedError }));
  expect(String(dig(body, 'data', 'user', 'open_id'))).toHaveLength(recordedUser.open_id.length);
  expect(String(dig(body, 'error', 'log_id'))).toHaveLength(recordedError.log_id.length);
});

test.each([
  ['list', {}],
  ['list', { max_count: 20 }],
  ['query', { filters: { video_ids: ['1234567890123456789'] } }],
] as const)(
  'video/%s with %o of an account without videos gives the recorded answer',
  async (path, body) => {
    const { postVideos, account } = await openTikTok();
    account.videos = [];
    const answer = await postVideos(path, 'id,create_time', body);
    expect(answer.body).toEqual({
      data: { videos: [], cursor: 0, has_more: false },
      error: { ...recordedError, log_id: expect.stringMatching(/^\d{14}[0-9A-F]{20}$/) },
    });
  },
);

test('a video has the documented types', async () => {
  const { postVideos } = await openTikTok();
  const types = {
    id: 'string',
    create_time: 'number',
    cover_image_url: 'string',
    share_url: 'string',
    video_description: 'string',
    title: 'string',
    duration: 'number',
    height: 'number',
    width: 'number',
    embed_html: 'string',
    embed_link: 'string',
    like_count: 'number',
    comment_count: 'number',
    share_count: 'number',
    view_count: 'number',
    is_aigc: 'boolean',
  };
  const { body } = await postVideos('list', Object.keys(types).join(), { max_count: 1 });
  const video = dig(body, 'data', 'videos', 0);
  const given = Object.entries(video ?? {}).map(([name, value]) => [name, typeof value]);
  expect(Object.fromEntries(given)).toEqual(types);
});
