import { expect, test } from 'vitest';
import { toIsoSeconds } from '../../src/clock.ts';
import { StatsError } from '../../src/errors.ts';
import { parseJson, stringifyJson } from '../../src/net/json.ts';
import type { Snapshot } from '../../src/numbers/stats-document.ts';
import { toDocument } from '../../src/numbers/to-document.ts';
import { toStatsJson } from '../../src/pipeline/stats-json.ts';
import { tiktok } from '../../src/platforms/tiktok/index.ts';
import { samplePost } from '../storage/sample-post.ts';

const takenAt = Date.UTC(2024, 10, 23, 21, 0, 0, 999);

const snapshot: Snapshot = {
  profile: {
    id: '-000opaque',
    username: 'mara.bakes',
    name: 'Mara',
    avatar: 'https://example.com/a.jpeg',
    bio: '',
    url: 'https://www.tiktok.com/@mara.bakes',
  },
  portrait: 'https://example.com/a-168.jpeg',
  stats: {
    followers: 50_000n,
    likes: 1_000_000n,
    videos: 150n,
    engagement_rate: 5.72,
    avg_views: 12_333n,
  },
  flat: {
    followers: 50_000n,
    following: 12n,
    posts: 150n,
    engagement_rate: 5.72,
    verified: false,
    likes: 1_000_000n,
    videos: 150n,
  },
  posts: [],
};

const nothingTold: Snapshot = {
  profile: { id: null, username: null, name: null, avatar: null, bio: null, url: null },
  portrait: null,
  stats: { followers: null, likes: null, videos: null, engagement_rate: null, avg_views: null },
  flat: { followers: null, following: null, posts: null, engagement_rate: null, verified: null },
  posts: [],
};

test('the document has the keys and the order that media kits read', () => {
  expect(
    stringifyJson(toDocument(tiktok, snapshot, { account: 'tiktok', takenAt }), 2),
  ).toMatchInlineSnapshot(`
    "{
      "meta": {
        "updated_at": "2024-11-23T21:00:00Z",
        "source": "TikTok Official API",
        "api_version": "v2"
      },
      "profile": {
        "id": "-000opaque",
        "username": "mara.bakes",
        "name": "Mara",
        "avatar": "https://example.com/a.jpeg",
        "bio": "",
        "url": "https://www.tiktok.com/@mara.bakes"
      },
      "stats": {
        "followers": 50000,
        "likes": 1000000,
        "videos": 150,
        "engagement_rate": 5.72,
        "avg_views": 12333
      },
      "platform": "tiktok",
      "followers": 50000,
      "following": 12,
      "posts": 150,
      "engagement_rate": 5.72,
      "verified": false,
      "likes": 1000000,
      "videos": 150,
      "account": "tiktok",
      "top_posts": [],
      "audience": null,
      "fetched_at": "2024-11-23T21:00:00Z"
    }"
  `);
});

test('unknown values are null in profile and stats, and absent from the flat keys', () => {
  const document = toDocument(tiktok, nothingTold, { account: 'tiktok', takenAt });
  expect(Object.values(document.stats)).toEqual([null, null, null, null, null]);
  expect(Object.values(document.profile)).toEqual([null, null, null, null, null, null]);
  expect(Object.keys(document)).toEqual([
    ...['meta', 'profile', 'stats', 'platform', 'account', 'top_posts', 'audience', 'fetched_at'],
  ]);
});

test('subscribers, views and the day of the question about the audience are told where they are known', () => {
  const document = toDocument(
    tiktok,
    { ...snapshot, flat: { ...snapshot.flat, subscribers: 7n, views: 0n } },
    { account: 'tiktok', takenAt, known: { audience: null, askedOn: '2024-11-20' } },
  );
  expect(document).toMatchObject({ subscribers: 7n, views: 0n, audience_asked: '2024-11-20' });
});

test('the best three posts come with their time and their rate', () => {
  const posts = [
    samplePost({ id: 'few', likes: 1n }),
    samplePost({
      ...{ id: 'best', url: 'https://x.example/best', title: 'Rye', postedAt: takenAt },
      ...{ views: 90_000n, likes: 5_000n, comments: 120n, shares: 80n },
    }),
  ];
  const [best, few] =
    toDocument(tiktok, { ...snapshot, posts }, { account: 'tiktok', takenAt }).top_posts ?? [];
  expect(best).toEqual({
    ...{ id: 'best', url: 'https://x.example/best', title: 'Rye', kind: 'video' },
    posted_at: '2024-11-23T21:00:00Z',
    ...{ views: 90_000n, likes: 5_000n, comments: 120n, shares: 80n, engagement_rate: 5.78 },
  });
  expect(few).toMatchObject({ id: 'few', posted_at: null, engagement_rate: null });
});

test('zero and false are kept in the flat keys', () => {
  const flat = { followers: 0n, following: 0n, posts: 0n, engagement_rate: 0, verified: false };
  expect(toDocument(tiktok, { ...snapshot, flat }, { account: 'tiktok', takenAt })).toMatchObject(
    flat,
  );
});

test('counts beyond 2^53 keep their digits in the stored text', () => {
  const stats = { ...snapshot.stats, likes: 9_007_199_254_740_993n };
  const text = stringifyJson(
    toDocument(tiktok, { ...snapshot, stats }, { account: 'tiktok', takenAt }),
  );
  expect(text).toContain('"likes":9007199254740993,');
});

test('times are UTC and cut to whole seconds', () => {
  expect(toIsoSeconds(takenAt)).toBe('2024-11-23T21:00:00Z');
});

test('the JSON for other programs holds the document of each account, or only its error', () => {
  const { profile, ...rest } = toDocument(tiktok, snapshot, { account: 'tiktok', takenAt });
  const document = { ...rest, profile: { ...profile, username: 'mara.bakes' } };
  const error = new StatsError('throttled', 'Too often.', 'Wait.', { cause: new Error('inner') });
  const text = toStatsJson([
    {
      id: 'tiktok',
      platform: tiktok,
      status: 'ok',
      document,
      changed: true,
      points: [],
      milestone: null,
    },
    { id: 'tiktok/shop', platform: tiktok, status: 'failed', error },
  ]);
  const { fetched_at, meta, platform, stats } = document;
  expect(parseJson(text)).toMatchObject([
    { account: 'tiktok', status: 'ok', platform, meta, fetched_at, profile: document.profile },
    {
      account: 'tiktok/shop',
      status: 'failed',
      platform: 'tiktok',
      error: {
        code: 'throttled',
        message: 'Too often.',
        hint: 'Wait.',
      },
    },
  ]);
  expect(stats).toBeDefined();
  expect(text).not.toContain('inner');
  expect(text).not.toContain('changed');
});

test("each of TikTok's metrics reads its own figure, and null from a document without it", () => {
  const read = (from: Snapshot) =>
    tiktok.metrics.map(({ name, read: readFigure }) => {
      const { profile, ...rest } = toDocument(tiktok, from, { account: 'tiktok', takenAt });
      return [name, readFigure({ ...rest, profile: { ...profile, username: 'm' } })];
    });
  expect(read(snapshot)).toEqual([
    ['followers', 50_000n],
    ['likes', 1_000_000n],
    ['videos', 150n],
    ['engagement-rate', 5.72],
    ['average-views', 12_333n],
  ]);
  expect(read({ ...snapshot, stats: {} }).map(([, figure]) => figure)).toEqual(
    Array.from({ length: 5 }, () => null),
  );
});
