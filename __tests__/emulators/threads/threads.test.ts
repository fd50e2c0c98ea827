import { expect, onTestFinished, test } from 'vitest';
import { startThreads } from '../../../src/emulators/threads/index.ts';
import { createVirtualClock } from '../../../src/emulators/virtual-clock.ts';

async function open() {
  const clock = createVirtualClock(Date.UTC(2026, 10, 23));
  const emulator = await startThreads({ clock });
  onTestFinished(() => emulator.close());
  const app = emulator.addApp();
  const account = emulator.addAccount();
  const { accessToken } = emulator.signIn({ appId: app.appId, account });
  const ask = (path: string, query: Record<string, string>) => {
    const url = `${emulator.url}${path}?${new URLSearchParams({ access_token: accessToken, ...query })}`;
    const { status, body } = emulator.ask({ method: 'GET', url });
    return { status, body: JSON.parse(String(body)) };
  };
  return { clock, emulator, account, accessToken, ask };
}

test('insights have the shape that was recorded, and the addresses of further pages hold the token', async () => {
  const { ask, accessToken } = await open();
  const metric = 'views,likes,clicks,followers_count';
  const { body } = ask('/v1.0/me/threads_insights', { metric });
  expect(body.data).toMatchObject([
    { name: 'views', period: 'day', values: [{ value: 130 }, { value: 227 }] },
    { name: 'likes', period: 'day', total_value: { value: 214 } },
    { name: 'clicks', link_total_values: [{ value: 12 }] },
    { name: 'followers_count', total_value: { value: 6_318 } },
  ]);
  expect(body.paging.next).toContain(accessToken);
  const listed = ask('/v1.0/me/threads', { fields: 'id', limit: '5' }).body;
  expect(listed.data).toHaveLength(5);
  expect(listed.paging.next).toContain(accessToken);
});

test('a repost has no insights, and an unknown metric fails the call', async () => {
  const { ask, account } = await open();
  const [post, repost] = [
    account.posts[0],
    account.posts.find(({ type }) => type === 'REPOST_FACADE'),
  ];
  const metric = 'views,likes';
  expect(ask(`/v1.0/${post?.id}/insights`, { metric }).body.data).toHaveLength(2);
  expect(ask(`/v1.0/${repost?.id}/insights`, { metric }).body.data).toEqual([]);
  expect(ask(`/v1.0/${post?.id}/insights`, { metric: 'saves' })).toMatchObject({
    status: 400,
    body: { error: { code: 100 } },
  });
});

test('demographics have one breakdown at a time', async () => {
  const { ask } = await open();
  const metric = 'follower_demographics';
  const { body } = ask('/v1.0/me/threads_insights', { metric, breakdown: 'age' });
  const [only] = body.data[0].total_value.breakdowns;
  expect(only.dimension_keys).toEqual(['age']);
  expect(only.results[0]).toEqual({ dimension_values: ['25-34'], value: expect.any(Number) });
  expect(ask('/v1.0/me/threads_insights', { metric, breakdown: 'age,gender' }).status).toBe(400);
});

test('a token is renewed without a secret, from 24 hours on', async () => {
  const { ask, clock, emulator, accessToken } = await open();
  const renew = () => ask('/refresh_access_token', { grant_type: 'th_refresh_token' });
  expect(renew().status).toBe(400);
  clock.advance(24 * 3_600_000);
  expect(renew().body).toEqual({
    access_token: expect.stringMatching(/^TH/),
    token_type: 'bearer',
    expires_in: 5_184_000,
  });
  expect(emulator.isAlive(accessToken)).toBe(false);
});

test('a sign-in asks for scopes with commas between them, and nothing else', async () => {
  const { emulator } = await open();
  const redirectUri = 'https://localhost/callback/';
  const { appId } = emulator.addApp({ redirectUris: [redirectUri] });
  const authorize = (scope: string) => {
    const query = new URLSearchParams({
      client_id: appId,
      redirect_uri: redirectUri,
      response_type: 'code',
      scope,
    });
    return emulator.ask({ method: 'GET', url: `${emulator.url}/oauth/authorize?${query}` });
  };
  expect(authorize('threads_basic,threads_manage_insights').status).toBe(302);
  expect(authorize('threads_basic threads_manage_insights').status).toBe(400);
});
