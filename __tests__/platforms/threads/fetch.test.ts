import { expect, onTestFinished, test } from 'vitest';
import {
  type NewAccount,
  startThreads,
  type ThreadsAccount,
} from '../../../src/emulators/threads/index.ts';
import { createVirtualClock } from '../../../src/emulators/virtual-clock.ts';
import { createHttp } from '../../../src/net/http.ts';
import type { PlatformContext, SignInRequest } from '../../../src/platforms/platform.ts';
import { threads } from '../../../src/platforms/threads/index.ts';
import { refusalOf } from '../open-platform.ts';

const redirectUri = 'https://localhost/callback/';

/** A signed-in account on an emulated Threads. */
async function openThreads({
  account: given,
  scopes,
}: {
  account?: NewAccount;
  scopes?: string[];
} = {}) {
  const clock = createVirtualClock(Date.UTC(2026, 10, 23, 3, 17));
  const server = await startThreads({ clock });
  onTestFinished(() => server.close());
  const app = server.addApp({ redirectUris: [redirectUri] });
  const account = server.addAccount(given);
  const { accessToken } = server.signIn({
    appId: app.appId,
    account,
    ...(scopes ? { scopes } : {}),
  });
  const warnings: string[] = [];
  const context: PlatformContext = {
    http: createHttp({ clock, timeoutMs: 5_000 }),
    clock,
    apiUrl: server.url,
    signal: new AbortController().signal,
    warn: (message) => warnings.push(message),
    debug: () => undefined,
  };
  const values = new Map([['THREADS_ACCESS_TOKEN', accessToken]]);
  const fetch = (count = 10) => threads.fetch(values, count, context);
  return { server, app, account, context, values, warnings, fetch };
}

const post = (
  views: bigint,
  likes: bigint,
  more: Partial<ThreadsAccount['posts'][number]> = {},
) => ({
  insights: { views, likes, replies: 3n, reposts: 2n, quotes: 1n, shares: 99n },
  ...more,
});

test('the figures follow from the insights, without reposts of others', async () => {
  const { fetch, account, server, warnings } = await openThreads({
    account: {
      views: [50n, 130n, 227n],
      insights: { likes: 92n, replies: 9n, reposts: 8n, quotes: 7n, followers_count: 1_234n },
      verified: true,
      posts: [
        post(1_000n, 40n, { text: '\n One \ntwo', type: 'CAROUSEL_ALBUM' }),
        post(501n, 21n),
        post(9n, 9n, { type: 'REPOST_FACADE' }),
      ],
    },
  });
  const { stats, flat, profile, posts } = await fetch();
  // (40 + 21 + 2 × 6) ÷ 1501 views
  expect(stats).toEqual({
    followers: 1_234n,
    views: 357n,
    likes: 92n,
    replies: 9n,
    reposts: 8n,
    quotes: 7n,
    engagement_rate: 4.86,
    avg_views: 751n,
    median_views: 751n,
  });
  expect(flat).toMatchObject({ followers: 1_234n, verified: true, posts: null });
  expect(profile).toMatchObject({
    id: account.userId,
    username: account.username,
    url: `https://www.threads.net/@${account.username}`,
  });
  expect(posts).toHaveLength(2);
  expect(posts[0]).toMatchObject({
    title: 'One',
    kind: 'carousel_album',
    views: 1_000n,
    likes: 40n,
    comments: 3n,
    shares: 3n,
  });
  expect(warnings).toEqual([]);
  expect(server.requests.every(({ query }) => !query.has('access_token'))).toBe(true);
});

test('pages are read to the end, also without the address of the next one', async () => {
  const posts = Array.from({ length: 230 }, () => post(10n, 1n));
  const { fetch, server } = await openThreads({ account: { posts } });
  server.settings.next = 'absent';
  expect((await fetch(100)).posts).toHaveLength(100);
  expect(server.requests.filter(({ path }) => path === '/v1.0/me/threads')).toHaveLength(1);
});

test('a metric that Meta does not send is unknown, and never 0', async () => {
  const { fetch, warnings } = await openThreads({
    account: {
      views: [],
      insights: { followers_count: 7n },
      posts: [post(100n, 5n), { insights: { views: 50n, likes: 5n } }],
    },
  });
  const { stats, posts } = await fetch();
  // The second post lacks numbers, so only the first counts: 11 ÷ 100.
  expect(stats).toMatchObject({ followers: 7n, views: null, engagement_rate: 11, avg_views: 75n });
  expect(posts[1]).toMatchObject({ comments: null, shares: null });
  expect(warnings).toEqual([]);
});

test.each([
  // (40 + 20 + 2 × 5) ÷ 1500 views
  [['quotes'], 4.67, { views: 357n, likes: 214n, quotes: null }],
  [['likes', 'replies'], 0.4, { views: 357n, likes: null, replies: null, quotes: 4n }],
  [['likes', 'replies', 'reposts', 'quotes'], null, { views: 357n, avg_views: 750n }],
  [['views'], null, { views: null, likes: 214n, avg_views: null }],
])(
  'metrics that Meta refuses (%j) cost only their numbers, and the rate is that of the others',
  async (withoutMetrics, rate, expected) => {
    const { fetch, server, warnings } = await openThreads({
      account: { views: [130n, 227n], posts: [post(1_000n, 40n), post(500n, 20n)] },
    });
    server.settings.withoutMetrics = withoutMetrics;
    const { stats } = await fetch(2);
    expect(stats).toMatchObject({ followers: 6_318n, engagement_rate: rate, ...expected });
    expect(warnings).toEqual([
      expect.stringContaining(`refuses these fields and metrics: ${withoutMetrics.join(', ')}.`),
    ]);
  },
);

test('a list of posts that fails leaves rate and averages unknown, and the account its numbers', async () => {
  const { fetch, account, server, warnings } = await openThreads();
  server.fault({ path: '/v1.0/me/threads', status: 500, body: '', times: 9 });
  const { profile, stats, posts } = await fetch(3);
  expect(profile.id).toBe(account.userId);
  expect(stats).toMatchObject({ followers: 6_318n, engagement_rate: null, avg_views: null });
  expect(posts).toEqual([]);
  expect(warnings).toEqual([expect.stringMatching(/^Engagement and average views stay empty/)]);
});

test('a field of posts that Meta refuses costs only that field', async () => {
  const { fetch, server, warnings } = await openThreads();
  server.settings.withoutFields = ['permalink'];
  const { posts, stats } = await fetch(12);
  expect(posts).toHaveLength(12);
  expect(posts[0]).toMatchObject({ url: null, kind: 'text_post', postedAt: expect.any(Number) });
  expect(stats.engagement_rate).toBeGreaterThan(0);
  expect(warnings).toEqual([expect.stringContaining('permalink')]);
});

test('a metric that Meta has retired is looked for with one post alone', async () => {
  const { fetch, server } = await openThreads();
  server.settings.withoutMetrics = ['quotes'];
  const { posts } = await fetch(10);
  for (const post of posts) {
    expect(post).toMatchObject({ views: expect.any(BigInt), likes: expect.any(BigInt) });
    expect(post.shares).toBeNull();
  }
  // 10 refused, 1 + 5 for the search, and 9 without the metric.
  const asked = server.requests.filter(({ path }) => /\d\/insights$/.test(path));
  expect(asked.length).toBeLessThanOrEqual(25);
});

test('without the scope for insights, profile and posts are there, and one warning says what is missing', async () => {
  const { fetch, warnings, server } = await openThreads({ scopes: ['threads_basic'] });
  const { stats, posts, profile } = await fetch();
  expect(profile.username).toMatch(/^mara/);
  expect(posts).toHaveLength(10);
  expect(new Set(Object.values(stats))).toEqual(new Set([null]));
  expect(warnings).toEqual([expect.stringContaining('threads_manage_insights')]);
  expect(server.requests).toHaveLength(3);
});

test('a post whose insights fail leaves the numbers of the others', async () => {
  const { fetch, account, server, warnings } = await openThreads();
  const path = `/v1.0/${account.posts[0]?.id}/insights`;
  server.fault({ path, status: 500, body: '', times: 9 });
  const { posts, stats } = await fetch(3);
  expect(posts.map(({ views }) => views === null)).toEqual([true, false, false]);
  expect(stats.engagement_rate).toBeGreaterThan(0);
  expect(warnings).toEqual([expect.stringContaining('some posts stay empty')]);
});

test('a token that has ended during the run is told as such', async () => {
  const { fetch, server, values } = await openThreads();
  server.end(values.get('THREADS_ACCESS_TOKEN') ?? '', 'app-removed');
  const error = await refusalOf(fetch());
  expect(error).toMatchObject({
    code: 'reauthorize',
    message: expect.stringContaining('Threads refused the access token'),
  });
});

test.each([3006, 10, 'empty'] as const)(
  'below 100 followers there is no audience, and this is no failure (%s)',
  async (fewFollowers) => {
    const { server, context, values, warnings } = await openThreads({
      account: { insights: { followers_count: 99n } },
    });
    server.settings.fewFollowers = fewFollowers;
    expect(await threads.fetchAudience?.(values, context)).toBeNull();
    expect(warnings).toHaveLength(1);
  },
);

test('the audience has ages, genders, countries and cities', async () => {
  const { context, values } = await openThreads();
  const audience = await threads.fetchAudience?.(values, context);
  expect(audience?.genders[0]?.key).toBe('F');
  expect(audience?.ages[0]?.key).toBe('25-34');
  expect(audience?.countries[0]?.key).toBe('US');
  expect(audience?.cities).toHaveLength(10);
});

test('a sign-in gives a token of 60 days, with its times', async () => {
  const { server, app, context } = await openThreads();
  const { signIn } = threads;
  if (!signIn) throw new Error('There is no sign-in.');
  const values = new Map([
    ['THREADS_APP_ID', app.appId],
    ['THREADS_APP_SECRET', app.appSecret],
  ]);
  const request: SignInRequest = {
    redirectUri,
    scopes: threads.scopes.map(({ name }) => name),
    state: 'a state',
    verifier: 'unused',
  };
  const signedIn = { ...context, authUrl: server.url };
  const page = await globalThis.fetch(signIn.toPage(values, request, server.url), {
    redirect: 'manual',
  });
  const code = new URL(page.headers.get('location') ?? '').searchParams.get('code') ?? '';
  const gained = await signIn.exchange(code, values, request, signedIn);
  const now = context.clock.now();
  expect(threads.tokens?.isDue(gained.values, now)).toBe(false);
  expect(threads.tokens?.accessExpiresAt(gained.values)).toBe(now + 60 * 86_400_000);
  expect((await threads.fetch(gained.values, 1, context)).flat.followers).toBe(6_318n);
  expect(await refusalOf(signIn.exchange(code, values, request, signedIn))).toMatchObject({
    code: 'reauthorize',
    message: expect.stringContaining('used already'),
  });
  expect(signIn.toPage(values, request, signIn.address.url)).toMatch(
    /^https:\/\/www\.threads\.net\/oauth\/authorize\?.*scope=threads_basic%2Cthreads_manage_insights/,
  );
});
