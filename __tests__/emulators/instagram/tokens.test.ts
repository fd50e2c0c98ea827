import { expect, test } from 'vitest';
import { dig } from '../dig.ts';
import { day, errorOf, hour, messageOf, openInstagram, read } from './open-instagram.ts';

const tokenOf = ({ body }: { body: unknown }) => String(dig(body, 'access_token'));

async function openShort() {
  const opened = await openInstagram();
  const { instagram, app, account } = opened;
  const short = instagram.signIn({ appId: app.appId, account, kind: 'short' });
  return { ...opened, short };
}

test('a short-lived token is exchanged for one that expires in 60 days', async () => {
  const { exchange, short, me } = await openShort();
  expect(short.expiresIn).toBe(3_600);
  const answer = await exchange(short.accessToken);
  expect(answer.body).toEqual({
    access_token: expect.stringMatching(/^IGAA/),
    token_type: 'bearer',
    expires_in: 5_184_000,
  });
  expect(tokenOf(answer)).not.toBe(short.accessToken);
  expect((await me('username', tokenOf(answer))).status).toBe(200);
});

test('the exchange refuses a wrong or missing secret, and a long-lived token', async () => {
  const { exchange, short, token, instagram } = await openShort();
  expect(errorOf(await exchange(short.accessToken, 'wrong'))).toEqual([400, 100, undefined]);
  instagram.settings.wrongSecretCode = 1;
  expect(errorOf(await exchange(short.accessToken, 'wrong'))).toEqual([400, 1, undefined]);
  expect(errorOf(await exchange(short.accessToken, ''))).toEqual([400, 100, undefined]);
  expect(messageOf(await exchange(token))).toBe('Unsupported request - method type: get');
});

test('a short-lived token expires after an hour, and can then be neither used nor exchanged', async () => {
  const { exchange, short, me, clock } = await openShort();
  clock.advance(hour - 1);
  expect((await me('id', short.accessToken)).status).toBe(200);
  clock.advance(1);
  expect(errorOf(await me('id', short.accessToken))).toEqual([400, 190, 463]);
  expect(errorOf(await exchange(short.accessToken))).toEqual([400, 190, 463]);
});

test('a token that is 24 hours old is refreshed to one that expires in 60 days', async () => {
  const { refresh, token, instagram, clock } = await openInstagram();
  clock.advance(day);
  const answer = await refresh();
  expect(answer.status).toBe(200);
  expect(answer.body).toEqual({
    access_token: expect.stringMatching(/^IGAA/),
    token_type: 'bearer',
    expires_in: 5_184_000,
    permissions: 'instagram_business_basic,instagram_business_manage_insights',
  });
  expect(tokenOf(answer)).not.toBe(token);
  expect([instagram.isAlive(tokenOf(answer)), instagram.isAlive(token)]).toEqual([true, false]);
});

test('a refresh of a younger token is refused with the error code that is set, and the token stays valid', async () => {
  const { refresh, token, instagram, clock } = await openInstagram();
  clock.advance(day - 1);
  expect(errorOf(await refresh())).toEqual([400, 100, undefined]);
  instagram.settings.youngRefreshCode = 190;
  const refused = await refresh();
  expect(errorOf(refused)).toEqual([400, 190, undefined]);
  expect(refused.text).not.toContain(token);
  expect(instagram.isAlive(token)).toBe(true);
});

test('a refresh of a younger token can return it unchanged, with the same expiry', async () => {
  const { refresh, token, instagram, clock } = await openInstagram();
  instagram.settings.youngRefresh = 'unchanged';
  clock.advance(15 * hour);
  const { body } = await refresh();
  expect(body).toMatchObject({ access_token: token, expires_in: 5_184_000 - 15 * 3_600 });
});

test('the age of a token counts from the last refresh, whether that returned a new token or the same one', async () => {
  const { refresh, token, instagram, clock } = await openInstagram();
  instagram.settings.refreshReturns = 'same';
  clock.advance(30 * day);
  expect(tokenOf(await refresh())).toBe(token);
  expect((await refresh()).status).toBe(400);
  clock.advance(59 * day);
  expect((await refresh()).body).toMatchObject({ access_token: token, expires_in: 5_184_000 });
  instagram.settings.refreshReturns = 'new';
  clock.advance(day);
  expect((await refresh(tokenOf(await refresh()))).status).toBe(400);
});

test('the previous token can stay valid until it expires', async () => {
  const { refresh, token, instagram, clock } = await openInstagram();
  instagram.settings.oldTokenAfterRefresh = 'valid';
  clock.advance(30 * day);
  await refresh();
  expect(instagram.isAlive(token)).toBe(true);
  clock.advance(30 * day);
  expect(instagram.isAlive(token)).toBe(false);
});

test('a refresh whose answer is lost has still replaced the token', async () => {
  const { refresh, token, instagram, clock } = await openInstagram();
  clock.advance(day);
  instagram.fault({ path: '/refresh_access_token', drop: 'after' });
  await expect(refresh()).rejects.toThrow();
  expect(instagram.isAlive(token)).toBe(false);
  expect(errorOf(await refresh())).toEqual([400, 190, 467]);
});

test('an expired token cannot be refreshed, and the error has both times in California', async () => {
  const { refresh, clock } = await openInstagram();
  clock.advance(60 * day + 5 * hour);
  const refused = await refresh();
  expect(errorOf(refused)).toEqual([400, 190, 463]);
  expect(refused.body).toEqual({
    error: {
      message:
        'Error validating access token: Session has expired on Friday, 01-Jan-27 10:30:00 PST. The current time is Friday, 01-Jan-27 15:30:00 PST.',
      type: 'OAuthException',
      code: 190,
      error_subcode: 463,
      fbtrace_id: expect.stringMatching(/^A[\w-]{22}$/),
    },
  });
});

test('a short-lived token cannot be refreshed', async () => {
  const { refresh, short } = await openShort();
  expect(messageOf(await refresh(short.accessToken))).toBe(
    'Unsupported request - method type: get',
  );
});

test('without the basic permission a token cannot be refreshed', async () => {
  const { refresh, instagram, app, account, clock } = await openInstagram();
  const scopes = ['instagram_business_manage_insights'];
  const { accessToken } = instagram.signIn({ appId: app.appId, account, scopes });
  clock.advance(day);
  expect(errorOf(await refresh(accessToken))).toEqual([400, 10, undefined]);
});

test('the token endpoints accept only GET, no version, and the token in the query only', async () => {
  const { get, token, instagram, clock } = await openInstagram();
  clock.advance(day);
  const query = { grant_type: 'ig_refresh_token', access_token: token };
  const url = `${instagram.url}/refresh_access_token`;
  const posted = await read(await fetch(url, { method: 'POST', body: new URLSearchParams(query) }));
  expect(messageOf(posted)).toBe('Unsupported request - method type: post');
  expect((await get('/v25.0/refresh_access_token', query)).status).toBe(400);
  const bearer = () =>
    fetch(`${url}?grant_type=ig_refresh_token`, { headers: { authorization: `Bearer ${token}` } });
  expect((await bearer()).status).toBe(400);
  instagram.settings.bearerAtTokenEndpoints = true;
  expect((await bearer()).status).toBe(200);
});

test('a missing or wrong grant type is refused', async () => {
  const { get, token } = await openInstagram();
  for (const grant of ['', 'ig_exchange_token']) {
    const query = { grant_type: grant, access_token: token };
    expect(errorOf(await get('/refresh_access_token', query))).toEqual([400, 100, undefined]);
  }
});

test.each([
  ['app-removed', 458],
  ['checkpoint', 459],
  ['password-changed', 460],
] as const)(
  'after %s, every token of the grant is refused with subcode %i',
  async (ending, subcode) => {
    const { instagram, token, me, refresh, clock } = await openInstagram();
    clock.advance(day);
    instagram.settings.oldTokenAfterRefresh = 'valid';
    const fresh = tokenOf(await refresh());
    instagram.end(token, ending);
    expect(errorOf(await me('id'))).toEqual([400, 190, subcode]);
    expect(errorOf(await me('id', fresh))).toEqual([400, 190, subcode]);
    expect(instagram.isAlive(fresh)).toBe(false);
  },
);

test('a sign-in can issue a token with an earlier date', async () => {
  const { instagram, app, account, refresh, clock } = await openInstagram();
  const issuedAt = clock.now() - 45 * day;
  const { accessToken, expiresIn } = instagram.signIn({ appId: app.appId, account, issuedAt });
  expect(expiresIn).toBe(15 * 86_400);
  expect((await refresh(accessToken)).status).toBe(200);
});
