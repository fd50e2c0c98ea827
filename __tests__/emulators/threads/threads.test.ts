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
  for (const address of [body.paging.next, body.paging.previous])
    expect(address).toMatch(new RegExp(`access_token=${accessToken}.*since=\\d+&until=\\d+`));
  const listed = ask('/v1.0/me/threads', { fields: 'id', limit: '5' }).body;
  expect(listed.data).toHaveLength(5);
  expect(listed.paging.next).toContain(accessToken);
});

test('insights are those of the requested range, which does not concern followers', async () => {
  const { ask, account, clock } = await open();
  account.views = [1n, 20n, 300n, 4_000n];
  const now = clock.now() / 1000;
  const day = 86_400;
  const read = (query: Record<string, string | number>) => {
    const all = Object.fromEntries(Object.entries(query).map(([key, one]) => [key, String(one)]));
    const answer = ask('/v1.0/me/threads_insights', {
      metric: 'views,likes,followers_count',
      ...all,
    });
    if (answer.status !== 200) return answer.body.error.code;
    const [views, likes, followers] = answer.body.data;
    const values = views.values.map(({ value }: { value: number }) => value);
    return [values, likes.total_value.value, followers.total_value.value];
  };
  expect(read({})).toEqual([[300, 4_000], 214, 6_318]);
  expect(read({ since: now - 3 * day, until: now - 2 * day })).toEqual([[1, 20], 214, 6_318]);
  expect(read({ since: now - 3 * day })).toEqual([[1, 20, 300, 4_000], 428, 6_318]);
  // Nothing before 13 April 2024.
  expect(read({ since: 1_712_991_599, until: now })).toBe(100);
  expect(read({ since: now, until: now - day })).toBe(100);
  expect(read({ since: '2026-11-01' })).toBe(100);
});

test('a path without a version works as well, and that of another version does not', async () => {
  const { ask, account } = await open();
  expect(ask('/me', { fields: 'username' }).body.username).toBe(account.username);
  expect(ask('/me/threads', { limit: '1' }).body.data).toHaveLength(1);
  for (const path of ['/v2.0/me', '/v1.0/refresh_access_token', '/v1.0'])
    expect(ask(path, { grant_type: 'th_refresh_token' }).body.error.code).toBe(2500);
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

test('a sign-in asks for scopes with commas between them, and is answered with token and account alone', async () => {
  const { emulator } = await open();
  const redirectUri = 'https://localhost/callback/';
  const { appId, appSecret } = emulator.addApp({ redirectUris: [redirectUri] });
  const authorize = (scope: string) => {
    const query = new URLSearchParams({
      client_id: appId,
      redirect_uri: redirectUri,
      response_type: 'code',
      scope,
    });
    return emulator.ask({ method: 'GET', url: `${emulator.url}/oauth/authorize?${query}` });
  };
  const { status, headers } = authorize('threads_basic,threads_manage_insights');
  expect(status).toBe(302);
  const code = new URL(String(headers?.location)).searchParams.get('code') ?? '';
  const exchanged = emulator.ask({
    method: 'POST',
    url: `${emulator.url}/oauth/access_token`,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({
      client_id: appId,
      client_secret: appSecret,
      grant_type: 'authorization_code',
      redirect_uri: redirectUri,
      code,
    }).toString(),
  });
  expect(JSON.parse(String(exchanged.body))).toEqual({
    access_token: expect.stringMatching(/^TH/),
    user_id: expect.any(Number),
  });
  expect(authorize('threads_basic threads_manage_insights').status).toBe(400);
});
