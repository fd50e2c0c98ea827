import fc from 'fast-check';
import { expect, test } from 'vitest';
import { StatsError } from '../../../src/errors.ts';
import { parseJson, stringifyJson } from '../../../src/net/json.ts';
import { createLenientReader } from '../../../src/net/lenient-reader.ts';
import { postCounts } from '../../../src/numbers/post.ts';
import { understandRenewal } from '../../../src/platforms/tiktok/renew.ts';
import {
  asksToComeBack,
  understandEnvelope,
  understandUser,
  understandVideos,
} from '../../../src/platforms/tiktok/understand.ts';

const name = "TikTok's user info";
const logId = '202605260604023216496B2832F75F9D79';
const ok = { code: 'ok', message: '', log_id: logId };

const answer = (body: unknown, status = 200) => ({
  status,
  headers: new Headers(),
  text: typeof body === 'string' ? body : stringifyJson(body),
});
const refuse = (code: string, status: number) =>
  answer({ data: {}, error: { code, message: 'Told by TikTok.', log_id: logId } }, status);

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

test('the profile of an empty account is read, with an empty bio, zeros and an id that begins with a hyphen', () => {
  // The form of recorded answers; the order of the members differs from call to call.
  const avatar =
    'https://p16-common-sign.tiktokcdn.com/tos-alisg-avt-0068/d41b~tplv-tiktokx-cropcenter:1080:1080.jpeg?dr=14579&refresh_token=fcdf511f&x-expires=1779919200&x-signature=cHqJ%3D&idc=my';
  const text = `{"error":{"log_id":"${logId}","code":"ok","message":""},"data":{"user":{
    "video_count":0,"display_name":"nangodeveloperacc","avatar_large_url":"${avatar}",
    "bio_description":"","is_verified":false,"likes_count":0,"follower_count":0,"following_count":0,
    "open_id":"-000sr6ziSORMWi9D4IFqm6ADJtH4KS3gO6e",
    "profile_deep_link":"https://vm.tiktok.com/ZSxxdRwG3/",
    "union_id":"eec4e4e6-9dd5-55ce-b259-9502640da940"}}}`;
  expect(understandUser(understandEnvelope(answer(text), name), createLenientReader())).toEqual({
    id: '-000sr6ziSORMWi9D4IFqm6ADJtH4KS3gO6e',
    name: 'nangodeveloperacc',
    avatar,
    portrait: avatar,
    username: null,
    bio: '',
    verified: false,
    followers: 0n,
    following: 0n,
    likes: 0n,
    videos: 0n,
  });
});

test('the small picture is used without a large one, and none without an address', () => {
  const small = 'https://example.com/168.jpeg';
  expect(understandUser({ user: { avatar_url: small } }, createLenientReader()).avatar).toBe(small);
  expect(
    understandUser({ user: { avatar_large_url: '', avatar_url: small } }, createLenientReader())
      .avatar,
  ).toBe(small);
  expect(
    understandUser({ user: { avatar_large_url: 'none' } }, createLenientReader()).avatar,
  ).toBeNull();
});

test('the picture to draw is the one of 168 pixels, and the stored address that of the largest', () => {
  const user = {
    avatar_url: 'https://example.com/168',
    avatar_large_url: 'https://example.com/1080',
  };
  expect(understandUser({ user }, createLenientReader())).toMatchObject({
    avatar: user.avatar_large_url,
    portrait: user.avatar_url,
  });
  expect(understandUser({ user: { ...user, avatar_url: 5 } }, createLenientReader())).toMatchObject(
    {
      avatar: user.avatar_large_url,
      portrait: user.avatar_large_url,
    },
  );
});

test('the video list of an empty account is read', () => {
  const text = `{"data":{"cursor":0,"has_more":false,"videos":[]},"error":{"code":"ok","message":"","log_id":"${logId}"}}`;
  const page = understandVideos(
    understandEnvelope(answer(text), "TikTok's video list"),
    createLenientReader(),
  );
  expect(page).toEqual({ videos: [], cursor: null });
});

test('ids and counters of videos keep every digit', () => {
  const text = `{"videos":[{"id":"7312345678901234567","view_count":9007199254740993,"like_count":1}],
    "has_more":true,"cursor":1763867820000}`;
  const data = parseJson(text);
  expect(understandVideos(Object.assign({}, data), createLenientReader())).toEqual({
    videos: [
      {
        id: '7312345678901234567',
        views: 9_007_199_254_740_993n,
        likes: 1n,
        comments: null,
        shares: null,
        ...{ url: null, title: null, kind: 'video', postedAt: null },
      },
    ],
    cursor: 1_763_867_820_000n,
  });
});

test('a cursor is used only when there are more videos', () => {
  expect(
    understandVideos({ videos: [], has_more: false, cursor: 5 }, createLenientReader()).cursor,
  ).toBeNull();
  expect(understandVideos({ videos: [], cursor: 5 }, createLenientReader()).cursor).toBeNull();
  expect(understandVideos({ videos: [], has_more: true }, createLenientReader()).cursor).toBeNull();
  expect(
    understandVideos({ videos: [], has_more: true, cursor: 5 }, createLenientReader()).cursor,
  ).toBe(5n);
});

test.each([
  [{ user: { follower_count: '5' } }, 'follower_count is not a count'],
  [{ user: { likes_count: -1 } }, 'likes_count is not a count'],
  [{ user: { open_id: 5 } }, 'open_id is not text'],
  [{ user: { username: { a: 1 } } }, 'username is not text'],
  [{ user: { is_verified: 1 } }, 'is_verified is not true or false'],
])('a malformed field of a profile is unknown, and the note names it (%j)', (data, note) => {
  const reader = createLenientReader();
  expect(Object.values(understandUser(data, reader)).every((value) => value === null)).toBe(true);
  expect(reader.notes()).toEqual([`TikTok's user info: data.user.${note}`]);
});

test.each([
  [{ user: [] }, "TikTok's user info: data.user is not an object."],
  [{}, "TikTok's user info: data.user is not an object."],
  [null, "TikTok's user info: data is not an object."],
])('an answer without a profile is an error (%j)', (data, message) => {
  const error = errorOf(() => understandUser(data, createLenientReader()));
  expect([error.code, error.message]).toEqual(['unexpected-answer', message]);
});

test.each<[unknown, string, number]>([
  [null, ' is not an object', 0],
  [{ videos: {} }, '.videos is not a list', 0],
  [{ videos: [1, { id: 'a' }] }, '.videos[0] is not an object', 1],
  [{ videos: [{ id: 7312345678901234 }] }, '.videos[0].id is not text', 0],
  [{ videos: [{ id: 'a' }, {}] }, '.videos[1].id is missing', 1],
  [
    { videos: [{ id: 'a', view_count: -1 }, { id: 'b' }] },
    '.videos[0].view_count is not a count',
    1,
  ],
  [{ videos: [{ id: 'a', like_count: '1' }] }, '.videos[0].like_count is not a count', 0],
  [{ videos: [{ id: 'a', comment_count: '1' }] }, '.videos[0].comment_count is not a count', 0],
  [{ videos: [{ id: 'a', share_count: '1' }] }, '.videos[0].share_count is not a count', 0],
  [{ has_more: 'yes' }, '.has_more is not true or false', 0],
  [{ has_more: true, cursor: 'x' }, '.cursor is not a count', 0],
])('a malformed video is left out, and the note names the field (%j)', (data, note, left) => {
  const reader = createLenientReader();
  const page = understandVideos(data, reader);
  expect(page.videos).toHaveLength(left);
  expect(page.cursor).toBeNull();
  expect(reader.notes()).toEqual([`TikTok's video list: data${note}`]);
});

test.each([
  ['access_token_invalid', 401, 'access-expired'],
  ['access_token_invalid', 200, 'access-expired'],
  ['scope_not_authorized', 401, 'missing-scope'],
  ['scope_not_authorized', 200, 'missing-scope'],
  ['scope_permission_missed', 400, 'missing-scope'],
  ['rate_limit_exceeded', 429, 'throttled'],
  ['rate_limit_exceeded', 200, 'throttled'],
  ['internal_error', 500, 'unavailable'],
  ['internal_error', 200, 'unavailable'],
  ['invalid_params', 400, 'unexpected-answer'],
  ['invalid_param', 400, 'unexpected-answer'],
  ['something_new', 418, 'unexpected-answer'],
  ['something_new', 503, 'unavailable'],
  ['something_new', 429, 'throttled'],
])('the error %s with HTTP %d means %s', (code, status, meaning) => {
  const error = errorOf(() => understandEnvelope(refuse(code, status), name));
  expect(error.code).toBe(meaning);
  expect(error.message).toContain(code);
  expect(error.message).toContain(`HTTP ${status}`);
  expect(error.message).toContain(logId);
  expect(error.message).not.toContain('Told by TikTok');
  expect(error.hint).toMatch(/^[A-Z].*\.$/);
});

test.each([
  ['access_token_invalid', 401, 'TikTok refused the access token', /renew it: run with refresh/],
  [
    'scope_not_authorized',
    401,
    `${name} was refused because a scope is missing`,
    /^Sign in again and grant the scope.*developer portal/,
  ],
  ['rate_limit_exceeded', 429, `${name} was throttled`, /in a few minutes/],
  ['internal_error', 500, `${name} failed`, /the next run tries again/],
  ['invalid_params', 400, `${name} was refused`, /newer version .* report it with the log id/],
])('the error %s leads to one sentence and a hint', (code, status, message, hint) => {
  const error = errorOf(() => understandEnvelope(refuse(code, status), name));
  expect(error.message).toBe(`${message} (${code}, HTTP ${status}, log id ${logId}).`);
  expect(error.hint).toMatch(hint);
});

test('a malformed error code or log id is not quoted', () => {
  for (const [code, log_id] of [
    ['Bad code', 'two words'],
    ['a'.repeat(41), 'a'.repeat(65)],
    ['code1', ''],
    ['', 7],
    ['\nok', '\nA1'],
  ]) {
    const refused = answer({ error: { code, log_id } }, 400);
    expect(errorOf(() => understandEnvelope(refused, name)).message).toBe(
      `${name} was refused (an unknown code, HTTP 400).`,
    );
  }
  const longest = answer({ error: { code: 'a'.repeat(40), log_id: 'Z9'.repeat(32) } }, 400);
  expect(errorOf(() => understandEnvelope(longest, name)).message).toBe(
    `${name} was refused (${'a'.repeat(40)}, HTTP 400, log id ${'Z9'.repeat(32)}).`,
  );
});

test('the hint is about a proxy when the answer is not JSON', () => {
  const error = errorOf(() => understandEnvelope(answer('<html>Sign in</html>', 200), name));
  expect(error.message).toBe(`${name} was answered with HTTP 200 and without a JSON result.`);
  expect(error.hint).toMatch(/^Check that no proxy stands between the runner and TikTok/);
  expect(errorOf(() => understandEnvelope(answer('', 502), name)).message).toBe(
    `${name} failed (HTTP 502).`,
  );
  expect(errorOf(() => understandEnvelope(answer('', 429), name)).message).toBe(
    `${name} was throttled (HTTP 429).`,
  );
});

test('every field of a profile and of a video is read from its own member', () => {
  const user = {
    open_id: 'o',
    display_name: 'Mara',
    username: 'mara',
    bio_description: 'Slowly.\nEvery day.',
    is_verified: true,
    follower_count: 1,
    following_count: 2,
    likes_count: 3,
    video_count: 4,
  };
  expect(understandUser({ user }, createLenientReader())).toEqual({
    id: 'o',
    name: 'Mara',
    avatar: null,
    portrait: null,
    username: 'mara',
    bio: 'Slowly.\nEvery day.',
    verified: true,
    followers: 1n,
    following: 2n,
    likes: 3n,
    videos: 4n,
  });
  expect(
    understandUser({ user: { open_id: '', username: '' } }, createLenientReader()),
  ).toMatchObject({
    id: null,
    username: null,
  });
  const video = {
    id: 'v',
    create_time: 1_763_867_820,
    share_url: 'https://www.tiktok.com/@mara/video/v?utm_campaign=tt4d&lang=de&utm_source=key',
    title: '',
    video_description: 'Rye\nwith caraway',
    ...{ like_count: 1, comment_count: 2, share_count: 3, view_count: 4 },
  };
  const read = (values: object) =>
    understandVideos({ videos: [{ ...video, ...values }] }, createLenientReader());
  expect(read({})).toEqual({
    videos: [
      {
        id: 'v',
        url: 'https://www.tiktok.com/@mara/video/v?lang=de',
        title: 'Rye',
        kind: 'video',
        postedAt: 1_763_867_820_000,
        ...{ likes: 1n, comments: 2n, shares: 3n, views: 4n },
      },
    ],
    cursor: null,
  });
  // One odd text costs that field, and one odd number its video.
  expect(read({ title: 5, share_url: 'no address', create_time: -1 }).videos).toMatchObject([
    { url: null, title: 'Rye', postedAt: null, likes: 1n },
  ]);
  expect(read({ share_count: -1 }).videos).toEqual([]);
  expect(understandVideos({}, createLenientReader())).toEqual({ videos: [], cursor: null });
});

test('the code ok with an error status is not a success', () => {
  const body = { data: { user: {} }, error: ok };
  for (const status of [400, 404])
    expect(errorOf(() => understandEnvelope(answer(body, status), name)).code).toBe(
      'unexpected-answer',
    );
  expect(errorOf(() => understandEnvelope(answer(body, 502), name)).code).toBe('unavailable');
});

test('a malformed log id does not make a success fail', () => {
  for (const log_id of [undefined, null, 5, { toString: 1 }, 'two words'])
    expect(
      understandEnvelope(answer({ data: { a: 1 }, error: { code: 'ok', log_id } }), name),
    ).toEqual({ a: 1 });
});

test.each([
  ['<html>Captive portal</html>', 200, 'unexpected-answer'],
  ['Unsupported path(Janus)', 404, 'unexpected-answer'],
  ['', 200, 'unexpected-answer'],
  ['{"data":{}}', 200, 'unexpected-answer'],
  ['[]', 200, 'unexpected-answer'],
  ['{"error":"ok"}', 200, 'unexpected-answer'],
  ['[[[['.repeat(50_000), 200, 'unexpected-answer'],
  ['<html>Bad gateway</html>', 502, 'unavailable'],
  ['slow down', 429, 'throttled'],
])('the error for a malformed answer (%.30s) names the request', (text, status, code) => {
  const error = errorOf(() => understandEnvelope(answer(text, status), name));
  expect(error.code).toBe(code);
  expect(error.message).toMatch(new RegExp(`^TikTok's user info .*HTTP ${status}`));
  expect(error.message).not.toContain('html');
});

test('a request is retried because of the status, or of an error code with HTTP 200', () => {
  expect(asksToComeBack(answer('', 429))).toBe(true);
  expect(asksToComeBack(answer('', 502))).toBe(true);
  expect(asksToComeBack(refuse('rate_limit_exceeded', 200))).toBe(true);
  expect(asksToComeBack(refuse('internal_error', 200))).toBe(true);
  expect(asksToComeBack(refuse('scope_not_authorized', 200))).toBe(false);
  expect(asksToComeBack(answer({ data: { bio: 'internal_error' }, error: ok }))).toBe(false);
  expect(asksToComeBack(answer('<p>internal_error</p>', 404))).toBe(false);
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
const userData = fc.record({
  user: fc.oneof(
    anything,
    record(
      'open_id',
      'display_name',
      'avatar_url',
      'username',
      'bio_description',
      'is_verified',
      'follower_count',
    ),
  ),
});
const video = record('id', 'like_count', 'comment_count', 'share_count', 'view_count');
const videosData = fc.record(
  {
    videos: fc.oneof(anything, fc.array(fc.oneof(video, anything))),
    has_more: anything,
    cursor: anything,
  },
  { requiredKeys: [] },
);
const isClean = (text: unknown) =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the check is about control characters
  typeof text !== 'string' || !/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/.test(text);

test('any profile is either refused or free of control characters', () => {
  fc.assert(
    fc.property(userData, (data) => {
      const outcome = outcomeOf(() => understandUser(data, createLenientReader()));
      if (!(outcome instanceof StatsError))
        expect(Object.values(outcome).every(isClean)).toBe(true);
    }),
    { numRuns: 500 },
  );
});

test('any video list is either refused or has valid ids and counters', () => {
  fc.assert(
    fc.property(videosData, (data) => {
      const outcome = outcomeOf(() => understandVideos(data, createLenientReader()));
      if (outcome instanceof StatsError) return;
      for (const video of outcome.videos) {
        expect(video.id).toMatch(/./);
        for (const counter of postCounts.map((name) => video[name]))
          expect(counter === null || (typeof counter === 'bigint' && counter >= 0n)).toBe(true);
      }
    }),
    { numRuns: 500 },
  );
});

const envelope = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .record(
      { data: anything, error: fc.oneof(anything, record('code', 'message', 'log_id')) },
      { requiredKeys: [] },
    )
    .map((body) => stringifyJson(body)),
);
const status = fc.constantFrom(200, 204, 400, 401, 404, 429, 500, 503);

test('any answer is either read or refused with a StatsError', () => {
  fc.assert(
    fc.property(envelope, status, (text, code) => {
      outcomeOf(() => understandEnvelope(answer(text, code), name));
      expect(asksToComeBack(answer(text, code))).toBeTypeOf('boolean');
    }),
    { numRuns: 500 },
  );
});

const tokenBody = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .oneof(
      anything,
      record(
        'access_token',
        'refresh_token',
        'expires_in',
        'refresh_expires_in',
        'scope',
        'open_id',
        'error',
      ),
      fc.record({ error: record('code') }),
    )
    .map((body) => stringifyJson(body)),
);

test('any answer of the token endpoint leads to its tokens and printable values, or a StatsError', () => {
  fc.assert(
    fc.property(tokenBody, status, (text, code) => {
      const outcome = understandRenewal(answer(text, code), Date.UTC(2026, 10, 23));
      if ('values' in outcome) {
        for (const [key, value] of outcome.values)
          if (!/_TOKEN$/.test(key)) expect(value).toMatch(/^[\x21-\x7e]*$/);
        return;
      }
      expect(outcome.error).toBeInstanceOf(StatsError);
    }),
    { numRuns: 500 },
  );
});

test('tokens are kept when any other part of the answer is malformed', () => {
  const [access, refresh] = [['act', 'a'].join('.'), ['rft', 'b'].join('.')];
  const rest = record(
    'expires_in',
    'refresh_expires_in',
    'scope',
    'open_id',
    'error',
    'token_type',
  );
  fc.assert(
    fc.property(rest, status, (members, code) => {
      const body = { ...members, access_token: access, refresh_token: refresh };
      const outcome = understandRenewal(answer(body, code), Date.UTC(2026, 10, 23));
      if (!('values' in outcome)) throw new Error('The tokens were lost.');
      expect(outcome.values.get('TIKTOK_ACCESS_TOKEN')).toBe(access);
      expect(outcome.values.get('TIKTOK_REFRESH_TOKEN')).toBe(refresh);
      for (const key of ['TIKTOK_ACCESS_TOKEN_EXPIRES_AT', 'TIKTOK_REFRESH_TOKEN_EXPIRES_AT'])
        expect(outcome.values.get(key)).toMatch(/^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ)?$/);
    }),
    { numRuns: 500 },
  );
});
