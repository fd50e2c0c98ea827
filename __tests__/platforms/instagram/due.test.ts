import { expect, test } from 'vitest';
import { instagram } from '../../../src/platforms/instagram/index.ts';
import { day, hour, toTime } from './open-account.ts';

const now = Date.UTC(2026, 10, 23, 3, 17);
const { isDue, accessEndsAt, signInEndsAt } = instagram.tokens;

const values = (issued: string | null, expires: string | null) =>
  new Map([
    ...(issued === null ? [] : [['INSTAGRAM_ACCESS_TOKEN_ISSUED_AT', issued] as const]),
    ...(expires === null ? [] : [['INSTAGRAM_ACCESS_TOKEN_EXPIRES_AT', expires] as const]),
  ]);
const lived = (age: number, left: number) => values(toTime(now - age), toTime(now + left));

test.each([
  ['31 days old with 29 left', 31 * day, 29 * day, true],
  ['with a second less than 30 days left', 30 * day, 30 * day - 1_000, true],
  ['with 30 days left', 30 * day, 30 * day, false],
  ['with 59 days left', day, 59 * day, false],
  ['24 hours old with little left', day, hour, true],
  ['a second younger than 24 hours with little left', day - 1_000, hour, false],
  ['expired', 61 * day, -day, true],
])('a token %s is due as it should be', (_, age, left, due) => {
  expect(isDue(lived(age, left), now)).toBe(due);
});

test.each([
  [null, null],
  [null, toTime(now + 50 * day)],
  ['', toTime(now + 10 * day)],
  ['last week', null],
  ['1763867820', null],
  [toTime(now + day), toTime(now + 50 * day)],
])('of unknown age (issued "%s", ends "%s") it is tried', (issued, expires) => {
  expect(isDue(values(issued, expires), now)).toBe(true);
});

test('without a known end a token lives for 60 days from its issue', () => {
  const issuedAt = now - 40 * day;
  for (const end of [null, 'soon']) {
    const given = values(toTime(issuedAt), end);
    expect(accessEndsAt(given)).toBe(issuedAt + 60 * day);
    expect(isDue(given, now)).toBe(true);
  }
  expect(isDue(values(toTime(now - 20 * day), null), now)).toBe(false);
});

test('when the token ends a person must sign in again, for nothing else renews it', () => {
  const given = lived(50 * day, 10 * day);
  expect([accessEndsAt(given), signInEndsAt(given)]).toEqual([now + 10 * day, now + 10 * day]);
  expect([accessEndsAt(new Map()), signInEndsAt(new Map())]).toEqual([null, null]);
  expect(accessEndsAt(values(null, '2026-11-24T04:17:00+01:00'))).toBe(now + day);
});

test('token and app secret are masked, and the rest is not', () => {
  expect(instagram.keys.flatMap(({ name, secret }) => (secret ? [name] : []))).toEqual([
    'INSTAGRAM_ACCESS_TOKEN',
    'INSTAGRAM_APP_SECRET',
  ]);
});

test('the token alone makes an account, and what the action keeps is not asked for', () => {
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
