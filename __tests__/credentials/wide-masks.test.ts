import { expect, test } from 'vitest';
import { findWideMasks } from '../../src/credentials/wide-masks.ts';

const outputs = new Map([
  ['stats', '[{"followers":50000,"name":"mara.bakes"}]'],
  ['database', '/home/runner/site/social-stats.db'],
]);

test('long lines that stand in no output give no warning', () => {
  expect(
    findWideMasks('TIKTOK_CLIENT_KEY=key-of-the-app\n\n  \nOTHER=long enough\n', outputs),
  ).toEqual([]);
});

test('a line that stands in outputs is named with its number and those outputs', () => {
  expect(findWideMasks('A_LONG_LINE=1\nmara.bakes\n', outputs)).toEqual([
    'Line 2 of .env.social is in the outputs stats: GitHub masks that text there, and drops a job output that contains it.',
  ]);
  const both = findWideMasks('mara.bakes\r\n  social-stats.db  \r"followers"', outputs);
  expect(both).toEqual([
    'Lines 1, 2, 3 of .env.social are in the outputs stats, database: GitHub masks that text there, and drops a job output that contains it.',
  ]);
});

test('a line of fewer than 8 characters is named, unless an output names it already', () => {
  expect(findWideMasks('A=1\n12345678\n1234567\n', outputs)).toEqual([
    'Lines 1, 3 of .env.social are shorter than 8 characters: GitHub masks that text everywhere in the log.',
  ]);
  expect(findWideMasks('mara\nA=1\n', outputs)).toEqual([
    'Line 1 of .env.social is in the outputs stats: GitHub masks that text there, and drops a job output that contains it.',
    'Line 2 of .env.social is shorter than 8 characters: GitHub masks that text everywhere in the log.',
  ]);
});
