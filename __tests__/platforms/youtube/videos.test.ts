import { expect, test } from 'vitest';
import type { RecordedRequest } from '../../../src/emulators/server.ts';
import { stringifyJson } from '../../../src/net/json.ts';
import {
  batchPath,
  channelsPath,
  openChannel,
  refusalOf,
  uploadsPath,
  videosPath,
} from './open-channel.ts';

const day = 86_400_000;
const at = (text: string) => Date.parse(text);

const loaf = {
  id: 'pVm8lUoPXLA',
  title: 'Overnight country loaf\nin one take',
  publishedAt: at('2026-11-20T14:19:36Z'),
  views: 90_000n,
  likes: 5_000n,
  comments: 120n,
};
const rye = {
  id: 'LijjDdhd4SI',
  title: 'Rye',
  publishedAt: at('2026-11-12T06:00:00Z'),
  views: 10_000n,
  likes: 380n,
  comments: 20n,
};

test("a channel's posts, rate, average and median are those of its latest videos", async () => {
  const { fetch, server } = await openChannel({ uploads: [rye, loaf] });
  const { posts, stats, flat } = await fetch();
  expect(posts).toEqual([
    {
      id: 'pVm8lUoPXLA',
      url: 'https://www.youtube.com/watch?v=pVm8lUoPXLA',
      title: 'Overnight country loaf',
      kind: 'video',
      postedAt: loaf.publishedAt,
      views: 90_000n,
      likes: 5_000n,
      comments: 120n,
      shares: null,
    },
    expect.objectContaining({ id: 'LijjDdhd4SI', title: 'Rye', postedAt: rye.publishedAt }),
  ]);
  // (5,000 + 120 + 380 + 20) ÷ 100,000
  expect(stats).toMatchObject({ engagement_rate: 5.52, avg_views: 50_000n, median_views: 50_000n });
  expect(flat.engagement_rate).toBe(5.52);
  expect(server.requests).toHaveLength(3);
});

test('answers recorded from the live API are read', async () => {
  const { fetch, server, warnings } = await openChannel();
  const upload = (id: string, title: string, publishedAt: string, position: number) => ({
    kind: 'youtube#playlistItem',
    etag: 'qwSJbWbmdPKk2I21n3ILRu7D1f4',
    id: Buffer.from(`UUZXMDk2QjU7dBanCVrMj4CA.${id}`).toString('base64url'),
    snippet: {
      publishedAt,
      channelId: 'UCZXMDk2QjU7dBanCVrMj4CA',
      title,
      description: '',
      thumbnails: { default: { url: `https://i.ytimg.com/vi/${id}/default.jpg` } },
      channelTitle: 'Nango Developer',
      playlistId: 'UUZXMDk2QjU7dBanCVrMj4CA',
      position,
      resourceId: { kind: 'youtube#video', videoId: id },
    },
    contentDetails: { videoId: id, videoPublishedAt: publishedAt },
  });
  const items = [
    upload('pVm8lUoPXLA', 'Google Calendar App With Overview', '2025-09-10T14:19:36Z', 0),
    upload('LijjDdhd4SI', 'Google Calendar Nango Integration', '2025-09-08T19:14:32Z', 1),
  ];
  const kind = 'youtube#playlistItemListResponse';
  const pageInfo = { totalResults: 2, resultsPerPage: 50 };
  server.fault({ path: uploadsPath, body: stringifyJson({ kind, items, pageInfo }) });
  const numbers = (id: string, publishTime: string, statistics: Record<string, string>) => ({
    kind: 'youtube#videoStats',
    id,
    snippet: { publishTime },
    statistics,
    contentDetails: { duration: 'PT2M3S', durationMillis: '123000' },
  });
  const stats = [
    // Not in the order of the request.
    numbers('LijjDdhd4SI', '2025-09-08T19:14:32.012416Z', { viewCount: '80', likeCount: '1' }),
    numbers('pVm8lUoPXLA', '2025-09-10T14:19:36Z', {
      viewCount: '24',
      likeCount: '2',
      commentCount: '0',
    }),
  ];
  server.fault({
    path: batchPath,
    body: stringifyJson({ kind: 'youtube#batchGetStatsResponse', items: stats }),
  });
  const { posts, stats: figures } = await fetch();
  expect(posts).toMatchObject([
    {
      id: 'pVm8lUoPXLA',
      views: 24n,
      likes: 2n,
      comments: 0n,
      postedAt: at('2025-09-10T14:19:36Z'),
    },
    { id: 'LijjDdhd4SI', views: 80n, likes: 1n, comments: null },
  ]);
  expect(figures.engagement_rate).toBe(2.88);
  expect(warnings()).toEqual([]);
});

test('hidden likes and closed comments are unknown, and the video counts with what it has', async () => {
  const { fetch, warnings } = await openChannel({
    uploads: [
      { ...loaf, hidesLikes: true },
      { ...rye, commentsOff: true },
    ],
  });
  const { posts, stats } = await fetch();
  expect(posts).toMatchObject([
    { likes: null, comments: 120n },
    { likes: 380n, comments: null },
  ]);
  // (120 + 380) ÷ 100,000
  expect(stats.engagement_rate).toBe(0.5);
  expect(warnings()).toEqual([]);
});

test('there is no rate, and no rate of 0, when every video hides both', async () => {
  const hidden = { hidesLikes: true, commentsOff: true };
  const { fetch } = await openChannel({
    uploads: [
      { ...loaf, ...hidden },
      { ...rye, ...hidden },
    ],
  });
  const { stats } = await fetch();
  expect(stats).toMatchObject({ engagement_rate: null, avg_views: 50_000n });
});

test('videos without views have counts of 0, but no rate and no average', async () => {
  const { fetch } = await openChannel({ uploads: [{ views: 0n, likes: 0n, comments: 0n }] });
  const { posts, stats } = await fetch();
  expect(posts).toMatchObject([{ views: 0n, likes: 0n, comments: 0n }]);
  expect(stats).toMatchObject({ engagement_rate: null, avg_views: null, median_views: null });
});

test.each(['missing', 'empty'] as const)(
  'a channel without uploads has no rate, and no warning (playlist %s)',
  async (emptyUploads) => {
    const { fetch, server, channel, warnings } = await openChannel({ uploads: [] });
    server.settings.emptyUploads = emptyUploads;
    for (const name of [channel.id, channel.handle]) {
      const { posts, stats, flat } = await fetch({ YOUTUBE_CHANNEL_ID: name });
      expect([posts, stats.engagement_rate, stats.avg_views]).toEqual([[], null, null]);
      expect(flat.followers).toBe(12_300n);
    }
    expect(warnings()).toEqual([]);
  },
);

const arrivals = (requests: readonly RecordedRequest[]) => requests.map(({ path }) => path);

/** Sends the first request that `isHeld` chooses only after one to `path`, and never if none is sent. */
function holdUntil(
  { context }: Awaited<ReturnType<typeof openChannel>>,
  path: string,
  isHeld: (url: URL) => boolean,
): void {
  const { http } = context;
  let release = () => {};
  const sent = new Promise<void>((resolve) => {
    release = resolve;
  });
  context.http = async (request) => {
    const url = new URL(request.url);
    if (isHeld(url)) await sent;
    if (url.pathname === path) release();
    return http(request);
  };
}

test('with an id, neither the uploads nor their numbers wait for the channel', async () => {
  const opened = await openChannel();
  holdUntil(opened, batchPath, ({ pathname }) => pathname === channelsPath);
  expect((await opened.fetch()).posts).toHaveLength(10);
  expect(arrivals(opened.server.requests)).toContain(channelsPath);
});

test('the numbers of the first page do not wait for the second page', async () => {
  const opened = await openChannel();
  holdUntil(opened, batchPath, ({ searchParams }) => searchParams.has('pageToken'));
  expect((await opened.fetch({}, 51)).posts).toHaveLength(51);
});

test('with a handle, the channel says where its uploads are', async () => {
  const { fetch, server, channel, requestsTo } = await openChannel({ uploadsPlaylist: 'UUelse' });
  expect((await fetch({ YOUTUBE_CHANNEL_ID: channel.handle })).posts).toHaveLength(10);
  expect(arrivals(server.requests)).toEqual([channelsPath, uploadsPath, batchPath]);
  expect(requestsTo(uploadsPath)[0]?.query.get('playlistId')).toBe('UUelse');
});

test("a wrong guess of the playlist's id costs one request more, and nothing else", async () => {
  const { fetch, requestsTo, warnings, channel } = await openChannel({ uploadsPlaylist: 'UUelse' });
  expect((await fetch()).posts).toHaveLength(10);
  const asked = requestsTo(uploadsPath).map(({ query }) => query.get('playlistId'));
  expect(asked).toEqual([channel.id.replace('UC', 'UU'), 'UUelse']);
  expect(warnings()).toEqual([]);
});

test('a channel that does not say where its uploads are is asked by its id', async () => {
  const { fetch, server, channel, warnings } = await openChannel();
  const body = (item: object) => stringifyJson({ items: [item] });
  server.fault({ path: channelsPath, body: body({ id: channel.id }) });
  expect((await fetch({ YOUTUBE_CHANNEL_ID: channel.handle })).posts).toHaveLength(10);
  expect(warnings()).toEqual([]);

  server.fault({ path: channelsPath, body: body({}) });
  expect((await fetch({ YOUTUBE_CHANNEL_ID: channel.handle })).posts).toEqual([]);
  expect(warnings()).toEqual([expect.stringContaining('contentDetails does not name a playlist')]);
});

test('100 videos take two pages of 50, and five requests in all', async () => {
  const { fetch, server, requestsTo } = await openChannel();
  expect((await fetch({}, 100)).posts).toHaveLength(100);
  expect(requestsTo(batchPath).map(({ query }) => query.get('id')?.split(',').length)).toEqual([
    50, 50,
  ]);
  expect(server.requests).toHaveLength(5);
});

test('a video that is on two pages, because another was posted in between, counts once', async () => {
  const { fetch, channel, context, clock, requestsTo } = await openChannel();
  const before = channel.uploads.map(({ id }) => id);
  const { http } = context;
  context.http = (request) => {
    const [newest] = channel.uploads;
    const isNew = newest?.id === 'newestVideo';
    if (newest && !isNew && request.url.includes('pageToken'))
      channel.uploads.unshift({ ...newest, id: 'newestVideo', publishedAt: clock.now() });
    return http(request);
  };
  const { posts } = await fetch({}, 100);
  expect(posts.map(({ id }) => id)).toEqual(before.slice(0, 100));
  expect(requestsTo(uploadsPath)).toHaveLength(3);
});

test('a video that vanishes between the requests is left out without a warning', async () => {
  const { fetch, server, channel, warnings } = await openChannel({ uploads: [loaf, rye] });
  const [gone] = channel.uploads;
  const list = await (await fetchPage()).text();
  if (gone) gone.isPublic = false;
  for (const batchGetStats of ['served', 'unknown'] as const) {
    server.settings.batchGetStats = batchGetStats;
    server.fault({ path: uploadsPath, body: list });
    const { posts, stats } = await fetch();
    expect(posts.map(({ id }) => id)).toEqual([rye.id]);
    expect(stats).toMatchObject({ engagement_rate: 4, avg_views: 10_000n });
  }
  expect(warnings()).toEqual([]);

  async function fetchPage() {
    const query = new URLSearchParams({
      part: 'snippet,contentDetails',
      playlistId: channel.uploadsPlaylist,
      key: server.addKey().key,
    });
    return globalThis.fetch(`${server.url}${uploadsPath}?${query}`);
  }
});

test.each(['unknown', 'blocked'] as const)(
  'the older list of videos is used where the batch is %s',
  async (batchGetStats) => {
    const { fetch, server, warnings, requestsTo } = await openChannel();
    const expected = await fetch();
    server.settings.batchGetStats = batchGetStats;
    expect(await fetch()).toEqual(expected);
    expect(requestsTo(videosPath)).toHaveLength(1);
    expect(warnings()).toEqual([]);
  },
);

test('the older list of videos is used when the quota of the batch is used up', async () => {
  const { fetch, key, requestsTo } = await openChannel();
  key.statsUsed = key.statsQuota;
  expect((await fetch()).posts).toHaveLength(10);
  expect(requestsTo(batchPath)).toHaveLength(1);
});

const body = (value: unknown) => ({ body: stringifyJson(value) });
test.each([
  ['an error of the backend', { status: 503 }],
  ['an HTML page', { body: '<html>' }],
  ['an empty object', body({})],
  ['a list', body([])],
  ['items that are no list', body({ items: 5 })],
  ['a connection that breaks', { drop: 'midway' as const }],
])('the older list of videos is used when the batch is answered with %s', async (_, fault) => {
  const { fetch, server, warnings, requestsTo } = await openChannel();
  server.fault({ path: batchPath, ...fault, times: 9 });
  expect((await fetch()).posts).toHaveLength(10);
  expect(requestsTo(batchPath)).toHaveLength(1);
  expect(warnings()).toEqual([]);
});

const reason = (text: string) => body({ error: { errors: [{ reason: text }] } }).body;
const costly: [string, object, RegExp][] = [
  ['an exhausted quota', { status: 403, body: reason('quotaExceeded') }, /quotaExceeded, HTTP 403/],
  ['a rate limit', { status: 429, body: reason('rateLimitExceeded') }, /throttled .*HTTP 429/],
  ['a private playlist', { status: 403, body: reason('playlistItemsNotAccessible') }, /refused/],
  ['an unknown address', { status: 404, body: '<html>' }, /refused \(HTTP 404\)/],
  ['a failure', { status: 500 }, /failed \(HTTP 500\)/],
  ['an HTML page', { body: '<html>' }, /no list of (uploads|videos)/],
  ['truncated JSON', { bodyEnd: -3 }, /no list of (uploads|videos)/],
  ['items that are no list', body({ items: 'x' }), /items is not a list/],
  ['a closed connection', { drop: 'before' }, /YouTube's list of (uploads|videos)/],
];
const paths: [string, RegExp][] = [
  ['uploads', /playlistItems/],
  ['videos', /\/videos/],
];
test.each(paths.flatMap(([of, path]) => costly.map((kind) => [of, ...kind, path] as const)))(
  'a list of %s answered with %s costs only rate and averages, with one warning',
  async (_, __, fault, said, path) => {
    const { fetch, server, warnings, key, lines } = await openChannel();
    server.fault({ path, ...fault, times: Number.POSITIVE_INFINITY });
    const { posts, stats, flat } = await fetch();
    expect(posts).toEqual([]);
    expect(stats).toEqual({
      subscribers: 12_300n,
      views: 1_904_233n,
      videos: 214n,
      engagement_rate: null,
      avg_views: null,
      median_views: null,
    });
    expect(flat.engagement_rate).toBeNull();
    expect(warnings()).toEqual([expect.stringMatching(said)]);
    expect(warnings()[0]).toMatch(/^Engagement and average views stay empty this time\. /);
    expect(lines.join()).not.toContain(key.key);
  },
);

test('a second page that fails costs the rate, and no request goes unhandled', async () => {
  const { fetch, server, warnings } = await openChannel();
  const isSecond = ({ query }: RecordedRequest) => query.has('pageToken');
  server.fault({ path: /\/videos/, status: 500, delayMs: 50, times: 9 });
  const { posts, stats } = await fetch({}, 100);
  expect([posts, stats.engagement_rate]).toEqual([[], null]);
  expect(server.requests.filter(isSecond)).toHaveLength(1);
  expect(warnings()).toHaveLength(1);
});

test('a cancelled run fails, and has no numbers of half a fetch', async () => {
  const { fetch, server, cancel, warnings } = await openChannel();
  server.fault({ path: uploadsPath, hang: true });
  const fetching = refusalOf(fetch());
  await expect.poll(() => server.requests.some(({ status }) => status === 200)).toBe(true);
  cancel.abort();
  expect((await fetching).code).toBe('unavailable');
  expect(warnings()).toEqual([]);
});

const odd: [string, RegExp, (item: Record<string, unknown>) => unknown][] = [
  ['a negative count', /likeCount is not a count/, (item) => statistics(item, { likeCount: '-1' })],
  ['text as a count', /viewCount is not a count/, (item) => statistics(item, { viewCount: 'x' })],
  [
    'a count of 65 bits',
    /commentCount is not a count/,
    (item) => statistics(item, { commentCount: '18446744073709551616' }),
  ],
  [
    'statistics that are a list',
    /statistics is not an object/,
    (item) => ({ ...item, statistics: [] }),
  ],
  ['no id', /id is not the id of a video/, ({ id: _, ...item }) => item],
  ['an id with a comma', /id is not the id of a video/, (item) => ({ ...item, id: 'a,b' })],
  ['no object', /items\[0\] is not an object/, () => 5],
];
const statistics = (item: Record<string, unknown>, more: object) => ({
  ...item,
  statistics: { viewCount: '90000', likeCount: '5000', commentCount: '120', ...more },
});
test.each(odd)('a video with %s is left out with one warning', async (_, said, change) => {
  const { fetch, server, warnings } = await openChannel({ uploads: [loaf, rye] });
  const known = {
    id: rye.id,
    statistics: { viewCount: '10000', likeCount: '380', commentCount: '20' },
  };
  server.fault({ path: batchPath, ...body({ items: [change({ id: loaf.id }), known] }) });
  const { posts, stats } = await fetch();
  expect(posts.map(({ id }) => id)).toEqual([rye.id]);
  expect(stats.engagement_rate).toBe(4);
  expect(warnings()).toEqual([expect.stringMatching(said)]);
});

const upload = (details: unknown, snippet: unknown = {}) => ({ snippet, contentDetails: details });
test.each([
  ['no id', upload({}), /videoId is not the id of a video/],
  ['an id with a comma', upload({ videoId: 'a,b' }), /videoId is not the id of a video/],
  ['an id of another type', upload({ videoId: 5 }), /videoId is not text/],
  ['no details', { snippet: {} }, /contentDetails is not an object/],
  ['no object', null, /items\[0\] is not an object/],
])('an upload with %s is left out with one warning', async (_, item, said) => {
  const { fetch, server, warnings } = await openChannel({ uploads: [loaf, rye] });
  server.fault({ path: uploadsPath, ...body({ items: [item, upload({ videoId: rye.id })] }) });
  expect((await fetch()).posts.map(({ id }) => id)).toEqual([rye.id]);
  expect(warnings()).toEqual([expect.stringMatching(said)]);
});

test.each([
  ['title', upload({ videoId: rye.id }, { title: 5 }), /snippet\.title is not text/],
  ['snippet', upload({ videoId: rye.id }, 5), /snippet is not an object/],
])('an upload with an odd %s has no title, and a warning says so', async (_, item, said) => {
  const { fetch, server, warnings } = await openChannel({ uploads: [rye] });
  server.fault({ path: uploadsPath, ...body({ items: [item] }) });
  expect((await fetch()).posts).toMatchObject([{ title: null, views: 10_000n }]);
  expect(warnings()).toEqual([expect.stringMatching(said)]);
});

test.each([
  'yesterday',
  '2026-11-12',
  '2026-13-40T00:00:00Z',
  'Thu, 12 Nov 2026 06:00:00 GMT',
  '',
  5,
])(
  'a time of publication that is none (%j) comes from the numbers, and a warning says so',
  async (videoPublishedAt) => {
    const { fetch, server, warnings } = await openChannel({ uploads: [rye] });
    const item = upload({ videoId: rye.id, videoPublishedAt });
    server.fault({ path: uploadsPath, ...body({ items: [item] }) });
    expect((await fetch()).posts).toMatchObject([{ postedAt: rye.publishedAt }]);
    expect(warnings()).toEqual([expect.stringMatching(/videoPublishedAt is not (a time|text)/)]);
  },
);

test('a video of which the views are unknown is a post, but does not count', async () => {
  const { fetch, server } = await openChannel({ uploads: [loaf, rye] });
  const items = [
    { id: loaf.id, statistics: { likeCount: '5000' } },
    { id: rye.id, statistics: { viewCount: '10000', likeCount: '380', commentCount: '20' } },
  ];
  server.fault({ path: batchPath, ...body({ items }) });
  const { posts, stats } = await fetch();
  expect(posts).toMatchObject([{ views: null, likes: 5_000n, comments: null }, { views: 10_000n }]);
  expect(stats).toMatchObject({ engagement_rate: 4, avg_views: 10_000n, median_views: 10_000n });
});

test('only public videos count, the newest first', async () => {
  const { fetch, channel } = await openChannel();
  channel.uploads.reverse();
  const [oldest] = channel.uploads;
  if (oldest) oldest.publishedAt += 1_000 * day;
  const newest = channel.uploads.at(-1);
  if (newest) newest.isPublic = false;
  const { posts } = await fetch({}, 2);
  expect(posts.map(({ id }) => id)).toEqual([oldest?.id, channel.uploads.at(-2)?.id]);
});
