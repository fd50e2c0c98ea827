import { describe, expect, onTestFinished, test } from 'vitest';
import type { InstagramSettings } from '../../../src/emulators/instagram/index.ts';
import { startInstagram } from '../../../src/emulators/instagram/index.ts';
import { instagram } from '../../../src/platforms/instagram/index.ts';
import { signIn } from '../../../src/platforms/instagram/sign-in.ts';
import type { SignInContext, SignInRequest } from '../../../src/platforms/platform.ts';
import { openPlatform, refusalOf } from '../open-platform.ts';

const redirectUri = 'https://localhost/callback/';

/** An app and an account on the emulated Instagram, before the person opens the consent page. */
async function openSignIn(settings: Partial<InstagramSettings> = {}) {
  const { context, clock, lines } = await openPlatform(instagram);
  const server = await startInstagram({ clock });
  onTestFinished(() => server.close());
  Object.assign(server.settings, settings);
  const app = server.addApp({ redirectUris: [redirectUri] });
  server.addAccount();
  const values = new Map([
    ['INSTAGRAM_APP_ID', app.appId],
    ['INSTAGRAM_APP_SECRET', app.appSecret],
  ]);
  const request: SignInRequest = {
    redirectUri,
    scopes: ['instagram_business_basic', 'instagram_business_manage_insights'],
    state: 'a state & more',
    verifier: 'unused',
  };
  const full: SignInContext = { ...context, apiUrl: server.url, authUrl: server.url };
  return {
    server,
    app,
    lines,
    values,
    request,
    open: async () => {
      const response = await fetch(signIn.toPage(values, request, server.url), {
        redirect: 'manual',
      });
      return new URL(response.headers.get('location') ?? '', server.url);
    },
    exchange: (code: string, asked = request, given: Map<string, string> = values) =>
      signIn.exchange(code, given, asked, full),
  };
}

const codeOf = async ({ open }: Awaited<ReturnType<typeof openSignIn>>) =>
  (await open()).searchParams.get('code') ?? '';

test('the consent page is at www.instagram.com, or at the emulator', () => {
  const request = { redirectUri, scopes: ['a', 'b'], state: 's', verifier: '' };
  const page = (authUrl: string) => signIn.toPage(new Map(), request, authUrl);
  expect(page(signIn.address.url)).toMatch(/^https:\/\/www\.instagram\.com\/oauth\/authorize\?/);
  expect(page('http://127.0.0.1:1')).toMatch(/^http:\/\/127\.0\.0\.1:1\/oauth\/authorize\?/);
  expect(new URL(page('http://127.0.0.1:1')).searchParams.get('scope')).toBe('a,b');
});

describe('the code exchange', () => {
  test.each<[string, Partial<InstagramSettings>]>([
    ['flat, as observed', {}],
    ['wrapped, as documented', { codeAnswer: 'wrapped', permissions: 'list' }],
    ['with an id as text', { codeUserId: 'string' }],
  ])(
    'the exchange returns a token of 60 days, its issue and the granted scopes: %s',
    async (_, settings) => {
      const scene = await openSignIn(settings);
      scene.server.consent = () => ({ scopes: ['instagram_business_basic'] });
      const { values, scopes } = await scene.exchange(await codeOf(scene));
      expect(scopes).toEqual(['instagram_business_basic']);
      expect(values.get('INSTAGRAM_ACCESS_TOKEN_ISSUED_AT')).toBe('2026-11-23T03:17:00Z');
      expect(values.get('INSTAGRAM_ACCESS_TOKEN_EXPIRES_AT')).toMatch(/^2027-01-2\dT/);
      const token = values.get('INSTAGRAM_ACCESS_TOKEN') ?? '';
      expect(scene.server.isAlive(token)).toBe(true);
      // The addresses contain secret values, so the log may contain only names of requests.
      expect(scene.lines.join('\n')).not.toContain(token);
      expect(scene.lines.join('\n')).not.toContain(scene.app.appSecret);
    },
  );

  test('a used code is reported as such', async () => {
    const scene = await openSignIn();
    const code = await codeOf(scene);
    await scene.exchange(code);
    const error = await refusalOf(scene.exchange(code));
    expect(error.code).toBe('reauthorize');
    expect(error.message).toContain('it was used already');
  });

  test('another redirect address is refused', async () => {
    const scene = await openSignIn();
    const asked = { ...scene.request, redirectUri: 'https://localhost/other/' };
    const error = await refusalOf(scene.exchange(await codeOf(scene), asked));
    expect(error.message).toContain('was issued for another redirect address');
  });

  test('a wrong app secret is invalid input, and is not quoted', async () => {
    const scene = await openSignIn();
    const wrong = new Map([...scene.values, ['INSTAGRAM_APP_SECRET', 'not-the-secret'] as const]);
    const error = await refusalOf(scene.exchange(await codeOf(scene), scene.request, wrong));
    expect(error.code).toBe('invalid-input');
    expect(error.message + error.hint).not.toContain('not-the-secret');
  });

  test.each(['short', 'reset', 'unchunked'] as const)(
    'a token whose transfer ends too early is kept (%s)',
    async (breaksOff) => {
      const scene = await openSignIn();
      const code = await codeOf(scene);
      scene.server.fault({ path: '/oauth/access_token', breaksOff });
      const { values } = await scene.exchange(code);
      expect(scene.server.isAlive(values.get('INSTAGRAM_ACCESS_TOKEN') ?? '')).toBe(true);
    },
  );

  test('an answer that is cut inside the token is reported as a broken connection', async () => {
    const scene = await openSignIn();
    const code = await codeOf(scene);
    scene.server.fault({ path: '/oauth/access_token', bodyEnd: 30, breaksOff: 'short' });
    const { code: what, message } = await refusalOf(scene.exchange(code));
    expect([what, message]).toEqual([
      'unavailable',
      "Instagram's code exchange broke off (ECONNRESET).",
    ]);
  });

  test('a token of 60 days with a blank is kept', async () => {
    const scene = await openSignIn();
    const code = await codeOf(scene);
    const body = '{"access_token":"two words","expires_in":60}';
    scene.server.fault({ path: '/access_token', body });
    const { values } = await scene.exchange(code);
    expect(values.get('INSTAGRAM_ACCESS_TOKEN')).toBe('two words');
  });

  test.each(['/oauth/access_token', '/access_token'])(
    'a token of %s that is not text is named in the error',
    async (path) => {
      for (const token of ['5', '{}', '["a"]', 'true']) {
        const scene = await openSignIn();
        const code = await codeOf(scene);
        scene.server.fault({ path, body: `{"access_token":${token},"expires_in":60}` });
        const error = await refusalOf(scene.exchange(code));
        expect(error.code).toBe('unexpected-answer');
        expect(error.message).toContain('unusable access_token: it is not text');
      }
    },
  );

  test('an error of the second step does not contain the app secret', async () => {
    const scene = await openSignIn();
    const code = await codeOf(scene);
    scene.server.fault({ path: '/access_token', status: 400, body: '{"error":{"code":190}}' });
    const error = await refusalOf(scene.exchange(code));
    expect(error.message).toContain('error 190');
    expect(String(error.stack)).not.toContain(scene.app.appSecret);
  });
});

test('a denied sign-in leads to one sentence with the reason', async () => {
  const scene = await openSignIn();
  scene.server.consent = () => ({ denied: 'user_denied' });
  const { searchParams } = await scene.open();
  expect(signIn.understandDenial(searchParams).message).toBe(
    'Instagram granted no access (access_denied, user_denied): the sign-in was cancelled or denied.',
  );
});
