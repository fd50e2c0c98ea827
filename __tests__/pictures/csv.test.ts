import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CsvCell, toCsvRow } from '../../src/pictures/csv.ts';

/** Reads one record by the grammar of RFC 4180, which is independent of the code under test. */
function readRow(row: string): string[] {
  const cells = [...`${row},`.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*)),/gy)];
  expect(cells.map(([cell]) => cell).join('')).toBe(`${row},`);
  return cells.map(([, quoted, plain = '']) => quoted?.replaceAll('""', '"') ?? plain);
}

test.each<[string, string]>([
  ['mara', 'mara'],
  ['mara, the potter', '"mara, the potter"'],
  ['the "potter"', '"the ""potter"""'],
  ['two\nlines', '"two\nlines"'],
  ['two\r\nlines', '"two\r\nlines"'],
  ['mara 🍞👩‍🍳', 'mara 🍞👩‍🍳'],
  ['mara-bakes', 'mara-bakes'],
  ['a=b', 'a=b'],
  ['mara;bakes', 'mara;bakes'],
  ['2026-11-23', '2026-11-23'],
  ["'mara'", "'mara'"],
  ['', ''],
])('the text %j is written as %j', (text, cell) => {
  expect(toCsvRow([text])).toBe(cell);
});

describe('text that a spreadsheet could run as a formula', () => {
  test.each([
    '=1+1',
    '+1',
    '-1',
    '-5.72',
    '-2+3',
    "-2+3+cmd|' /C calc'!A0",
    '-000abcDEF_9',
    '@SUM(A1)',
    '\tmara',
    '\rmara',
    '\nmara',
    '\0mara',
    ' =1+1',
    '\u00a0\u3000@SUM(A1)',
    ' \t =1+1',
    '\n-1',
    '\u200b=1+1',
    '\ufeff=1+1',
    '＝1+1',
    '＋1',
    '－1',
    ' ＠SUM(A1)',
    '=HYPERLINK("https://example.com","a")',
  ])('has an apostrophe in front: %j', (text) => {
    expect(readRow(toCsvRow([text, 'mara']))).toEqual([`'${text}`, 'mara']);
  });
});

test.each<[CsvCell, string]>([
  [-5n, '-5'],
  [-5.72, '-5.72'],
  [0n, '0'],
  [2n ** 63n - 1n, '9223372036854775807'],
  [null, ''],
])('the number %s stays a number', (figure, cell) => {
  expect(toCsvRow(['mara', figure])).toBe(`mara,${cell}`);
});

test('any text comes back from a row unchanged, but for the apostrophe', () => {
  const cell = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('=', '"', ',', '\r\n', '－'),
  );
  fc.assert(
    fc.property(fc.array(cell, { minLength: 1 }), (cells) => {
      const read = readRow(toCsvRow(cells));
      expect(read.map((text, index) => (text === cells[index] ? text : text.slice(1)))).toEqual(
        cells,
      );
      for (const text of read) expect(text).not.toMatch(/^[\s\p{C}]*[=+\-@＝＋－＠]/u);
    }),
  );
});
