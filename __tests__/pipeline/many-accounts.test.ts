import { expect, onTestFinished, test } from 'vitest';
import { parseEnv } from '../../src/credentials/env-file.ts';
import { startInstagram } from '../../src/emulators/instagram/index.ts';
import { startYouTube } from '../../src/emulators/youtube/index.ts';
import { all } from '../storage/temporary-folder.ts';
import { hourMs, openWorld, outcomes, secretName } from '../world.ts';

const toLines = (values: ReadonlyMap<string, string>): string[] =>
  [...values].map(([key, value]) => `${key}=${value}`);

/** A person with an account at each platform, signed in a month ago. */
async function openAllPlatforms() {
  const world = await openWorld();
  const { clock, tiktok } = world;
  const [instagram, youtube] = await Promise.all([
    startInstagram({ clock }),
    startYouTube({ clock }),
  ]);
  onTestFinished(async () => void (await Promise.all([instagram.close(), youtube.close()])));
  const services = { tiktok, instagram, youtube };
  const urls = new Map(Object.entries(services).map(([id, { url }]) => [id, url]));
  const people = Object.values(services).map((service) => toLines(service.addPerson()));
  clock.advance(31 * 24 * hourMs);
  const run = (text: string) => world.run(text, {}, { apiUrlOf: ({ id }) => urls.get(id) ?? '' });
  return { ...world, world, instagram, youtube, people, run };
}

test('one run fetches TikTok, Instagram and YouTube with one write of the secret, and the next run continues from it', async () => {
  const { world, people, run, clock, database, writes, github, repository } =
    await openAllPlatforms();
  const collected = await run(world.keep(...people));
  expect(outcomes(collected)).toEqual(['tiktok ok', 'instagram ok', 'youtube ok']);
  expect(collected).toMatchObject({ renewed: ['tiktok', 'instagram'], saved: true, problems: [] });
  expect(writes()).toEqual([204]);
  const rows = all(database, 'SELECT platform FROM social_stats_cache ORDER BY id');
  expect(rows.map(({ platform }) => platform)).toEqual(['tiktok', 'instagram', 'youtube']);

  clock.advance(24 * hourMs);
  const next = await run(github.readSecret(repository, secretName) ?? '');
  expect(outcomes(next)).toEqual(['tiktok ok', 'instagram ok', 'youtube ok']);
  // Instagram's new token is valid for two months.
  expect(next.renewed).toEqual(['tiktok']);
});

test('a text joined from two older secrets is saved as one: the last value of a key counts, all other lines stay', async () => {
  const { world, people, run, github, repository, tiktok } = await openAllPlatforms();
  const [tiktokLines = [], instagramLines = []] = people;
  const old = toLines(tiktok.addPerson());
  // In the older set-up both secrets had TikTok's keys, but only those in the second one were renewed.
  const text = world.keep(
    ['# INSTAGRAM_SECRET'],
    instagramLines,
    old,
    ['', '# TIKTOK_SECRET'],
    tiktokLines,
  );
  const collected = await run(text);
  expect(outcomes(collected)).toEqual(['tiktok ok', 'instagram ok']);
  const held = github.readSecret(repository, secretName) ?? '';
  expect(held).toContain(old.join('\n'));
  expect(held.split('\n').filter((line) => line.startsWith('#'))).toEqual([
    '# INSTAGRAM_SECRET',
    '# TIKTOK_SECRET',
  ]);
  expect(tiktok.isAlive(parseEnv(held).values.get('TIKTOK_REFRESH_TOKEN') ?? '')).toBe(true);
});

test('an account that must sign in again does not affect the other platforms, and keeps its row', async () => {
  const { world, people, run, clock, database, instagram, github, repository } =
    await openAllPlatforms();
  await run(world.keep(...people));
  const query =
    "SELECT stats_data, fetched_at FROM social_stats_cache WHERE platform = 'instagram'";
  const before = all(database, query);
  clock.advance(24 * hourMs);
  const held = github.readSecret(repository, secretName) ?? '';
  instagram.end(parseEnv(held).values.get('INSTAGRAM_ACCESS_TOKEN') ?? '', 'password-changed');

  const collected = await run(held);
  expect(outcomes(collected)).toEqual(['tiktok ok', 'instagram reauthorize', 'youtube ok']);
  expect(collected).toMatchObject({ renewed: ['tiktok'], saved: true, problems: [] });
  expect(all(database, query)).toEqual(before);
  const days = all(
    database,
    'SELECT platform, count(*) AS days FROM social_stats_history GROUP BY platform ORDER BY platform',
  );
  expect(days).toEqual([
    { platform: 'instagram', days: 1 },
    { platform: 'tiktok', days: 2 },
    { platform: 'youtube', days: 2 },
  ]);
});

test.each([25, 100])(
  '%i accounts are renewed at once and saved by one write',
  async (count) => {
    const world = await openWorld();
    const { clock, tiktok, github, writes, database } = world;
    const labels = [null, ...Array.from({ length: count - 1 }, (_, index) => `A${index}`)];
    const people = labels.map((label, index) =>
      world.signIn(label, { username: `account.${String(index).padStart(3, '0')}` }),
    );
    clock.advance(3 * hourMs);
    // Longer than a busy machine needs to start all token requests.
    tiktok.latencyMs = 500;
    const text = world.keep(world.appLines, ...people.map(({ lines }) => lines));
    const collected = await world.run(text);
    expect(outcomes(collected).filter((outcome) => outcome.endsWith(' ok'))).toHaveLength(count);
    expect(collected).toMatchObject({ saved: true, problems: [] });
    expect(collected.renewed).toHaveLength(count);
    expect(writes()).toEqual([204]);
    expect(github.requests).toHaveLength(4);
    // As many token requests as may be under way were sent before the first one was answered.
    const events = world.events.filter((event) => event.endsWith('/v2/oauth/token/'));
    expect(events.slice(0, Math.min(count, 50)).every((event) => event.startsWith('>'))).toBe(true);
    const rows = all(
      database,
      'SELECT count(DISTINCT username) AS accounts FROM social_stats_cache',
    );
    expect(rows).toEqual([{ accounts: count }]);
    for (const label of labels) {
      const key = label === null ? 'TIKTOK_REFRESH_TOKEN' : `TIKTOK_REFRESH_TOKEN__${label}`;
      expect(tiktok.isAlive(world.held().values.get(key) ?? '')).toBe(true);
    }

    tiktok.latencyMs = 50;
    // Settled accounts, to which the first run has added all keys, still fit into the secret.
    clock.advance(24 * hourMs);
    const next = await world.run(world.held().text);
    expect(next.renewed).toHaveLength(count);
    expect(next).toMatchObject({ saved: true, problems: [] });
    expect(Buffer.byteLength(world.held().text)).toBeLessThan(48 * 1024);
  },
  60_000,
);
