import fc from 'fast-check';
import { expect, test } from 'vitest';
import { StatsError } from '../../../src/errors.ts';
import { parseJson, stringifyJson } from '../../../src/net/json.ts';
import { createLenientReader } from '../../../src/net/lenient-reader.ts';
import { service } from '../../../src/platforms/instagram/service.ts';
import {
  understandMedia,
  understandProfile,
  unwrapProfile,
} from '../../../src/platforms/instagram/understand.ts';
import {
  understandInsights,
  understandPostInsights,
  understandPostPage,
} from '../../../src/platforms/instagram/understand-insights.ts';
import { understandEnvelope } from '../../../src/platforms/meta/graph.ts';
import { asksToComeBack } from '../../../src/platforms/meta/graph-error.ts';
import { understandRenewal } from '../../../src/platforms/meta/renew.ts';
import { understandDemographics } from '../../../src/platforms/meta/understand-demographics.ts';
import { readUsage } from '../../../src/platforms/meta/usage.ts';

const name = "Instagram's profile";

const answer = (body: unknown, status = 200, headers: Record<string, string> = {}) => {
  const text = typeof body === 'string' ? body : stringifyJson(body);
  return { status, headers: new Headers(headers), text, bytes: new TextEncoder().encode(text) };
};
const refuse = (code: unknown, status: number, more: Record<string, unknown> = {}) =>
  answer(
    {
      error: {
        message: 'Told by Meta.',
        type: 'OAuthException',
        code,
        fbtrace_id: 'Ab-_9',
        ...more,
      },
    },
    status,
  );

/** What `act` returns, or the StatsError that it throws; any other error fails the test. */
function outcomeOf<T>(act: () => T): T | StatsError {
  try {
    return act();
  } catch (error) {
    if (error instanceof StatsError) return error;
    throw error;
  }
}

function errorOf(act: () => unknown): StatsError {
  const outcome = outcomeOf(act);
  if (outcome instanceof StatsError) return outcome;
  throw new Error('Nothing was thrown.');
}

const readRecord = (text: string) => Object.assign({}, parseJson(text));

test.each([
  [1, 400, 'unavailable', true],
  [2, 400, 'unavailable', true],
  [2, 200, 'unavailable', true],
  [3, 400, 'missing-scope', false],
  [10, 403, 'missing-scope', false],
  [200, 400, 'missing-scope', false],
  [299, 400, 'missing-scope', false],
  [4, 400, 'throttled', false],
  [17, 400, 'throttled', false],
  [32, 400, 'throttled', false],
  [341, 400, 'throttled', false],
  [368, 400, 'throttled', false],
  [613, 429, 'throttled', false],
  [80_002, 503, 'throttled', false],
  [102, 400, 'reauthorize', false],
  [190, 400, 'reauthorize', false],
  [190, 200, 'reauthorize', false],
  [190, 500, 'reauthorize', false],
  [100, 400, 'unexpected-answer', false],
  [2_500, 400, 'unexpected-answer', false],
  [199, 400, 'unexpected-answer', false],
  [300, 400, 'unexpected-answer', false],
  [99_999, 503, 'unavailable', true],
  [99_999, 429, 'throttled', true],
])('the error %d with HTTP %d means %s; retried: %s', (code, status, meaning, again) => {
  for (const type of ['OAuthException', 'IGApiException', undefined]) {
    const refused = refuse(code, status, { type });
    const error = errorOf(() => understandEnvelope(service, refused, name));
    expect(error.code).toBe(meaning);
    expect(error.message).toContain(`(error ${code}, HTTP ${status}, trace Ab-_9)`);
    expect(`${error.message} ${error.hint}`).not.toContain('Told by Meta');
    expect(error.hint).toMatch(/^[A-Z].*\.$/);
    expect(asksToComeBack(refused)).toBe(again);
  }
});

test.each([
  'API access blocked.',
  'API access deactivated. To reactivate, go to the app dashboard.',
])('an app whose access was switched off is no missing scope: %s', (message) => {
  const error = errorOf(() => understandEnvelope(service, refuse(200, 400, { message }), name));
  expect([error.code, error.message]).toEqual([
    'invalid-input',
    `${name} was refused because Meta has disabled the app's access to the API (error 200, HTTP 400, trace Ab-_9).`,
  ]);
  expect(error.hint).toMatch(/^Open the app in the App Dashboard/);
});

test.each([
  'Invalid OAuth access token - Cannot parse access token',
  'Malformed access token hushhush',
  'The access token could not be decrypted',
])('a text that is no token is told as such: %s', (message) => {
  const error = errorOf(() => understandEnvelope(service, refuse(190, 400, { message }), name));
  expect(error.code).toBe('reauthorize');
  expect(error.message).toContain(
    ': it is not a token of Instagram Login, or was not copied completely.',
  );
  expect(error.message).not.toContain('hushhush');
});

test('the error 100 names its causes in the order of their likelihood', () => {
  const { hint } = errorOf(() => understandEnvelope(service, refuse(100, 400), name));
  expect(hint).toMatch(/it was Meta's fault\..*professional one.*sign in again\..*newer version/);
});

test.each([
  [458, 'the account has removed the app'],
  [459, 'log in at instagram.com'],
  [460, 'the password was changed'],
  [463, 'it has expired'],
  [467, 'it is no longer valid'],
])('the error for an invalid token explains subcode %d', (error_subcode, why) => {
  const error = errorOf(() =>
    understandEnvelope(service, refuse(190, 400, { error_subcode }), name),
  );
  expect(error.message).toContain(`error 190, subcode ${error_subcode}, HTTP 400`);
  expect(error.message).toContain(why);
});

test('the error for an invalid token gives no reason without a known subcode', () => {
  for (const error_subcode of [undefined, 999]) {
    const error = errorOf(() =>
      understandEnvelope(service, refuse(190, 400, { error_subcode }), name),
    );
    expect(error.message).toMatch(/^Instagram refused the access token \(error 190, [^:]*\)\.$/);
    expect(error.hint).toMatch(/^Sign in again and store the new tokens in the secret\./);
  }
});

test.each([
  [10, `${name} was refused because a scope is missing`, /instagram_business_basic.*App Dashboard/],
  [4, `${name} was throttled`, /^Run it again in an hour/],
  [2, `${name} failed`, /the next run tries again/],
  [100, `${name} was refused`, /newer version .* report it with the trace id/],
])('the error %d leads to one sentence and a hint', (code, message, hint) => {
  const error = errorOf(() => understandEnvelope(service, refuse(code, 400), name));
  expect(error.message).toBe(`${message} (error ${code}, HTTP 400, trace Ab-_9).`);
  expect(error.hint).toMatch(hint);
  expect(error.cause).toMatchObject({ code, traceId: 'Ab-_9' });
});

test('the hint of a throttled request names the minutes that Meta reports', () => {
  const usage = { '1': [{ estimated_time_to_regain_access: 12 }] };
  const headers = { 'x-business-use-case-usage': stringifyJson(usage) };
  const refused = { ...refuse(4, 400), headers: new Headers(headers) };
  expect(errorOf(() => understandEnvelope(service, refused, name)).hint).toMatch(
    /^Instagram accepts calls again in 12 min: run it after that\./,
  );
});

test('a malformed code, subcode or trace id is not quoted', () => {
  for (const more of [
    { fbtrace_id: 'two words', error_subcode: '463' },
    { fbtrace_id: 'a'.repeat(65), error_subcode: 1.5 },
    { fbtrace_id: '', error_subcode: null },
    { fbtrace_id: 5, error_subcode: 2n ** 60n },
    { fbtrace_id: '\nAb', error_subcode: {} },
  ])
    for (const code of ['190', 1.5, null, 2n ** 60n])
      expect(
        errorOf(() => understandEnvelope(service, refuse(code, 400, more), name)).message,
      ).toBe(`${name} was refused (an error without a code, HTTP 400).`);
  const longest = refuse(5, 400, { fbtrace_id: 'a_-Z'.repeat(16), error_subcode: 33 });
  expect(errorOf(() => understandEnvelope(service, longest, name)).message).toBe(
    `${name} was refused (error 5, subcode 33, HTTP 400, trace ${'a_-Z'.repeat(16)}).`,
  );
});

test('is_transient counts only when the code is unknown', () => {
  const passing = { is_transient: true };
  expect(errorOf(() => understandEnvelope(service, refuse(5, 400, passing), name)).code).toBe(
    'unavailable',
  );
  expect(errorOf(() => understandEnvelope(service, refuse(4, 400, passing), name)).code).toBe(
    'throttled',
  );
  expect(errorOf(() => understandEnvelope(service, refuse(190, 400, passing), name)).code).toBe(
    'reauthorize',
  );
});

test.each([
  ['<html>Captive portal</html>', 200, 'unexpected-answer'],
  ['', 200, 'unexpected-answer'],
  ['[]', 200, 'unexpected-answer'],
  ['{"error":"no"}', 200, 'unexpected-answer'],
  ['{"error":{"code":"190"}}', 400, 'unexpected-answer'],
  ['{"error_type":"OAuthException","code":400,"error_message":"x"}', 400, 'unexpected-answer'],
  ['[[[['.repeat(50_000), 200, 'unexpected-answer'],
  ['{"id":"1"}', 404, 'unexpected-answer'],
  ['<html>Bad gateway</html>', 502, 'unavailable'],
  ['slow down', 429, 'throttled'],
])('the error for a malformed answer (%.30s) names the request', (text, status, code) => {
  const error = errorOf(() => understandEnvelope(service, answer(text, status), name));
  expect(error.code).toBe(code);
  expect(error.message).toMatch(new RegExp(`^Instagram's profile .*HTTP ${status}`));
  expect(error.message).not.toContain('html');
});

test('an answer without an error is not retried, except with HTTP 5xx', () => {
  expect(asksToComeBack(answer({ id: '1', biography: '{"error":{"code":2}}' }))).toBe(false);
  expect(asksToComeBack(answer({ id: '1', error: null }))).toBe(false);
  expect(asksToComeBack(answer('<p>"error"</p>', 404))).toBe(false);
  expect(asksToComeBack(answer('', 502))).toBe(true);
});

test('ids and counters keep every digit, as text and as numbers', () => {
  const told = understandProfile(
    readRecord(
      '{"id":29007199254740993,"user_id":"17841400000000001","followers_count":9007199254740993}',
    ),
    createLenientReader(),
  );
  expect(told).toMatchObject({
    appScopedId: '29007199254740993',
    userId: '17841400000000001',
    followers: 9_007_199_254_740_993n,
  });
});

test('an answer with an error of null is a success', () => {
  const body = { id: '1', error: null };
  expect(understandEnvelope(service, answer(body), name)).toEqual(body);
});

test('a profile is read with and without a list around it', () => {
  const user = { id: '1', username: 'mara' };
  expect(unwrapProfile({ data: [user] })).toEqual(user);
  expect(unwrapProfile(user)).toEqual(user);
  expect(errorOf(() => unwrapProfile({ data: [] })).message).toBe(
    "Instagram's profile: data[0] is not an object.",
  );
});

test.each([
  [{ id: '1', followers_count: '5' }, 'followers_count is not a count'],
  [{ id: '1', media_count: -1 }, 'media_count is not a count'],
  [{ id: '1', username: 5 }, 'username is not text'],
  [{ user_id: '1', id: 1.5 }, 'id is not a count'],
  [{ id: '1', name: 5 }, 'name is not text'],
  [{ id: '1', profile_picture_url: 5 }, 'profile_picture_url is not text'],
  [{ id: '1', biography: 5 }, 'biography is not text'],
  [{ id: '1', follows_count: '5' }, 'follows_count is not a count'],
])('a malformed field of a profile is unknown, and the note names it (%j)', (user, note) => {
  const reader = createLenientReader();
  const { userId, appScopedId, bio, ...others } = understandProfile(user, reader);
  expect([userId, appScopedId].filter(Boolean)).toEqual(['1']);
  expect(bio).toBe('biography' in user ? null : '');
  expect(Object.values(others).every((value) => value === null)).toBe(true);
  expect(reader.notes()).toEqual([`Instagram's profile: ${note}`]);
});

test.each([{}, '../me', -5])(
  'while its usual id is odd (%j), an account is known by its name',
  (user_id) => {
    const reader = createLenientReader();
    const user = { id: '1', user_id, username: 'mara', followers_count: 7 };
    expect(understandProfile(user, reader)).toMatchObject({
      userId: null,
      appScopedId: null,
      username: 'mara',
      followers: 7n,
    });
    expect(reader.notes()).toEqual([expect.stringContaining('user_id is not ')]);
  },
);

test.each([{ id: 1.5 }, { id: '' }, { id: '1', user_id: {} }])(
  'a profile without an id is an error',
  (user) => {
    const error = errorOf(() => understandProfile(user, createLenientReader()));
    expect([error.code, error.message]).toEqual([
      'unexpected-answer',
      "Instagram's profile: id is missing.",
    ]);
  },
);

test.each<[Record<string, unknown>, string, number]>([
  [{}, 'data is not a list', 0],
  [{ data: [1, { id: '1' }] }, 'data[0] is not an object', 1],
  [{ data: [{ id: '1' }, {}] }, 'data[1].id is missing', 1],
  [
    { data: [{ id: '1', like_count: 'many' }, { id: '2' }] },
    'data[0].like_count is not a count',
    1,
  ],
  [{ data: [{ id: '1', comments_count: -5 }] }, 'data[0].comments_count is not a count', 0],
  [{ data: [{ id: {} }] }, 'data[0].id is not text', 0],
  [
    { data: [], paging: { next: 'x', cursors: { after: 5 } } },
    'paging.cursors.after is not text',
    0,
  ],
])('a malformed post is left out, and the note names the field (%j)', (body, note, left) => {
  const reader = createLenientReader();
  const page = understandMedia(body, reader);
  expect(page.posts).toHaveLength(left);
  expect(page.cursor).toBeNull();
  expect(reader.notes()).toEqual([`Instagram's media list: ${note}`]);
});

test('insights are read by name, without those that have no value', () => {
  const data = [
    { name: 'reach', period: 'day', total_value: { value: 5 } },
    { name: 'views', period: 'day', total_value: {} },
    { name: 'likes', period: 'day' },
  ];
  expect([...understandInsights({ data }, createLenientReader())]).toEqual([['reach', 5n]]);
  expect(understandInsights({ data: [] }, createLenientReader()).size).toBe(0);
});

// Both have the form of recorded answers, as in
// https://github.com/sns-sdks/python-facebook/tree/40f329e8b3c2acd88af7799128216f86c716ad98/testdata/instagram/apidata
const recorded = {
  media:
    '{"data":[{"name":"profile_activity","period":"lifetime","values":[{"value":11}],"title":"Profile activity","description":"The sum of all profile actions.","total_value":{"value":11,"breakdowns":[{"dimension_keys":["action_type"],"results":[{"dimension_values":["bio_link_clicked"],"value":11}]}]},"id":"18035507131611621/insights/profile_activity/lifetime"}]}',
  account:
    '{"data":[{"name":"reach","period":"day","title":"Accounts reached","description":"Unique accounts.","total_value":{"value":14516883,"breakdowns":[{"dimension_keys":["media_product_type","follow_type"],"results":[{"dimension_values":["IGTV","FOLLOWER"],"value":9},{"dimension_values":["AD","NON_FOLLOWER"],"value":14357147}]}]},"id":"17841454149711910/insights/reach/day"}],"paging":{"previous":"https://graph.facebook.com/v18.0/17841454149711910/insights?metric=reach","next":"https://graph.facebook.com/v18.0/17841454149711910/insights?metric=reach"}}',
};

test('recorded insights of a post and of an account are read', () => {
  const reader = createLenientReader();
  expect(understandPostInsights('18035507131611621', readRecord(recorded.media), reader)).toEqual([
    { id: '18035507131611621', metric: 'profile_activity', value: 11n },
  ]);
  expect([...understandInsights(readRecord(recorded.account), reader)]).toEqual([
    ['reach', 14_516_883n],
  ]);
  expect(reader.notes()).toEqual([]);
});

test.each<[unknown, string]>([
  ['x', 'data is not a list'],
  [['x'], 'data[0] is not an object'],
  [[{ id: 1.5 }], 'data[0].id is not a count'],
  [[{ id: '1', insights: 'x' }], 'data[0].insights is not an object'],
  [[{ id: '1', insights: { data: {} } }], 'data[0].insights.data is not a list'],
  [[{ id: '1', insights: { data: [5] } }], 'data[0].insights.data[0] is not an object'],
  [[{ id: '1', insights: { data: [{ name: 5 }] } }], 'data[0].insights.data[0].name is not text'],
  [
    [{ id: '1', insights: { data: [{ name: 'views', values: 5 }] } }],
    'data[0].insights.data[0].values is not a list',
  ],
  [
    [{ id: '1', insights: { data: [{ name: 'views', values: ['x'] }] } }],
    'data[0].insights.data[0].values[0] is not an object',
  ],
  [
    [{ id: '1', insights: { data: [{ name: 'views', values: [{ value: -1 }] }] } }],
    'data[0].insights.data[0].values[0].value is not a count',
  ],
])('malformed insights in a list are left out, and the note names the field (%j)', (data, note) => {
  const reader = createLenientReader();
  expect(understandPostPage({ data }, reader)).toEqual([]);
  expect(reader.notes()).toEqual([`Instagram's insights of posts: ${note}`]);
});

test.each([
  { data: [{}] },
  { data: [{ id: null, insights: { data: [{ name: 'views', values: [{ value: 1 }] }] } }] },
  { data: [{ id: '1' }] },
  { data: [{ id: '1', insights: null }] },
  { data: [{ id: '1', insights: { data: [{ name: 'views' }] } }] },
  { data: [{ id: '1', insights: { data: [{ name: 'views', values: [] }] } }] },
  { data: [{ id: '1', insights: { data: [{ name: 'views', values: [{}] }] } }] },
])('missing insights in a list are left out without a note (%j)', (body) => {
  const reader = createLenientReader();
  expect(understandPostPage(body, reader)).toEqual([]);
  expect(reader.notes()).toEqual([]);
});

test.each([
  ['25-34', 'f', true],
  ['65+', 'U', true],
  ['13-17', 'UNKNOWN', true],
  ['x25-34', 'F', false],
  ['25-34x', 'F', false],
  ['25', 'F', false],
  ['', 'F', false],
  ['25-34', '', false],
  ['25-34', '1F', false],
  ['25-34', 'F1', false],
  ['25-34', 'F'.repeat(21), false],
])('the age %j with the gender %j is a group: %s', (age, gender, isGroup) => {
  const breakdown = {
    dimension_keys: ['age', 'gender'],
    results: [{ dimension_values: [age, gender], value: 1 }],
  };
  const body = { data: [{ total_value: { breakdowns: [breakdown] } }] };
  const reader = createLenientReader();
  expect(
    understandDemographics("Instagram's demographics", body, ['age', 'gender'], reader),
  ).toEqual(isGroup ? [{ age, gender: gender.toUpperCase(), count: 1n }] : []);
  expect(reader.notes()).toHaveLength(isGroup ? 0 : 1);
});

test('demographics are read by the names of their dimensions, as documented with and without a time frame', () => {
  const body = (dimension_keys: string[], ...dimension_values: string[]) => ({
    data: [
      {
        name: 'follower_demographics',
        period: 'lifetime',
        total_value: {
          breakdowns: [{ dimension_keys, results: [{ dimension_values, value: 200 }] }],
        },
      },
    ],
  });
  const read = (one: Record<string, unknown>, ...dimensions: ('age' | 'country' | 'gender')[]) =>
    understandDemographics("Instagram's demographics", one, dimensions, createLenientReader());
  expect(read(body(['age', 'gender'], '25-34', 'F'), 'age', 'gender')).toEqual([
    { age: '25-34', gender: 'F', count: 200n },
  ]);
  expect(read(body(['timeframe', 'country'], 'LAST_90_DAYS', 'at'), 'country')).toEqual([
    { country: 'AT', count: 200n },
  ]);
});

test('insights that are no list are an error', () => {
  expect(errorOf(() => understandInsights({}, createLenientReader())).message).toBe(
    "Instagram's insights: data is not a list.",
  );
});

test.each([
  [1, ' is not an object'],
  [{ name: 5 }, '.name is not text'],
  [{ name: 'views', total_value: 5 }, '.total_value is not an object'],
  [{ name: 'views', total_value: { value: '5' } }, '.total_value.value is not a count'],
])('a malformed metric is left out, and the note names the field (%j)', (metric, note) => {
  const reader = createLenientReader();
  const data = [metric, { name: 'reach', total_value: { value: 5 } }];
  expect([...understandInsights({ data }, reader)]).toEqual([['reach', 5n]]);
  expect(reader.notes()).toEqual([`Instagram's insights: data[0]${note}`]);
});

test('every field of a profile and of a post is read from its own member', () => {
  const user = {
    id: 'app',
    user_id: '178',
    username: 'mara',
    name: 'Mara',
    profile_picture_url: 'https://example.com/a.jpeg',
    biography: 'Slowly.\nEvery day.',
    followers_count: 1,
    follows_count: 2,
    media_count: 3,
  };
  expect(understandProfile(user, createLenientReader())).toEqual({
    userId: '178',
    appScopedId: 'app',
    username: 'mara',
    name: 'Mara',
    avatar: 'https://example.com/a.jpeg',
    bio: 'Slowly.\nEvery day.',
    followers: 1n,
    following: 2n,
    posts: 3n,
  });
  expect(
    understandProfile({ user_id: '178', username: '', name: '' }, createLenientReader()),
  ).toMatchObject({
    appScopedId: null,
    username: null,
    name: null,
  });
  const data = [
    {
      id: '1',
      like_count: 1,
      comments_count: 2,
      caption: '\nRye with caraway\n#sourdough',
      media_type: 'CAROUSEL_ALBUM',
      media_product_type: 'FEED',
      permalink: 'https://www.instagram.com/p/D1/',
      timestamp: '2019-04-05T07:56:32+0000',
    },
    { id: '2' },
  ];
  const unknown = { url: null, title: null, kind: 'video', postedAt: null };
  expect(understandMedia({ data }, createLenientReader()).posts).toEqual([
    {
      ...{ id: '1', likes: 1n, comments: 2n, views: null, shares: null },
      title: 'Rye with caraway',
      kind: 'carousel_album',
      url: 'https://www.instagram.com/p/D1/',
      postedAt: Date.UTC(2019, 3, 5, 7, 56, 32),
    },
    { id: '2', likes: null, comments: null, views: null, shares: null, ...unknown },
  ]);
});

test.each([
  ['IMAGE', 'FEED', 'image'],
  ['VIDEO', 'FEED', 'video'],
  ['VIDEO', 'REELS', 'reels'],
  ['CAROUSEL_ALBUM', 'FEED', 'carousel_album'],
  ['IMAGE', 'AD', 'image'],
  ['IMAGE', undefined, 'image'],
  [undefined, 'REELS', 'reels'],
  [undefined, 'FEED', 'video'],
  ['', null, 'video'],
])('the kind of a post of type %s, %s is %s', (media_type, media_product_type, kind) => {
  const data = [{ id: '1', media_type, media_product_type }];
  expect(understandMedia({ data }, createLenientReader()).posts[0]?.kind).toBe(kind);
});

test.each([
  [{ caption: 5 }, 'caption is not text'],
  [{ caption: 'a'.repeat(10_001) }, 'caption is not text of at most 10000 characters'],
  [{ permalink: {} }, 'permalink is not text'],
  [{ media_type: 'two words' }, 'media_type is not a word'],
  [{ media_type: 5 }, 'media_type is not text'],
  [{ media_product_type: [] }, 'media_product_type is not text'],
  [{ timestamp: 1_795_400_220 }, 'timestamp is not text'],
  [{ timestamp: 'yesterday' }, 'timestamp is not a time'],
  [{ timestamp: '2019-13-05T07:56:32+0000' }, 'timestamp is not a time'],
])('an odd text of a post is unknown, and the post stays (%j)', (fields, note) => {
  const reader = createLenientReader();
  const [post] = understandMedia({ data: [{ id: '1', like_count: 3, ...fields }] }, reader).posts;
  expect(post).toMatchObject({ likes: 3n, url: null, title: null, kind: 'video', postedAt: null });
  expect(reader.notes()).toEqual([`Instagram's media list: data[0].${note}`]);
});

test('a link that is not an https address is unknown', () => {
  for (const permalink of ['javascript:alert(1)', 'http://example.com/', 'x', '']) {
    const { posts } = understandMedia({ data: [{ id: '1', permalink }] }, createLenientReader());
    expect(posts[0]?.url).toBeNull();
  }
});

test('a missing bio is empty, but unknown when Meta has retired the field', () => {
  expect(understandProfile({ id: '1' }, createLenientReader()).bio).toBe('');
  expect(understandProfile({ id: '1' }, createLenientReader(), ['name']).bio).toBe('');
  expect(understandProfile({ id: '1' }, createLenientReader(), ['biography']).bio).toBeNull();
});

test('a cursor is used only when there is a next page', () => {
  const cursorOf = (paging: unknown) =>
    understandMedia({ data: [], paging }, createLenientReader()).cursor;
  const [next, cursors] = ['https://example.com/', { before: 'b', after: 'a' }];
  expect(cursorOf({ next, cursors })).toBe('a');
  for (const paging of [
    undefined,
    null,
    [],
    { cursors },
    { next: '', cursors },
    { next },
    { next, cursors: 'a' },
    { next, cursors: { after: '' } },
  ])
    expect(cursorOf(paging), stringifyJson(paging ?? null)).toBeNull();
});

test('the hint for a profile without an id is to look for a newer version', () => {
  expect(errorOf(() => understandProfile({}, createLenientReader())).hint).toMatch(
    /^Look for a newer version/,
  );
});

test('malformed usage headers count as 0', () => {
  for (const header of [
    '',
    '{',
    '[]',
    '5',
    'null',
    '{"call_count":"99"}',
    '{"call_count":-1}',
    '{"call_count":true}',
    '{"call_count":99999999999999999999}',
    '{"call_count":1e999}',
  ])
    expect(readUsage(answer('', 200, { 'x-app-usage': header })), header).toEqual({
      percent: 0,
      minutes: 0,
    });
  const business = '{"1":[null,5,{"total_cputime":0.1}],"2":{"call_count":3},"3":"x"}';
  expect(readUsage(answer('', 200, { 'x-business-use-case-usage': business }))).toEqual({
    percent: 3,
    minutes: 0,
  });
  expect(
    readUsage(answer('', 200, { 'x-business-use-case-usage': '[[{"call_count":9}]]' })),
  ).toEqual({ percent: 0, minutes: 0 });
});

test.each(['call_count', 'total_time', 'total_cputime'])('usage is read from %s', (field) => {
  const header = stringifyJson({ [field]: 90.5, other: 100 });
  expect(readUsage(answer('', 200, { 'x-app-usage': header })).percent).toBe(91);
});

test('usage is the highest of all reported values', () => {
  const business = {
    '178414': [
      { type: 'instagram', call_count: 1, total_cputime: 2, total_time: 40.2 },
      { type: 'messenger', call_count: 7, estimated_time_to_regain_access: 12 },
    ],
    '99': [{ type: 'instagram', estimated_time_to_regain_access: 3 }],
  };
  const headers = {
    'x-app-usage': stringifyJson({ call_count: 28, total_time: 25, total_cputime: 25 }),
    'x-business-use-case-usage': stringifyJson(business),
  };
  expect(readUsage(answer('', 200, headers))).toEqual({ percent: 41, minutes: 12 });
  expect(readUsage(answer(''))).toEqual({ percent: 0, minutes: 0 });
});

/** Values for nearly correct JSON: known names with values of all kinds. */
const anything = fc.oneof(
  fc.jsonValue(),
  fc.bigInt(),
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    { toString: 1 },
    { valueOf: null, toString: null },
    -0,
    1e308,
    2n ** 63n,
    '\ud800',
  ),
);
const record = (...names: string[]) =>
  fc.oneof(
    {
      weight: 4,
      arbitrary: fc.record(Object.fromEntries(names.map((key) => [key, anything])), {
        requiredKeys: [],
      }),
    },
    { weight: 1, arbitrary: fc.dictionary(fc.string(), anything) },
  );
const isClean = (text: unknown) =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the check is about control characters
  typeof text !== 'string' || !/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/.test(text);
const status = fc.constantFrom(200, 204, 400, 401, 404, 429, 500, 503);

test('any profile is either refused or free of control characters', () => {
  const user = record('id', 'user_id', 'username', 'name', 'biography', 'followers_count', 'data');
  fc.assert(
    fc.property(user, (body) => {
      const outcome = outcomeOf(() =>
        understandProfile(unwrapProfile(body), createLenientReader()),
      );
      if (!(outcome instanceof StatsError))
        expect(Object.values(outcome).every(isClean)).toBe(true);
    }),
    { numRuns: 500 },
  );
});

test('any media list and any insights are either refused or have valid counters', () => {
  const media = record(
    ...['id', 'like_count', 'comments_count', 'caption', 'permalink'],
    ...['media_type', 'media_product_type', 'timestamp', 'insights'],
  );
  const metric = fc.oneof(
    record('name', 'total_value'),
    fc.record({ name: fc.constant('reach'), total_value: record('value') }),
  );
  const entries = fc.array(fc.oneof(media, metric, anything), { maxLength: 4 });
  const body = fc.record(
    {
      data: fc.oneof(anything, entries),
      paging: fc.oneof(
        anything,
        record('next', 'cursors'),
        fc.record({ cursors: record('after') }),
      ),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(body, (one) => {
      const page = outcomeOf(() => understandMedia(one, createLenientReader()));
      if (!(page instanceof StatsError)) {
        for (const { id, likes, comments, title, url, kind, postedAt } of page.posts) {
          expect(id).toMatch(/./);
          for (const text of [title, url]) expect(isClean(text)).toBe(true);
          expect(kind).toMatch(/^[a-z_]{1,40}$/);
          expect(postedAt === null || !Number.isNaN(new Date(postedAt).getTime())).toBe(true);
          for (const count of [likes, comments])
            expect(count === null || (typeof count === 'bigint' && count >= 0n)).toBe(true);
        }
        expect(isClean(page.cursor)).toBe(true);
      }
      const insights = outcomeOf(() => understandInsights(one, createLenientReader()));
      if (!(insights instanceof StatsError))
        for (const count of insights.values()) expect(count >= 0n).toBe(true);
      for (const { id, value } of understandPostPage(one, createLenientReader())) {
        expect(id).toMatch(/./);
        expect(value >= 0n).toBe(true);
      }
    }),
    { numRuns: 500 },
  );
});

test('any demographics are either refused or have groups with keys and valid sizes', () => {
  const key = fc.oneof(anything, fc.constantFrom('age', 'gender', 'timeframe'));
  const value = fc.oneof(anything, fc.constantFrom('25-34', 'F', 'THIS_MONTH', '65+', ' u '));
  const breakdown = fc.record(
    {
      dimension_keys: fc.oneof(
        { weight: 4, arbitrary: fc.shuffledSubarray(['age', 'gender', 'timeframe']) },
        { weight: 1, arbitrary: fc.array(key, { maxLength: 4 }) },
        { weight: 1, arbitrary: anything },
      ),
      results: fc.oneof(
        { weight: 1, arbitrary: anything },
        {
          weight: 4,
          arbitrary: fc.array(
            fc.record(
              {
                dimension_values: fc.oneof(fc.array(value, { maxLength: 4 }), anything),
                value: fc.oneof(fc.nat(), anything),
              },
              { requiredKeys: [] },
            ),
          ),
        },
      ),
    },
    { requiredKeys: [] },
  );
  const total = fc.record({ breakdowns: fc.oneof(fc.array(breakdown), anything) });
  const body = fc.record(
    { data: fc.oneof(fc.array(fc.record({ total_value: fc.oneof(total, anything) })), anything) },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(body, (one) => {
      const groups = outcomeOf(() =>
        understandDemographics(
          "Instagram's demographics",
          one,
          ['age', 'gender'],
          createLenientReader(),
        ),
      );
      if (groups instanceof StatsError) return;
      for (const { age, gender, count } of groups) {
        expect(age).toMatch(/^[\d+-]+$/);
        expect(gender).toMatch(/^[A-Z]+$/);
        expect(count >= 0n).toBe(true);
      }
    }),
    { numRuns: 500 },
  );
});

const envelope = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .record(
      {
        data: anything,
        error: fc.oneof(
          anything,
          record('code', 'message', 'type', 'error_subcode', 'fbtrace_id', 'is_transient'),
        ),
      },
      { requiredKeys: [] },
    )
    .map((body) => stringifyJson(body)),
);

test('any answer is either read or refused with a StatsError', () => {
  const header = fc.oneof(
    fc.constant(''),
    record('call_count', 'total_time', 'estimated_time_to_regain_access').map((body) =>
      stringifyJson(body).replace(/[^\x20-\x7e]/g, '?'),
    ),
  );
  fc.assert(
    fc.property(envelope, status, header, (text, code, usage) => {
      const headers = { 'x-app-usage': usage, 'x-business-use-case-usage': `{"1":[${usage}]}` };
      const one = answer(text, code, headers);
      outcomeOf(() => understandEnvelope(service, one, name));
      expect(asksToComeBack(one)).toBeTypeOf('boolean');
      const { percent, minutes } = readUsage(one);
      expect(percent >= 0 && minutes >= 0).toBe(true);
    }),
    { numRuns: 500 },
  );
});

const tokenBody = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .oneof(
      anything,
      record('access_token', 'expires_in', 'token_type', 'permissions', 'error', 'data'),
      fc.record({ error: record('code') }),
    )
    .map((body) => stringifyJson(body)),
);

test('any answer of the token endpoint leads to its token and printable values, a refusal or a StatsError', () => {
  fc.assert(
    fc.property(tokenBody, status, (text, code) => {
      const outcome = understandRenewal(service, answer(text, code), Date.UTC(2026, 10, 23));
      if ('values' in outcome) {
        for (const [key, value] of outcome.values)
          if (key !== 'INSTAGRAM_ACCESS_TOKEN') expect(value).toMatch(/^[\x21-\x7e]*$/);
        return;
      }
      expect('refusal' in outcome ? outcome.refusal : outcome.error).toBeInstanceOf(StatsError);
    }),
    { numRuns: 500 },
  );
});

test('a token is kept when any other part of the answer is malformed', () => {
  const access_token = ['IGAA', 'new'].join('');
  const rest = record('expires_in', 'permissions', 'token_type', 'error');
  fc.assert(
    fc.property(rest, status, (members, code) => {
      const body = { ...members, access_token };
      const outcome = understandRenewal(
        service,
        answer(body, code),
        Date.UTC(2026, 10, 23),
        'IGAAold',
      );
      if (!('values' in outcome)) throw new Error('The token was lost.');
      expect(outcome.values.get('INSTAGRAM_ACCESS_TOKEN')).toBe(access_token);
      expect(outcome.values.get('INSTAGRAM_ACCESS_TOKEN_EXPIRES_AT')).toMatch(
        /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ)?$/,
      );
    }),
    { numRuns: 500 },
  );
});
