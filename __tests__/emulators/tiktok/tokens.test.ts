import { expect, test } from 'vitest';
import { dig } from '../dig.ts';
import { openTikTok } from './open-tiktok.ts';

const hour = 3_600_000;
const day = 24 * hour;

const refreshTokenOf = (answer: { body: unknown }) => String(dig(answer.body, 'refresh_token'));
const accessTokenOf = (answer: { body: unknown }) => String(dig(answer.body, 'access_token'));
const errorOf = (answer: { body: unknown }) => dig(answer.body, 'error');

test('a refresh returns a new pair of tokens and the seconds until both expire, in a flat body', async () => {
  const { refresh, tokens, account } = await openTikTok();
  const { status, body } = await refresh(tokens.refreshToken);
  expect(status).toBe(200);
  expect(body).toEqual({
    access_token: expect.stringMatching(/^act\./),
    expires_in: 7_200,
    open_id: account.openId,
    refresh_expires_in: 15_552_000,
    refresh_token: expect.stringMatching(/^rft\./),
    scope: 'user.info.basic,user.info.profile,user.info.stats,video.list',
    token_type: 'Bearer',
  });
  expect(dig(body, 'refresh_token')).not.toBe(tokens.refreshToken);
  expect(dig(body, 'access_token')).not.toBe(tokens.accessToken);
});

test('a used refresh token is refused with status 200 and an error body, and the new pair stays valid', async () => {
  const { refresh, tokens, tiktok } = await openTikTok();
  const first = await refresh(tokens.refreshToken);
  const second = await refresh(tokens.refreshToken);
  expect(second.status).toBe(200);
  expect(second.body).toEqual({
    error: 'invalid_grant',
    error_description: 'Refresh token is invalid or expired.',
    log_id: expect.stringMatching(/^20261102063000[0-9A-F]{20}$/),
  });
  expect(second.headers.get('x-tt-logid')).toBe(dig(second.body, 'log_id'));
  expect(tiktok.isAlive(refreshTokenOf(first))).toBe(true);
  expect(tiktok.isAlive(tokens.refreshToken)).toBe(false);
});

test('exactly one of two simultaneous refreshes gets tokens', async () => {
  const { refresh, tokens } = await openTikTok();
  const answers = await Promise.all([refresh(tokens.refreshToken), refresh(tokens.refreshToken)]);
  expect(answers.map(errorOf).sort()).toEqual(['invalid_grant', undefined]);
});

test('a refresh whose answer is lost has still used up the token', async () => {
  const { refresh, tokens, tiktok } = await openTikTok();
  tiktok.fault({ path: '/v2/oauth/token/', drop: 'after' });
  await expect(refresh(tokens.refreshToken)).rejects.toThrow();
  expect(tiktok.isAlive(tokens.refreshToken)).toBe(false);
});

test('a refresh request that is lost uses up nothing', async () => {
  const { refresh, tokens, tiktok } = await openTikTok();
  tiktok.fault({ path: '/v2/oauth/token/', drop: 'before' });
  await expect(refresh(tokens.refreshToken)).rejects.toThrow();
  expect(tiktok.isAlive(tokens.refreshToken)).toBe(true);
});

test('with a grace period, a used token gets the same new pair until that pair is used', async () => {
  const { refresh, tokens, tiktok } = await openTikTok();
  tiktok.settings.usedRefreshToken = 'grace';
  const first = await refresh(tokens.refreshToken);
  expect(accessTokenOf(await refresh(tokens.refreshToken))).toBe(accessTokenOf(first));
  await refresh(refreshTokenOf(first));
  expect(errorOf(await refresh(tokens.refreshToken))).toBe('invalid_grant');
});

test('with replay detection, sending a used token revokes the newest pair', async () => {
  const { refresh, tokens, tiktok } = await openTikTok();
  tiktok.settings.usedRefreshToken = 'revokes-family';
  const first = await refresh(tokens.refreshToken);
  expect(errorOf(await refresh(tokens.refreshToken))).toBe('invalid_grant');
  expect(tiktok.isAlive(refreshTokenOf(first))).toBe(false);
  expect(tiktok.isAlive(accessTokenOf(first))).toBe(false);
});

test('a refresh token can be reused when TikTok accepts used ones or does not rotate them', async () => {
  const { refresh, tokens, tiktok } = await openTikTok();
  tiktok.settings.usedRefreshToken = 'accepted';
  await refresh(tokens.refreshToken);
  expect(refreshTokenOf(await refresh(tokens.refreshToken))).toMatch(/^rft\./);
  tiktok.settings.rotation = 'never';
  expect(refreshTokenOf(await refresh(tokens.refreshToken))).toBe(tokens.refreshToken);
});

test('a refresh invalidates the previous access token, unless the setting is off', async () => {
  const { refresh, tokens, tiktok } = await openTikTok();
  const first = await refresh(tokens.refreshToken);
  expect(tiktok.isAlive(tokens.accessToken)).toBe(false);
  tiktok.settings.accessTokenAfterRefresh = 'valid';
  await refresh(refreshTokenOf(first));
  expect(tiktok.isAlive(accessTokenOf(first))).toBe(true);
});

test('an access token expires after exactly two hours', async () => {
  const { getUser, clock } = await openTikTok();
  clock.advance(2 * hour - 1);
  expect((await getUser('open_id')).status).toBe(200);
  clock.advance(1);
  expect((await getUser('open_id')).status).toBe(401);
});

test('a refresh token expires after 180 days, and so does the next one', async () => {
  const { refresh, tokens, clock } = await openTikTok();
  clock.advance(179 * day);
  const second = await refresh(tokens.refreshToken);
  expect(dig(second.body, 'refresh_expires_in')).toBe(15_552_000);
  clock.advance(180 * day);
  expect(errorOf(await refresh(refreshTokenOf(second)))).toBe('invalid_grant');
});

test('with the legacy lifetimes, tokens expire a day and a year after consent, and the refresh token stays the same', async () => {
  const { refresh, tokens, clock } = await openTikTok({ lifetimes: 'legacy' });
  expect([tokens.expiresIn, tokens.refreshExpiresIn]).toEqual([86_400, 31_536_000]);
  clock.advance(65 * day);
  const answer = await refresh(tokens.refreshToken);
  expect(refreshTokenOf(answer)).toBe(tokens.refreshToken);
  expect(dig(answer.body, 'refresh_expires_in')).toBe(300 * 86_400);
});

test("another app's refresh token is refused and not used up", async () => {
  const { post, tokens, tiktok } = await openTikTok();
  const other = tiktok.addApp();
  const answer = await post('/v2/oauth/token/', {
    client_key: other.clientKey,
    client_secret: other.clientSecret,
    grant_type: 'refresh_token',
    refresh_token: tokens.refreshToken,
  });
  expect(errorOf(answer)).toBe('invalid_grant');
  expect(tiktok.isAlive(tokens.refreshToken)).toBe(true);
});

test.each([
  ['invalid_client', { client_secret: 'wrong' }],
  ['invalid_client', { client_key: 'nobody' }],
  ['invalid_request', { client_secret: '' }],
  ['invalid_request', { grant_type: '' }],
  ['invalid_request', { refresh_token: '' }],
  ['unsupported_grant_type', { grant_type: 'password' }],
])('a refresh answers %s for %o', async (error, changes) => {
  const { post, client, tokens } = await openTikTok();
  const form = { grant_type: 'refresh_token', refresh_token: tokens.refreshToken };
  expect(errorOf(await post('/v2/oauth/token/', { ...client, ...form, ...changes }))).toBe(error);
});

test('the status of OAuth errors can be changed', async () => {
  const { refresh, tiktok } = await openTikTok();
  tiktok.settings.tokenErrorStatus = 400;
  expect((await refresh('rft.unknown')).status).toBe(400);
});

test('a JSON body is refused and uses up nothing', async () => {
  const { tiktok, client, tokens } = await openTikTok();
  const response = await fetch(`${tiktok.url}/v2/oauth/token/`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      ...client,
      grant_type: 'refresh_token',
      refresh_token: tokens.refreshToken,
    }),
  });
  expect(await response.json()).toMatchObject({ error: 'invalid_request' });
  expect(tiktok.isAlive(tokens.refreshToken)).toBe(true);
});

test('a client token is issued, but cannot read user data', async () => {
  const { post, client, getUser } = await openTikTok();
  const { body } = await post('/v2/oauth/token/', { ...client, grant_type: 'client_credentials' });
  expect(body).toEqual({
    access_token: expect.stringMatching(/^clt\./),
    expires_in: 7_200,
    token_type: 'Bearer',
  });
  expect((await getUser('open_id', accessTokenOf({ body }))).status).toBe(401);
});

test('revoking the access token revokes the whole grant', async () => {
  const { post, client, tokens, tiktok } = await openTikTok();
  const { status, text } = await post('/v2/oauth/revoke/', {
    ...client,
    token: tokens.accessToken,
  });
  expect([status, text]).toEqual([200, '{}']);
  expect(tiktok.isAlive(tokens.refreshToken)).toBe(false);
});

test('revoking an expired access token is refused, and the grant stays valid', async () => {
  const { post, client, tokens, tiktok, clock } = await openTikTok();
  clock.advance(2 * hour);
  const answer = await post('/v2/oauth/revoke/', { ...client, token: tokens.accessToken });
  expect(errorOf(answer)).toBe('invalid_grant');
  expect(tiktok.isAlive(tokens.refreshToken)).toBe(true);
});

test.each(['/v2/oauth/token', '/v2/user/info', '/v2/nothing/'])(
  'the gateway answers 404 for the unsupported path %s',
  async (path) => {
    const { tiktok } = await openTikTok();
    const response = await fetch(`${tiktok.url}${path}`, { method: 'POST' });
    expect(response.status).toBe(404);
    expect(await response.text()).toContain('Unsupported path(Janus)');
  },
);

test('signing in to an app that does not exist throws', async () => {
  const { tiktok, account } = await openTikTok();
  expect(() => tiktok.signIn({ clientKey: 'nobody', account })).toThrow('no app');
});
