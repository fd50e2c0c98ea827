import { expect, onTestFinished, test } from 'vitest';
import { startBluesky } from '../../../src/emulators/bluesky/index.ts';
import { createVirtualClock } from '../../../src/emulators/virtual-clock.ts';

async function open() {
  const emulator = await startBluesky({ clock: createVirtualClock(Date.UTC(2026, 10, 23)) });
  onTestFinished(() => emulator.close());
  const ask = (method: string, query: Record<string, string>) => {
    const url = `${emulator.url}/xrpc/app.bsky.${method}?${new URLSearchParams(query)}`;
    const { status, body } = emulator.ask({ method: 'GET', url });
    return { status, body: JSON.parse(String(body)) };
  };
  return { emulator, account: emulator.addAccount(), ask };
}

test('a profile is found by handle in any case and by DID, and an unknown one is an InvalidRequest', async () => {
  const { account, ask } = await open();
  for (const actor of [account.did, account.handle, account.handle.toUpperCase()])
    expect(ask('actor.getProfile', { actor }).body).toMatchObject({
      did: account.did,
      handle: account.handle,
      followersCount: 8_412,
      postsCount: 38,
    });
  expect(ask('actor.getProfile', { actor: 'nobody.example' })).toEqual({
    status: 400,
    body: { error: 'InvalidRequest', message: 'Profile not found' },
  });
  account.status = 'suspended';
  expect(ask('actor.getProfile', { actor: account.did }).body.error).toBe('AccountTakedown');
});

test('reposts and pinned posts have a reason, and replies are left out when asked', async () => {
  const { account, ask } = await open();
  account.pinnedKey = account.posts[7]?.key ?? '';
  const read = (more: Record<string, string>) =>
    ask('feed.getAuthorFeed', { actor: account.did, limit: '100', ...more }).body.feed;
  const reasons = (more: Record<string, string>) =>
    read(more).flatMap(
      ({ reason }: { reason?: { $type: string } }) => reason?.$type.split('#')[1] ?? [],
    );
  expect(reasons({ includePins: 'true' })).toEqual(['reasonPin', 'reasonRepost', 'reasonRepost']);
  expect(reasons({ includePins: 'false' })).toEqual(['reasonRepost', 'reasonRepost']);
  expect(read({})).toHaveLength(40);
  expect(read({ filter: 'posts_no_replies' })).toHaveLength(39);
});

test('a feed has pages, and a limit of at most 100', async () => {
  const { account, ask } = await open();
  const { body } = ask('feed.getAuthorFeed', { actor: account.did, limit: '30' });
  const next = ask('feed.getAuthorFeed', { actor: account.did, limit: '30', cursor: body.cursor });
  expect([body.feed.length, next.body.feed.length, next.body.cursor]).toEqual([30, 10, undefined]);
  expect(ask('feed.getAuthorFeed', { actor: account.did, limit: '101' }).status).toBe(400);
});

test('one request too many gets 429, and headers that say when the next one may come', async () => {
  const { emulator } = await open();
  emulator.settings.rateLimit = 1;
  const ask = () =>
    emulator.ask({
      method: 'GET',
      url: `${emulator.url}/xrpc/app.bsky.actor.getProfile?actor=x.example`,
    });
  expect(ask().status).not.toBe(429);
  expect(ask()).toMatchObject({ status: 429, headers: { 'ratelimit-remaining': '0' } });
});
