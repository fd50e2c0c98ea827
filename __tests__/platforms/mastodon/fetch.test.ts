import { expect, onTestFinished, test } from 'vitest';
import {
  type MastodonAccount,
  type NewAccount,
  startMastodon,
} from '../../../src/emulators/mastodon/index.ts';
import type { HttpRequest } from '../../../src/net/http.ts';
import { mastodon } from '../../../src/platforms/mastodon/index.ts';
import { all } from '../../storage/temporary-folder.ts';
import { openWorld, outcomes, refusal } from '../../world.ts';

/** The whole job for one account, whose line of `.env.social` is given at each run. */
async function openMastodon(given: NewAccount = {}) {
  const world = await openWorld();
  const emulator = await startMastodon({ clock: world.clock });
  onTestFinished(() => emulator.close());
  const account = emulator.addAccount(given);
  const acct = `${account.username}@${emulator.domain}`;
  const run = async (line = `@${acct}`) => {
    const collected = await world.run(
      `MASTODON_ACCOUNT=${line}\n`,
      {},
      { platforms: [mastodon], apiUrlOf: () => emulator.url },
    );
    const [result] = collected.accounts;
    return {
      outcome: outcomes(collected)[0],
      document: result?.status === 'ok' ? result.document : null,
      error: result?.status === 'failed' ? result.error : null,
    };
  };
  return { world, emulator, account, acct, run };
}

const status = (favourites: bigint, more: Partial<MastodonAccount['statuses'][number]> = {}) => ({
  favourites,
  reblogs: 3n,
  replies: 2n,
  quotes: 1n,
  ...more,
});

test('the figures follow from the counts of the latest posts, without shared posts and replies', async () => {
  const { acct, account, run, world } = await openMastodon({
    followers: 1_000n,
    following: 50n,
    statusCount: 77n,
    note: '<p>One &amp; two</p><p>three</p>',
    statuses: [
      status(40n, { media: 'image', content: '<p>First <b>line</b></p><p>second</p>' }),
      status(21n, { spoiler: 'Crumb', content: '<p>hidden</p>' }),
      status(9_000n, { role: 'reblog' }),
      status(5_000n, { role: 'reply' }),
    ],
  });
  const { document } = await run(`@${acct.toUpperCase()}`);
  // (40 + 21 + 2 × 6) ÷ 2 posts ÷ 1000 followers
  expect(document?.stats).toEqual({
    followers: 1_000n,
    following: 50n,
    posts: 77n,
    engagement_rate: 3.65,
    avg_likes: 31n,
  });
  const uri = `https://social.bread.example/users/${account.username}`;
  expect(document?.profile).toMatchObject({
    id: uri,
    username: acct,
    bio: 'One & two\nthree',
    url: `https://social.bread.example/@${account.username}`,
  });
  expect(
    all(
      world.database,
      'SELECT post_id, title, kind, likes, comments, shares FROM social_stats_posts ORDER BY likes',
    ),
  ).toEqual([
    expect.objectContaining({ title: 'Crumb', kind: 'status', likes: 21 }),
    {
      post_id: `${uri}/statuses/${account.statuses[0]?.id}`,
      title: 'First line',
      kind: 'image',
      likes: 40,
      comments: 2,
      shares: 4,
    },
  ]);
});

test('a domain may leave WebFinger to its server by one redirect, and no more', async () => {
  const { emulator, run, acct } = await openMastodon();
  emulator.settings.webFinger = 'redirected';
  expect((await run()).document?.profile.username).toBe(acct);
  emulator.settings.webFinger = 'circling';
  expect((await run()).error).toMatchObject({ code: 'unexpected-answer' });
});

test('a server without quotes has a rate all the same', async () => {
  const { emulator, run } = await openMastodon({ followers: 100n, statuses: [status(5n)] });
  emulator.settings.quotes = 'unknown';
  expect((await run()).document?.stats.engagement_rate).toBe(10);
});

test('numbers that the account hides are unknown, without a complaint', async () => {
  const { run, world } = await openMastodon({ hidesCounts: true });
  const { document } = await run();
  expect(document?.stats).toMatchObject({ followers: null, posts: null, engagement_rate: null });
  expect(document).not.toHaveProperty('followers');
  expect(world.warnings).toEqual([]);
});

test.each([
  ['suspended', /deleted or suspended/],
  ['gone', /deleted or suspended/],
] as const)('an account that is %s is refused with the reason', async (state, said) => {
  const { run } = await openMastodon({ state });
  expect((await run()).error).toMatchObject({
    code: 'invalid-input',
    message: expect.stringMatching(said),
  });
});

test('an account that does not exist is refused', async () => {
  const { run } = await openMastodon();
  expect((await run('@nobody@bread.example')).error).toMatchObject({
    code: 'invalid-input',
    message: 'bread.example has no account nobody (MASTODON_ACCOUNT).',
  });
});

test('a server that wants a sign-in is named as such', async () => {
  const { emulator, run } = await openMastodon();
  emulator.settings.signIn = 'needed';
  expect((await run()).error).toMatchObject({
    code: 'invalid-input',
    message: expect.stringContaining('social.bread.example answers only signed-in users'),
  });
});

test('an account that has moved says where to', async () => {
  const { run, world } = await openMastodon({ movedTo: 'mara@elsewhere.example' });
  expect((await run()).outcome).toBe('mastodon ok');
  expect(world.warnings.join('\n')).toContain('has moved to mara@elsewhere.example');
});

/** Fetches with answers by host and path instead of an emulator, and returns the requests. */
async function fetchWith(
  answers: Record<string, { status?: number; body?: unknown; location?: string }>,
) {
  const world = await openWorld();
  const requests: HttpRequest[] = [];
  const fetching = mastodon.fetch(new Map([['MASTODON_ACCOUNT', '@mara@bread.example']]), 10, {
    clock: world.clock,
    apiUrl: '',
    signal: world.cancel.signal,
    warn: () => undefined,
    debug: () => undefined,
    http: async (request) => {
      requests.push(request);
      const { host, pathname } = new URL(request.url);
      const {
        status = 200,
        body = '',
        location = '',
      } = answers[host + pathname] ?? { status: 404 };
      return { status, headers: new Headers({ location }), text: JSON.stringify(body) };
    },
  });
  return { requests, fetching };
}

const links = (href: string) => ({
  subject: 'acct:mara@bread.example',
  links: [{ rel: 'self', type: 'application/activity+json', href }],
});

test('only the home server is asked, over https and on the public internet', async () => {
  const { fetching, requests } = await fetchWith({
    'bread.example/.well-known/webfinger': {
      status: 301,
      location: 'https://www.bread.example/wf',
    },
    'www.bread.example/wf': { body: links('https://social.bread.example/users/mara') },
    'social.bread.example/api/v1/accounts/lookup': { body: { id: '7', followers_count: 5 } },
    'social.bread.example/api/v1/accounts/7/statuses': { body: [] },
  });
  expect((await fetching).stats).toMatchObject({ followers: 5n, engagement_rate: null });
  expect(requests.map(({ url }) => new URL(url).host)).toEqual([
    'bread.example',
    'www.bread.example',
    'social.bread.example',
    'social.bread.example',
  ]);
  expect(requests.every(({ publicOnly }) => publicOnly === true)).toBe(true);
});

test.each([
  'http://bread.example/wf',
  'https://10.0.0.1/wf',
  'https://localhost/wf',
  'https://bread.example:8443/wf',
  'file:///etc/passwd',
])('a redirect of WebFinger to %s is not followed', async (location) => {
  const { fetching, requests } = await fetchWith({
    'bread.example/.well-known/webfinger': { status: 302, location },
  });
  expect((await refusal(fetching)).code).toBe('unexpected-answer');
  expect(requests).toHaveLength(1);
});

test.each([
  'http://social.bread.example/users/mara',
  'https://169.254.169.254/users/mara',
  'https://localhost/x',
])('a server %s that WebFinger names is not asked', async (href) => {
  const { fetching, requests } = await fetchWith({
    'bread.example/.well-known/webfinger': { body: links(href) },
  });
  expect((await refusal(fetching)).code).toBe('unexpected-answer');
  expect(requests).toHaveLength(1);
});

test.each([
  ['acct:Mara@bread.example', 'https://social.bread.example/users/x', 'Mara@bread.example'],
  ['acct:mb@mas.to', 'https://mas.to/users/mb', 'mb@mas.to'],
  ['acct:mb@else.example', 'https://social.bread.example/users/x', 'mara@bread.example'],
])('with the subject %s at %s, the account is %s', async (subject, href, username) => {
  const { host } = new URL(href);
  const { fetching, requests } = await fetchWith({
    'bread.example/.well-known/webfinger': { body: { ...links(href), subject } },
    [`${host}/api/v1/accounts/lookup`]: { body: { id: '7' } },
    [`${host}/api/v1/accounts/7/statuses`]: { body: [] },
  });
  expect((await fetching).profile.username).toBe(username);
  expect(new URL(requests[1]?.url ?? '').searchParams.get('acct')).toBe(username.split('@')[0]);
});

test('a sign-in that a server wants is told for each status that it may have', async () => {
  for (const status of [401, 403, 422]) {
    const { fetching } = await fetchWith({
      'bread.example/.well-known/webfinger': { body: links('https://bread.example/users/mara') },
      'bread.example/api/v1/accounts/lookup': {
        status,
        body: { error: 'This method requires an authenticated user' },
      },
    });
    expect(await refusal(fetching)).toMatchObject({
      code: 'invalid-input',
      text: expect.stringContaining('signed-in'),
    });
  }
});
