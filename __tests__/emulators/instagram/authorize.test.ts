import { expect, test } from 'vitest';
import { dig } from '../dig.ts';
import { hour, openInstagram, read, redirectUri } from './open-instagram.ts';

const scope = 'instagram_business_basic,instagram_business_manage_insights';

async function openConsent(changes: Record<string, string> = {}) {
  const opened = await openInstagram();
  const { instagram, app } = opened;
  const asked = {
    client_id: app.appId,
    redirect_uri: redirectUri,
    response_type: 'code',
    scope,
    state: 'a state & more',
    ...changes,
  };
  const page = async () => {
    const url = `${instagram.url}/oauth/authorize?${new URLSearchParams(asked)}`;
    const response = await fetch(url, { redirect: 'manual' });
    const location = response.headers.get('location');
    return { status: response.status, location, back: location ? new URL(location) : null };
  };
  const post = async (body: FormData | URLSearchParams | string, headers = {}) =>
    read(await fetch(`${instagram.url}/oauth/access_token`, { method: 'POST', body, headers }));
  const formFor = (code: string) => ({
    client_id: app.appId,
    client_secret: app.appSecret,
    grant_type: 'authorization_code',
    redirect_uri: redirectUri,
    code,
  });
  const getCode = async () => (await page()).back?.searchParams.get('code') ?? '';
  return { ...opened, page, post, formFor, getCode };
}

test('consent redirects the person with a code, the unchanged state, and #_ at the end', async () => {
  const { page } = await openConsent();
  const { status, location, back } = await page();
  expect(status).toBe(302);
  expect(location?.startsWith(`${redirectUri}?code=`)).toBe(true);
  expect(back?.hash).toBe('#_');
  expect(back?.searchParams.get('state')).toBe('a state & more');
});

test.each([
  { client_id: '1' },
  { redirect_uri: redirectUri.slice(0, -1) },
  { response_type: 'token' },
  { scope: 'business_basic' },
  { scope: 'instagram_business_manage_messages' },
])('an error of the app is shown on a page and not redirected: %o', async (changes) => {
  const { page } = await openConsent(changes);
  expect(await page()).toEqual({ status: 400, location: null, back: null });
});

test('scopes can be separated by spaces', async () => {
  const { page } = await openConsent({ scope: scope.replace(',', ' ') });
  expect((await page()).status).toBe(302);
});

test('a person who denies is redirected with the reason and no code', async () => {
  const { page, instagram } = await openConsent();
  instagram.consent = () => ({ denied: 'user_denied' });
  const { back } = await page();
  expect(Object.fromEntries(back?.searchParams ?? [])).toEqual({
    error: 'access_denied',
    error_reason: 'user_denied',
    error_description: 'The user denied your request.',
    state: 'a state & more',
  });
});

test('a personal account cannot consent', async () => {
  const { page, account } = await openConsent();
  account.type = 'PERSONAL';
  expect((await page()).back).toBeNull();
});

test('the consent hook gets the request and chooses the account and the scopes', async () => {
  const { instagram, getCode, post, formFor, app } = await openConsent();
  const other = instagram.addAccount();
  const shown: unknown[] = [];
  instagram.consent = (request) => {
    shown.push(request);
    return { account: other, scopes: ['instagram_business_basic'] };
  };
  const { body } = await post(new URLSearchParams(formFor(await getCode())));
  expect(shown).toEqual([{ appId: app.appId, scopes: scope.split(','), redirectUri }]);
  expect(dig(body, 'permissions')).toBe('instagram_business_basic');
});

test('a code is exchanged once, for a flat answer with a user id that a double cannot represent', async () => {
  const { getCode, post, formFor, instagram, signedIn } = await openConsent();
  const form = new URLSearchParams(formFor(await getCode()));
  const { status, body, text } = await post(form);
  expect(status).toBe(200);
  expect(body).toEqual({
    access_token: expect.stringMatching(/^IGAA\w{100,}$/),
    user_id: BigInt(signedIn.appScopedId),
    permissions: scope,
  });
  expect(text).toContain(`"user_id":${signedIn.appScopedId},`);
  expect(String(Number(signedIn.appScopedId))).not.toBe(signedIn.appScopedId);
  expect(instagram.isAlive(String(dig(body, 'access_token')))).toBe(true);
  const again = await post(form);
  expect(again.status).toBe(400);
  expect(again.body).toEqual({
    error_type: 'OAuthException',
    code: 400,
    error_message: 'Matching code was not found or was already used',
  });
});

test('the exchange can answer in the documented format', async () => {
  const { getCode, post, formFor, instagram, signedIn } = await openConsent();
  Object.assign(instagram.settings, {
    codeAnswer: 'wrapped',
    codeUserId: 'string',
    permissions: 'list',
  });
  const { body } = await post(new URLSearchParams(formFor(await getCode())));
  expect(body).toEqual({
    data: [
      {
        access_token: expect.any(String),
        user_id: signedIn.appScopedId,
        permissions: scope.split(','),
      },
    ],
  });
});

test('the exchange accepts multipart, but not JSON', async () => {
  const { getCode, post, formFor } = await openConsent();
  const form = new FormData();
  for (const [name, value] of Object.entries(formFor(await getCode()))) form.set(name, value);
  expect((await post(form)).status).toBe(200);
  const json = JSON.stringify(formFor(await getCode()));
  const refused = await post(json, { 'content-type': 'application/json' });
  expect(dig(refused.body, 'error_message')).toBe('Missing required field client_id');
});

test.each([
  { client_id: '1' },
  { client_secret: 'x' },
  { grant_type: 'refresh_token' },
  { redirect_uri: redirectUri.slice(0, -1) },
  { code: '' },
])('the exchange refuses %o without using up the code or repeating it', async (changes) => {
  const { getCode, post, formFor } = await openConsent();
  const form = formFor(await getCode());
  const refused = await post(new URLSearchParams({ ...form, ...changes }));
  expect(refused.status).toBe(400);
  expect(dig(refused.body, 'error_type')).toBe('OAuthException');
  expect(refused.text).not.toContain(form.code);
  expect(refused.text).not.toContain(form.client_secret);
  expect((await post(new URLSearchParams(form))).status).toBe(200);
});

test('a code that still ends with #_ is refused', async () => {
  const { getCode, post, formFor } = await openConsent();
  const refused = await post(new URLSearchParams(formFor(`${await getCode()}#_`)));
  expect(refused.status).toBe(400);
});

test('a code expires after an hour', async () => {
  const { getCode, post, formFor, clock } = await openConsent();
  const code = await getCode();
  clock.advance(hour);
  expect((await post(new URLSearchParams(formFor(code)))).status).toBe(400);
});

test('a code is refused for another app', async () => {
  const { getCode, post, formFor, instagram } = await openConsent();
  const other = instagram.addApp();
  const form = {
    ...formFor(await getCode()),
    client_id: other.appId,
    client_secret: other.appSecret,
  };
  expect((await post(new URLSearchParams(form))).status).toBe(400);
});
