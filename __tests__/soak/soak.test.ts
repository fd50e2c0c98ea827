import { expect, test } from 'vitest';
import { createJournal } from '../../src/credentials/journal.ts';
import { sumReports } from './reports.ts';
import { soakYear } from './soak-year.ts';

/** Its first three years cover the three reactions of TikTok: refused, grace and revokes-family. */
const seed = 3;

/** As `createJournal`, but nothing is written to the disk. */
const createForgetfulJournal: typeof createJournal = (...given) => ({
  ...createJournal(...given),
  write: () => {},
});

test('years of daily runs with faults and kills lose tokens for the documented reasons only', async () => {
  const reports = [];
  for (const year of [1, 2, 3]) reports.push(await soakYear({ seed, year }));
  const total = sumReports(reports);
  expect(total.findings).toEqual([]);
  expect(total.runs).toBeGreaterThan(3 * 365);
  expect(total.faults).toBeGreaterThan(50);
  expect(total.kills).toBeGreaterThan(50);
  expect(Object.keys(total.losses).length).toBeGreaterThan(0);
}, 60_000);

test('the same seed and year give the same faults, kills and losses', async () => {
  const rough = { seed, year: 1, rate: 0.1, days: 60 };
  const report = await soakYear(rough);
  expect(Object.keys(report.losses).length).toBeGreaterThan(0);
  expect(await soakYear(rough)).toEqual(report);
});

test('a journal that stores nothing is detected, with a record of the steps of the day', async () => {
  const rough = { seed, year: 1, rate: 0.05, days: 60 };
  expect((await soakYear(rough)).findings).toEqual([]);
  const { findings } = await soakYear({ ...rough, createJournal: createForgetfulJournal });
  expect(findings[0]?.text).toBe('post had the token, and neither wrote it nor printed its line');
  expect(findings[0]?.record.join('\n')).toMatch(/TikTok renews.*: (kill|cancel|fault)/s);
});
