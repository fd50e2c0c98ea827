import { expect, onTestFinished, test } from 'vitest';
import { startMastodon } from '../../../src/emulators/mastodon/index.ts';
import { createVirtualClock } from '../../../src/emulators/virtual-clock.ts';

async function open() {
  const emulator = await startMastodon({ clock: createVirtualClock(Date.UTC(2026, 10, 23)) });
  onTestFinished(() => emulator.close());
  const ask = (path: string, query: Record<string, string> = {}) => {
    const url = `${emulator.url}${path}?${new URLSearchParams(query)}`;
    const { status, headers, body } = emulator.ask({ method: 'GET', url });
    return { status, headers, body: body ? JSON.parse(String(body)) : null };
  };
  return { emulator, account: emulator.addAccount({ username: 'Mara' }), ask };
}

test('WebFinger answers with the spelling and the server of the account, and with 404 for others', async () => {
  const { ask } = await open();
  const found = ask('/.well-known/webfinger', { resource: 'acct:mara@bread.example' });
  expect(found.headers?.['content-type']).toMatch(/^application\/jrd\+json/);
  expect(found.body).toMatchObject({
    subject: 'acct:Mara@bread.example',
    aliases: ['https://social.bread.example/@Mara', 'https://social.bread.example/users/Mara'],
  });
  for (const resource of ['acct:nobody@bread.example', 'acct:mara@elsewhere.example', ''])
    expect(ask('/.well-known/webfinger', { resource }).status).toBe(404);
});

test('an account is found by its name, and one of another server is not', async () => {
  const { account, ask } = await open();
  expect(ask('/api/v1/accounts/lookup', { acct: 'mara' }).body).toMatchObject({
    id: account.id,
    followers_count: 3_907,
    statuses_count: 59,
  });
  expect(ask('/api/v1/accounts/lookup', { acct: 'mara@elsewhere.example' })).toMatchObject({
    status: 404,
    body: { error: 'Record not found' },
  });
});

test('posts come newest first, at most 40 at a time, from max_id on', async () => {
  const { account, ask } = await open();
  const path = `/api/v1/accounts/${account.id}/statuses`;
  const kept = { exclude_replies: 'true', exclude_reblogs: 'true', limit: '80' };
  const first = ask(path, kept).body;
  const rest = ask(path, { ...kept, max_id: first.at(-1).id }).body;
  expect([first.length, rest.length]).toEqual([40, 18]);
  const times = [...first, ...rest].map(({ created_at }) => created_at);
  expect(times).toEqual(times.toSorted().reverse());
  expect(ask(path).body).toHaveLength(20);
});

test('one request too many gets 429, and headers that say when the next one may come', async () => {
  const { emulator } = await open();
  emulator.settings.rateLimit = 1;
  const ask = () => emulator.ask({ method: 'GET', url: `${emulator.url}/.well-known/webfinger` });
  expect(ask().status).not.toBe(429);
  expect(ask()).toMatchObject({ status: 429, headers: { 'x-ratelimit-remaining': '0' } });
});
