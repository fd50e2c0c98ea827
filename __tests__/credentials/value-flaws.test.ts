import { expect, test } from 'vitest';
import { findFlaw } from '../../src/credentials/value-flaws.ts';
import type { Key } from '../../src/platforms/platform.ts';

const token: Key = { name: 'TOKEN', explanation: 'A token.', secret: true };
const appSecret: Key = { ...token, name: 'APP_SECRET', shared: true };
const name: Key = { name: 'NAME', explanation: 'A name.' };

test.each([
  [
    '***',
    'contains asterisks, as a log shows instead of a secret value',
    'Copy the value from its source.',
  ],
  ['$KEY', 'contains an expression instead of its value', 'Write the value itself.'],
  [`\${KEY}`, 'contains an expression instead of its value', 'Write the value itself.'],
  [`\${{ secrets.KEY }}`, 'contains an expression instead of its value', 'Write the value itself.'],
  ['bearer abc', 'begins with Bearer', 'Write the token alone.'],
  [
    'abc,',
    'has a quote or a comma around its value',
    'Write only the value, without quotes and commas.',
  ],
])('%s has a flaw, which is named together with what to do', (value, what, hint) => {
  expect(findFlaw(token, value, false)).toEqual({ what, hint });
});

test.each([
  '**',
  'a***',
  '***a',
  'a$KEY',
  '$KEY-a',
  `a\${{ secrets.KEY }}`,
  `\${{ secrets.KEY }}a`,
  'a Bearer b',
  'Bearer',
  'a,b',
  `a"b`,
])('%s is no flaw, because the odd part may belong to the value', (value) => {
  expect(findFlaw(token, value, false)).toBeNull();
});

test('what a platform itself puts here by mistake is named before its form', () => {
  const mistakes = [{ pattern: /^rft\./, is: 'a refresh token', instead: 'Swap them.' }];
  expect(findFlaw({ ...token, mistakes }, 'rft.abc,', false)).toEqual({
    what: 'holds a refresh token',
    hint: 'Swap them.',
  });
});

test('in a text that was saved by this program, only values that nobody renews have flaws', () => {
  expect(findFlaw(token, 'abc,', true)).toBeNull();
  for (const key of [appSecret, name])
    expect(findFlaw(key, 'abc,', true)?.what).toBe('has a quote or a comma around its value');
});

test('a value that no person puts in has no flaw', () => {
  expect(findFlaw({ name: 'SCOPE' }, 'basic,list,', false)).toBeNull();
  expect(findFlaw({ name: 'SCOPE', secret: true }, '***', false)).toBeNull();
});
