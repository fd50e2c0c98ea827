import { describe, expect, test } from 'vitest';
import { toIsoSeconds } from '../../src/clock.ts';
import { connectGitHub } from '../../src/net/github.ts';
import { hourMs, openWorld, secretName, tokenPath, type World } from '../world.ts';

interface Copy {
  /** How long before the last write of the secret its text was stamped, in ms; `null`: no stamp. */
  stampedBefore: number | null;
  /** When the run was queued, in ms after the last write of the secret; `null`: GitHub has no such run. */
  queuedAfter: number | null;
}

const minutes = 60_000;

/** A copy of the secret whose refresh token TikTok refuses, because it was sent before. */
async function openRefused({ stampedBefore, queuedAfter }: Copy) {
  const world = await openWorld();
  const { clock, github, repository } = world;
  const { tokens, lines } = world.signIn();
  await spend(world, tokens.refreshToken);
  const stamp =
    stampedBefore === null ? [] : [`SOCIAL_SAVED_AT=${toIsoSeconds(clock.now() - stampedBefore)}`];
  const text = world.keep(world.appLines, lines, stamp);
  if (queuedAfter !== null)
    github.addRun(repository, { id: 77, createdAt: clock.now() + queuedAfter });
  clock.advance(25 * hourMs);
  return { ...world, text };
}

async function spend({ app, tiktok }: World, refreshToken: string): Promise<void> {
  const answer = await fetch(`${tiktok.url}${tokenPath}`, {
    method: 'POST',
    body: new URLSearchParams({
      client_key: app.clientKey,
      client_secret: app.clientSecret,
      grant_type: 'refresh_token',
      refresh_token: refreshToken,
    }),
  });
  expect(answer.status).toBe(200);
}

/** The error of the account, as the run reports it. */
async function run(
  { text, ...world }: Awaited<ReturnType<typeof openRefused>>,
  copy = world.thisRun(),
) {
  const { accounts } = await world.run(text, {}, { store: world.createStore({ copy }) });
  const [account] = accounts;
  if (account?.status !== 'failed') throw new Error('TikTok has renewed the token.');
  expect(account.error.code).toBe('reauthorize');
  return account.error;
}

const doubt = 'could not determine whether its copy of the secret is the newest one';
const newRunFirst =
  /^First start a new run, .*If that fails in the same way, sign in again and store the new tokens/;

describe('a refused refresh token', () => {
  const older: [string, Copy][] = [
    ['has no stamp, and the run cannot be read', { stampedBefore: null, queuedAfter: null }],
    [
      'may or may not have made the last write, and the run cannot be read',
      { stampedBefore: minutes, queuedAfter: null },
    ],
  ];
  test.each(older)('leads to a new run first when the copy %s', async (_, copy) => {
    const { message, hint } = await run(await openRefused(copy));
    expect(message).toContain('TikTok refused to renew');
    expect(message).toContain(doubt);
    expect(hint).toMatch(newRunFirst);
  });

  test.each([
    ['may not read runs', { status: 403 }],
    ['gets no answer', { drop: 'before' as const }],
  ])('leads to a new run first when the token %s', async (_, fault) => {
    const world = await openRefused({ stampedBefore: null, queuedAfter: 1_000 });
    world.github.fault({ path: /\/actions\/runs\/77$/, times: 9, ...fault });
    const { message, hint } = await run(world);
    expect(message).toContain(doubt);
    expect(hint).toMatch(newRunFirst);
  });

  test('leads to a new run first when the run has no token to read itself with', async () => {
    const world = await openRefused({ stampedBefore: null, queuedAfter: 1_000 });
    const { http, github } = world;
    const nobody = connectGitHub({ tokenName: 'none', token: '', apiUrl: github.url, http });
    const { hint } = await run(world, world.thisRun({ github: nobody }));
    expect(hint).toMatch(newRunFirst);
  });

  const newest: [string, Copy][] = [
    ['made the last write', { stampedBefore: 1_000, queuedAfter: null }],
    [
      'has no stamp, and the run was queued after the last write',
      { stampedBefore: null, queuedAfter: 1_000 },
    ],
    [
      'has the stamp of an older save, and the run was queued after the last write',
      { stampedBefore: hourMs, queuedAfter: 1_000 },
    ],
  ];
  test.each(newest)('leads to a new sign-in when the copy %s', async (_, copy) => {
    const { message, hint } = await run(await openRefused(copy));
    expect(message).toContain('TikTok refused to renew');
    expect(message).not.toContain(doubt);
    expect(hint).toMatch(/^Sign in again/);
    expect(hint).not.toContain('new run');
  });

  test('leads to no sign-in when another run wrote the secret while TikTok was asked', async () => {
    const { text, ...world } = await openRefused({ stampedBefore: null, queuedAfter: null });
    const { clock, github, repository } = world;
    const store = world.createStore({
      copy: world.thisRun(),
      http: async (request) => {
        // The version is read a second time only after the refusal.
        if (world.tokenRequests().length === 2 && request.url.endsWith(secretName)) {
          clock.advance(2_000);
          github.setSecret(repository, secretName, `${text}# renewed\n`);
        }
        return world.http(request);
      },
    });
    const [account] = (await world.run(text, {}, { store })).accounts;
    if (account?.status !== 'failed') throw new Error('TikTok has renewed the token.');
    expect(account.error).toMatchObject({
      code: 'stale-copy',
      hint: expect.stringMatching(/^Start a new run, /),
    });
    expect(account.error.hint).not.toContain('ign in');
  });
});

test('a refresh token is not sent a second time when somebody else wrote the secret during the wait', async () => {
  const world = await openWorld();
  const { clock, github, repository, tiktok } = world;
  const text = world.keep(world.appLines, world.signIn().lines);
  clock.advance(25 * hourMs);
  tiktok.fault({ path: tokenPath, status: 503, body: '{}' });
  const waiting = {
    now: clock.now,
    sleep: async (ms: number) => {
      clock.advance(ms);
      github.setSecret(repository, secretName, `${text}# mine\n`);
    },
  };
  const { accounts } = await world.run(text, {}, { clock: waiting, store: world.createStore() });
  const [account] = accounts;
  if (account?.status !== 'failed') throw new Error('TikTok has renewed the token.');
  expect(account.error.code).toBe('stale-copy');
  expect(account.error.message).toMatch(/^Somebody else wrote .* was not sent again\.$/);
  expect(tiktok.requests.filter(({ path }) => path === tokenPath)).toHaveLength(1);
  expect(github.readSecret(repository, secretName)).toBe(`${text}# mine\n`);
});
