import { expect, test } from 'vitest';
import { toOutputs } from '../../src/action/outputs.ts';
import type { Collected } from '../../src/pipeline/collected.ts';
import { platforms } from '../../src/platforms/index.ts';
import { hourMs, openWorld, secretName } from '../world.ts';

const milestonesOf = (collected: Collected): unknown =>
  JSON.parse(
    toOutputs(collected, platforms, { database: '', outputDirectory: '' }).get('milestones') ?? '',
  );

test('a round number of followers is reached once, and named with its account and day', async () => {
  const world = await openWorld();
  const mine = world.signIn('SHOP', { followers: 990n });
  const text = world.keep(world.appLines, mine.lines);
  const runWith = async (followers: bigint) => {
    mine.account.followers = followers;
    world.clock.advance(24 * hourMs);
    const text = world.github.readSecret(world.repository, secretName) ?? '';
    return milestonesOf(await world.run(text));
  };
  expect(milestonesOf(await world.run(text))).toEqual([]);
  expect(await runWith(999n)).toEqual([]);
  const reached = await runWith(1_004n);
  const day = new Date(world.clock.now()).toISOString().slice(0, 10);
  expect(reached).toEqual([
    { account: 'tiktok/shop', metric: 'followers', reached: 1_000, value: 1_004, day },
  ]);
  // Falling below the mark and rising again is no news.
  expect(await runWith(998n)).toEqual([]);
  expect(await runWith(1_001n)).toEqual([]);
});
