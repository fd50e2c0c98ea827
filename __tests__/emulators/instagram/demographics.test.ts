import { expect, test } from 'vitest';
import { dig } from '../dig.ts';
import { errorOf, messageOf, openInstagram } from './open-instagram.ts';

const asked = {
  metric: 'follower_demographics',
  period: 'lifetime',
  metric_type: 'total_value',
  breakdown: 'age,gender',
  timeframe: 'this_month',
};

const audience = {
  people: [
    { age: '25-34', gender: 'F', count: 20n },
    { age: '25-34', gender: 'M', count: 5n },
    { age: '18-24', gender: 'F', count: 9n },
    { age: '65+', gender: 'U', count: 0n },
  ],
  countries: [
    { key: 'AT', count: 3n },
    { key: 'DE', count: 31n },
  ],
  cities: Array.from({ length: 60 }, (_, index) => ({
    key: `Town ${index}`,
    count: BigInt(index + 1),
  })),
};

const breakdownOf = (body: unknown) => dig(body, 'data', 0, 'total_value', 'breakdowns', 0);

test('demographics are groups by dimension, the largest first, with the time frame as one more', async () => {
  const { insights, account, token } = await openInstagram({ audience });
  const { status, body } = await insights('me', asked);
  expect(status).toBe(200);
  expect(body).toEqual({
    data: [
      {
        name: 'follower_demographics',
        period: 'lifetime',
        title: 'Follower demographics',
        description: expect.any(String),
        id: `${account.userId}/insights/follower_demographics/lifetime`,
        total_value: {
          breakdowns: [
            {
              dimension_keys: ['timeframe', 'age', 'gender'],
              results: [
                { dimension_values: ['THIS_MONTH', '25-34', 'F'], value: 20 },
                { dimension_values: ['THIS_MONTH', '18-24', 'F'], value: 9 },
                { dimension_values: ['THIS_MONTH', '25-34', 'M'], value: 5 },
              ],
            },
          ],
        },
      },
    ],
    paging: {
      previous: expect.stringContaining(`access_token=${token}&`),
      next: expect.stringContaining(`access_token=${token}&`),
    },
  });
});

test.each([
  ['age', ['25-34', '18-24'], [25, 9]],
  ['gender', ['F', 'M'], [29, 5]],
  ['country', ['DE', 'AT'], [31, 3]],
])('a breakdown by %s adds up the others', async (breakdown, keys, values) => {
  const { insights, instagram } = await openInstagram({ audience });
  instagram.settings.timeframe = 'optional';
  const { timeframe: _, ...unframed } = asked;
  const found = breakdownOf((await insights('me', { ...unframed, breakdown })).body);
  expect(found).toEqual({
    dimension_keys: [breakdown],
    results: keys.map((key, index) => ({ dimension_values: [key], value: values[index] })),
  });
});

test('at most 45 groups are listed', async () => {
  const { insights } = await openInstagram({ audience });
  const { body } = await insights('me', { ...asked, breakdown: 'city' });
  expect(dig(breakdownOf(body), 'results')).toHaveLength(45);
  expect(dig(breakdownOf(body), 'results', 0, 'dimension_values')).toEqual([
    'THIS_MONTH',
    'Town 59',
  ]);
});

test.each([
  [{ period: '' }, 100],
  [{ period: 'day' }, 100],
  [{ metric_type: '' }, 100],
  [{ metric_type: 'time_series' }, 100],
  [{ breakdown: '' }, 1],
  [{ breakdown: 'country,city' }, 1],
  [{ breakdown: 'gender,age' }, 1],
  [{ breakdown: 'follow_type' }, 1],
  [{ metric: 'follower_demographics,reach' }, 1],
  [{ metric: 'reach,follower_demographics' }, 1],
  [{ metric: 'follower_demographics,engaged_audience_demographics' }, 1],
  [{ metric: 'follower_demographic' }, 100],
  [{ timeframe: 'last_30_days' }, 100],
  [{ timeframe: 'prev_month' }, 100],
  [{ timeframe: 'THIS_MONTH' }, 100],
])('demographics are refused for %o with code %d', async (changes, code) => {
  const { insights } = await openInstagram({ audience });
  const refused = await insights('me', { ...asked, ...changes });
  expect(errorOf(refused)).toEqual([400, code, undefined]);
  if (code === 1) expect(messageOf(refused)).toBe('An unknown error has occurred.');
});

test('a time frame is required, optional or refused', async () => {
  const { insights, instagram } = await openInstagram({ audience });
  const { timeframe: _, ...unframed } = asked;
  const outcomes = async () => [
    (await insights('me', asked)).status,
    (await insights('me', unframed)).status,
    (await insights('me', { ...asked, timeframe: 'this_week' })).status,
  ];
  expect(await outcomes()).toEqual([200, 400, 200]);
  instagram.settings.timeframe = 'optional';
  expect(await outcomes()).toEqual([200, 200, 200]);
  instagram.settings.timeframe = 'refused';
  expect(await outcomes()).toEqual([400, 200, 400]);
});

test('below 100 followers demographics are refused with code 3006, or empty', async () => {
  const { insights, instagram, account } = await openInstagram({ audience, followers: 99n });
  expect(errorOf(await insights('me', asked))).toEqual([400, 3006, undefined]);
  instagram.settings.fewFollowers = 'empty';
  expect((await insights('me', asked)).body).toEqual({ data: [] });
  account.followers = 100n;
  expect(dig((await insights('me', asked)).body, 'data')).toHaveLength(1);
});

test('without data the list is empty', async () => {
  const { insights } = await openInstagram({
    audience: { people: [], countries: [], cities: [] },
  });
  expect((await insights('me', asked)).body).toEqual({ data: [] });
  const engaged = { ...asked, metric: 'engaged_audience_demographics' };
  expect((await insights('me', engaged)).body).toEqual({ data: [] });
});

test('demographics need the permission for insights', async () => {
  const { insights, instagram, app, account } = await openInstagram({ audience });
  const scopes = ['instagram_business_basic'];
  const { accessToken } = instagram.signIn({ appId: app.appId, account, scopes });
  for (const code of [10, 200]) {
    instagram.settings.permissionCode = code;
    expect(errorOf(await insights('me', asked, accessToken))).toEqual([400, code, undefined]);
  }
});
