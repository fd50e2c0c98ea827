import { describe, expect, test } from 'vitest';
import { createMedia } from '../../../src/emulators/instagram/index.ts';
import { dig } from '../dig.ts';
import { errorOf, openInstagram, read } from './open-instagram.ts';

const allFields =
  'id,caption,media_type,media_product_type,media_url,thumbnail_url,permalink,timestamp,username,like_count,comments_count,children';

const listOf = (answer: { body: unknown }): unknown[] => {
  const data = dig(answer.body, 'data');
  return Array.isArray(data) ? data : [];
};
const idsOf = (answer: { body: unknown }) => listOf(answer).map((one) => dig(one, 'id'));

test('a page has 25 media, newest first, with cursors and a next URL that contains the token', async () => {
  const { media, account, instagram, token } = await openInstagram();
  const answer = await media();
  expect(idsOf(answer)).toEqual(account.media.slice(0, 25).map(({ id }) => id));
  const next = new URL(String(dig(answer.body, 'paging', 'next')));
  expect(next.origin).toBe(instagram.url);
  expect(next.pathname).toBe(`/v25.0/${account.userId}/media`);
  expect(next.searchParams.get('access_token')).toBe(token);
  expect(next.searchParams.get('after')).toBe(dig(answer.body, 'paging', 'cursors', 'after'));
  expect(dig(answer.body, 'paging', 'previous')).toBeUndefined();
  const second = await read(await fetch(next));
  expect(idsOf(second)).toEqual(account.media.slice(25).map(({ id }) => id));
  expect(Object.keys(dig(second.body, 'paging') ?? {})).toEqual(['cursors', 'previous']);
});

test('the next URL contains the token even if it was sent as a bearer token, and can have another host', async () => {
  const { instagram, token } = await openInstagram();
  instagram.settings.nextBase = 'https://graph.instagram.com';
  const response = await fetch(`${instagram.url}/me/media?limit=1`, {
    headers: { authorization: `Bearer ${token}` },
  });
  const next = String(dig((await read(response)).body, 'paging', 'next'));
  expect(next).toMatch(/^https:\/\/graph\.instagram\.com\/v/);
  expect(next).toContain(token);
});

test('following the cursors returns every medium once and ends with an empty list', async () => {
  const { media, account } = await openInstagram();
  const met: unknown[] = [];
  let after: unknown = '';
  for (;;) {
    const answer = await media({ limit: '7', after: String(after) });
    if (idsOf(answer).length === 0) {
      expect(answer.body).toEqual({ data: [] });
      break;
    }
    met.push(...idsOf(answer));
    after = dig(answer.body, 'paging', 'cursors', 'after');
  }
  expect(met).toEqual(account.media.map(({ id }) => id));
});

test('a cursor stays valid when its medium is deleted', async () => {
  const { media, account } = await openInstagram();
  const first = await media({ limit: '2' });
  account.media.splice(1, 1);
  const after = String(dig(first.body, 'paging', 'cursors', 'after'));
  expect(idsOf(await media({ limit: '1', after }))).toEqual([account.media[1]?.id]);
});

test('two posts with the same time are both returned, one per page', async () => {
  const { media, account } = await openInstagram({
    media: [{ postedAt: 1_000 }, { postedAt: 1_000 }],
  });
  const first = await media({ limit: '1' });
  const after = String(dig(first.body, 'paging', 'cursors', 'after'));
  const met = [...idsOf(first), ...idsOf(await media({ limit: '1', after }))];
  expect(met.sort()).toEqual(account.media.map(({ id }) => id).sort());
});

test('the before cursor leads to the previous page', async () => {
  const { media, account } = await openInstagram();
  const first = await media({ limit: '3' });
  const after = String(dig(first.body, 'paging', 'cursors', 'after'));
  const second = await media({ limit: '3', after });
  const before = String(dig(second.body, 'paging', 'cursors', 'before'));
  expect(idsOf(await media({ limit: '2', before }))).toEqual(
    account.media.slice(1, 3).map(({ id }) => id),
  );
});

test.each([{ limit: '0' }, { limit: 'all' }, { after: 'nonsense' }])(
  'a page is refused for %o',
  async (query) => {
    const { media } = await openInstagram();
    expect(errorOf(await media(query))).toEqual([400, 100, undefined]);
  },
);

test('a page has at most 100 media', async () => {
  const { media, account, clock } = await openInstagram();
  account.media = Array.from({ length: 120 }, () => createMedia({}, clock.now()));
  expect(idsOf(await media({ limit: '1000' }))).toHaveLength(100);
});

test('an account without media has an empty list without paging', async () => {
  const { media } = await openInstagram({ media: [] });
  expect((await media()).body).toEqual({ data: [] });
});

test('a picture has the documented fields, and a timestamp without a colon in the offset', async () => {
  const { media, account, clock } = await openInstagram();
  account.media = [createMedia({ postedAt: clock.now() }, clock.now())];
  const [one] = account.media;
  expect(listOf(await media({ fields: allFields }))).toEqual([
    {
      id: one?.id,
      caption: one?.caption,
      media_type: 'IMAGE',
      media_product_type: 'FEED',
      media_url: expect.stringContaining('/v/t51.2885-15/'),
      permalink: `https://www.instagram.com/p/${one?.shortcode}/`,
      timestamp: '2026-11-02T18:30:00+0000',
      username: account.username,
      like_count: 418,
      comments_count: 23,
    },
  ]);
  expect(one?.id).toMatch(/^\d{17}$/);
});

test('a reel is a video with a thumbnail, an album has children', async () => {
  const { media } = await openInstagram({
    media: [
      { type: 'VIDEO', product: 'REELS' },
      { type: 'CAROUSEL_ALBUM', childIds: ['17', '19'] },
    ],
  });
  const list = listOf(
    await media({ fields: 'media_type,media_product_type,thumbnail_url,permalink,children' }),
  );
  expect(list).toContainEqual({
    media_type: 'VIDEO',
    media_product_type: 'REELS',
    thumbnail_url: expect.any(String),
    permalink: expect.stringContaining('/reel/'),
  });
  expect(list).toContainEqual({
    media_type: 'CAROUSEL_ALBUM',
    media_product_type: 'FEED',
    permalink: expect.any(String),
    children: { data: [{ id: '17' }, { id: '19' }] },
  });
});

test('fields of children can be requested in braces', async () => {
  const { media } = await openInstagram({
    media: [{ type: 'CAROUSEL_ALBUM', childIds: ['17'] }],
  });
  const [album] = listOf(await media({ fields: 'children{id,media_type},media_type' }));
  expect(album).toEqual({
    children: { data: [{ id: '17', media_type: 'IMAGE' }] },
    media_type: 'CAROUSEL_ALBUM',
  });
  const refused = await media({ fields: 'children{shares_count}' });
  expect(errorOf(refused)).toEqual([400, 100, undefined]);
});

test('hidden likes, a missing caption and the URL of copyrighted media are omitted', async () => {
  const { media, instagram } = await openInstagram({
    media: [{ hidesLikes: true, caption: '', copyrighted: true }],
  });
  const fields = 'caption,media_url,like_count,comments_count';
  expect(listOf(await media({ fields }))).toEqual([{ comments_count: 23 }]);
  instagram.settings.hiddenLikes = 'null';
  expect(listOf(await media({ fields }))).toEqual([{ like_count: null, comments_count: 23 }]);
});

test('one post of a new account hides its likes', async () => {
  const { media } = await openInstagram();
  const list = listOf(await media({ fields: 'like_count', limit: '30' }));
  expect(list.filter((one) => dig(one, 'like_count') === undefined)).toHaveLength(1);
});

test('a story is not listed, but can be read by its id', async () => {
  const { media, get, token, account } = await openInstagram({ media: [{ product: 'STORY' }] });
  expect((await media()).body).toEqual({ data: [] });
  const answer = await get(`/v25.0/${account.media[0]?.id}`, {
    access_token: token,
    fields: 'media_product_type',
  });
  expect(answer.body).toEqual({ media_product_type: 'STORY' });
});

test.each(['saved_count', 'shares_count', 'view_count'])(
  'a field of another product, %s, fails the whole call',
  async (field) => {
    const { media } = await openInstagram();
    expect(errorOf(await media({ fields: `id,${field}` }))).toEqual([400, 100, undefined]);
  },
);

test('any version, no version, and the id instead of me give the same list', async () => {
  const { get, token, account } = await openInstagram();
  const query = { access_token: token, limit: '3' };
  const paths = [
    '/v25.0/me/media',
    '/v22.0/me/media',
    '/me/media',
    `/v25.0/${account.userId}/media`,
  ];
  const answers = await Promise.all(paths.map((path) => get(path, query)));
  const expected = account.media.slice(0, 3).map(({ id }) => id);
  expect(answers.map(idsOf)).toEqual(paths.map(() => expected));
});

describe('insights in a list', () => {
  const fields = 'id,insights.metric(views,shares)';

  test('each medium has its metrics, as on its own edge', async () => {
    const { media, get, token, account } = await openInstagram({ media: [{}, { insights: {} }] });
    const list = listOf(await media({ fields }));
    const full = account.media.find(({ insights }) => insights.views);
    const own = await get(`/v25.0/${full?.id}/insights`, {
      access_token: token,
      metric: 'views,shares',
    });
    expect(list.find((one) => dig(one, 'id') === full?.id)).toEqual({
      id: full?.id,
      insights: own.body,
    });
    expect(list.map((one) => dig(one, 'insights', 'data'))).toContainEqual([]);
    const single = { access_token: token, fields: 'insights.metric(views)' };
    const answer = await get(`/v25.0/${full?.id}`, single);
    expect(dig(answer.body, 'insights', 'data')).toHaveLength(1);
  });

  test('one medium from before the account became professional fails the whole call', async () => {
    const { media, get, token, account } = await openInstagram({
      media: [{}, {}, { beforeConversion: true, postedAt: 1_000 }],
    });
    expect(errorOf(await media({ fields }))).toEqual([400, 100, 2_108_006]);
    expect((await media({ fields, limit: '2' })).status).toBe(200);
    const own = await get(`/v25.0/${account.media.at(-1)?.id}/insights`, {
      access_token: token,
      metric: 'views',
    });
    expect(errorOf(own)).toEqual([400, 100, 2_108_006]);
  });

  test.each([
    'id,insights',
    'id,insights.metric()',
    'id,insights.metric(plays)',
    'id,insights.metric(saves)',
    'id,insights.metric(views',
    'id,insights.views',
    'id,children{insights.metric(views)}',
  ])('the fields %s are refused', async (asked) => {
    const { media } = await openInstagram({ media: [{}] });
    expect(errorOf(await media({ fields: asked }))).toEqual([400, 100, undefined]);
  });

  test('without the permission for insights the whole call is refused', async () => {
    const { get, instagram, app, account } = await openInstagram({ media: [{}] });
    const scopes = ['instagram_business_basic'];
    const { accessToken } = instagram.signIn({ appId: app.appId, account, scopes });
    const query = { access_token: accessToken, fields };
    expect(errorOf(await get('/v25.0/me/media', query))).toEqual([400, 10, undefined]);
    expect((await get('/v25.0/me/media', { ...query, fields: 'id' })).status).toBe(200);
  });
});
