import { expect, test } from 'vitest';
import type { HistoryPoint } from '../../src/numbers/growth.ts';
import type { Figure } from '../../src/numbers/stats-document.ts';
import { toHistoryCsv } from '../../src/pictures/history-csv.ts';

const point = (day: string, figures: Record<string, Figure>, isChange = true): HistoryPoint => ({
  day,
  followers: null,
  figures,
  isChange,
});
const head = 'day,platform,username,metric,value\r\n';
const table = (username: string, ...points: HistoryPoint[]) =>
  toHistoryCsv([{ platform: 'tiktok', username, points }]);

test('each known figure of each day has a line, with a decimal point', () => {
  const first = point('2026-11-22', { followers: 2n ** 63n - 1n, rate: null });
  const second = point('2026-11-23', { followers: 5n, rate: 5.72 });
  expect(table('mara', first, second)).toBe(
    `${head}2026-11-22,tiktok,mara,followers,9223372036854775807\r\n2026-11-23,tiktok,mara,followers,5\r\n2026-11-23,tiktok,mara,rate,5.72\r\n`,
  );
  expect(toHistoryCsv([])).toBe(head);
});

test('days without a change add no lines until a figure changes', () => {
  const [first, same] = [point('2026-11-20', { a: 1n }), point('2026-11-21', { a: 1n }, false)];
  expect(table('mara', first, same)).toBe(table('mara', first));
  expect(table('mara', first, same, point('2026-11-22', { a: 2n })).split('\r\n')).toHaveLength(5);
});

test.each([
  ['mara, "the" potter', '"mara, ""the"" potter"'],
  ['two\nlines', '"two\nlines"'],
  ['=HYPERLINK("x")', `"'=HYPERLINK(""x"")"`],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['-2+3', "'-2+3"],
  ["-2+3+cmd|' /C calc'!A0", "'-2+3+cmd|' /C calc'!A0"],
  ['-000abcDEF_9', "'-000abcDEF_9"],
  [' ＝1+1', "' ＝1+1"],
  ['mara 🍞', 'mara 🍞'],
])('the name %j is one field and never a formula', (username, field) => {
  expect(table(username, point('2026-11-20', { a: 1n }))).toBe(
    `${head}2026-11-20,tiktok,${field},a,1\r\n`,
  );
});
