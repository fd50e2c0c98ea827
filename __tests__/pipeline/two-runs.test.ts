import { describe, expect, test } from 'vitest';
import type { Http } from '../../src/net/http.ts';
import { hourMs, openWorld, outcomes, secretName, tokenPath, type World } from '../world.ts';

/** A secret that this action saved yesterday. The access token in it has expired. */
async function openYesterday() {
  const world = await openWorld();
  const { clock, github, repository } = world;
  const text = world.keep(world.appLines, world.signIn().lines);
  clock.advance(1_000);
  const queuedAt = clock.now();
  github.addRun(repository, { id: 76, createdAt: queuedAt });
  clock.advance(2_000);
  await world.run(text, { refresh: 'always' }, { store: storeOf(world, 76) });
  clock.advance(24 * hourMs);
  world.tiktok.requests.length = 0;
  return { ...world, yesterday: { text, queuedAt } };
}

const storeOf = (world: World, id: number, attempt = 1) =>
  world.createStore({ copy: world.thisRun({ id, attempt }) });

const heldText = ({ github, repository }: World) => github.readSecret(repository, secretName) ?? '';

const heldIsAlive = (world: World) =>
  world.tiktok.isAlive(world.held().values.get('TIKTOK_REFRESH_TOKEN') ?? '');

/** The next morning's run, with what the secret contains then. */
async function runNextMorning(world: World) {
  world.clock.advance(24 * hourMs);
  world.github.addRun(world.repository, { id: 99, createdAt: world.clock.now() });
  return world.run(heldText(world), {}, { store: storeOf(world, 99) });
}

test('of two runs at the same time, one renews, the other reports stale-copy, and no token is lost', async () => {
  const world = await openYesterday();
  const { clock, github, repository } = world;
  const text = heldText(world);
  for (const id of [77, 78]) github.addRun(repository, { id, createdAt: clock.now() });
  clock.advance(1_000);
  const both = await Promise.all(
    [77, 78].map((id) => world.run(text, {}, { store: storeOf(world, id) })),
  );
  expect(both.flatMap(outcomes).sort()).toEqual(['tiktok ok', 'tiktok stale-copy']);
  expect(world.tokenRequests()).toHaveLength(2);
  expect(heldIsAlive(world)).toBe(true);
  expect(outcomes(await runNextMorning(world))).toEqual(['tiktok ok']);
});

test('a run that waited for another run has a stale copy and spends no token', async () => {
  const world = await openYesterday();
  const { clock, github, repository } = world;
  const text = heldText(world);
  for (const id of [77, 78]) github.addRun(repository, { id, createdAt: clock.now() });
  clock.advance(180_000);
  expect(outcomes(await world.run(text, {}, { store: storeOf(world, 77) }))).toEqual(['tiktok ok']);
  clock.advance(180_000);
  const waited = await world.run(text, {}, { store: storeOf(world, 78) });
  expect(outcomes(waited)).toEqual(['tiktok stale-copy']);
  expect(world.tokenRequests()).toHaveLength(1);
  expect(outcomes(await runNextMorning(world))).toEqual(['tiktok ok']);
});

test("a re-run of yesterday's run has yesterday's copy and spends no token", async () => {
  const world = await openYesterday();
  const { clock, github, repository, yesterday } = world;
  const createdAt = yesterday.queuedAt;
  github.addRun(repository, { id: 76, createdAt, attempt: 2, startedAt: clock.now() });
  const again = await world.run(yesterday.text, {}, { store: storeOf(world, 76, 2) });
  expect(outcomes(again)).toEqual(['tiktok stale-copy']);
  expect(world.tokenRequests()).toEqual([]);
  expect(heldIsAlive(world)).toBe(true);
  expect(outcomes(await runNextMorning(world))).toEqual(['tiktok ok']);
});

describe('a renewal in the next run', () => {
  /** A run on a runner whose clock differs from GitHub's by `offMs`. */
  async function runWithClock(world: World, id: number, offMs: number) {
    const clock = { ...world.clock, now: () => world.clock.now() + offMs };
    const store = world.createStore({ copy: world.thisRun({ id }), clock });
    return world.run(heldText(world), { refresh: 'always' }, { store, clock });
  }

  test.each([
    ['behind', -hourMs],
    ['ahead', hourMs],
  ])('succeeds although the clock of the runner is an hour %s', async (_, offMs) => {
    const world = await openYesterday();
    const { clock, github, repository } = world;
    for (const id of [77, 78, 79]) {
      github.addRun(repository, { id, createdAt: clock.now() });
      clock.advance(10_000);
      expect(outcomes(await runWithClock(world, id, offMs))).toEqual(['tiktok ok']);
      clock.advance(300_000);
    }
    expect(world.tokenRequests()).toHaveLength(3);
    expect(outcomes(await runNextMorning(world))).toEqual(['tiktok ok']);
  });

  test('succeeds after an edit by hand that kept the old stamp', async () => {
    const world = await openYesterday();
    world.clock.advance(hourMs);
    world.github.setSecret(world.repository, secretName, `${heldText(world)}# mine\n`);
    expect(outcomes(await runNextMorning(world))).toEqual(['tiktok ok']);
    expect(heldText(world)).toContain('# mine');
    expect(world.tokenRequests()).toHaveLength(1);
  });

  test('succeeds after a write that took minutes', async () => {
    const world = await openYesterday();
    const { clock, github, repository } = world;
    github.addRun(repository, { id: 77, createdAt: clock.now() });
    const http: Http = async (request) => {
      // A slow write: its stamp is the time at which it began.
      if (request.method === 'PUT' && request.url.endsWith(secretName)) clock.advance(240_000);
      return world.http(request);
    };
    const late = world.createStore({
      copy: world.thisRun(),
      http,
    });
    await world.run(heldText(world), {}, { store: late });
    expect(outcomes(await runNextMorning(world))).toEqual(['tiktok ok']);
    expect(world.tiktok.requests.filter(({ path }) => path === tokenPath)).toHaveLength(2);
  });
});
