import { expect, test } from 'vitest';
import {
  formatChange,
  formatDay,
  formatFigure,
  formatGrowth,
  formatPercentChange,
  formatShort,
} from '../../src/locale/format.ts';
import { locales, titleOf, words } from '../../src/locale/words.ts';
import { platforms } from '../../src/platforms/index.ts';

const nbsp = '\u00a0';
const both = (format: (locale: 'en' | 'de') => string) => locales.map(format);

test('figures have the thousands and decimal separators of the language', () => {
  expect(both((locale) => formatFigure(1_234_567n, undefined, locale))).toEqual([
    '1,234,567',
    '1.234.567',
  ]);
  expect(both((locale) => formatFigure(5.7, 'percent', locale))).toEqual(['5.70%', `5,70${nbsp}%`]);
  expect(both((locale) => formatFigure(1234.5, 'percent', locale))).toEqual([
    '1,234.50%',
    `1.234,50${nbsp}%`,
  ]);
  expect(both((locale) => formatFigure(null, undefined, locale))).toEqual(['–', '–']);
  expect(formatFigure(2n ** 63n - 1n, undefined, 'en')).toBe('9,223,372,036,854,775,807');
});

test.each([
  [0n, '0'],
  [999_999n, '999,999'],
  [1_000_000n, '1M'],
  [1_239_999n, '1.23M'],
  [1_200_000n, '1.2M'],
  [12_399_999n, '12.3M'],
  [999_999_999n, '999M'],
  [1_009_999_999n, '1B'],
  [1_010_000_000n, '1.01B'],
  [12_345_000_000_000n, '12,345B'],
])('the short form of %s is %s, never rounded up', (count, text) => {
  expect(formatShort(count, undefined, 'en')).toBe(text);
});

test('a million is abbreviated as Mio. in German', () => {
  expect(formatShort(27_920_000n, undefined, 'de')).toBe(`27,9${nbsp}Mio.`);
});

test('changes have a sign, and changes of rates are in percentage points', () => {
  const change = (value: bigint | number, unit?: 'percent') =>
    both((locale) => formatChange(value, unit, locale));
  expect(change(1234n)).toEqual(['+1,234', '+1.234']);
  expect(change(-12n)).toEqual(['−12', '−12']);
  expect(change(0n)).toEqual(['±0', '±0']);
  expect(change(-0.2, 'percent')).toEqual(['−0.20 pp', `−0,20${nbsp}PP`]);
});

test.each([
  [2.5, '+2.50%'],
  [-0.01, '−0.01%'],
  [10, '+10.00%'],
  [0, '±0%'],
  [99.99, '+99.99%'],
  [1234.56, '+1,235%'],
])('a change of %s percent is shown as %s', (percent, text) => {
  expect(formatPercentChange(percent, 'en')).toBe(text);
});

test('growth in a table has a percentage for counts, and the real span when days are missing', () => {
  const growth = { days: 7, since: '2026-11-16', spanDays: 7, change: 120n, percent: 2.5 };
  const spans: number[] = [];
  const format = (changes: object, unit?: 'percent') =>
    formatGrowth({ ...growth, ...changes }, unit, 'en', (days) => {
      spans.push(days);
      return ` in ${days} d`;
    });
  expect(format({})).toBe('+120 (+2.50%)');
  expect(format({ percent: null })).toBe('+120');
  expect(format({ change: -0.2 }, 'percent')).toBe('−0.20 pp');
  expect(spans).toEqual([]);
  expect(format({ spanDays: 8 })).toBe('+120 (+2.50%) in 8 d');
  expect(formatGrowth(null, undefined, 'en', String)).toBe('–');
});

test('days have the usual form of the language', () => {
  expect(both((locale) => formatDay('2026-03-05', locale))).toEqual(['5 Mar 2026', '5. März 2026']);
  expect(both((locale) => formatDay('2026-11-23', locale, 'dayOfMonth'))).toEqual([
    '23 Nov',
    '23. Nov.',
  ]);
  expect(both((locale) => formatDay('2026-11-23', locale, 'shortDay'))).toEqual([
    '23 Nov',
    '23.11.',
  ]);
  expect(both((locale) => formatDay('2026-11-01', locale, 'monthOfYear'))).toEqual([
    'Nov 2026',
    'Nov. 2026',
  ]);
});

test('every metric of every platform has a German title', () => {
  for (const metric of platforms.flatMap(({ metrics }) => metrics)) {
    expect(words.de.metrics).toHaveProperty([metric.name]);
    expect(titleOf(metric, 'en')).toBe(metric.title);
  }
});

test('one day is singular', () => {
  expect(both((locale) => words[locale].inDays(1))).toEqual(['in 1 day', 'in 1 Tag']);
  expect(both((locale) => words[locale].inDays(30))).toEqual(['in 30 days', 'in 30 Tagen']);
});
