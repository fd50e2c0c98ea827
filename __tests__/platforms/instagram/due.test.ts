import { expect, test } from 'vitest';
import { instagram } from '../../../src/platforms/instagram/index.ts';
import { day, hour, toTime } from './open-account.ts';

const now = Date.UTC(2026, 10, 23, 3, 17);
const { isDue, accessExpiresAt, signInExpiresAt } = instagram.tokens;

const values = (issued: string | null, expires: string | null) =>
  new Map([
    ...(issued === null ? [] : [['INSTAGRAM_ACCESS_TOKEN_ISSUED_AT', issued] as const]),
    ...(expires === null ? [] : [['INSTAGRAM_ACCESS_TOKEN_EXPIRES_AT', expires] as const]),
  ]);
const lived = (age: number, left: number) => values(toTime(now - age), toTime(now + left));

test.each([
  ['31 days old and valid for 29', true, 31 * day, 29 * day],
  ['valid for a second less than 30 days', true, 30 * day, 30 * day - 1_000],
  ['valid for 30 days', false, 30 * day, 30 * day],
  ['valid for 59 days', false, day, 59 * day],
  ['24 hours old and about to expire', true, day, hour],
  ['a second younger than 24 hours and about to expire', false, day - 1_000, hour],
  ['expired', true, 61 * day, -day],
])('a token that is %s is due: %s', (_, due, age, left) => {
  expect(isDue(lived(age, left), now)).toBe(due);
});

test.each([
  [null, null],
  [null, toTime(now + 50 * day)],
  ['', toTime(now + 10 * day)],
  ['last week', null],
  ['1763867820', null],
  [toTime(now + day), toTime(now + 50 * day)],
])('a token of unknown age is due (issued "%s", expires "%s")', (issued, expires) => {
  expect(isDue(values(issued, expires), now)).toBe(true);
});

test('a token of unknown expiry is valid for 60 days from its issue', () => {
  const issuedAt = now - 40 * day;
  for (const end of [null, 'soon']) {
    const given = values(toTime(issuedAt), end);
    expect(accessExpiresAt(given)).toBe(issuedAt + 60 * day);
    expect(isDue(given, now)).toBe(true);
  }
  expect(isDue(values(toTime(now - 20 * day), null), now)).toBe(false);
});

test('the sign-in expires with the access token', () => {
  const given = lived(50 * day, 10 * day);
  expect([accessExpiresAt(given), signInExpiresAt(given)]).toEqual([
    now + 10 * day,
    now + 10 * day,
  ]);
  expect([accessExpiresAt(new Map()), signInExpiresAt(new Map())]).toEqual([null, null]);
  expect(accessExpiresAt(values(null, '2026-11-24T04:17:00+01:00'))).toBe(now + day);
});

test('only the token and the app secret are secret values', () => {
  expect(instagram.keys.flatMap(({ name, secret }) => (secret ? [name] : []))).toEqual([
    'INSTAGRAM_ACCESS_TOKEN',
    'INSTAGRAM_APP_SECRET',
  ]);
});

test('only the token is required, and keys that the action maintains have no explanation', () => {
  const names = (which: 'required' | 'explanation' | 'shared') =>
    instagram.keys.flatMap((key) => (key[which] ? [key.name] : []));
  expect(names('required')).toEqual(['INSTAGRAM_ACCESS_TOKEN']);
  expect(names('shared')).toEqual(['INSTAGRAM_APP_ID', 'INSTAGRAM_APP_SECRET']);
  expect(names('explanation')).toEqual([
    'INSTAGRAM_ACCESS_TOKEN',
    'INSTAGRAM_USERNAME',
    'INSTAGRAM_APP_ID',
    'INSTAGRAM_APP_SECRET',
  ]);
});
