import { expect, test } from 'vitest';
import { dig } from '../dig.ts';
import { openTikTok } from './open-tiktok.ts';

const allFields =
  'open_id,union_id,avatar_url,avatar_url_100,avatar_large_url,display_name,bio_description,profile_deep_link,is_verified,username,follower_count,following_count,likes_count,video_count';
const codeOf = (answer: { body: unknown }) => dig(answer.body, 'error', 'code');

test('a call without a valid token gets the complete error body', async () => {
  const { tiktok } = await openTikTok();
  const response = await fetch(`${tiktok.url}/v2/user/info/?fields=open_id`);
  expect(response.status).toBe(401);
  expect(await response.json()).toEqual({
    data: {},
    error: {
      code: 'access_token_invalid',
      message: 'The access token is invalid or not found in the request.',
      log_id: response.headers.get('x-tt-logid'),
    },
  });
});

test('an answer contains only the requested fields', async () => {
  const { getUser, account } = await openTikTok();
  const { body } = await getUser('username,follower_count');
  expect(dig(body, 'data', 'user')).toEqual({
    username: account.username,
    follower_count: 48_213,
  });
});

test('the order of keys changes between answers', async () => {
  const { getUser } = await openTikTok();
  const orders = new Set<string>();
  for (let index = 0; index < 5; index += 1) {
    const user = dig((await getUser(allFields)).body, 'data', 'user');
    orders.add(Object.keys(user ?? {}).join());
  }
  expect(orders.size).toBeGreaterThan(1);
});

test('an empty bio is an empty string, and a count beyond 2^53 keeps all digits', async () => {
  const { getUser, account } = await openTikTok();
  account.bio = '';
  account.followers = 9_007_199_254_740_993n;
  const { text } = await getUser('bio_description,follower_count');
  expect(text).toContain('"bio_description":""');
  expect(text).toContain('"follower_count":9007199254740993');
});

test('likes and videos are counted from the public videos, unless they are set', async () => {
  const { getUser, account } = await openTikTok();
  const fields = 'likes_count,video_count';
  const counted = account.videos.reduce((sum, { likes }) => sum + likes, 0n);
  expect(dig((await getUser(fields)).body, 'data', 'user')).toEqual({
    likes_count: Number(counted),
    video_count: 24,
  });
  account.videoCount = 25n;
  expect(dig((await getUser(fields)).body, 'data', 'user', 'video_count')).toBe(25);
});

test('the open id is not a UUID and can begin with a hyphen', async () => {
  const { account } = await openTikTok();
  expect(account.openId).toMatch(/^-000.{32}$/);
});

test('the profile link differs between two calls', async () => {
  const { getUser } = await openTikTok();
  const getUserLink = async () => dig((await getUser('profile_deep_link')).body, 'data', 'user');
  expect(await getUserLink()).not.toEqual(await getUserLink());
});

test('an avatar URL works for two days, then answers 403, and cannot be forged', async () => {
  const { getUser, clock } = await openTikTok();
  const address = String(dig((await getUser('avatar_url')).body, 'data', 'user', 'avatar_url'));
  const url = new URL(address);
  expect(url.searchParams.get('refresh_token')).toMatch(/^[0-9a-f]{8}$/);
  expect(Number(url.searchParams.get('x-expires')) * 1000).toBe(Date.UTC(2026, 10, 4, 6));
  const picture = await fetch(address);
  expect([picture.status, picture.headers.get('content-type')]).toEqual([200, 'image/png']);
  url.searchParams.set('x-expires', '4000000000');
  expect((await fetch(url)).status).toBe(403);
  clock.advance(48 * 3_600_000);
  expect((await fetch(address)).status).toBe(403);
});

test.each([
  ['user.info.basic', 'display_name'],
  ['user.info.profile', 'username'],
  ['user.info.stats', 'follower_count'],
])('without the scope %s, its field %s fails the whole call', async (missing, field) => {
  const { tiktok, app, account, getUser } = await openTikTok();
  const scopes = ['user.info.basic', 'user.info.profile', 'user.info.stats'];
  const { accessToken } = tiktok.signIn({
    clientKey: app.clientKey,
    account,
    scopes: scopes.filter((scope) => scope !== missing),
  });
  const refused = await getUser(`${allFields},${field}`, accessToken);
  expect([refused.status, codeOf(refused)]).toEqual([401, 'scope_not_authorized']);
  tiktok.settings.scopeError = 'scope_permission_missed';
  const otherwise = await getUser(field, accessToken);
  expect([otherwise.status, codeOf(otherwise)]).toEqual([400, 'scope_permission_missed']);
});

test('a scope that the person granted but the app lacks is not authorized', async () => {
  const { tiktok, account, getUser } = await openTikTok();
  const { clientKey } = tiktok.addApp({ scopes: ['user.info.basic'] });
  const scopes = ['user.info.basic', 'user.info.stats'];
  const { accessToken } = tiktok.signIn({ clientKey, account, scopes });
  expect(codeOf(await getUser('open_id', accessToken))).toBe('ok');
  expect(codeOf(await getUser('follower_count', accessToken))).toBe('scope_not_authorized');
});

test('the scope is checked before the parameters', async () => {
  const { tiktok, app, account } = await openTikTok();
  const { accessToken } = tiktok.signIn({
    clientKey: app.clientKey,
    account,
    scopes: ['user.info.basic'],
  });
  const response = await fetch(`${tiktok.url}/v2/video/query/`, {
    method: 'POST',
    headers: { authorization: `Bearer ${accessToken}` },
  });
  expect(await response.json()).toMatchObject({ error: { code: 'scope_not_authorized' } });
});

test('missing and unknown fields are refused', async () => {
  const { getUser } = await openTikTok();
  const missing = await getUser('');
  expect([missing.status, codeOf(missing)]).toEqual([400, 'invalid_params']);
  expect(dig(missing.body, 'error', 'message')).toBe(
    'Fields is required, please provide fields in the request',
  );
  const unknown = await getUser('open_id,email');
  expect([unknown.status, codeOf(unknown)]).toEqual([400, 'invalid_params']);
});

test('data errors can be set to have status 200', async () => {
  const { getUser, tiktok } = await openTikTok();
  tiktok.settings.dataErrorStatus = 200;
  const { status, body } = await getUser('open_id', 'act.unknown');
  expect([status, codeOf({ body })]).toEqual([200, 'access_token_invalid']);
});

test('beyond the limit per 60 seconds an endpoint answers 429, but other endpoints do not', async () => {
  const { getUser, postVideos, tiktok, clock } = await openTikTok();
  tiktok.settings.rateLimit = 2;
  await getUser('open_id');
  clock.advance(30_000);
  await getUser('open_id');
  const refused = await getUser('open_id');
  expect([refused.status, codeOf(refused)]).toEqual([429, 'rate_limit_exceeded']);
  expect(refused.headers.has('retry-after')).toBe(false);
  expect((await postVideos('list', 'id', {})).status).toBe(200);
  clock.advance(30_000);
  expect((await getUser('open_id')).status).toBe(200);
  expect((await getUser('open_id')).status).toBe(429);
});

test('a 429 has Retry-After only when the setting is on', async () => {
  const { getUser, tiktok } = await openTikTok();
  Object.assign(tiktok.settings, { rateLimit: 0, retryAfterSeconds: 12 });
  expect((await getUser('open_id')).headers.get('retry-after')).toBe('12');
});
