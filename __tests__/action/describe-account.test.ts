import { expect, test } from 'vitest';
import { describeAccount } from '../../src/action/describe-account.ts';
import { StatsError } from '../../src/errors.ts';
import { tiktok } from '../../src/platforms/tiktok/index.ts';
import { sampleAccount } from '../pictures/sample-account.ts';

const { document, points } = sampleAccount({ id: 'tiktok/shop' });
const account = { id: 'tiktok/shop', platform: tiktok };
const error = new StatsError('reauthorize', 'TikTok accepts no token.', 'Sign in again.');

test('an account has a line with name, followers, growth and engagement', () => {
  const ok = {
    ...account,
    status: 'ok',
    document,
    points,
    changed: true,
    milestone: null,
  } as const;
  expect(describeAccount(ok)).toMatch(
    /^tiktok\/shop mara\S*: [\d,]+ followers, \+[\d,]+ \(\+[\d.]+%\) in 30 days, engagement [\d.]+%$/,
  );
});

test('an account that failed has its name and its last followers with their day, where they are stored', () => {
  const failed = { ...account, status: 'failed', error, stored: { document, points } } as const;
  expect(describeAccount(failed)).toMatch(
    /^✗ tiktok\/shop mara\S*: failed \(reauthorize\); last known: [\d,]+ followers on \d+ \w+ 2026$/,
  );
  expect(describeAccount({ ...account, status: 'failed', error })).toBe(
    '✗ tiktok/shop: failed (reauthorize)',
  );
});
