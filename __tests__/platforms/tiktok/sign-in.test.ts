import { createHash, randomBytes } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { SignInContext, SignInRequest } from '../../../src/platforms/platform.ts';
import { signIn } from '../../../src/platforms/tiktok/sign-in.ts';
import { refusalOf } from '../open-platform.ts';
import { openAccount, startedAt, tokenPath } from './open-account.ts';

const redirectUri = 'http://127.0.0.1:43117/callback/';

/** An app on the emulated TikTok with a desktop redirect, before the person opens the consent page. */
async function openSignIn(changes: Partial<SignInRequest> = {}) {
  const { server, context } = await openAccount();
  const app = server.addApp({ desktopRedirectUris: ['http://127.0.0.1:*/callback/'] });
  const values = new Map([
    ['TIKTOK_CLIENT_KEY', app.clientKey],
    ['TIKTOK_CLIENT_SECRET', app.clientSecret],
  ]);
  const request: SignInRequest = {
    redirectUri,
    scopes: ['user.info.basic', 'video.list'],
    state: 'a state & more',
    verifier: randomBytes(48).toString('base64url'),
    ...changes,
  };
  const full: SignInContext = { ...context, authUrl: server.url };
  const open = async () => {
    const response = await fetch(signIn.toPage(values, request, server.url), {
      redirect: 'manual',
    });
    return new URL(response.headers.get('location') ?? '', server.url).searchParams;
  };
  return {
    server,
    values,
    request,
    open,
    exchange: (code: string, asked = request, given: Map<string, string> = values) =>
      signIn.exchange(code, given, asked, full),
  };
}

const codeOf = async ({ open }: Awaited<ReturnType<typeof openSignIn>>) =>
  (await open()).get('code') ?? '';

describe('the consent page', () => {
  test("the address contains TikTok's own form of the PKCE challenge", () => {
    const verifier = 'dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk';
    const request = { redirectUri, scopes: ['a', 'b'], state: 's', verifier };
    const page = new URL(
      signIn.toPage(new Map([['TIKTOK_CLIENT_KEY', 'k']]), request, 'https://x'),
    );
    expect(page.pathname).toBe('/v2/auth/authorize/');
    expect(Object.fromEntries(page.searchParams)).toEqual({
      client_key: 'k',
      response_type: 'code',
      scope: 'a,b',
      redirect_uri: redirectUri,
      state: 's',
      code_challenge: '13d31e961a1ad8ec2f16b10c4c982e0876a878ad6df144566ee1894acb70f9c3',
      code_challenge_method: 'S256',
    });
    expect(page.searchParams.get('code_challenge')).toBe(
      createHash('sha256').update(verifier).digest('hex'),
    );
  });

  test('the redirect contains the unchanged state', async () => {
    const { open } = await openSignIn();
    expect((await open()).get('state')).toBe('a state & more');
  });
});

describe('the code exchange', () => {
  test('the exchange returns both tokens, their expiry, the account and the granted scopes', async () => {
    const scene = await openSignIn();
    scene.server.consent = () => ({ scopes: ['user.info.basic'] });
    const { values, scopes } = await scene.exchange(await codeOf(scene));
    expect(scopes).toEqual(['user.info.basic']);
    expect(Object.fromEntries(values)).toEqual({
      TIKTOK_ACCESS_TOKEN: expect.stringMatching(/^act\./),
      TIKTOK_REFRESH_TOKEN: expect.stringMatching(/^rft\./),
      TIKTOK_ACCESS_TOKEN_EXPIRES_AT: new Date(startedAt + 7_200_000)
        .toISOString()
        .replace('.000', ''),
      TIKTOK_REFRESH_TOKEN_EXPIRES_AT: '2027-05-22T03:17:00Z',
      TIKTOK_SCOPE: 'user.info.basic',
      TIKTOK_OPEN_ID: expect.any(String),
    });
    expect(scene.server.isAlive(values.get('TIKTOK_ACCESS_TOKEN') ?? '')).toBe(true);
  });

  test('a used code is reported as such after one request', async () => {
    const scene = await openSignIn();
    const code = await codeOf(scene);
    await scene.exchange(code);
    const sent = scene.server.requests.length;
    const { code: what, message } = await refusalOf(scene.exchange(code));
    expect([what, message]).toEqual([
      'reauthorize',
      'TikTok issued no tokens for the code (invalid_grant): it was used already, or has expired.',
    ]);
    expect(scene.server.requests.length).toBe(sent + 1);
  });

  test('the verifier of another attempt is refused', async () => {
    const scene = await openSignIn();
    const other = { ...scene.request, verifier: 'x'.repeat(43) };
    const { code, message } = await refusalOf(scene.exchange(await codeOf(scene), other));
    expect(code).toBe('reauthorize');
    expect(message).toContain('belongs to another attempt');
  });

  test('the error for a wrong client secret names the keys, but no value', async () => {
    const scene = await openSignIn();
    const wrong = new Map([...scene.values, ['TIKTOK_CLIENT_SECRET', 'not-the-secret'] as const]);
    const error = await refusalOf(scene.exchange(await codeOf(scene), scene.request, wrong));
    expect(error.code).toBe('invalid-input');
    expect(error.hint).toContain('TIKTOK_CLIENT_SECRET');
    expect(JSON.stringify(error) + error.message).not.toContain('not-the-secret');
  });

  test.each(['short', 'reset', 'unchunked'] as const)(
    'tokens whose transfer ends too early are kept (%s)',
    async (breaksOff) => {
      const scene = await openSignIn();
      const code = await codeOf(scene);
      scene.server.fault({ path: tokenPath, breaksOff });
      const { values, scopes } = await scene.exchange(code);
      expect(scene.server.isAlive(values.get('TIKTOK_REFRESH_TOKEN') ?? '')).toBe(true);
      expect(scopes).toEqual(['user.info.basic', 'video.list']);
    },
  );

  test.each([
    ['inside the refresh token', /"rft\.[^"]{5}/],
    ['before the refresh token', /"refresh_token"/],
  ])('an answer that is cut %s is reported as a broken connection', async (_, place) => {
    const rehearsal = await openSignIn();
    await rehearsal.exchange(await codeOf(rehearsal));
    const body = String(rehearsal.server.requests.at(-1)?.answer?.body);
    const found = place.exec(body);
    const scene = await openSignIn();
    const code = await codeOf(scene);
    const bodyEnd = (found?.index ?? 0) + (found?.[0].length ?? 0);
    scene.server.fault({ path: tokenPath, bodyEnd, breaksOff: 'short' });
    const { code: what, message } = await refusalOf(scene.exchange(code));
    expect([what, message]).toEqual([
      'unavailable',
      "TikTok's code exchange broke off (ECONNRESET).",
    ]);
  });

  test('a refusal counts although its transfer ends too early', async () => {
    const scene = await openSignIn();
    scene.server.fault({ path: tokenPath, breaksOff: 'short' });
    expect((await refusalOf(scene.exchange('no-code'))).message).toContain('invalid_grant');
  });

  test('tokens with a blank are kept exactly', async () => {
    const scene = await openSignIn();
    const code = await codeOf(scene);
    const body = '{"access_token":"two words","refresh_token":" blanks ","expires_in":60}';
    scene.server.fault({ path: tokenPath, body });
    const { values } = await scene.exchange(code);
    expect(values.get('TIKTOK_ACCESS_TOKEN')).toBe('two words');
    expect(values.get('TIKTOK_REFRESH_TOKEN')).toBe(' blanks ');
  });

  test.each(['access_token', 'refresh_token'])(
    'a %s that is not text is named in the error',
    async (field) => {
      for (const token of [5, {}, ['a'], true]) {
        const scene = await openSignIn();
        const code = await codeOf(scene);
        const tokens = { access_token: 'good', refresh_token: 'good', [field]: token };
        scene.server.fault({ path: tokenPath, body: JSON.stringify(tokens) });
        const error = await refusalOf(scene.exchange(code));
        expect(error.code).toBe('unexpected-answer');
        expect(error.message).toContain(`unusable ${field}: it is not text`);
      }
    },
  );

  test.each([
    [{ status: 500, body: '<html>' }, 'unavailable'],
    [{ status: 200, body: '{"access_token":"act.alone","expires_in":7200}' }, 'unexpected-answer'],
    [{ status: 200, body: '{"error":"rate_limit_exceeded"}' }, 'throttled'],
    [{ status: 200, body: '{"error":"Some words of a server"}' }, 'unexpected-answer'],
  ])('the answer %o means %s and is not quoted', async (answer, code) => {
    const scene = await openSignIn();
    const text = await codeOf(scene);
    scene.server.fault({ path: '/v2/oauth/token/', ...answer });
    const error = await refusalOf(scene.exchange(text));
    expect(error.code).toBe(code);
    expect(error.message).not.toMatch(/Some words|act\.alone/);
  });
});

describe('a redirect without a code', () => {
  test.each([
    ['error=access_denied', 'reauthorize', 'cancelled or denied'],
    ['error=access_denied&error_type=non_sandbox_target', 'invalid-input', 'not a target user'],
    ['error=unauthorized_client&error_type=client_key', 'invalid-input', 'lacks Login Kit'],
    ['error=%3Cb%3Ewords%3C%2Fb%3E', 'reauthorize', 'with an error (an unknown error)'],
  ])('the query %s leads to an error that says what to do', (query, code, words) => {
    const error = signIn.understandDenial(new URLSearchParams(query));
    expect(error.code).toBe(code);
    expect(error.message).toContain(words);
  });
});
