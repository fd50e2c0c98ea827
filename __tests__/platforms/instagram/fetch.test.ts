import { describe, expect, test } from 'vitest';
import type { InstagramMedia } from '../../../src/emulators/instagram/index.ts';
import { stringifyJson } from '../../../src/net/json.ts';
import { instagram } from '../../../src/platforms/instagram/index.ts';
import { startEmulator } from '../open-platform.ts';
import {
  day,
  hour,
  insightsPath,
  mediaPath,
  type Opened,
  type OpenOptions,
  openAccount,
  postInsightsPath,
  profilePath,
  refusalOf,
  shownOf,
  startedAt,
} from './open-account.ts';

const post = (
  likes: bigint,
  comments = 0n,
  more: Partial<InstagramMedia> = {},
): Partial<InstagramMedia> => ({ likes, comments, ...more });

/** `count` posts, an hour apart: the newest has 0 likes, the next one 1, and so on. */
const postsOf = (count: number): Partial<InstagramMedia>[] =>
  Array.from({ length: count }, (_, index) =>
    post(BigInt(index), 1n, { postedAt: startedAt - (index + 1) * hour }),
  );

/** What stays unknown when the insights do. */
const withoutInsights = ['reach', 'views', 'reach_daily'];

const unknownOf = (figures: Record<string, unknown>) =>
  Object.entries(figures).flatMap(([name, value]) => (value === null ? [name] : []));

const missingInsights =
  'Some numbers stay empty, because this scope is not granted: instagram_business_manage_insights (reach, views and shares). Sign in again and grant it.';

describe('profile and figures', () => {
  const account: OpenOptions['account'] = {
    username: 'mara.bakes',
    name: 'Mara 🍞',
    biography: 'Slowly.\nEvery day.',
    followers: 50_000n,
    following: 12n,
    mediaCount: 150n,
    // The run is on 22 November in California, so the last full day there is 21 November.
    days: {
      '2026-11-20': { reach: 1n, views: 2n },
      '2026-11-21': { reach: 4_100n, views: 12_345n },
      '2026-11-22': { reach: 9n, views: 9n },
    },
    media: [post(500n, 50n), post(1_001n, 100n), post(350n, 36n)],
  };

  test('figures, name, picture and address are those that Instagram reports', async () => {
    for (const profileAnswer of ['flat', 'wrapped'] as const) {
      const opened = await openAccount({ account });
      opened.server.settings.profileAnswer = profileAnswer;
      expect(await opened.fetch()).toEqual({
        profile: {
          id: opened.account.userId,
          username: 'mara.bakes',
          name: 'Mara 🍞',
          avatar: expect.stringContaining(`${opened.account.pictureId}.jpg?`),
          bio: 'Slowly.\nEvery day.',
          url: 'https://www.instagram.com/mara.bakes/',
        },
        portrait: expect.stringContaining(`${opened.account.pictureId}.jpg?`),
        stats: {
          followers: 50_000n,
          following: 12n,
          posts: 150n,
          // 2037 interactions / 3 posts / 50000 followers = 1.358 %.
          engagement_rate: 1.36,
          // 1851 likes / 3 posts = 617; 186 comments / 3 posts = 62.
          avg_likes: 617n,
          avg_comments: 62n,
          reach: 4_100n,
          views: 12_345n,
          reach_daily: 4_100n,
        },
        flat: {
          followers: 50_000n,
          following: 12n,
          posts: 150n,
          engagement_rate: 1.36,
          verified: null,
        },
        posts: expect.any(Array),
      });
      expect(opened.warnings).toEqual([]);
    }
  });

  test('a fetch sends four requests of the pinned version, with the token only in the header', async () => {
    const opened = await openAccount({ account });
    await opened.fetch();
    const { requests } = opened.server;
    expect(requests.map(({ path }) => path).sort()).toEqual(
      [profilePath, mediaPath, insightsPath(opened), postInsightsPath(opened)].sort(),
    );
    for (const { headers, path, query, method } of requests) {
      expect(headers.authorization).toBe(`Bearer ${opened.token}`);
      expect(`${path}?${query}`).not.toContain(opened.token);
      expect(method).toBe('GET');
      expect(path).toContain(`/${instagram.apiVersion}/`);
    }
    const queryOf = (path: string) => Object.fromEntries(opened.requestsTo(path)[0]?.query ?? []);
    expect(queryOf(profilePath)).toEqual({
      fields:
        'id,user_id,username,name,profile_picture_url,biography,followers_count,follows_count,media_count',
    });
    expect(queryOf(mediaPath)).toEqual({
      fields:
        'id,like_count,comments_count,caption,media_type,media_product_type,permalink,timestamp',
      limit: '10',
    });
    expect(queryOf(postInsightsPath(opened))).toEqual({
      fields: 'id,insights.metric(views,shares)',
      limit: '10',
    });
    expect(queryOf(insightsPath(opened))).toEqual({
      metric: 'reach,views',
      metric_type: 'total_value',
      period: 'day',
    });
  });

  test('an empty bio is empty, while an empty name or picture is unknown', async () => {
    for (const emptyField of ['absent', 'empty', 'null'] as const) {
      const { fetch, server } = await openAccount({
        account: { name: '', biography: '', pictureId: '' },
      });
      server.settings.emptyField = emptyField;
      expect((await fetch()).profile).toMatchObject({ name: null, bio: '', avatar: null });
    }
  });

  test('the configured username is used, without its at sign, when there is no handle', async () => {
    const { fetch, server } = await openAccount();
    server.settings.withoutFields = ['username'];
    const named = await fetch(10, { INSTAGRAM_USERNAME: '@mara bakes' });
    expect(named.profile).toMatchObject({
      username: 'mara bakes',
      url: 'https://www.instagram.com/mara%20bakes/',
    });
    expect((await fetch(10, { INSTAGRAM_USERNAME: '@' })).profile).toMatchObject({
      username: null,
      url: null,
    });
  });

  test('the handle that Instagram reports takes precedence over the configured one', async () => {
    const { fetch, account: own } = await openAccount();
    const { profile } = await fetch(10, { INSTAGRAM_USERNAME: 'old.name' });
    expect(profile.username).toBe(own.username);
  });

  test("the app's id for the account is used, and insights of me, without a professional id", async () => {
    const { fetch, server, signedIn, requestsTo } = await openAccount();
    server.settings.withoutFields = ['user_id'];
    const { profile, stats } = await fetch();
    expect(profile.id).toBe(signedIn.appScopedId);
    expect(stats.reach).toEqual(expect.any(BigInt));
    expect(requestsTo('/v25.0/me/insights')).toHaveLength(1);
  });

  test('an id cannot change the path of a request', async () => {
    const opened = await openAccount();
    opened.answerWith(profilePath, { id: '1', user_id: '../v1/x?y=#z', username: 'mara' });
    await opened.fetch();
    const paths = opened.server.requests.map(({ path }) => path);
    expect(paths).toContain('/v25.0/me/insights');
  });

  test('unrequested fields in the answer are ignored', async () => {
    const { fetch, server, account: own } = await openAccount();
    Object.assign(server.settings, { idUnasked: true, accountType: 'title' });
    expect((await fetch()).profile.id).toBe(own.userId);
  });

  test('without a number of followers only the engagement rate is unknown too', async () => {
    const { fetch, server, warnings } = await openAccount({ account: { followers: 99n } });
    server.settings.followersHiddenBelow = 100n;
    const { stats, flat } = await fetch();
    expect(unknownOf(stats)).toEqual(['followers', 'engagement_rate']);
    expect(unknownOf(flat)).toEqual(['followers', 'engagement_rate', 'verified']);
    expect(warnings).toEqual([]);
  });

  test('an account without followers or without posts has no engagement rate', async () => {
    const lonely = await openAccount({ account: { followers: 0n } });
    expect((await lonely.fetch()).stats).toMatchObject({ followers: 0n, engagement_rate: null });
    const empty = await openAccount({ account: { media: [] } });
    expect((await empty.fetch()).stats).toMatchObject({
      posts: 0n,
      engagement_rate: null,
      avg_likes: null,
      avg_comments: null,
    });
    expect([...lonely.warnings, ...empty.warnings]).toEqual([]);
  });

  test('counts beyond 2^53 are exact', async () => {
    const many = 9_007_199_254_740_993n;
    const { fetch } = await openAccount({
      account: {
        followers: many,
        following: many + 2n,
        mediaCount: many + 4n,
        media: [post(many, many)],
        days: { '2026-11-21': { reach: many, views: many + 2n } },
      },
    });
    expect((await fetch()).stats).toEqual({
      followers: many,
      following: many + 2n,
      posts: many + 4n,
      engagement_rate: 200,
      avg_likes: many,
      avg_comments: many,
      reach: many,
      reach_daily: many,
      views: many + 2n,
    });
  });

  test('control characters are removed from names', async () => {
    const { fetch } = await openAccount({
      account: {
        name: 'Mara\n::set-output::',
        username: 'mara\u001b[31m',
        biography: 'a\u0000b\n',
      },
    });
    expect((await fetch()).profile).toMatchObject({
      name: 'Mara ::set-output::',
      username: 'mara[31m',
      bio: 'ab\n',
    });
  });

  test('a person generated by the emulator has an account with valid tokens', async () => {
    const { clock, server, context } = await openAccount();
    const count = 9_007_199_254_740_993n;
    const person = server.addPerson({ posts: 3, count });
    for (const key of person.keys()) expect(instagram.keys.map(({ name }) => name)).toContain(key);
    expect(instagram.tokens.isDue(person, clock.now())).toBe(false);
    const told = await instagram.fetch(person, 10, context);
    expect(told.profile.username).toBe(person.get('INSTAGRAM_USERNAME'));
    expect(told.stats).toEqual({
      followers: count,
      following: count,
      posts: count,
      engagement_rate: 200,
      avg_likes: count,
      avg_comments: count,
      reach: count,
      reach_daily: count,
      views: count,
    });
    const other = await instagram.fetch(server.addPerson({ posts: 2 }), 10, context);
    expect(other.stats.posts).toBe(2n);
    const second = await startEmulator(instagram, { clock });
    expect([...second.addPerson().keys()]).toEqual([...person.keys()]);
    await second.close();
  });
});

describe('engagement rate and averages', () => {
  test.each([
    [267_500n, 100_000n, 2.68],
    [1_005n, 100_000n, 0.01],
    [499n, 100_000n, 0],
    [500n, 100_000n, 0.01],
  ])(
    'the engagement rate of %d interactions with 100 posts and %d followers is %d percent',
    async (all, followers, rate) => {
      const media = [post(all - 7n, 3n), ...Array.from({ length: 98 }, () => post(0n)), post(4n)];
      const { fetch } = await openAccount({ account: { followers, media } });
      expect((await fetch(100)).stats.engagement_rate).toBe(rate);
    },
  );

  test('posts with hidden likes do not count, nor do their comments', async () => {
    for (const hiddenLikes of ['absent', 'null'] as const) {
      const media = [post(10n, 1n), post(9_999n, 9_999n, { hidesLikes: true }), post(20n, 4n)];
      const { fetch, server } = await openAccount({ account: { followers: 100n, media } });
      server.settings.hiddenLikes = hiddenLikes;
      // 35 interactions / 2 posts / 100 followers; 5 comments / 2 posts, rounded half up.
      expect((await fetch()).stats).toMatchObject({
        engagement_rate: 17.5,
        avg_likes: 15n,
        avg_comments: 3n,
      });
    }
  });

  test('rate and averages are unknown when all posts hide their likes', async () => {
    const { fetch } = await openAccount({
      account: { media: [post(1n, 1n, { hidesLikes: true })] },
    });
    const { stats } = await fetch();
    expect(unknownOf(stats)).toEqual(['engagement_rate', 'avg_likes', 'avg_comments']);
  });

  test('albums and reels count, stories do not', async () => {
    const media = [
      post(1n, 0n, { type: 'CAROUSEL_ALBUM' }),
      post(2n, 0n, { type: 'VIDEO', product: 'REELS', copyrighted: true }),
      post(9_999n, 0n, { product: 'STORY' }),
    ];
    const { fetch } = await openAccount({ account: { media } });
    expect((await fetch()).stats.avg_likes).toBe(2n);
  });

  test('rate and average comments are unknown when one post has no number of comments', async () => {
    const opened = await openAccount();
    opened.answerWith(mediaPath, page([entry(1, 10), { ...entry(2, 20), comments_count: null }]));
    expect((await opened.fetch()).stats).toMatchObject({
      engagement_rate: null,
      avg_likes: 15n,
      avg_comments: null,
    });
  });
});

/** A page of the media list; `next` is an address that must never be requested. */
const page = (data: unknown[], after?: string, more = true) => ({
  data,
  paging: {
    cursors: { before: 'b', ...(after === undefined ? {} : { after }) },
    ...(more && after !== undefined
      ? { next: 'http://127.0.0.1:9/v25.0/1/media?access_token=stolen&after=elsewhere' }
      : {}),
  },
});
const entry = (id: number, like_count = 10) => ({
  id: String(18_000_000_000_000_000n + BigInt(id)),
  like_count,
  comments_count: 0,
});

async function openPages(...pages: unknown[]) {
  const opened = await openAccount();
  for (const one of pages) opened.answerWith(mediaPath, one);
  // The emulator knows neither these posts nor these cursors.
  opened.server.fault({ path: postInsightsPath(opened), body: '{"data":[]}', times: 99 });
  return {
    ...opened,
    cursors: () => opened.requestsTo(mediaPath).map(({ query }) => query.get('after')),
  };
}

describe('the latest posts', () => {
  test.each([
    [1, ['1']],
    [49, ['49']],
    [50, ['50']],
    [51, ['50', '50']],
    [100, ['50', '50']],
  ])('the latest %d posts count, in pages of %j', async (count, limits) => {
    const { fetch, requestsTo } = await openAccount({ account: { media: postsOf(120) } });
    // The mean of 0 to n - 1, rounded half up.
    expect((await fetch(count)).stats.avg_likes).toBe(BigInt(Math.round((count - 1) / 2)));
    expect(requestsTo(mediaPath).map(({ query }) => query.get('limit'))).toEqual(limits);
  });

  test('no page after the last one is requested, although it has a cursor', async () => {
    const { fetch, requestsTo } = await openAccount({ account: { media: postsOf(61) } });
    expect((await fetch(100)).stats.avg_likes).toBe(30n);
    expect(requestsTo(mediaPath)).toHaveLength(2);
  });

  test('pages are requested by cursor, and never by the address of the next page', async () => {
    const { fetch, server, account, requestsTo } = await openAccount({
      account: { media: postsOf(100) },
    });
    server.settings.nextBase = 'http://127.0.0.1:9';
    expect((await fetch(100)).stats.avg_likes).toBe(50n);
    // The address of the next page has this path, but other fields.
    const ofPosts = requestsTo(postInsightsPath({ account }));
    expect(ofPosts.map(({ query }) => query.get('fields'))).toEqual([
      'id,insights.metric(views,shares)',
      'id,insights.metric(views,shares)',
    ]);
    for (const { query } of server.requests) expect(query.get('access_token')).toBeNull();
  });

  test('a post on two pages counts once, and one more post is read in its place', async () => {
    const { fetch, cursors } = await openPages(
      page([entry(1, 100), entry(2, 100)], 'two'),
      page([entry(2, 100), entry(3, 400)], 'three'),
      page([entry(4, 9_999)]),
    );
    expect((await fetch(3)).stats.avg_likes).toBe(200n);
    expect(cursors()).toEqual([null, 'two']);
  });

  test('posts are different when only the last digit of their ids differs, even as numbers', async () => {
    const asNumber = (id: number, likes: number) => ({
      ...entry(id, likes),
      id: 18_000_000_000_000_000n + BigInt(id),
    });
    const { fetch } = await openPages(page([asNumber(1, 100), asNumber(2, 300)]));
    expect((await fetch()).stats.avg_likes).toBe(200n);
  });

  test.each([
    ['an unchanged cursor', [page([entry(1)], 'a'), page([entry(2)], 'a')], 2],
    [
      'a cursor from an earlier page',
      [page([entry(1)], 'a'), page([entry(2)], 'b'), page([entry(3)], 'a')],
      3,
    ],
    ['a next page without a cursor', [{ ...page([entry(1)]), paging: { next: 'x' } }], 1],
    ['a page without paging', [{ data: [entry(1)] }], 1],
  ])('reading stops at %s', async (_, pages, requests) => {
    const { fetch, requestsTo } = await openPages(...pages);
    await fetch();
    expect(requestsTo(mediaPath)).toHaveLength(requests);
  });

  test.each([
    ['empty', page([], 'b')],
    ['without a new post', page([entry(1, 100)], 'b')],
  ])('the list goes on over a page that is %s', async (_, body) => {
    const { fetch, cursors, warnings } = await openPages(
      page([entry(1, 100)], 'a'),
      body,
      page([entry(2, 300)]),
    );
    expect((await fetch()).stats.avg_likes).toBe(200n);
    expect(cursors()).toEqual([null, 'a', 'b']);
    expect(warnings).toEqual([]);
  });

  test('reading stops after ten pages without a new post, with a warning', async () => {
    const empty = Array.from({ length: 20 }, (_, index) => page([], `b${index}`));
    const { fetch, requestsTo, warnings } = await openPages(page([entry(1)], 'a'), ...empty);
    await fetch();
    expect(requestsTo(mediaPath)).toHaveLength(12);
    expect(warnings).toEqual([expect.stringContaining('10 pages of it contain no further post')]);
  });

  test('one negative number costs one post, and neither the account nor its profile', async () => {
    const odd = { ...entry(1, 9_999), comments_count: -1 };
    const { fetch, account, warnings } = await openPages(page([odd, entry(2, 300)]));
    const { stats } = await fetch();
    expect(stats).toMatchObject({ followers: account.followers, avg_likes: 300n });
    expect(warnings).toEqual([expect.stringContaining('data[0].comments_count is not a count.')]);
  });

  test('special characters in a cursor are escaped', async () => {
    const { fetch, cursors } = await openPages(page([entry(1)], 'a&b=c+d%2F,ä'), page([entry(2)]));
    await fetch();
    expect(cursors()).toEqual([null, 'a&b=c+d%2F,ä']);
  });
});

describe('insights', () => {
  test.each([10, 200, 299, 3])(
    'without the scope reach and views are unknown, and one warning names it (error %d)',
    async (permissionCode) => {
      const { fetch, server, warnings } = await openAccount({
        scopes: ['instagram_business_basic'],
      });
      server.settings.permissionCode = permissionCode;
      const { stats } = await fetch();
      expect(unknownOf(stats)).toEqual(withoutInsights);
      expect(warnings).toEqual([missingInsights]);
    },
  );

  test('metrics without data are unknown, and not zero', async () => {
    const none = await openAccount({ account: { days: {} } });
    expect(unknownOf((await none.fetch()).stats)).toEqual(withoutInsights);
    const late = await openAccount();
    late.server.settings.insightsLateMs = 2 * day;
    expect(unknownOf((await late.fetch()).stats)).toEqual(withoutInsights);
    const half = await openAccount({ account: { days: { '2026-11-21': { reach: 0n } } } });
    expect((await half.fetch()).stats).toMatchObject({ reach: 0n, views: null });
    expect([...none.warnings, ...late.warnings, ...half.warnings]).toEqual([]);
  });

  test.each([
    ['reach', ['reach', 'reach_daily']],
    ['views', ['views']],
  ])('only the retired metric %s is unknown, and one warning names it', async (metric, unknown) => {
    const { fetch, server, warnings } = await openAccount();
    server.settings.withoutMetrics = [metric];
    expect(unknownOf((await fetch()).stats)).toEqual(unknown);
    expect(warnings).toEqual([
      `Some numbers stay empty, because Instagram refuses these fields and metrics: ${metric}. Either Instagram has retired them (look for a newer version of this action), or this account does not have them.`,
    ]);
  });

  test('only reach and views are unknown when both are retired', async () => {
    const { fetch, server, warnings } = await openAccount();
    server.settings.withoutMetrics = ['reach', 'views'];
    expect(unknownOf((await fetch()).stats)).toEqual(withoutInsights);
    expect(warnings).toEqual([
      'Some numbers stay empty, because Instagram refuses these fields and metrics: reach, views. Either Instagram has retired them (look for a newer version of this action), or this account does not have them.',
    ]);
  });

  test.each([
    [{ status: 400, body: stringifyJson({ error: { code: 4 } }) }, 'was throttled (error 4'],
    [{ status: 500, body: '<html>' }, 'failed (HTTP 500)'],
    [{ drop: 'after' as const }, 'broke off'],
    [{ body: '<html>' }, 'was answered with HTTP 200 and without a JSON result'],
    [{ body: '{"data":{}}' }, 'data is not a list'],
  ])(
    'failed insights lead to a warning, and the account is still fetched (%j)',
    async (fault, said) => {
      const opened = await openAccount();
      opened.server.fault({ path: insightsPath(opened), times: 9, ...fault });
      expect(unknownOf((await opened.fetch()).stats)).toEqual(withoutInsights);
      expect(opened.warnings).toEqual([
        expect.stringMatching(/^Reach and views stay empty this time\. Instagram's insights/),
      ]);
      expect(opened.warnings[0]).toContain(said);
    },
  );

  test('the account fails when insights report an invalid token', async () => {
    const opened = await openAccount();
    opened.answerWith(insightsPath(opened), { error: { code: 190, error_subcode: 463 } }, 400);
    expect((await refusalOf(opened.fetch())).code).toBe('reauthorize');
    expect(opened.warnings).toEqual([]);
  });

  test('a cancelled run aborts the request', async () => {
    const opened = await openAccount();
    const path = insightsPath(opened);
    opened.server.fault({ path, hang: true });
    const reading = refusalOf(opened.fetch());
    while (opened.requestsTo(path).length === 0) await new Promise((done) => setImmediate(done));
    opened.cancel.abort();
    expect((await reading).message).toContain('the run was cancelled');
    expect(opened.warnings).toEqual([]);
  });
});

describe('retired fields', () => {
  test.each([
    ['biography', [], []],
    ['followers_count', ['followers', 'engagement_rate'], ['followers', 'engagement_rate']],
    ['media_count', ['posts'], ['posts']],
    ['like_count', ['engagement_rate', 'avg_likes', 'avg_comments'], ['engagement_rate']],
    ['comments_count', ['engagement_rate', 'avg_comments'], ['engagement_rate']],
  ])(
    'only the figures from %s are unknown, and one warning names it',
    async (field, stats, flat) => {
      const opened = await openAccount({ account: { media: postsOf(60) } });
      opened.server.settings.withoutFields = [field];
      const told = await opened.fetch(60);
      expect(unknownOf(told.stats)).toEqual(stats);
      expect(unknownOf(told.flat)).toEqual([...flat, 'verified']);
      expect(told.profile.bio).toBe(field === 'biography' ? null : opened.account.biography);
      if (!stats.includes('avg_likes')) expect(told.stats.avg_likes).toBe(30n);
      expect(opened.warnings).toEqual([
        `Some numbers stay empty, because Instagram refuses these fields and metrics: ${field}. Either Instagram has retired them (look for a newer version of this action), or this account does not have them.`,
      ]);
    },
  );

  test('one warning names all retired fields and metrics', async () => {
    const { fetch, server, warnings, account } = await openAccount();
    const withoutFields = [
      'user_id',
      'username',
      'name',
      'profile_picture_url',
      'biography',
      'followers_count',
      'follows_count',
      'media_count',
      'like_count',
      'comments_count',
    ];
    Object.assign(server.settings, { withoutFields, withoutMetrics: ['reach'] });
    const { stats, profile } = await fetch();
    expect(unknownOf(stats)).toEqual(Object.keys(stats).filter((name) => name !== 'views'));
    expect(profile.id).not.toBe(account.userId);
    expect(warnings).toHaveLength(1);
    for (const name of [...withoutFields, 'reach']) expect(warnings[0]).toContain(name);
  });

  test('the account fails when the id is retired', async () => {
    const { fetch, server, warnings } = await openAccount();
    server.settings.withoutFields = ['id'];
    const error = await refusalOf(fetch());
    expect(error.code).toBe('unexpected-answer');
    expect(error.message).toMatch(
      /^Instagram's (profile|media list) was refused \(error 100, HTTP 400/,
    );
    expect(warnings).toEqual([]);
  });

  test('a token that becomes invalid meanwhile is reported as such', async () => {
    const opened = await openAccount();
    opened.answerWith(profilePath, { error: { code: 100 } }, 400);
    // One answer for each field.
    for (let i = 0; i < 8; i += 1) opened.answerWith(profilePath, { error: { code: 190 } }, 400);
    expect((await refusalOf(opened.fetch())).code).toBe('reauthorize');
    expect(opened.warnings).toEqual([]);
  });

  test('nothing counts as retired when Instagram shows no account at all (subcode 33)', async () => {
    const opened = await openAccount();
    const error = { code: 100, error_subcode: 33, message: 'Unsupported get request.' };
    opened.answerWith(profilePath, { error }, 400);
    const refused = await refusalOf(opened.fetch());
    expect([refused.code, refused.message]).toEqual([
      'unexpected-answer',
      "Instagram's profile was refused (error 100, subcode 33, HTTP 400).",
    ]);
    expect(refused.hint).toMatch(
      /^If it is gone by tomorrow, it was Meta's fault\. Otherwise check that the account/,
    );
    expect(opened.requestsTo(profilePath)).toHaveLength(1);
    expect(opened.warnings).toEqual([]);
  });

  test('no field counts as retired when each works alone', async () => {
    const opened = await openAccount();
    opened.answerWith(profilePath, { error: { code: 100 } }, 400);
    const error = await refusalOf(opened.fetch());
    expect([error.code, error.message]).toEqual([
      'unexpected-answer',
      "Instagram's profile was refused (error 100, HTTP 400).",
    ]);
  });
});

describe("Meta's limits", () => {
  test.each(['business', 'app', 'both'] as const)(
    'insights are left out with one warning close to a limit (header: %s)',
    async (usageHeader) => {
      for (const usageUnderTwoIds of [true, false]) {
        const opened = await openAccount();
        Object.assign(opened.server.settings, { rateLimit: 2, usageHeader, usageUnderTwoIds });
        const { stats } = await opened.fetch();
        expect(unknownOf(stats)).toEqual(withoutInsights);
        expect(opened.warnings).toEqual([
          "Reach, views and shares stay empty this time, because 100 % of Instagram's limit for calls is used.",
        ]);
        expect(opened.server.requests).toHaveLength(2);
      }
    },
  );

  test.each([
    [89, 4],
    [90, 2],
  ])('a usage of %d percent leads to %d requests', async (percent, requests) => {
    const opened = await openAccount();
    opened.server.fault({
      path: profilePath,
      headers: { 'x-app-usage': stringifyJson({ call_count: 1, total_time: percent }) },
    });
    await opened.fetch();
    expect(opened.server.requests).toHaveLength(requests);
  });

  test('malformed usage headers are ignored', async () => {
    const opened = await openAccount();
    const odd = ['', 'null', '[]', '{', '7', '{"call_count":"95","total_time":null}'];
    for (const header of odd) {
      for (const name of ['x-app-usage', 'x-business-use-case-usage'])
        opened.server.fault({ path: profilePath, headers: { [name]: header } });
    }
    for (let i = 0; i < 2 * odd.length; i += 1)
      expect((await opened.fetch()).stats.reach).toEqual(expect.any(BigInt));
    expect(opened.warnings).toEqual([]);
  });

  test.each([4, 17, 32, 613, 80_002])(
    'an exhausted limit is reported as throttled and not retried (error %d)',
    async (throttleCode) => {
      const { fetch, server } = await openAccount();
      Object.assign(server.settings, { rateLimit: 0, throttleCode });
      const error = await refusalOf(fetch());
      expect(error.code).toBe('throttled');
      expect(error.message).toContain(`(error ${throttleCode}, HTTP 400, trace `);
      expect(error.hint).toMatch(/^Instagram accepts calls again in 1440 min/);
      expect(server.requests.length).toBeLessThanOrEqual(2);
    },
  );
});

describe('failed reads', () => {
  test.each([
    ['a temporary error code', { status: 400, body: stringifyJson({ error: { code: 2 } }) }],
    ['is_transient', { status: 400, body: '{"error":{"code":5,"is_transient":true}}' }],
    ['error 1 with HTTP 200', { body: '{"error":{"code":1}}' }],
    ['a server error', { status: 500 }],
    ['HTTP 429 without an error code', { status: 429 }],
    ['a broken connection', { drop: 'before' as const }],
  ])('profile, posts and insights are requested again after %s', async (_, fault) => {
    const opened = await openAccount();
    for (const path of [profilePath, mediaPath, insightsPath(opened)])
      opened.server.fault({ path, ...fault });
    expect(unknownOf((await opened.fetch()).stats)).toEqual([]);
    // The views and shares of posts are the seventh.
    expect(opened.server.requests).toHaveLength(7);
    expect(opened.warnings).toEqual([]);
  });

  test.each(['app-removed', 'checkpoint', 'password-changed'] as const)(
    'an invalid token needs a new sign-in, whatever its stored expiry is (%s)',
    async (ending) => {
      const { fetch, server, token, warnings } = await openAccount();
      Object.assign(server.settings, { errorType: 'IGApiException', errorStatus: 401 });
      server.end(token, ending);
      const error = await refusalOf(fetch());
      expect(error.code).toBe('reauthorize');
      expect(error.message).toMatch(
        /^Instagram refused the access token \(error 190, subcode \d+, HTTP 401, trace [\w-]+\): /,
      );
      expect(warnings).toEqual([]);
    },
  );

  test('an expired token is reported as expired', async () => {
    const { fetch, clock } = await openAccount();
    clock.advance(21 * day);
    expect((await refusalOf(fetch())).message).toContain(': it has expired.');
  });

  test.each([10, 200, 3])(
    'an account without the basic permission fails with missing-scope (error %d)',
    async (permissionCode) => {
      const { fetch, server } = await openAccount({ scopes: [] });
      server.settings.permissionCode = permissionCode;
      const error = await refusalOf(fetch());
      expect(error.code).toBe('missing-scope');
      expect(error.hint).toContain('instagram_business_basic');
    },
  );

  test.each([profilePath, mediaPath])(
    'the error for an HTML page from %s names the request',
    async (path) => {
      const { fetch, answerWith } = await openAccount();
      answerWith(path, '<html>Sign in to the network</html>');
      const error = await refusalOf(fetch());
      const call = path === profilePath ? 'profile' : 'media list';
      expect([error.code, error.message]).toEqual([
        'unexpected-answer',
        `Instagram's ${call} was answered with HTTP 200 and without a JSON result.`,
      ]);
    },
  );

  test('JSON from another service is not read as a profile', async () => {
    for (const body of ['{"message":"hello"}', '{"data":[]}', '{"data":["x"]}']) {
      const { fetch, answerWith } = await openAccount();
      answerWith(profilePath, body);
      expect((await refusalOf(fetch())).message).toMatch(/^Instagram's profile: /);
    }
  });

  test('no error and no log line contains a token that the server echoes', async () => {
    const opened = await openAccount();
    const echo = [...opened.values.values()].join(' ');
    for (const body of [
      echo,
      { error: { code: echo, message: echo, type: echo, fbtrace_id: echo, error_subcode: echo } },
    ]) {
      opened.answerWith(profilePath, body);
      const error = await refusalOf(opened.fetch());
      const shown = [shownOf(error), ...opened.debugLines, ...opened.warnings].join('\n');
      for (const value of opened.values.values()) expect(shown).not.toContain(value);
    }
  });

  test('the request for posts is aborted when the profile fails', async () => {
    const opened = await openAccount();
    opened.answerWith(profilePath, '<html>');
    opened.server.fault({ path: mediaPath, hang: true });
    const given: Promise<string>[] = [];
    const { http } = opened.context;
    opened.context.http = (request) => {
      const answer = http(request);
      given.push(answer.then(() => 'answered', String));
      return answer;
    };
    expect((await refusalOf(opened.fetch())).message).toContain('profile');
    expect(await Promise.all(given)).toEqual(['answered', expect.stringContaining('was stopped')]);
  });

  test('a cancelled run aborts its reads at once', async () => {
    const { fetch, server, cancel }: Opened = await openAccount();
    for (const path of [profilePath, mediaPath]) server.fault({ path, hang: true });
    const reading = refusalOf(fetch());
    while (server.requests.length < 2) await new Promise((done) => setImmediate(done));
    cancel.abort();
    expect((await reading).message).toContain('the run was cancelled');
  });
});

test('a warning names another API version that answers, and its figures are used', async () => {
  const opened = await openAccount();
  for (const path of [profilePath, mediaPath])
    opened.server.fault({ path, headers: { 'facebook-api-version': 'v26.0' } });
  expect(unknownOf((await opened.fetch()).stats)).toEqual([]);
  expect(opened.warnings).toEqual([
    'Instagram answers by version v26.0 of its API, although v25.0 is asked for. Look for a newer version of this action.',
  ]);
});

test('there is no warning when the requested API version answers', async () => {
  for (const newestVersion of [25, 26] as const) {
    const { fetch, server, warnings } = await openAccount();
    server.settings.newestVersion = newestVersion;
    await fetch();
    expect(warnings).toEqual([]);
  }
});
