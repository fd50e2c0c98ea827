import { expect, onTestFinished, test } from 'vitest';
import { dayMs } from '../../src/clock.ts';
import { startBluesky } from '../../src/emulators/bluesky/index.ts';
import { startInstagram } from '../../src/emulators/instagram/index.ts';
import { createHttp } from '../../src/net/http.ts';
import type { CollectOptions } from '../../src/pipeline/collected.ts';
import { platforms } from '../../src/platforms/index.ts';
import { all } from '../storage/temporary-folder.ts';
import { openWorld } from '../world.ts';

/** An Instagram account whose audience is asked for by each run, a day after the one before. */
async function openAudience(followers?: bigint) {
  const world = await openWorld();
  const instagram = await startInstagram({ clock: world.clock });
  onTestFinished(() => instagram.close());
  const person = instagram.addPerson(followers === undefined ? {} : { count: followers });
  const text = [...person].map(([key, value]) => `${key}=${value}\n`).join('');
  const http = createHttp({ clock: world.clock });
  const run = async (options: Partial<CollectOptions> = {}) => {
    world.clock.advance(dayMs);
    const collected = await world.run(
      text,
      { audience: true, refresh: 'never', ...options },
      { platforms, http, apiUrlOf: () => instagram.url },
    );
    const [result] = collected.accounts;
    if (result?.status !== 'ok') throw new Error('The account failed.');
    return result.document;
  };
  const questions = () =>
    instagram.requests.filter(({ query }) => query.get('metric') === 'follower_demographics');
  return { ...world, instagram, run, questions };
}

test('an audience is asked for once in seven days, and kept in between', async () => {
  const { run, questions, database } = await openAudience();
  const first = await run();
  expect(first.audience).toMatchObject({
    as_of: first.fetched_at.slice(0, 10),
    genders: expect.arrayContaining([{ key: 'F', share: expect.any(Number) }]),
  });
  expect(first.audience?.countries.length).toBeGreaterThan(1);
  const asked = questions().length;
  expect(asked).toBeGreaterThan(0);
  for (let day = 2; day <= 7; day += 1) expect((await run()).audience).toEqual(first.audience);
  expect(questions()).toHaveLength(asked);
  const eighth = await run();
  expect(eighth.audience?.as_of).toBe(eighth.fetched_at.slice(0, 10));
  expect(questions()).toHaveLength(2 * asked);
  const days = all(database, 'SELECT stats_data AS text FROM social_stats_history');
  for (const { text } of days) expect(text).not.toContain('audience');
});

test('it is neither asked for nor kept unless it is wanted', async () => {
  const { run, questions } = await openAudience();
  expect((await run({ audience: false })).audience).toBeNull();
  expect(questions()).toEqual([]);
  await run();
  const without = await run({ audience: false });
  expect(without.audience).toBeNull();
  expect(without).not.toHaveProperty('audience_asked');
});

test('a refusal is an answer for a week', async () => {
  const { run, questions } = await openAudience(99n);
  const first = await run();
  expect(first).toMatchObject({ audience: null, audience_asked: first.fetched_at.slice(0, 10) });
  const asked = questions().length;
  expect((await run()).audience_asked).toBe(first.audience_asked);
  expect(questions()).toHaveLength(asked);
});

test('after a failure the last answer stays, with a warning, and the next run asks again', async () => {
  const { run, questions, instagram, warnings, clock } = await openAudience();
  const first = await run();
  clock.advance(7 * dayMs);
  instagram.fault({ path: /insights$/, status: 503, body: '{}', times: 99 });
  const failed = await run();
  expect(failed.audience).toEqual(first.audience);
  expect(warnings.join('\n')).toContain(
    'instagram: the audience was not fetched, so the last one stays.',
  );
  const asked = questions().length;
  await run();
  expect(questions().length).toBeGreaterThan(asked);
});

test('a notice says that the audience is asked for in vain when no platform tells it', async () => {
  const world = await openWorld();
  const bluesky = await startBluesky({ clock: world.clock });
  onTestFinished(() => bluesky.close());
  const [[key, value] = []] = [...bluesky.addPerson()];
  const run = (audience: boolean) =>
    world.run(`${key}=${value}\n`, { audience }, { platforms, apiUrlOf: () => bluesky.url });
  await run(false);
  expect(world.notices).toEqual([]);
  await run(true);
  expect(world.notices).toEqual([
    'The audience stays empty, because none of these platforms reports who follows an account: Bluesky.',
  ]);
});
