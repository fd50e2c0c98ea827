import { expect, test } from 'vitest';
import { dig } from '../dig.ts';
import { errorOf, openYouTube } from './open-youtube.ts';

const idsOf = ({ body }: { body: unknown }) => {
  const items = dig(body, 'items');
  return Array.isArray(items) ? items.map((item) => dig(item, 'id')) : items;
};
const statisticsOf = ({ body }: { body: unknown }) => dig(body, 'items', 0, 'statistics');

const thumbnail = (size: number) => ({
  url: expect.stringMatching(`^http://127\\.0\\.0\\.1:\\d+/ytc/.*=s${size}-c-k-`),
  width: size,
  height: size,
});

test('a channel has the shape of the recorded answer', async () => {
  const { get, channel } = await openYouTube({ description: '' });
  const part = 'snippet,contentDetails,statistics,brandingSettings';
  const { status, headers, body } = await get({ part });
  expect(status).toBe(200);
  expect(headers.get('content-type')).toBe('application/json; charset=UTF-8');
  expect(body).toEqual({
    kind: 'youtube#channelListResponse',
    etag: expect.stringMatching(/^[\w-]{27}$/),
    pageInfo: { totalResults: 1, resultsPerPage: 5 },
    items: [
      {
        kind: 'youtube#channel',
        etag: expect.stringMatching(/^[\w-]{27}$/),
        id: expect.stringMatching(/^UC[\w-]{22}$/),
        snippet: {
          title: 'Mara bakes',
          description: '',
          customUrl: expect.stringMatching(/^@marabakes\d{4}$/),
          publishedAt: '2019-04-05T07:56:32.012416Z',
          thumbnails: { default: thumbnail(88), medium: thumbnail(240), high: thumbnail(800) },
          localized: { title: 'Mara bakes', description: '' },
        },
        contentDetails: {
          relatedPlaylists: { likes: '', uploads: channel.id.replace('UC', 'UU') },
        },
        statistics: {
          viewCount: '1904233',
          subscriberCount: '12300',
          hiddenSubscriberCount: false,
          videoCount: '214',
        },
        brandingSettings: { channel: { title: 'Mara bakes' } },
      },
    ],
  });
});

test('an answer contains only the requested parts', async () => {
  const { get } = await openYouTube();
  const { body } = await get({ part: 'statistics' });
  expect(Object.keys(dig(body, 'items', 0) ?? {})).toEqual(['kind', 'etag', 'id', 'statistics']);
});

test('counts are strings that change with the channel and keep all digits', async () => {
  const { get, channel } = await openYouTube();
  channel.views = 9_007_199_254_740_993n;
  channel.videos = 0n;
  const { text } = await get();
  expect(text).toContain('"viewCount": "9007199254740993"');
  expect(text).toContain('"videoCount": "0"');
});

test.each([
  [0n, '0'],
  [999n, '999'],
  [1_239n, '1230'],
  [12_345n, '12300'],
  [123_999_999n, '123000000'],
])('%i subscribers are answered as %s', async (subscribers, told) => {
  const { get } = await openYouTube({ subscribers });
  expect(dig(statisticsOf(await get()), 'subscriberCount')).toBe(told);
});

test('hidden subscribers are 0, absent, or a number, and always marked as hidden', async () => {
  const { get, youtube } = await openYouTube({ hidesSubscribers: true });
  expect(statisticsOf(await get())).toMatchObject({
    subscriberCount: '0',
    hiddenSubscriberCount: true,
  });
  youtube.settings.hiddenSubscribers = 'absent';
  expect(statisticsOf(await get())).toEqual({
    viewCount: '1904233',
    hiddenSubscriberCount: true,
    videoCount: '214',
  });
  youtube.settings.hiddenSubscribers = 'shown';
  expect(dig(statisticsOf(await get()), 'subscriberCount')).toBe('12300');
});

test('a request for an unknown channel succeeds without items', async () => {
  const { get, youtube } = await openYouTube();
  const answer = await get({ id: 'UCxxxxxxxxxxxxxxxxxxxxxx' });
  expect(answer.status).toBe(200);
  expect(answer.body).toEqual({
    kind: 'youtube#channelListResponse',
    etag: expect.any(String),
    pageInfo: { totalResults: 0, resultsPerPage: 5 },
  });
  youtube.settings.emptyItems = 'empty';
  expect(idsOf(await get({ id: 'UCxxxxxxxxxxxxxxxxxxxxxx' }))).toEqual([]);
});

test('a channel is found by its handle, with or without @ and in any case, and by its legacy username', async () => {
  const { getRaw, key, channel } = await openYouTube({ handle: '@MaraBakes', username: 'mara' });
  for (const query of [
    { forHandle: '@MaraBakes' },
    { forHandle: 'marabakes' },
    { forUsername: 'Mara' },
  ]) {
    expect(idsOf(await getRaw({ part: 'id', key: key.key, ...query }))).toEqual([channel.id]);
  }
  const snippet = await getRaw({ part: 'snippet', key: key.key, forHandle: 'marabakes' });
  expect(dig(snippet.body, 'items', 0, 'snippet', 'customUrl')).toBe('@marabakes');
});

test('several ids are answered in pages of five', async () => {
  const { get, youtube, channel } = await openYouTube();
  const others = Array.from({ length: 6 }, () => youtube.addChannel());
  const id = [channel, ...others].map((one) => one.id).join();
  const first = await get({ id });
  expect(idsOf(first)).toHaveLength(5);
  expect(dig(first.body, 'pageInfo')).toEqual({ totalResults: 7, resultsPerPage: 5 });
  const pageToken = String(dig(first.body, 'nextPageToken'));
  expect(idsOf(await get({ id, pageToken }))).toHaveLength(2);
  expect(idsOf(await get({ id, maxResults: '50' }))).toHaveLength(7);
});

test.each([
  ['items/statistics/viewCount', { items: [{ statistics: { viewCount: '1904233' } }] }],
  [
    'items(id,statistics(videoCount))',
    { items: [{ id: 'ID', statistics: { videoCount: '214' } }] },
  ],
  ['pageInfo/*', { pageInfo: { totalResults: 1, resultsPerPage: 5 } }],
  [
    'kind, items/statistics/hiddenSubscriberCount',
    {
      kind: 'youtube#channelListResponse',
      items: [{ statistics: { hiddenSubscriberCount: false } }],
    },
  ],
])('fields=%s returns only these fields', async (fields, expected) => {
  const { get, channel } = await openYouTube();
  const { text } = await get({ fields });
  expect(JSON.parse(text.replaceAll(channel.id, 'ID'))).toEqual(expected);
});

test.each(['items/followers', 'items(id', 'items,', '/id'])(
  'fields=%s is refused',
  async (fields) => {
    const { get } = await openYouTube();
    expect(errorOf(await get({ fields }))).toEqual([400, 'invalidParameter']);
  },
);

test.each([
  [{ part: '' }, 400, 'required'],
  [{ part: 'snippet,numbers' }, 400, 'unknownPart'],
  [{ part: 'auditDetails' }, 401, 'required'],
  [{ id: '' }, 400, 'missingRequiredParameter'],
  [{ forHandle: '@mara' }, 400, 'incompatibleParameters'],
  [{ id: '', mine: 'true' }, 401, 'required'],
  [{ maxResults: '51' }, 400, 'invalidValue'],
  [{ pageToken: 'x' }, 400, 'invalidPageToken'],
])('a request with %o is refused', async (query, status, reason) => {
  const { get } = await openYouTube();
  expect(errorOf(await get(query))).toEqual([status, reason]);
});

test('the etag changes only when the counts change', async () => {
  const { get, channel } = await openYouTube();
  const etagOf = async () => dig((await get()).body, 'etag');
  const before = await etagOf();
  expect(await etagOf()).toBe(before);
  channel.views += 1n;
  expect(await etagOf()).not.toBe(before);
});

test('other paths and methods get a web page with status 404', async () => {
  const { youtube, key } = await openYouTube();
  const wrong = await fetch(`${youtube.url}/youtube/v4/channels?key=${key.key}`);
  expect([wrong.status, wrong.headers.get('content-type')]).toEqual([
    404,
    'text/html; charset=UTF-8',
  ]);
  const posted = await fetch(`${youtube.url}/youtube/v3/channels`, { method: 'POST' });
  expect(posted.status).toBe(404);
});
