import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { toOutputs } from '../../src/action/outputs.ts';
import { describeRun } from '../../src/action/summary.ts';
import { platforms } from '../../src/platforms/index.ts';
import { readTables } from '../action/read-tables.ts';
import { runCli } from '../cli/run-cli.ts';
import { readXml } from '../pictures/read-xml.ts';
import { hourMs, openWorld, secretName } from '../world.ts';

const today = '2026-11-23';
const dayBefore = (ago: number): string =>
  new Date(Date.parse(today) - ago * 24 * hourMs).toISOString().slice(0, 10);

/** An account with 100 followers today, and with these on earlier days, by the number of days ago. */
async function openAccount(earlier: Record<number, number>) {
  const world = await openWorld();
  const { lines } = world.signIn(null, { username: 'mara', followers: 100n });
  world.keep(world.appLines, lines);
  const outputDirectory = join(world.folder, 'files');
  const run = () =>
    world.run(world.github.readSecret(world.repository, secretName) ?? '', { outputDirectory });
  await run();
  const database = new DatabaseSync(world.database);
  for (const [ago, followers] of Object.entries(earlier)) {
    database.exec(
      `INSERT INTO social_stats_history SELECT platform, username, '${dayBefore(Number(ago))}',
       json_set(stats_data, '$.stats.followers', ${followers}, '$.followers', ${followers}), fetched_at
       FROM social_stats_history WHERE day = '${today}'`,
    );
  }
  database.close();
  const collected = await run();
  const textsOf = (file: string) =>
    readXml(readFileSync(join(outputDirectory, file), 'utf8'))
      .filter(({ name }) => name === 'text')
      .map(({ text }) => text);
  const show = async (...options: string[]) =>
    (await runCli(world.folder, ['show', '--database', world.database, ...options])).stdout;
  return { ...world, collected, outputDirectory, textsOf, show };
}

const arrow = (change: number): string => (change > 0 ? `▲ ${change}` : `▼ ${-change}`);
const signed = (change: number): string => (change > 0 ? `+${change}` : `−${-change}`);

test.each<[string, Record<number, number>, { asOf: number; changes: (number | null)[] }]>([
  ['on its first day', {}, { asOf: 0, changes: [null, null, null] }],
  ['on its second day', { 1: 90 }, { asOf: 0, changes: [10, null, null] }],
  ['that grows', { 30: 60, 7: 80, 1: 97 }, { asOf: 0, changes: [3, 20, 40] }],
  ['that shrinks', { 30: 140, 7: 120, 1: 103 }, { asOf: 0, changes: [-3, -20, -40] }],
  ['with a gap', { 45: 60, 12: 80, 11: 90 }, { asOf: 0, changes: [10, 10, 40] }],
  [
    'that has not changed for a day',
    { 40: 60, 9: 80, 2: 90, 1: 100 },
    { asOf: 1, changes: [10, 20, 40] },
  ],
  [
    'that has not changed for a week',
    { 40: 60, 20: 80, 8: 90, 7: 100, 3: 100 },
    { asOf: 7, changes: [null, null, 40] },
  ],
  [
    'that has not changed for a month',
    { 70: 60, 31: 90, 30: 100, 9: 100 },
    { asOf: 30, changes: [null, null, null] },
  ],
])('an account %s has the same growth everywhere', async (_, earlier, { asOf, changes }) => {
  const { collected, outputDirectory, textsOf, show } = await openAccount(earlier);
  const growth_as_of = dayBefore(asOf);
  const longest = changes.findLast((change) => change !== null) ?? null;

  const file = readFileSync(join(outputDirectory, 'stats.json'), 'utf8');
  const paths = { database: 'x.db', outputDirectory };
  expect(toOutputs(collected, platforms, paths).get('stats')).toBe(file.trimEnd());
  const [stats] = JSON.parse(file);
  expect(stats.growth_as_of).toBe(growth_as_of);
  expect([1, 7, 30].map((days) => stats.growth.followers[days]?.change ?? null)).toEqual(changes);

  const [change_1d, change_7d, change_30d] = changes;
  const [shown] = JSON.parse(await show('--json'));
  expect(shown).toMatchObject({
    metric: 'followers',
    change_1d,
    change_7d,
    change_30d,
    growth_as_of,
  });
  const cells = changes.map((change) => change ?? '').join(',');
  expect(await show('--csv')).toContain(`,followers,100,${cells},`);
  const text = await show();
  expect(text).toContain(`as of ${growth_as_of}`);
  const line = text.split('\n').find((one) => one.startsWith('Followers')) ?? '';
  expect(line.split(/ {2,}/).slice(2, 5).map(toFirstWord)).toEqual(changes.map(toCell));

  const options = { secretName, dryRun: false, locale: 'en', address: null } as const;
  const [[, , row = []] = []] = readTables(describeRun(collected, options));
  expect(row.slice(2, 5).map(toFirstWord)).toEqual(changes.map(toCell));
  if (asOf > 0) expect(row.at(7)).toMatch(new RegExp(`^${Number(growth_as_of.slice(8))}\\s`));

  const card = textsOf('tiktok/card.svg');
  const drawn = card.slice(0, card.indexOf('Engagement')).filter((text) => /^[▲▼]/.test(text));
  // Two windows that begin on the same day are drawn once.
  expect(drawn).toEqual([...new Set(changes.flatMap((change) => change ?? []).map(arrow))]);
  for (const name of ['tiktok/compact.svg', 'tiktok/followers.svg', 'creator.svg']) {
    const texts = textsOf(name).join('|');
    if (longest === null) expect(texts).not.toMatch(/[▲▼]/);
    else expect(texts).toContain(arrow(longest));
  }
  for (const name of [
    'tiktok/card.svg',
    'tiktok/followers.svg',
    'creator.svg',
    'tiktok/compact.svg',
  ])
    expect(textsOf(name).join('|')).toMatch(
      new RegExp(`As of ${Number(growth_as_of.slice(8))} \\w+ 2026`),
    );
  expect(textsOf('tiktok/card.svg').includes('since today')).toBe(
    Object.keys(earlier).length === 0,
  );
  const badge = JSON.parse(readFileSync(join(outputDirectory, 'tiktok/badge.json'), 'utf8'));
  expect(badge.message).toBe('100');
});

const toCell = (change: number | null): string => (change === null ? '–' : signed(change));
const toFirstWord = (text: string): string => text.split(' ')[0] ?? '';

test('numbers newer than the history are of their own day, and grow since the last one', async () => {
  const { database, folder, show } = await openAccount({ 1: 90 });
  const file = new DatabaseSync(database);
  file.exec(
    `UPDATE social_stats_cache SET stats_data = json_set(stats_data, '$.stats.followers', 130,
     '$.followers', 130, '$.fetched_at', '2026-11-24T09:00:00Z')`,
  );
  file.close();
  const drawn = await runCli(folder, ['draw', '--database', database, '--output-directory', 'new']);
  expect(drawn.stderr).toBe('');
  const card = readFileSync(join(folder, 'new/tiktok/card.svg'), 'utf8');
  for (const text of ['130', 'As of 24 Nov 2026', '▲ 30'])
    expect(card).toContain(`>${text}</text>`);
  const [shown] = JSON.parse(await show('--json'));
  expect(shown).toMatchObject({ value: 130, change_1d: 30, growth_as_of: '2026-11-24' });
});
