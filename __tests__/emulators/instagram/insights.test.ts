import { expect, test } from 'vitest';
import { dig } from '../dig.ts';
import { day, errorOf, hour, messageOf, openInstagram } from './open-instagram.ts';

const firstId = ({ account }: { account: { media: { id: string }[] } }) =>
  account.media[0]?.id ?? '';
const total = { metric_type: 'total_value', period: 'day' };

test('insights of a medium are lifetime values', async () => {
  const opened = await openInstagram({ media: [{ likes: 7n, comments: 2n }] });
  const id = firstId(opened);
  const { status, body } = await opened.insights(id, { metric: 'views,total_interactions' });
  expect(status).toBe(200);
  expect(body).toEqual({
    data: [
      {
        name: 'views',
        period: 'lifetime',
        values: [{ value: 6_020 }],
        title: 'Views',
        description: expect.any(String),
        id: `${id}/insights/views/lifetime`,
      },
      expect.objectContaining({ name: 'total_interactions', values: [{ value: 67 }] }),
    ],
  });
});

test('metrics without data are omitted, not answered as 0', async () => {
  const opened = await openInstagram({ media: [{ insights: { reach: 5n } }] });
  const { body } = await opened.insights(firstId(opened), { metric: 'views,reach' });
  expect(dig(body, 'data')).toHaveLength(1);
  opened.instagram.settings.insightsLateMs = 48 * hour;
  const late = await opened.insights(firstId(opened), { metric: 'views,reach' });
  expect(late.body).toEqual({ data: [] });
});

test.each([
  ['impressions', /no longer supported/],
  ['plays', /no longer supported/],
  ['clips_replays_count', /no longer supported/],
  ['ig_reels_aggregated_all_plays_count', /no longer supported/],
  ['saves', /^\(#100\) metric\[1\] must be one of the following values: views/],
  ['ig_reels_avg_watch_time', /does not support the ig_reels_avg_watch_time metric/],
])('the metric %s, which a post does not have, fails the whole call', async (metric, message) => {
  const opened = await openInstagram({ media: [{}] });
  const refused = await opened.insights(firstId(opened), { metric: `reach,${metric}` });
  expect(errorOf(refused)).toEqual([400, 100, undefined]);
  expect(messageOf(refused)).toMatch(message);
});

test('a reel has watch times, but no profile visits', async () => {
  const opened = await openInstagram({
    media: [{ type: 'VIDEO', product: 'REELS', insights: { ig_reels_avg_watch_time: 6_400n } }],
  });
  const id = firstId(opened);
  expect((await opened.insights(id, { metric: 'ig_reels_avg_watch_time' })).status).toBe(200);
  expect(errorOf(await opened.insights(id, { metric: 'profile_visits' }))).toEqual([
    400,
    100,
    undefined,
  ]);
});

test('insights of a story are refused with code 10 below five viewers, and are empty after a day', async () => {
  const opened = await openInstagram({ media: [{ product: 'STORY', viewers: 4n }] });
  const id = firstId(opened);
  const refused = await opened.insights(id, { metric: 'reach' });
  expect(errorOf(refused)).toEqual([400, 10, undefined]);
  expect(messageOf(refused)).toContain('Not enough viewers for the media to show insights');
  Object.assign(opened.account.media[0] ?? {}, { viewers: 5n });
  expect(dig((await opened.insights(id, { metric: 'reach' })).body, 'data')).toHaveLength(1);
  opened.clock.advance(day);
  expect((await opened.insights(id, { metric: 'reach' })).body).toEqual({ data: [] });
});

test('the children of an album have no insights', async () => {
  const opened = await openInstagram({ media: [{ type: 'CAROUSEL_ALBUM' }] });
  const child = opened.account.media[0]?.childIds[0] ?? '';
  expect(errorOf(await opened.insights(child, { metric: 'reach' }))).toEqual([400, 100, 33]);
});

test('insights of the account are the sum of the days that have ended', async () => {
  const { insights, account, token } = await openInstagram({
    days: {
      '2026-10-31': { reach: 100n, views: 1_000n },
      '2026-11-01': { reach: 200n, views: 2_000n },
      '2026-11-02': { reach: 400n, views: 4_000n },
    },
  });
  const { body } = await insights('me', { ...total, metric: 'reach,views' });
  expect(body).toEqual({
    data: [
      {
        name: 'reach',
        period: 'day',
        title: 'Reach',
        description: expect.any(String),
        id: `${account.userId}/insights/reach/day`,
        total_value: { value: 200 },
      },
      expect.objectContaining({ name: 'views', total_value: { value: 2_000 } }),
    ],
    paging: {
      previous: expect.stringContaining(`access_token=${token}&`),
      next: expect.stringContaining(`access_token=${token}&`),
    },
  });
  const since = String(Date.UTC(2026, 9, 31) / 1000);
  const more = await insights(account.userId, { ...total, metric: 'reach', since });
  expect(dig(more.body, 'data', 0, 'total_value', 'value')).toBe(300);
});

test('a series has one value per day, and days end at midnight in California', async () => {
  const { insights } = await openInstagram({
    days: { '2026-10-31': { reach: 100n }, '2026-11-01': { reach: 200n } },
  });
  const query = {
    metric: 'reach',
    period: 'day',
    since: '2026-10-31',
    until: '2026-11-02T12:00:00Z',
  };
  // Daylight saving ended on 1 November.
  expect(dig((await insights('me', query)).body, 'data', 0, 'values')).toEqual([
    { value: 100, end_time: '2026-11-01T07:00:00+0000' },
    { value: 200, end_time: '2026-11-02T08:00:00+0000' },
  ]);
});

test('only some metrics have a series, the others need total_value', async () => {
  const { insights } = await openInstagram();
  const refused = await insights('me', { metric: 'reach,views', period: 'day' });
  expect(errorOf(refused)).toEqual([400, 100, undefined]);
  expect(messageOf(refused)).toBe(
    '(#100) The following metrics (views) should be specified with parameter metric_type=total_value',
  );
  expect((await insights('me', { ...total, metric: 'follower_count' })).status).toBe(400);
});

test('days without data or with delayed data give an empty list', async () => {
  const { insights, instagram } = await openInstagram();
  const query = { ...total, metric: 'reach,saves' };
  expect(dig((await insights('me', query)).body, 'data')).toHaveLength(1);
  instagram.settings.insightsLateMs = 48 * hour;
  expect((await insights('me', query)).body).toEqual({ data: [] });
});

test('follower_count needs 100 followers', async () => {
  const { insights, account } = await openInstagram();
  const query = { metric: 'follower_count', period: 'day' };
  expect(dig((await insights('me', query)).body, 'data')).toHaveLength(1);
  account.followers = 99n;
  expect((await insights('me', query)).body).toEqual({ data: [] });
});

test.each([
  { period: '' },
  { period: 'lifetime' },
  { metric: '' },
  { metric: 'impressions' },
  { metric: 'saved' },
  { metric_type: 'sum' },
  { since: '2026-11-02', until: '2026-11-01' },
  { since: '2026-09-01', until: '2026-11-01' },
])('insights of the account are refused for %o', async (changes) => {
  const { insights } = await openInstagram();
  const query = { ...total, metric: 'reach', ...changes };
  expect(errorOf(await insights('me', query))).toEqual([400, 100, undefined]);
});

test('without the permission, insights are refused, but the profile is not', async () => {
  const { insights, me, instagram, app, account } = await openInstagram();
  const scopes = ['instagram_business_basic'];
  const { accessToken } = instagram.signIn({ appId: app.appId, account, scopes });
  const query = { ...total, metric: 'reach' };
  expect(errorOf(await insights('me', query, accessToken))).toEqual([400, 10, undefined]);
  instagram.settings.permissionCode = 200;
  expect(errorOf(await insights('me', query, accessToken))).toEqual([400, 200, undefined]);
  expect((await me('id', accessToken)).status).toBe(200);
});

test('a documented metric can be set to unsupported', async () => {
  const opened = await openInstagram();
  opened.instagram.settings.withoutMetrics = ['views'];
  expect(messageOf(await opened.insights('me', { ...total, metric: 'reach,views' }))).toMatch(
    /^\(#100\) metric\[1\] must be one of the following values: reach, follower_count, accounts/,
  );
  expect(messageOf(await opened.insights(firstId(opened), { metric: 'views' }))).toContain(
    'does not support the views metric',
  );
});
