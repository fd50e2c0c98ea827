import { expect, onTestFinished, test } from 'vitest';
import {
  type BlueskyAccount,
  type NewAccount,
  startBluesky,
} from '../../../src/emulators/bluesky/index.ts';
import { bluesky } from '../../../src/platforms/bluesky/index.ts';
import { all } from '../../storage/temporary-folder.ts';
import { openWorld, outcomes } from '../../world.ts';

/** The whole job for one account, whose line of `.env.social` is given at each run. */
async function openBluesky(given: NewAccount = {}) {
  const world = await openWorld();
  const emulator = await startBluesky({ clock: world.clock });
  onTestFinished(() => emulator.close());
  const account = emulator.addAccount(given);
  const run = async (handle = account.handle) => {
    const collected = await world.run(
      `BLUESKY_HANDLE=${handle}\n`,
      {},
      { platforms: [bluesky], apiUrlOf: () => emulator.url },
    );
    const [result] = collected.accounts;
    return {
      outcome: outcomes(collected)[0],
      document: result?.status === 'ok' ? result.document : null,
      error: result?.status === 'failed' ? result.error : null,
    };
  };
  const rows = () => all(world.database, 'SELECT username FROM social_stats_cache');
  return { world, emulator, account, run, rows };
}

const post = (likes: bigint, more: Partial<BlueskyAccount['posts'][number]> = {}) => ({
  likes,
  reposts: 3n,
  replies: 2n,
  quotes: 1n,
  ...more,
});

test('the figures follow from the counts of the latest posts, without reposts, replies and pins', async () => {
  const { account, emulator, run, world } = await openBluesky({
    followers: 1_000n,
    following: 50n,
    postCount: 77n,
    verified: true,
    posts: [
      post(40n, { text: '\n First line \nsecond', embed: 'images' }),
      post(21n),
      post(9_000n, { role: 'repost' }),
      post(5_000n, { role: 'reply' }),
    ],
  });
  account.pinnedKey = account.posts[1]?.key ?? '';
  const { document } = await run();
  // (40 + 21 + 2 × 6) ÷ 2 posts ÷ 1000 followers
  expect(document?.stats).toEqual({
    followers: 1_000n,
    following: 50n,
    posts: 77n,
    engagement_rate: 3.65,
    avg_likes: 31n,
  });
  expect(document).toMatchObject({
    followers: 1_000n,
    verified: true,
    profile: {
      id: account.did,
      username: account.handle,
      url: `https://bsky.app/profile/${account.handle}`,
    },
  });
  expect(
    all(
      world.database,
      'SELECT title, kind, url, likes, comments, shares FROM social_stats_posts ORDER BY likes',
    ),
  ).toEqual([
    expect.objectContaining({ kind: 'post', likes: 21 }),
    {
      title: 'First line',
      kind: 'images',
      url: `https://bsky.app/profile/${account.handle}/post/${account.posts[0]?.key}`,
      likes: 40,
      comments: 2,
      shares: 4,
    },
  ]);
  expect(emulator.requests.every(({ headers }) => headers.authorization === undefined)).toBe(true);
});

test('a new handle is a rename, and the old one still leads to the account by its stored DID', async () => {
  const { account, run, rows, world } = await openBluesky();
  const old = account.handle;
  await run();
  account.handle = 'mara.example';
  for (const _ of [1, 2]) {
    const { outcome } = await run(old);
    expect(outcome).toBe('bluesky ok');
    expect(rows()).toEqual([{ username: 'mara.example' }]);
  }
  expect(world.warnings.join('\n')).toContain(
    `no account ${old}, so the numbers are those of mara.example`,
  );
  expect((await run('mara.example')).document?.profile.id).toBe(account.did);
  expect(rows()).toHaveLength(1);
});

test('a DID stands for the handle', async () => {
  const { account, run, rows } = await openBluesky();
  expect((await run(account.did)).outcome).toBe('bluesky ok');
  expect(rows()).toEqual([{ username: account.handle }]);
});

test('a handle that its domain does not confirm is not taken for the name', async () => {
  const { account, emulator, run, rows } = await openBluesky();
  await run();
  emulator.settings.handles = 'unconfirmed';
  const { document } = await run();
  expect(document?.profile.url).toBe(`https://bsky.app/profile/${account.did}`);
  expect(document?.top_posts?.[0]?.url).toContain(`https://bsky.app/profile/${account.did}/post/`);
  expect(rows()).toEqual([{ username: account.handle }]);
});

test.each([
  ['suspended', 'suspended'],
  ['deactivated', 'deactivated'],
] as const)('an account that is %s is refused with the reason', async (status, said) => {
  const { run } = await openBluesky({ status });
  expect((await run()).error).toMatchObject({
    code: 'invalid-input',
    message: expect.stringContaining(said),
  });
});

test('a handle that nobody ever had is refused', async () => {
  const { run } = await openBluesky();
  expect((await run('nobody.example')).error).toMatchObject({
    code: 'invalid-input',
    message: expect.stringContaining('nobody.example'),
  });
});

test('a failing list of posts leaves only the rates empty', async () => {
  const { emulator, run, world } = await openBluesky();
  emulator.fault({ path: /getAuthorFeed/, status: 404, body: '{"error":"NotFound"}', times: 9 });
  const { document } = await run();
  expect(document?.stats).toMatchObject({
    followers: 8_412n,
    engagement_rate: null,
    avg_likes: null,
  });
  expect(world.warnings.join('\n')).toContain('Engagement and average likes stay empty');
});

test('counts that Bluesky leaves out are unknown, and never 0', async () => {
  const { emulator, run } = await openBluesky();
  emulator.settings.counts = 'absent';
  const { document } = await run();
  expect(document?.stats).toMatchObject({ followers: null, posts: null, engagement_rate: null });
  expect(document).not.toHaveProperty('followers');
});
