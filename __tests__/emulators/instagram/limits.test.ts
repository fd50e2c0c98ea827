import { expect, test } from 'vitest';
import { parseJson } from '../../../src/net/json.ts';
import { dig } from '../dig.ts';
import { day, errorOf, hour, messageOf, openInstagram, read } from './open-instagram.ts';

const usageOf = ({ headers }: { headers: Headers }) =>
  parseJson(headers.get('x-business-use-case-usage') ?? 'null');

test('the usage header appears from the set usage on, and rises to 100 percent', async () => {
  const { me, instagram, account } = await openInstagram();
  Object.assign(instagram.settings, { rateLimit: 4, usageShownFromPercent: 50 });
  expect(usageOf(await me('id'))).toBeNull();
  expect(usageOf(await me('id'))).toEqual({
    [account.userId]: [
      {
        type: 'instagram',
        call_count: 50,
        total_cputime: 50,
        total_time: 50,
        estimated_time_to_regain_access: 0,
      },
    ],
  });
  await me('id');
  const last = await me('id');
  expect(last.status).toBe(200);
  expect(dig(usageOf(last), account.userId, 0, 'call_count')).toBe(100);
});

test('calls beyond the limit are refused with code 4, and the type of an invalid token', async () => {
  const { me, instagram, account, clock, token } = await openInstagram();
  instagram.settings.rateLimit = 1;
  await me('id');
  clock.advance(hour);
  const refused = await me('id');
  expect(refused.status).toBe(400);
  expect(dig(refused.body, 'error')).toEqual({
    message: '(#4) Application request limit reached',
    type: 'OAuthException',
    code: 4,
    fbtrace_id: expect.any(String),
  });
  expect(dig(usageOf(refused), account.userId, 0, 'estimated_time_to_regain_access')).toBe(23 * 60);
  expect(refused.headers.has('retry-after')).toBe(false);
  expect(instagram.isAlive(token)).toBe(true);
  clock.advance(day - hour);
  expect((await me('id')).status).toBe(200);
});

test.each([17, 32, 613, 80_002])('the error code beyond the limit can be %i', async (code) => {
  const { me, instagram } = await openInstagram();
  Object.assign(instagram.settings, { rateLimit: 0, throttleCode: code });
  expect(errorOf(await me('id'))).toEqual([400, code, undefined]);
});

test('each account has its own limit', async () => {
  const { me, instagram, app } = await openInstagram();
  instagram.settings.rateLimit = 1;
  const account = instagram.addAccount();
  const other = instagram.signIn({ appId: app.appId, account });
  await me('id');
  expect((await me('id', other.accessToken)).status).toBe(200);
});

test('usage can be reported under two ids, and in the app header', async () => {
  const { me, instagram, app, account } = await openInstagram();
  Object.assign(instagram.settings, {
    usageShownFromPercent: 0,
    usageUnderTwoIds: true,
    usageHeader: 'both',
  });
  const both = await me('id');
  expect(Object.keys(usageOf(both) ?? {}).sort()).toEqual([app.appId, account.userId].sort());
  expect(parseJson(both.headers.get('x-app-usage') ?? '')).toEqual({
    call_count: 0,
    total_cputime: 0,
    total_time: 0,
  });
  instagram.settings.usageHeader = 'app';
  expect(usageOf(await me('id'))).toBeNull();
});

test('errors can have another type, another status, and messages for people', async () => {
  const { me, instagram } = await openInstagram();
  Object.assign(instagram.settings, {
    errorType: 'IGApiException',
    errorStatus: 403,
    errorExtras: true,
  });
  const refused = await me('id', 'unknown');
  expect(refused.status).toBe(403);
  expect(Object.keys(dig(refused.body, 'error') ?? {})).toEqual([
    'message',
    'type',
    'code',
    'is_transient',
    'error_user_title',
    'error_user_msg',
    'fbtrace_id',
  ]);
});

test('the next calls can be set to fail with any error', async () => {
  const { me, media, instagram } = await openInstagram();
  instagram.refuse({ code: 2, status: 503, times: 2, path: /\/me$/ });
  expect((await media()).status).toBe(200);
  expect(errorOf(await me('id'))).toEqual([503, 2, undefined]);
  expect(errorOf(await me('id'))).toEqual([503, 2, undefined]);
  expect((await me('id')).status).toBe(200);
  instagram.refuse({ code: 368, message: 'Blocked' });
  expect(messageOf(await me('id'))).toBe('Blocked');
});

test.each([
  ['/v25.0', 'v25.0'],
  ['/v22.0', 'v22.0'],
  ['/v26.0', 'v21.0'],
  ['/v20.0', 'v21.0'],
  ['/v99.0', 'v21.0'],
  ['', 'v21.0'],
])('a request for %s/me is answered by version %s', async (prefix, version) => {
  const { get, token } = await openInstagram();
  const { status, headers } = await get(`${prefix}/me`, { access_token: token });
  expect([status, headers.get('facebook-api-version')]).toEqual([200, version]);
});

test('version 26 can be enabled, and versions expire', async () => {
  const { get, token, instagram, app, account, clock } = await openInstagram();
  instagram.settings.newestVersion = 26;
  const versionOf = async (path: string, text = token) =>
    (await get(path, { access_token: text })).headers.get('facebook-api-version');
  expect(await versionOf('/v26.0/me')).toBe('v26.0');
  clock.advance(365 * day);
  const later = instagram.signIn({ appId: app.appId, account }).accessToken;
  expect(await versionOf('/v22.0/me', later)).toBe('v24.0');
});

test('unknown paths and other methods are refused in JSON', async () => {
  const { get, token, instagram } = await openInstagram();
  const query = { access_token: token };
  expect(errorOf(await get('/v25.0/me/media/more', query))).toEqual([400, 2500, undefined]);
  expect(errorOf(await get('/v25.0/me/friends', query))).toEqual([400, 100, undefined]);
  const posted = await fetch(`${instagram.url}/v25.0/me`, { method: 'POST' });
  expect(messageOf(await read(posted))).toBe('Unsupported request - method type: post');
});
