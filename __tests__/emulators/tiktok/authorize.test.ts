import { createHash, randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { startTikTok } from '../../../src/emulators/tiktok/index.ts';
import { createVirtualClock } from '../../../src/emulators/virtual-clock.ts';
import { dig } from '../dig.ts';
import { openTikTok, webRedirect } from './open-tiktok.ts';

const local = 'http://127.0.0.1:43117/callback/';
const hexChallenge = (verifier: string) => createHash('sha256').update(verifier).digest('hex');

async function openPage(base: string, parameters: Record<string, string>) {
  const url = `${base}/v2/auth/authorize/?${new URLSearchParams(parameters)}`;
  const response = await fetch(url, { redirect: 'manual' });
  const location = response.headers.get('location');
  return {
    status: response.status,
    type: response.headers.get('content-type') ?? '',
    text: await response.text(),
    back: location === null ? null : new URL(location),
  };
}

async function openConsent(changes: Record<string, string> = {}) {
  const opened = await openTikTok();
  const asked = {
    client_key: opened.app.clientKey,
    response_type: 'code',
    scope: 'user.info.basic,video.list',
    redirect_uri: webRedirect,
    state: 'a state & more',
  };
  return { ...opened, asked, page: () => openPage(opened.tiktok.url, { ...asked, ...changes }) };
}

test('consent redirects the person with the code, the granted scopes and the unchanged state', async () => {
  const { page } = await openConsent();
  const { status, back } = await page();
  expect(status).toBe(302);
  expect(back?.href.startsWith(`${webRedirect}?`)).toBe(true);
  expect(back?.searchParams.get('scopes')).toBe('user.info.basic,video.list');
  expect(back?.searchParams.get('state')).toBe('a state & more');
  expect(back?.searchParams.get('code')).toMatch(/\*.*!/);
});

test.each([
  ['client_key', { client_key: 'nobody' }],
  ['redirect_uri', { redirect_uri: `${webRedirect}more` }],
  ['redirect_uri', { redirect_uri: 'http://127.0.0.1/callback/' }],
  ['redirect_uri', { redirect_uri: 'http://127.0.0.1:*/callback/' }],
  ['response_type', { response_type: 'token' }],
  ['scope', { scope: 'user.info.basic video.list' }],
  ['scope', { scope: 'video.publish' }],
  ['code_challenge', { redirect_uri: local }],
  ['code_challenge_method', { redirect_uri: local, code_challenge: hexChallenge('x') }],
])('an error in %s is shown on a page and not redirected', async (parameter, changes) => {
  const { page } = await openConsent(changes);
  const { status, type, text, back } = await page();
  expect(back).toBeNull();
  expect([status, type]).toEqual([200, 'text/html; charset=utf-8']);
  expect(text).toContain('Something went wrong');
  expect(text).toContain(`<li>${parameter}</li>`);
});

test('the person can grant fewer scopes than requested, but not more', async () => {
  const { page, tiktok } = await openConsent();
  tiktok.consent = () => ({ scopes: ['video.list', 'user.info.stats'] });
  expect((await page()).back?.searchParams.get('scopes')).toBe('video.list');
});

test('a denial is redirected as an error with the state', async () => {
  const { page, tiktok } = await openConsent();
  tiktok.consent = () => ({ denied: 'access_denied', errorType: 'non_sandbox_target' });
  const back = (await page()).back?.searchParams;
  expect(back?.get('error')).toBe('access_denied');
  expect(back?.get('error_type')).toBe('non_sandbox_target');
  expect(back?.get('state')).toBe('a state & more');
  expect(back?.has('code')).toBe(false);
});

async function signInOnDesktop(challengeOf: (verifier: string) => string) {
  const verifier = randomBytes(40).toString('base64url');
  const { page, post, client } = await openConsent({
    redirect_uri: local,
    code_challenge: challengeOf(verifier),
    code_challenge_method: 'S256',
  });
  const code = (await page()).back?.searchParams.get('code') ?? '';
  const form = { ...client, grant_type: 'authorization_code', code, redirect_uri: local };
  return { post, form, verifier };
}

test('a code with a hex challenge can be exchanged for tokens once', async () => {
  const { post, form, verifier } = await signInOnDesktop(hexChallenge);
  const exchange = () => post('/v2/oauth/token/', { ...form, code_verifier: verifier });
  const { status, body } = await exchange();
  expect(status).toBe(200);
  expect(body).toMatchObject({ scope: 'user.info.basic,video.list', token_type: 'Bearer' });
  expect((await exchange()).body).toMatchObject({ error: 'invalid_grant' });
});

test('a base64url challenge is accepted on the page and fails in the exchange', async () => {
  const { post, form, verifier } = await signInOnDesktop((text) =>
    createHash('sha256').update(text).digest('base64url'),
  );
  const { body } = await post('/v2/oauth/token/', { ...form, code_verifier: verifier });
  expect(body).toMatchObject({
    error: 'invalid_request',
    error_description: 'Code verifier or code challenge is invalid.',
  });
});

test('a code with a challenge needs the matching verifier', async () => {
  const { post, form } = await signInOnDesktop(hexChallenge);
  const missing = await post('/v2/oauth/token/', form);
  const other = await post('/v2/oauth/token/', { ...form, code_verifier: 'x'.repeat(43) });
  expect([dig(missing.body, 'error'), dig(other.body, 'error')]).toEqual([
    'invalid_request',
    'invalid_request',
  ]);
});

test('the exchange needs the same redirect address as the page', async () => {
  const { post, form, verifier } = await signInOnDesktop(hexChallenge);
  const { body } = await post('/v2/oauth/token/', {
    ...form,
    code_verifier: verifier,
    redirect_uri: 'http://127.0.0.1:43118/callback/',
  });
  expect(dig(body, 'error_description')).toBe(
    'Redirect_uri is not matched with the uri when requesting code.',
  );
});

test('on the web, a verifier without a challenge is ignored', async () => {
  const { page, post, client } = await openConsent();
  const code = (await page()).back?.searchParams.get('code') ?? '';
  const { body } = await post('/v2/oauth/token/', {
    ...client,
    grant_type: 'authorization_code',
    code,
    redirect_uri: webRedirect,
    code_verifier: 'whatever',
  });
  expect(body).toMatchObject({ token_type: 'Bearer' });
});

test('a code is refused for another app, and after ten minutes', async () => {
  const { page, post, client, tiktok, clock } = await openConsent();
  const code = (await page()).back?.searchParams.get('code') ?? '';
  const form = { grant_type: 'authorization_code', code, redirect_uri: webRedirect };
  const other = tiktok.addApp();
  const foreign = { client_key: other.clientKey, client_secret: other.clientSecret };
  expect((await post('/v2/oauth/token/', { ...foreign, ...form })).body).toMatchObject({
    error: 'invalid_grant',
  });
  clock.advance(600_000);
  expect((await post('/v2/oauth/token/', { ...client, ...form })).body).toMatchObject({
    error: 'invalid_grant',
  });
});

test.each([
  { redirectUris: ['http://example.com/callback/'] },
  { redirectUris: ['https://localhost/callback/'] },
  { redirectUris: ['https://example.com/callback/?from=tiktok'] },
  { desktopRedirectUris: ['http://127.0.0.1/callback/'] },
  { desktopRedirectUris: ['http://[::1]:3000/callback/'] },
  { desktopRedirectUris: ['http://example.com:3000/callback/'] },
])('the developer portal refuses to register %o', async (app) => {
  const tiktok = await startTikTok({ clock: createVirtualClock(0) });
  try {
    expect(() => tiktok.addApp(app)).toThrow('refuses');
  } finally {
    await tiktok.close();
  }
});
