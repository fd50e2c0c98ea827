import { expect, test } from 'vitest';
import type { TikTokVideo } from '../../../src/emulators/tiktok/index.ts';
import { StatsError } from '../../../src/errors.ts';
import { parseJson, stringifyJson } from '../../../src/net/json.ts';
import { failureOf, openAccount, userPath, videoPath } from './open-account.ts';

const allScopes = 'user.info.basic,user.info.profile,user.info.stats,video.list';

async function refusalOf(promise: Promise<unknown>): Promise<StatsError> {
  const error = await failureOf(promise);
  if (error instanceof StatsError) return error;
  throw new Error('No StatsError came.', { cause: error });
}

const counters = (views: bigint, likes = 0n, comments = 0n, shares = 0n): Partial<TikTokVideo> => ({
  views,
  likes,
  comments,
  shares,
});

/** `count` videos, an hour apart: the newest has 0 views, the next one 1, and so on. */
const videosOf = (count: number): Partial<TikTokVideo>[] =>
  Array.from({ length: count }, (_, index) => ({
    ...counters(BigInt(index)),
    createTime: 1_760_000_000 - index * 3_600,
  }));

const warningOf = (...scopes: string[]) =>
  expect.stringMatching(
    new RegExp(
      `^Some numbers stay empty, because these scopes are not granted: ${scopes.map((scope) => `${scope.replaceAll('.', '\\.')} \\([^)]+\\)`).join(', ')}\\. `,
    ),
  );

test("an account's figures, name, picture and address are those that TikTok reports", async () => {
  const { fetch, account, warnings, server } = await openAccount({
    account: {
      openId: '-000sr6ziSORMWi9D4IFqm6ADJtH4KS3gO6e',
      username: 'mara.bakes',
      displayName: 'Mara 🍞',
      bio: 'Slowly.\nEvery day.',
      verified: true,
      followers: 50_000n,
      following: 12n,
      likes: 1_000_000n,
      videoCount: 150n,
      videos: [
        counters(10_000n, 500n, 50n, 22n),
        counters(20_000n, 1_000n, 100n, 44n),
        counters(7_000n, 350n, 35n, 16n),
      ],
    },
  });
  const snapshot = await fetch({ TIKTOK_SCOPE: allScopes });
  expect(snapshot).toEqual({
    profile: {
      id: '-000sr6ziSORMWi9D4IFqm6ADJtH4KS3gO6e',
      username: 'mara.bakes',
      name: 'Mara 🍞',
      avatar: expect.stringContaining(`${account.avatarId}~tplv-tiktokx-cropcenter:1080:1080`),
      bio: 'Slowly.\nEvery day.',
      url: 'https://www.tiktok.com/@mara.bakes',
    },
    portrait: expect.stringContaining(`${account.avatarId}~tplv-tiktokx-cropcenter:168:168`),
    stats: {
      followers: 50_000n,
      likes: 1_000_000n,
      videos: 150n,
      // 2117 interactions / 37000 views = 5.7216 %; 37000 views / 3 videos = 12333.3.
      engagement_rate: 5.72,
      avg_views: 12_333n,
      median_views: 10_000n,
    },
    flat: {
      followers: 50_000n,
      following: 12n,
      posts: 150n,
      engagement_rate: 5.72,
      verified: true,
      likes: 1_000_000n,
      videos: 150n,
    },
    posts: account.videos.map((video) => ({
      id: video.id,
      // Without what TikTok adds for its own statistics: it holds the client key.
      url: `https://www.tiktok.com/@mara.bakes/video/${video.id}`,
      title: video.title,
      kind: 'video',
      postedAt: Number(video.createTime) * 1000,
      views: BigInt(video.views),
      likes: BigInt(video.likes),
      comments: BigInt(video.comments),
      shares: BigInt(video.shares),
    })),
  });
  expect(warnings).toEqual([]);
  expect(server.requests).toHaveLength(2);
});

test('the token is sent only in the header, and each request has its documented form', async () => {
  const { fetch, server, signedIn, requestsTo } = await openAccount();
  await fetch({ TIKTOK_SCOPE: allScopes });
  for (const request of server.requests) {
    expect(request.headers.authorization).toBe(`Bearer ${signedIn.accessToken}`);
    expect(`${request.path}?${request.query}${request.body}`).not.toContain(signedIn.accessToken);
  }
  expect(requestsTo(userPath)[0]?.query.get('fields')).toBe(
    'open_id,display_name,avatar_large_url,avatar_url,username,bio_description,is_verified,follower_count,following_count,likes_count,video_count',
  );
  expect(requestsTo(videoPath)[0]).toMatchObject({ method: 'POST', body: '{"max_count":10}' });
});

test('commas in the address are not escaped', async () => {
  const { fetch, context } = await openAccount();
  const addresses: string[] = [];
  const { http } = context;
  context.http = (request) => {
    addresses.push(request.url);
    return http(request);
  };
  await fetch({});
  expect(addresses).toHaveLength(2);
  for (const address of addresses) expect(address).toMatch(/\?fields=\w+(,\w+)+$/);
});

const costs: [string, string[], string[]][] = [
  [
    'user.info.stats',
    ['followers', 'likes', 'videos'],
    ['followers', 'following', 'posts', 'likes', 'videos'],
  ],
  ['user.info.profile', [], ['verified']],
  ['video.list', ['engagement_rate', 'avg_views', 'median_views'], ['engagement_rate']],
];

test.each(costs)(
  'only the figures of a missing scope are unknown, and one warning names it (%s)',
  async (scope, stats, flat) => {
    const scopes = allScopes.split(',').filter((name) => name !== scope);
    for (const noted of [{ TIKTOK_SCOPE: scopes.join(',') }, {}, { TIKTOK_SCOPE: allScopes }]) {
      const { fetch, warnings } = await openAccount({ scopes });
      const snapshot = await fetch(noted);
      const unknownOf = (figures: Record<string, unknown>) =>
        Object.entries(figures).flatMap(([name, value]) => (value === null ? [name] : []));
      expect(unknownOf(snapshot.stats)).toEqual(stats);
      expect(unknownOf(snapshot.flat)).toEqual(flat);
      expect(snapshot.profile.name).toBe('Mara bakes');
      expect(warnings).toEqual([warningOf(scope)]);
    }
  },
);

test('an account has only its id, name and picture when only the basic scope is granted', async () => {
  const { fetch, warnings, account, server } = await openAccount({ scopes: ['user.info.basic'] });
  const snapshot = await fetch({ TIKTOK_SCOPE: 'user.info.basic' });
  expect(snapshot.profile).toMatchObject({
    id: account.openId,
    name: 'Mara bakes',
    username: null,
    bio: null,
    url: null,
  });
  expect(Object.values(snapshot.stats)).toEqual(Array(6).fill(null));
  expect(snapshot.posts).toEqual([]);
  expect(new Set(Object.values(snapshot.flat))).toEqual(new Set([null]));
  expect(warnings).toEqual([warningOf('user.info.profile', 'user.info.stats', 'video.list')]);
  expect(server.requests).toHaveLength(1);
});

test('the stored scopes may contain spaces and unknown names', async () => {
  const { fetch, requestsTo, warnings } = await openAccount();
  await fetch({ TIKTOK_SCOPE: ' user.info.basic, user.info.stats ,video.list,video.upload' });
  expect(requestsTo(userPath)[0]?.query.get('fields')).toBe(
    'open_id,display_name,avatar_large_url,avatar_url,follower_count,following_count,likes_count,video_count',
  );
  expect(warnings).toEqual([warningOf('user.info.profile')]);
});

test.each(['scope_not_authorized', 'scope_permission_missed'] as const)(
  'each scope is requested alone when the scopes are unknown and TikTok answers %s',
  async (scopeError) => {
    for (const dataErrorStatus of [null, 200]) {
      const { fetch, server, requestsTo, account } = await openAccount({
        scopes: ['user.info.basic', 'user.info.stats'],
      });
      server.settings.scopeError = scopeError;
      server.settings.dataErrorStatus = dataErrorStatus;
      const { profile, stats } = await fetch();
      expect(profile).toMatchObject({ id: account.openId, name: 'Mara bakes', username: null });
      expect(stats).toMatchObject({ followers: 48_213n, engagement_rate: null });
      expect(requestsTo(userPath)).toHaveLength(4);
      expect(requestsTo(videoPath)).toHaveLength(1);
    }
  },
);

test('an account without the basic scope fails with missing-scope', async () => {
  for (const noted of [{}, { TIKTOK_SCOPE: 'user.info.stats' }]) {
    const { fetch, warnings } = await openAccount({ scopes: ['user.info.stats'] });
    const error = await refusalOf(fetch(noted));
    expect(error.code).toBe('missing-scope');
    expect(error.message).toMatch(/^TikTok's user info was refused because a scope is missing/);
    expect(error.hint).toMatch(/^Sign in again and grant the scope/);
    expect(warnings).toEqual([]);
  }
});

test('a refused access token is reported as access-expired, without a warning', async () => {
  const { fetch, clock, warnings } = await openAccount();
  clock.advance(7_200_000);
  const error = await refusalOf(fetch({ TIKTOK_SCOPE: 'user.info.basic' }));
  expect(error.code).toBe('access-expired');
  expect(warnings).toEqual([]);
});

test('the configured username is used, without its at sign, when TikTok reports no handle', async () => {
  const scopes = ['user.info.basic'];
  const { fetch } = await openAccount({ scopes });
  const named = await fetch({ TIKTOK_SCOPE: 'user.info.basic', TIKTOK_USERNAME: '@mara bakes' });
  expect(named.profile.username).toBe('mara bakes');
  expect(named.profile.url).toBe('https://www.tiktok.com/@mara%20bakes');
  const unnamed = await fetch({ TIKTOK_SCOPE: 'user.info.basic', TIKTOK_USERNAME: '@' });
  expect(unnamed.profile).toMatchObject({ username: null, url: null });
});

test('the handle that TikTok reports takes precedence over the configured one', async () => {
  const { fetch, account } = await openAccount();
  expect((await fetch({ TIKTOK_USERNAME: 'old.name' })).profile.username).toBe(account.username);
});

test.each([
  [1, [1]],
  [19, [19]],
  [20, [20]],
  [21, [20, 20]],
  [40, [20, 20]],
  [100, [20, 20, 20, 20, 20]],
])('the metrics cover the latest %d videos, in pages of at most 20', async (count, pages) => {
  const { fetch, requestsTo } = await openAccount({ account: { videos: videosOf(120) } });
  const { stats } = await fetch({}, count);
  // The mean of 0 to n - 1, rounded half up.
  expect(stats.avg_views).toBe(BigInt(Math.round((count - 1) / 2)) || null);
  const sizes = requestsTo(videoPath).map(({ body }) =>
    Number(/"max_count":(\d+)/.exec(body)?.[1]),
  );
  expect(sizes).toEqual(pages);
});

test('no page after the last one is requested when there are fewer videos', async () => {
  const { fetch, requestsTo } = await openAccount({ account: { videos: videosOf(41) } });
  const { stats } = await fetch({}, 100);
  expect(stats.avg_views).toBe(20n);
  expect(requestsTo(videoPath)).toHaveLength(3);
});

test('private videos do not count', async () => {
  const videos = [counters(1_000n, 100n), { ...counters(9_000n, 9_000n), isPublic: false }];
  const { fetch } = await openAccount({ account: { videos } });
  const { stats } = await fetch();
  expect(stats).toMatchObject({ avg_views: 1_000n, engagement_rate: 10 });
});

test.each([
  ['no videos', []],
  ['no views', [counters(0n, 3n), counters(0n)]],
])('an account with %s has neither engagement rate nor average views', async (_, videos) => {
  const { fetch, warnings } = await openAccount({ account: { videos } });
  const { stats, flat } = await fetch({ TIKTOK_SCOPE: allScopes });
  expect(stats).toMatchObject({ engagement_rate: null, avg_views: null });
  expect(flat.engagement_rate).toBeNull();
  expect(warnings).toEqual([]);
});

test('counts beyond 2^53 are exact', async () => {
  const likes = 9_007_199_254_740_993n;
  const { fetch } = await openAccount({
    account: { likes, followers: likes + 1n, videos: [counters(likes, likes)] },
  });
  const { stats } = await fetch();
  expect(stats).toMatchObject({
    likes,
    followers: likes + 1n,
    avg_views: likes,
    engagement_rate: 100,
  });
});

/** A page of the video list in TikTok's form. */
function page(videos: unknown[], more?: { cursor: number | bigint }): string {
  const error = { code: 'ok', message: '', log_id: '20261123' };
  const data = { videos, has_more: more !== undefined, cursor: more?.cursor ?? 0 };
  return stringifyJson({ data, error });
}

const video = (id: number, views: number | undefined = 10, like_count: number | null = 1) => ({
  id: String(7_300_000_000_000_000_000n + BigInt(id)),
  create_time: 1_760_000_000,
  like_count,
  comment_count: 0,
  share_count: 0,
  view_count: views,
});

async function openPages(...pages: string[]) {
  const opened = await openAccount();
  for (const body of pages) opened.server.fault({ path: videoPath, body });
  return {
    ...opened,
    cursors: () => opened.requestsTo(videoPath).map(({ body }) => Object(parseJson(body)).cursor),
  };
}

test('a video on two pages counts once, and one more video is read in its place', async () => {
  const { fetch, cursors } = await openPages(
    page([video(1, 100), video(2, 100)], { cursor: 2_000 }),
    page([video(2, 100), video(3, 400)], { cursor: 1_000 }),
    page([video(4, 9_999)]),
  );
  const { stats } = await fetch({}, 3);
  expect(stats.avg_views).toBe(200n);
  expect(cursors()).toEqual([undefined, 2_000]);
});

test('videos are different when only the last digit of their ids differs', async () => {
  const { fetch } = await openPages(page([video(1, 100), video(2, 300)]));
  expect((await fetch()).stats.avg_views).toBe(200n);
});

test.each([
  ['empty', page([], { cursor: 3_000 })],
  ['without a new video', page([video(1, 100)], { cursor: 3_000 })],
])('the list goes on over a page that is %s', async (_, body) => {
  const { fetch, cursors, warnings } = await openPages(
    page([video(1, 100)], { cursor: 4_000 }),
    body,
    page([video(2, 300)]),
  );
  expect((await fetch()).stats.avg_views).toBe(200n);
  expect(cursors()).toEqual([undefined, 4_000, 3_000]);
  expect(warnings).toEqual([]);
});

test('the list goes on over a page whose videos cannot be read', async () => {
  const { fetch, warnings } = await openPages(
    page([{ ...video(1), view_count: -1 }], { cursor: 4_000 }),
    page([video(2, 300)]),
  );
  expect((await fetch()).stats.avg_views).toBe(300n);
  expect(warnings).toEqual([expect.stringContaining('data.videos[0].view_count is not a count.')]);
});

test('reading stops after ten pages without a new video, with a warning', async () => {
  const empty = Array.from({ length: 20 }, (_, index) => page([], { cursor: 5_000 - index }));
  const { fetch, requestsTo, warnings } = await openPages(
    page([video(1)], { cursor: 6_000 }),
    ...empty,
  );
  expect((await fetch()).stats.avg_views).toBe(10n);
  expect(requestsTo(videoPath)).toHaveLength(12);
  expect(warnings).toEqual([
    expect.stringContaining(
      "TikTok's video list continues, but 10 pages of it contain no further video",
    ),
  ]);
});

test('one negative number costs one video, and neither the account nor its profile', async () => {
  const odd = { ...video(1, 9_999), share_count: -1 };
  const { fetch, account, warnings } = await openPages(page([odd, video(2, 300)]));
  const { stats } = await fetch();
  expect(stats).toMatchObject({ followers: account.followers, avg_views: 300n });
  expect(warnings).toEqual([
    "Some numbers stay empty or leave out a post, because the answer has unexpected values: TikTok's video list: data.videos[0].share_count is not a count. If this continues, look for a newer version of this action, or report it.",
  ]);
});

test('an unchanged cursor ends the list', async () => {
  const { fetch, requestsTo } = await openPages(
    page([video(1)], { cursor: 2_000 }),
    page([video(2)], { cursor: 2_000 }),
  );
  expect((await fetch()).stats.avg_views).toBe(10n);
  expect(requestsTo(videoPath)).toHaveLength(2);
});

test('a cursor beyond 2^53 is sent back with every digit', async () => {
  const { fetch, requestsTo } = await openPages(
    page([video(1)], { cursor: 9_007_199_254_740_993n }),
    page([video(2)]),
  );
  await fetch();
  expect(requestsTo(videoPath)[1]?.body).toBe('{"max_count":10,"cursor":9007199254740993}');
});

test('a missing counter makes only the figures computed from it unknown', async () => {
  const { fetch } = await openPages(page([video(1, 10), video(2, 30, null)]));
  expect((await fetch()).stats).toMatchObject({ engagement_rate: null, avg_views: 20n });
  const { fetch: again } = await openPages(page([video(1, 10), { ...video(2), view_count: null }]));
  expect((await again()).stats).toMatchObject({ engagement_rate: null, avg_views: null });
});

test.each([
  [267_500n, 10_000_000n, 2.68],
  [500n, 10_000_000n, 0.01],
  [499n, 10_000_000n, 0],
])(
  'the engagement rate of %d interactions in %d views is %d percent, over all videos together',
  async (all, views, percent) => {
    const videos = [counters(views - 1n, all - 2n), counters(1n, 0n, 1n, 1n)];
    const { fetch } = await openAccount({ account: { videos } });
    expect((await fetch()).stats.engagement_rate).toBe(percent);
  },
);

test('control characters are removed from names', async () => {
  const { fetch } = await openAccount({
    account: {
      displayName: 'Mara\n::set-output::',
      username: 'mara\u001b[31m',
      bio: 'a\u0000b\n\ud83c',
    },
  });
  const { profile } = await fetch();
  expect(profile).toMatchObject({ name: 'Mara ::set-output::', username: 'mara[31m', bio: 'ab\n' });
});

test.each([
  ['a throttled answer', { status: 429 }],
  ['a server error', { status: 500 }],
  ['a broken connection', { drop: 'before' as const }],
  [
    'rate_limit_exceeded with HTTP 200',
    { body: '{"data":{},"error":{"code":"rate_limit_exceeded"}}' },
  ],
  ['internal_error with HTTP 200', { body: '{"data":{},"error":{"code":"internal_error"}}' }],
])('profile and videos are requested again after %s', async (_, fault) => {
  const { fetch, server } = await openAccount();
  for (const path of [userPath, videoPath]) server.fault({ path, ...fault });
  expect((await fetch()).stats).toMatchObject({
    followers: 48_213n,
    engagement_rate: expect.any(Number),
  });
  expect(server.requests).toHaveLength(4);
});

test('a fetch that stays throttled fails as throttled', async () => {
  const { fetch, server } = await openAccount();
  server.settings.rateLimit = 0;
  server.settings.retryAfterSeconds = 61;
  const error = await refusalOf(fetch());
  expect(error.code).toBe('throttled');
  expect(server.requests.length).toBeLessThanOrEqual(2);
});

test('the request for videos is aborted when the profile fails', async () => {
  const { fetch, server, context } = await openAccount();
  server.fault({ path: userPath, body: '<html>' });
  server.fault({ path: videoPath, hang: true });
  const given: Promise<string>[] = [];
  const { http } = context;
  context.http = (request) => {
    const answer = http(request);
    given.push(
      answer.then(
        () => 'answered',
        (error: unknown) => String(error),
      ),
    );
    return answer;
  };
  expect((await refusalOf(fetch())).message).toContain('user info');
  expect(await Promise.all(given)).toEqual(['answered', expect.stringContaining('was stopped')]);
});

test.each([userPath, videoPath])(
  'the error for an HTML page from %s names the request',
  async (path) => {
    const { fetch, server } = await openAccount();
    server.fault({ path, body: '<html>Sign in to the network</html>' });
    const error = await refusalOf(fetch());
    expect(error.code).toBe('unexpected-answer');
    const call = path === userPath ? 'user info' : 'video list';
    expect(error.message).toBe(
      `TikTok's ${call} was answered with HTTP 200 and without a JSON result.`,
    );
  },
);

test('no error and no log line contains a token that the server echoes', async () => {
  const { fetch, server, values, debugLines, warnings } = await openAccount();
  const echo = [...values.values()].join(' ');
  for (const body of [
    echo,
    stringifyJson({ error: { code: echo, message: echo, log_id: echo } }),
  ]) {
    server.fault({ path: userPath, body });
    const error = await refusalOf(fetch());
    const shown = [error.message, error.hint, error.stack, error.cause, ...debugLines, ...warnings];
    for (const [key, value] of values) expect(shown.join('\n'), key).not.toContain(value);
  }
});

test('a cancelled run aborts its reads at once', async () => {
  const { fetch, server, cancel } = await openAccount();
  for (const path of [userPath, videoPath]) server.fault({ path, hang: true });
  const reading = refusalOf(fetch());
  while (server.requests.length < 2) await new Promise((resolve) => setImmediate(resolve));
  cancel.abort();
  expect((await reading).message).toContain('the run was cancelled');
});
