import { describe, expect, test } from 'vitest';
import type { InstagramMedia } from '../../../src/emulators/instagram/index.ts';
import { stringifyJson } from '../../../src/net/json.ts';
import {
  hour,
  insightsPath,
  mediaPath,
  type Opened,
  openAccount,
  postInsightsPath,
  profilePath,
  startedAt,
} from './open-account.ts';

/** `count` posts, an hour apart; the n-th newest has 100 n views and n shares. */
const mediaOf = (
  count: number,
  more: (index: number) => Partial<InstagramMedia> = () => ({}),
): Partial<InstagramMedia>[] =>
  Array.from({ length: count }, (_, index) => ({
    postedAt: startedAt - (index + 1) * hour,
    likes: 10n,
    comments: 2n,
    insights: { views: BigInt(100 * (index + 1)), shares: BigInt(index + 1) },
    ...more(index),
  }));

const open = (
  count: number,
  more?: (index: number) => Partial<InstagramMedia>,
  options: Parameters<typeof openAccount>[0] = {},
) => openAccount({ ...options, account: { followers: 1_000n, media: mediaOf(count, more) } });

const viewsOf = ({ posts }: Awaited<ReturnType<Opened['fetch']>>) =>
  posts.map(({ views }) => views);
const sharesOf = ({ posts }: Awaited<ReturnType<Opened['fetch']>>) =>
  posts.map(({ shares }) => shares);

const singlePaths = ({ server }: Opened) =>
  server.requests.map(({ path }) => path).filter((path) => /\/180\d+\/insights$/.test(path));

const refusal = (code: number, error_subcode?: number) => ({
  status: 400,
  body: stringifyJson({ error: { code, ...(error_subcode ? { error_subcode } : {}) } }),
});

describe('posts', () => {
  test('a post has title, link, kind, time and all four counts', async () => {
    const opened = await openAccount({
      account: {
        media: [
          {
            id: '18012345678901235',
            type: 'VIDEO',
            product: 'REELS',
            postedAt: Date.UTC(2026, 10, 22, 18, 30, 5),
            caption: '\nRye with caraway 🍞\nRecipe below',
            shortcode: 'DAbc-_1',
            likes: 418n,
            comments: 23n,
            insights: { views: 6_020n, shares: 17n },
          },
        ],
      },
    });
    expect((await opened.fetch()).posts).toEqual([
      {
        id: '18012345678901235',
        url: 'https://www.instagram.com/reel/DAbc-_1/',
        title: 'Rye with caraway 🍞',
        kind: 'reels',
        postedAt: Date.UTC(2026, 10, 22, 18, 30, 5),
        views: 6_020n,
        likes: 418n,
        comments: 23n,
        shares: 17n,
      },
    ]);
    expect(opened.warnings).toEqual([]);
  });

  test('a post with hidden likes has no number of likes, and one without a caption no title', async () => {
    const opened = await open(1, () => ({ hidesLikes: true, caption: '' }));
    expect((await opened.fetch()).posts).toMatchObject([
      { likes: null, comments: 2n, title: null, views: 100n, kind: 'image' },
    ]);
  });

  test('the posts are those that the averages rest on, newest first', async () => {
    const opened = await open(14);
    const { posts } = await opened.fetch(12);
    expect(posts.map(({ id }) => id)).toEqual(
      opened.account.media.slice(0, 12).map(({ id }) => id),
    );
  });

  test('when a text of posts is retired, the others stay, and so do all counts', async () => {
    const opened = await open(60);
    opened.server.settings.withoutFields = ['caption'];
    const told = await opened.fetch(60);
    expect(told.posts).toHaveLength(60);
    expect(told.posts[59]).toMatchObject({ title: null, kind: 'image', likes: 10n, views: 6_000n });
    expect(told.stats.avg_likes).toBe(10n);
    expect(opened.warnings).toEqual([
      expect.stringContaining('refuses these fields and metrics: caption.'),
    ]);
  });
});

describe('views and shares of posts', () => {
  test.each([
    [10, 10, 1],
    [50, 50, 1],
    [100, 120, 2],
  ])(
    '%d of %d posts cost %d calls, which no other call waits for',
    async (wanted, count, calls) => {
      const opened = await open(count);
      const told = await opened.fetch(wanted);
      expect(viewsOf(told)).toEqual(
        Array.from({ length: wanted }, (_, i) => BigInt(100 * (i + 1))),
      );
      expect(sharesOf(told)).toEqual(Array.from({ length: wanted }, (_, i) => BigInt(i + 1)));
      const path = postInsightsPath(opened);
      expect(opened.requestsTo(path)).toHaveLength(calls);
      expect(opened.server.requests).toHaveLength(2 * calls + 2);
      // All of them are sent beside the account's insights.
      const order = opened.server.requests.map((request) => request.path);
      expect(order.slice(-calls - 1).sort()).toEqual(
        [insightsPath(opened), ...Array.from({ length: calls }, () => path)].sort(),
      );
    },
  );

  test('no call is made for an account without posts', async () => {
    const opened = await open(0);
    expect((await opened.fetch()).posts).toEqual([]);
    expect(opened.requestsTo(postInsightsPath(opened))).toEqual([]);
  });

  test('a list that is cut into tiny pages costs at most 20 calls', async () => {
    const opened = await open(0);
    for (let page = 1; page <= 30; page += 1)
      opened.answerWith(mediaPath, {
        data: [{ id: String(page), like_count: 1 }],
        paging: { next: 'x', cursors: { after: `page${page}` } },
      });
    const path = postInsightsPath(opened);
    opened.server.fault({ path, body: '{"data":[{"id":"30"}]}', times: 99 });
    expect((await opened.fetch(30)).posts).toHaveLength(30);
    expect(opened.requestsTo(path)).toHaveLength(20);
    expect(opened.warnings).toEqual([]);
  });

  test('engagement and averages do not depend on them', async () => {
    const with_ = await (await open(3)).fetch();
    const opened = await open(3);
    opened.server.fault({ path: postInsightsPath(opened), status: 500, times: 9 });
    const without = await opened.fetch();
    expect(without.stats).toEqual(with_.stats);
    expect(with_.stats).toMatchObject({ engagement_rate: 1.2, avg_likes: 10n, avg_comments: 2n });
  });

  test('figures without data are unknown, and not zero', async () => {
    const opened = await open(3, (index) => ({
      insights: [{}, { views: 7n }, { views: 0n, shares: 0n }][index] ?? {},
    }));
    const told = await opened.fetch();
    expect(viewsOf(told)).toEqual([null, 7n, 0n]);
    expect(sharesOf(told)).toEqual([null, null, 0n]);
    expect(opened.warnings).toEqual([]);
  });

  test('an odd figure is unknown with a warning, and the post stays', async () => {
    const opened = await open(2);
    const insights = (value: unknown) => ({ data: [{ name: 'views', values: [{ value }] }] });
    const [one, other] = opened.account.media;
    opened.answerWith(postInsightsPath(opened), {
      data: [
        { id: one?.id, insights: insights(-5) },
        { id: other?.id, insights: insights(9) },
        'x',
      ],
    });
    const told = await opened.fetch();
    expect(viewsOf(told)).toEqual([null, 9n]);
    expect(told.stats.avg_likes).toBe(10n);
    expect(opened.warnings).toEqual([
      expect.stringMatching(
        /data\[0\]\.insights\.data\[0\]\.values\[0\]\.value is not a count; .*data\[2\] is not an object\./,
      ),
    ]);
  });

  test.each([
    ['a throttled call', refusal(4), 'was throttled (error 4'],
    ['a failure', { status: 500, body: '<html>' }, 'failed (HTTP 500)'],
    ['error 1', refusal(1), 'failed (error 1'],
    ['a missing object', refusal(100, 33), 'was refused (error 100, subcode 33'],
    ['an invalid token', refusal(190, 463), 'Instagram refused the access token'],
    ['a broken connection', { drop: 'after' as const }, 'broke off'],
    ['an HTML page', { body: '<html>' }, 'and without a JSON result'],
    ['no answer', { hang: true }, 'did not answer'],
  ])('%s costs only views and shares, one warning and no retry', async (_, fault, said) => {
    const opened = await open(3, undefined, { timeoutMs: 2_000 });
    opened.server.fault({ path: postInsightsPath(opened), times: 99, ...fault });
    const told = await opened.fetch();
    expect(viewsOf(told)).toEqual([null, null, null]);
    expect(sharesOf(told)).toEqual([null, null, null]);
    expect(told.stats.reach).toEqual(expect.any(BigInt));
    expect(told.posts.map(({ likes }) => likes)).toEqual([10n, 10n, 10n]);
    expect(opened.warnings).toEqual([
      expect.stringMatching(/^Views and shares of posts stay empty this time\. /),
    ]);
    expect(opened.warnings[0]).toContain(said);
    expect(opened.requestsTo(postInsightsPath(opened))).toHaveLength(1);
  });

  test('a slow answer is given up after a quarter of the time that others have', async () => {
    const opened = await open(3, undefined, { timeoutMs: 2_000 });
    opened.server.fault({ path: postInsightsPath(opened), hang: true });
    await opened.fetch();
    expect(opened.warnings[0]).toContain('0.5 s');
  });

  test('the same failure of all insights is one warning', async () => {
    const opened = await open(3);
    for (const path of [insightsPath(opened), postInsightsPath(opened)])
      opened.server.fault({ path, times: 9, ...refusal(4) });
    await opened.fetch();
    expect(opened.warnings).toEqual([
      expect.stringMatching(/^Reach and views stay empty this time\./),
    ]);
  });

  test('different failures are two warnings', async () => {
    const opened = await open(3);
    opened.server.fault({ path: insightsPath(opened), times: 9, ...refusal(4) });
    opened.server.fault({ path: postInsightsPath(opened), times: 9, status: 500 });
    await opened.fetch();
    expect(opened.warnings).toEqual([
      expect.stringMatching(/^Reach and views stay empty this time\./),
      expect.stringMatching(/^Views and shares of posts stay empty this time\./),
    ]);
  });

  test('without the scope they are unknown, and the warning is the same one', async () => {
    const opened = await open(3, undefined, { scopes: ['instagram_business_basic'] });
    expect(viewsOf(await opened.fetch())).toEqual([null, null, null]);
    expect(opened.warnings).toHaveLength(1);
    expect(opened.warnings[0]).toContain(
      'instagram_business_manage_insights (reach, views and shares)',
    );
    expect(opened.requestsTo(postInsightsPath(opened))).toHaveLength(1);
  });

  test('they are left out close to the limit', async () => {
    const opened = await open(3);
    const headers = { 'x-app-usage': stringifyJson({ call_count: 90 }) };
    opened.server.fault({ path: profilePath, headers });
    expect(viewsOf(await opened.fetch())).toEqual([null, null, null]);
    expect(opened.server.requests.map(({ path }) => path).sort()).toEqual([profilePath, mediaPath]);
    expect(opened.warnings).toEqual([
      "Reach, views and shares stay empty this time, because 90 % of Instagram's limit for calls is used.",
    ]);
  });
});

describe('posts without insights', () => {
  test('when one post is older than the professional account, the others are asked for one by one', async () => {
    const opened = await open(4, (index) => ({ beforeConversion: index === 3 }));
    const told = await opened.fetch();
    expect(viewsOf(told)).toEqual([100n, 200n, 300n, null]);
    expect(sharesOf(told)).toEqual([1n, 2n, 3n, null]);
    expect(opened.requestsTo(postInsightsPath(opened))).toHaveLength(1);
    expect(singlePaths(opened)).toHaveLength(4);
    expect(opened.warnings).toEqual([]);
  });

  test('only the posts on the refused page are asked for one by one, at most twenty', async () => {
    const opened = await open(90, (index) => ({ beforeConversion: index === 89 }));
    const told = await opened.fetch(90);
    expect(singlePaths(opened)).toHaveLength(20);
    expect(viewsOf(told).slice(0, 70)).toEqual(
      Array.from({ length: 70 }, (_, index) => BigInt(100 * (index + 1))),
    );
    expect(viewsOf(told).slice(70)).toEqual(Array.from({ length: 20 }, () => null));
  });

  test('an account that has just become professional has no views, and no warning', async () => {
    const opened = await open(3, () => ({ beforeConversion: true }));
    expect(viewsOf(await opened.fetch())).toEqual([null, null, null]);
    expect(opened.warnings).toEqual([]);
  });

  test('one post that fails costs its own figures and one warning', async () => {
    const opened = await open(3, (index) => ({ beforeConversion: index === 2 }));
    const path = `/v25.0/${opened.account.media[1]?.id}/insights`;
    opened.server.fault({ path, times: 9, status: 500 });
    expect(viewsOf(await opened.fetch())).toEqual([100n, null, null]);
    expect(opened.warnings).toEqual([
      expect.stringMatching(
        /^Views and shares of posts stay empty this time\. Instagram's call for the insights of posts failed/,
      ),
    ]);
    expect(opened.requestsTo(path)).toHaveLength(1);
  });

  test('no post is asked for by itself close to the limit', async () => {
    const opened = await open(3, () => ({ beforeConversion: true }));
    opened.server.fault({
      path: postInsightsPath(opened),
      headers: { 'x-app-usage': stringifyJson({ call_count: 95 }) },
    });
    expect(viewsOf(await opened.fetch())).toEqual([null, null, null]);
    expect(singlePaths(opened)).toEqual([]);
  });

  test('only a retired metric is unknown, and one warning names it', async () => {
    const opened = await open(3);
    opened.server.settings.withoutMetrics = ['shares'];
    const told = await opened.fetch();
    expect(viewsOf(told)).toEqual([100n, 200n, 300n]);
    expect(sharesOf(told)).toEqual([null, null, null]);
    expect(opened.warnings).toEqual([
      expect.stringContaining('refuses these fields and metrics: shares.'),
    ]);
    expect(singlePaths(opened)).toEqual([]);
  });

  test('where a list has no field for insights, each post is asked for by itself, without a warning', async () => {
    const opened = await open(3);
    opened.server.settings.withoutFields = ['insights'];
    const told = await opened.fetch();
    expect(viewsOf(told)).toEqual([100n, 200n, 300n]);
    expect(sharesOf(told)).toEqual([1n, 2n, 3n]);
    expect(opened.warnings).toEqual([]);
  });

  test('an id that is not made of digits never becomes a path', async () => {
    const opened = await open(0);
    opened.answerWith(mediaPath, { data: [{ id: '..' }, { id: '1/../me' }, { id: '17' }] });
    opened.server.fault({ path: postInsightsPath(opened), times: 9, ...refusal(100, 2_108_006) });
    await opened.fetch();
    const paths = opened.server.requests.map(({ path }) => path);
    expect(paths.filter((path) => path.endsWith('/insights')).sort()).toEqual(
      ['/v25.0/17/insights', insightsPath(opened)].sort(),
    );
  });
});
