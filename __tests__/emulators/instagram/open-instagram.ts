import { onTestFinished } from 'vitest';
import { type NewAccount, startInstagram } from '../../../src/emulators/instagram/index.ts';
import { createVirtualClock } from '../../../src/emulators/virtual-clock.ts';
import { parseJson } from '../../../src/net/json.ts';
import { dig } from '../dig.ts';

export const redirectUri = 'https://example.com/callback/';
export const hour = 3_600_000;
export const day = 24 * hour;

/** An Instagram with one app, account and long-lived token, on a stopped clock. Closed after the test. */
export async function openInstagram(given: NewAccount = {}) {
  const clock = createVirtualClock(Date.UTC(2026, 10, 2, 18, 30));
  const instagram = await startInstagram({ clock });
  onTestFinished(() => instagram.close());
  const app = instagram.addApp({ redirectUris: [redirectUri] });
  const account = instagram.addAccount(given);
  const signedIn = instagram.signIn({ appId: app.appId, account });

  const get = async (path: string, query: Record<string, string> = {}) =>
    read(await fetch(`${instagram.url}${path}?${new URLSearchParams(query)}`));
  const withToken = (token = signedIn.accessToken) => ({ access_token: token });
  return {
    clock,
    instagram,
    app,
    account,
    signedIn,
    token: signedIn.accessToken,
    get,
    me: (fields?: string, token?: string) =>
      get('/v25.0/me', { ...withToken(token), ...(fields && { fields }) }),
    media: (query: Record<string, string> = {}) =>
      get('/v25.0/me/media', { ...withToken(), fields: 'id', ...query }),
    insights: (id: string, query: Record<string, string>, token?: string) =>
      get(`/v25.0/${id}/insights`, { ...withToken(token), ...query }),
    refresh: (token = signedIn.accessToken) =>
      get('/refresh_access_token', { grant_type: 'ig_refresh_token', ...withToken(token) }),
    exchange: (token: string, secret = app.appSecret) =>
      get('/access_token', {
        grant_type: 'ig_exchange_token',
        client_secret: secret,
        ...withToken(token),
      }),
  };
}

export async function read(response: Response) {
  const text = await response.text();
  return { status: response.status, headers: response.headers, text, body: parseJson(text) };
}

/** Returns the status, code and subcode of a Graph API error. */
export const errorOf = ({ status, body }: { status: number; body: unknown }) => [
  status,
  dig(body, 'error', 'code'),
  dig(body, 'error', 'error_subcode'),
];

export const messageOf = ({ body }: { body: unknown }) => String(dig(body, 'error', 'message'));
