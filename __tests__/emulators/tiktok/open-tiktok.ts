import { onTestFinished } from 'vitest';
import { startTikTok } from '../../../src/emulators/tiktok/index.ts';
import { createVirtualClock } from '../../../src/emulators/virtual-clock.ts';
import { parseJson } from '../../../src/net/json.ts';

export const webRedirect = 'https://example.com/callback/';
export const desktopRedirect = 'http://127.0.0.1:*/callback/';

/** A TikTok with one app, one account and one grant, on a stopped clock. Closed after the test. */
export async function openTikTok(options: { lifetimes?: '2026-11' | 'legacy' } = {}) {
  const clock = createVirtualClock(Date.UTC(2026, 10, 2, 6, 30));
  const tiktok = await startTikTok({ clock, ...options });
  onTestFinished(() => tiktok.close());
  const app = tiktok.addApp({
    redirectUris: [webRedirect],
    desktopRedirectUris: [desktopRedirect],
  });
  const account = tiktok.addAccount();
  const tokens = tiktok.signIn({ clientKey: app.clientKey, account });

  const post = async (path: string, form: Record<string, string>) => {
    const body = new URLSearchParams(form);
    return read(await fetch(`${tiktok.url}${path}`, { method: 'POST', body }));
  };
  const client = { client_key: app.clientKey, client_secret: app.clientSecret };
  return {
    clock,
    tiktok,
    app,
    client,
    account,
    tokens,
    post,
    refresh: (refreshToken: string) =>
      post('/v2/oauth/token/', {
        ...client,
        grant_type: 'refresh_token',
        refresh_token: refreshToken,
      }),
    getUser: async (fields: string, token = tokens.accessToken) =>
      read(
        await fetch(`${tiktok.url}/v2/user/info/?fields=${fields}`, {
          headers: { authorization: `Bearer ${token}` },
        }),
      ),
    postVideos: async (path: 'list' | 'query', fields: string, body: unknown) =>
      read(
        await fetch(`${tiktok.url}/v2/video/${path}/?fields=${fields}`, {
          method: 'POST',
          headers: {
            authorization: `Bearer ${tokens.accessToken}`,
            'content-type': 'application/json',
          },
          body: JSON.stringify(body),
        }),
      ),
  };
}

async function read(response: Response) {
  const text = await response.text();
  return { status: response.status, headers: response.headers, text, body: parseJson(text) };
}
