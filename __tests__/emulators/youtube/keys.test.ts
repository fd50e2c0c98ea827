import { expect, test } from 'vitest';
import { dig } from '../dig.ts';
import { errorOf, openYouTube } from './open-youtube.ts';

const hour = 3_600_000;

test('a request without a key is refused', async () => {
  const { getRaw, channel } = await openYouTube();
  const { status, body } = await getRaw({ part: 'id', id: channel.id });
  expect(status).toBe(403);
  expect(body).toEqual({
    error: {
      code: 403,
      message: expect.stringContaining("Method doesn't allow unregistered callers"),
      errors: [
        {
          message: expect.stringContaining("Method doesn't allow unregistered callers"),
          domain: 'global',
          reason: 'forbidden',
        },
      ],
      status: 'PERMISSION_DENIED',
    },
  });
});

test('an invalid key is a bad request, and the answer does not contain it', async () => {
  const { get, key } = await openYouTube();
  const { status, body, text } = await get({ key: `${key.key}x` });
  expect(status).toBe(400);
  expect(body).toEqual({
    error: {
      code: 400,
      message: 'API key not valid. Please pass a valid API key.',
      errors: [
        {
          message: 'API key not valid. Please pass a valid API key.',
          domain: 'global',
          reason: 'badRequest',
        },
      ],
      status: 'INVALID_ARGUMENT',
      details: [
        {
          '@type': 'type.googleapis.com/google.rpc.ErrorInfo',
          reason: 'API_KEY_INVALID',
          domain: 'googleapis.com',
          metadata: { service: 'youtube.googleapis.com' },
        },
      ],
    },
  });
  expect(text).not.toContain(key.key);
});

test('an invalid key can get the older error', async () => {
  const { get, youtube } = await openYouTube();
  youtube.settings.badKey = 'keyInvalid';
  const { status, body } = await get({ key: 'x' });
  expect(status).toBe(400);
  expect(body).toEqual({
    error: {
      code: 400,
      message: 'Bad Request',
      errors: [{ message: 'Bad Request', domain: 'usageLimits', reason: 'keyInvalid' }],
    },
  });
});

test.each([
  ['expired', 400, 'badRequest'],
  ['blocked', 403, 'forbidden'],
  ['api-disabled', 403, 'accessNotConfigured'],
] as const)('a key that is %s is refused with %i %s', async (state, status, reason) => {
  const { get, key, youtube } = await openYouTube();
  expect(youtube.isAlive(key.key)).toBe(true);
  key.state = state;
  expect(errorOf(await get())).toEqual([status, reason]);
  expect(youtube.isAlive(key.key)).toBe(false);
});

test('the error for a project without the API links to where it can be enabled', async () => {
  const { get, key } = await openYouTube();
  key.state = 'api-disabled';
  const { body } = await get();
  expect(dig(body, 'error', 'errors', 0)).toMatchObject({
    domain: 'usageLimits',
    extendedHelp: expect.stringMatching(/^https:.*project=7\d{11}$/),
  });
});

test('a call costs one unit, and an exhausted quota answers 403 until midnight in California', async () => {
  const { get, key, clock } = await openYouTube();
  key.quota = 2;
  await get();
  await get();
  expect(key.used).toBe(2);
  const refused = await get();
  expect(refused.status).toBe(403);
  expect(dig(refused.body, 'error', 'errors', 0)).toMatchObject({
    domain: 'youtube.quota',
    reason: 'quotaExceeded',
  });
  expect(refused.headers.has('retry-after')).toBe(false);
  clock.advance(1.5 * hour - 1);
  expect((await get()).status).toBe(403);
  clock.advance(1);
  expect((await get()).status).toBe(200);
});

test('too many calls per minute have their own reason', async () => {
  const { get, youtube, clock } = await openYouTube();
  youtube.settings.rateLimit = 1;
  await get();
  expect(errorOf(await get())).toEqual([403, 'rateLimitExceeded']);
  youtube.settings.rateLimitStatus = 429;
  expect(errorOf(await get())).toEqual([429, 'rateLimitExceeded']);
  clock.advance(60_000);
  expect((await get()).status).toBe(200);
});

test('a key is read from the query, and from the header only when the setting is on', async () => {
  const { getRaw, channel, key, youtube } = await openYouTube();
  const byHeader = () => getRaw({ part: 'id', id: channel.id }, { 'x-goog-api-key': key.key });
  expect((await byHeader()).status).toBe(403);
  youtube.settings.acceptsKeyHeader = true;
  expect((await byHeader()).status).toBe(200);
});

test("a key has the format of Google's keys", async () => {
  const { key } = await openYouTube();
  expect(key.key).toMatch(/^AIzaSy\w{33}$/);
});
