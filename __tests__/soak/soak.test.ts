import { expect, test } from 'vitest';
import { createJournal } from '../../src/credentials/journal.ts';
import { reasons } from './reasons.ts';
import { sumReports } from './reports.ts';
import { soakYear } from './soak-year.ts';
import type { Parts } from './year.ts';

const seed = 7;
const years = process.env.MODE === 'all' ? [1, 2, 3] : [1];

/** As `createJournal`, but nothing is written to the disk. */
const createForgetfulJournal: Parts['createJournal'] = (...given) => ({
  ...createJournal(...given),
  write: () => {},
});

test('years of everybody with a hand on the secret lose tokens for the documented reasons only', async () => {
  const reports = [];
  for (const year of years) reports.push(await soakYear({ seed, year }));
  const total = sumReports(reports);
  expect(total.findings).toEqual([]);
  expect(total.events['daily run']).toBe(years.length * 365);
  expect(total.faults).toBeGreaterThan(25);
  expect(total.kills).toBeGreaterThan(25);
  const documented: readonly string[] = Object.values(reasons);
  expect(Object.keys(total.losses).length).toBeGreaterThan(0);
  expect(documented).toEqual(expect.arrayContaining(Object.keys(total.losses)));
}, 120_000);

test('the same seed and year give the same faults, kills and losses', async () => {
  const rough = { seed, year: 1, rate: 0.05, days: 60 };
  const report = await soakYear(rough);
  expect(Object.keys(report.losses).length).toBeGreaterThan(0);
  expect(await soakYear(rough)).toEqual(report);
}, 60_000);

test('a journal that stores nothing is detected, with the events that led to it', async () => {
  const rough = { seed, year: 1, rate: 0.05, days: 60 };
  const { findings } = await soakYear({
    ...rough,
    parts: { createJournal: createForgetfulJournal },
  });
  expect(findings[0]?.text).toMatch(/^run \d+ had the token of tiktok\/shop, and kept it nowhere$/);
  expect(findings[0]?.story.at(-1)).toMatch(/^day \d+, \d\d:\d\d {2}run \d+ is queued/);
}, 60_000);
