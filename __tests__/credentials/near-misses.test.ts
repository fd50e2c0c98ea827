import { expect, test } from 'vitest';
import { findNearMisses } from '../../src/credentials/near-misses.ts';
import { platforms } from '../../src/platforms/index.ts';

const complete = {
  TIKTOK_ACCESS_TOKEN: 'act',
  TIKTOK_REFRESH_TOKEN: 'rft',
  TIKTOK_CLIENT_KEY: 'key',
  TIKTOK_CLIENT_SECRET: 'secret',
  TIKTOK_USERNAME: 'mara',
};

const meantBy = (written: string, value = 'x', others: Record<string, string> = complete) =>
  findNearMisses(new Map(Object.entries({ ...others, [written]: value })), platforms).map(
    ({ meant }) => meant,
  );

test.each([
  ['INSTAGRAM__ACCES_TOKEN', 'INSTAGRAM_ACCESS_TOKEN'],
  ['INSTAGRAM_ACCESS', 'INSTAGRAM_ACCESS_TOKEN'],
  ['TIKTOK_ACCESS_TOKEN__MY-SHOP', 'TIKTOK_ACCESS_TOKEN__MYSHOP'],
])('%s is taken for %s', (written, meant) => {
  expect(meantBy(written)).toEqual([meant]);
});

test.each([
  ['has two other words', 'INSTAGRAM_MY_NOTE'],
  ['has the first word alone', 'INSTAGRAM'],
  ['is long and of somebody else', 'TWITTER_ACCESS_TOKEN'],
  ['resembles one that this program writes itself', 'TIKTOK_SCOPES'],
  ['has underscores and no label', 'TIKTOK_ACCESS_TOKEN__'],
  ['has signs in place of a label', 'TIKTOK_ACCESS_TOKEN__-'],
])('a key that %s is left alone: %s', (_, written) => {
  expect(meantBy(written)).toEqual([]);
});

test('a key without a value, as in the template, is left alone', () => {
  expect(meantBy('INSTAGRAM_ACCES_TOKEN', '')).toEqual([]);
  expect(meantBy('INSTAGRAM_ACCES_TOKEN', 'x')).toEqual(['INSTAGRAM_ACCESS_TOKEN']);
});
