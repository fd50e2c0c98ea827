import { expect, test } from 'vitest';
import { readAccounts } from '../../src/credentials/accounts.ts';
import { parseEnv } from '../../src/credentials/env-file.ts';
import { toSpareBytes } from '../../src/credentials/spare-bytes.ts';
import { platforms } from '../../src/platforms/index.ts';
import { tiktok } from '../../src/platforms/tiktok/index.ts';

const spareOf = (text: string) => toSpareBytes(readAccounts(parseEnv(text).values, platforms));

const app = 'TIKTOK_CLIENT_KEY=key-of-the-app\nTIKTOK_CLIENT_SECRET=secret-of-the-app\n';
const tokens = (suffix = '') =>
  `TIKTOK_ACCESS_TOKEN${suffix}=an-access-token\nTIKTOK_REFRESH_TOKEN${suffix}=a-refresh-token\n`;

/** The lines that the program keeps, with the longest values. */
const kept = (suffix = '') =>
  [
    `TIKTOK_ACCESS_TOKEN_EXPIRES_AT${suffix}=2026-11-28T03:17:00Z`,
    `TIKTOK_REFRESH_TOKEN_EXPIRES_AT${suffix}=2026-11-28T03:17:00Z`,
    `TIKTOK_SCOPE${suffix}=${tiktok.scopes.map(({ name }) => name).join(',')}`,
    `TIKTOK_OPEN_ID${suffix}=${'x'.repeat(40)}`,
  ]
    .map((line) => `${line}\n`)
    .join('');

test('both tokens of an account may grow by 8 bytes, and the lines that it lacks may come', () => {
  expect(spareOf(app + tokens())).toBe(16 + kept().length);
  expect(spareOf(app + tokens() + kept())).toBe(16);
});

test('the keys of a labelled account are longer, and accounts add up', () => {
  const two = app + tokens() + tokens('__SHOP');
  expect(spareOf(two)).toBe(32 + kept().length + kept('__SHOP').length);
});

test('an account without tokens adds nothing', () => {
  const channel = 'YOUTUBE_API_KEY=key-of-the-app\nYOUTUBE_CHANNEL_ID=UC0123456789012345678901\n';
  expect(spareOf(channel)).toBe(0);
  expect(spareOf(app + tokens() + kept() + channel)).toBe(16);
});
