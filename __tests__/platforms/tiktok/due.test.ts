import { expect, test } from 'vitest';
import { tiktok } from '../../../src/platforms/tiktok/index.ts';

const now = Date.UTC(2026, 10, 23, 3, 17);
const values = (time: string) =>
  new Map([
    ['TIKTOK_ACCESS_TOKEN_EXPIRES_AT', time],
    ['TIKTOK_REFRESH_TOKEN_EXPIRES_AT', time],
  ]);

test.each([
  ['2026-11-23T03:26:59Z', true],
  ['2026-11-23T03:27:00Z', false],
  ['2026-11-23T05:17:00Z', false],
  ['2026-11-23T04:26:59+01:00', true],
  ['2026-11-22T00:00:00Z', true],
])('an access token that expires at %s is due: %s', (time, due) => {
  expect(tiktok.tokens.isDue(values(time), now)).toBe(due);
});

test.each(['', 'soon', '1763867820', '2026-11-23', '2026-13-23T03:17:00Z', '2026-11-23T03:17:00'])(
  'a token is due when its expiry cannot be read (%j)',
  (time) => {
    expect(tiktok.tokens.isDue(values(time), now)).toBe(true);
    expect(tiktok.tokens.accessExpiresAt(values(time))).toBeNull();
    expect(tiktok.tokens.signInExpiresAt(values(time))).toBeNull();
  },
);

test('the expiry of both tokens is read as UTC', () => {
  expect(tiktok.tokens.accessExpiresAt(values('2026-11-23T03:17:00Z'))).toBe(now);
  expect(tiktok.tokens.signInExpiresAt(values('2026-11-23T03:17:00.500Z'))).toBe(now + 500);
  expect(tiktok.tokens.isDue(new Map(), now)).toBe(true);
});

test('only the tokens and the client secret are secret values', () => {
  expect(tiktok.keys.flatMap(({ name, secret }) => (secret ? [name] : []))).toEqual([
    'TIKTOK_ACCESS_TOKEN',
    'TIKTOK_REFRESH_TOKEN',
    'TIKTOK_CLIENT_SECRET',
  ]);
});
