import { expect, test } from 'vitest';
import { StatsError } from '../../src/errors.ts';
import { isLoopback, readAddress, readGitHubAddress } from '../../src/net/addresses.ts';

const tiktok = { variable: 'TIKTOK_API_URL', url: 'https://open.tiktokapis.com' };
const read = (value: string) => readAddress({ TIKTOK_API_URL: value }, tiktok);
const readGitHub = (value: string) => readGitHubAddress({ GITHUB_API_URL: value });

function refusalOf(act: () => unknown): StatsError | undefined {
  try {
    act();
  } catch (error) {
    if (error instanceof StatsError) return error;
    throw error;
  }
  return undefined;
}

test('without the variable, or with an empty one, the real service is used', () => {
  expect(readAddress({}, tiktok)).toBe('https://open.tiktokapis.com');
  expect(read('')).toBe('https://open.tiktokapis.com');
  expect(read('  ')).toBe('https://open.tiktokapis.com');
  expect(readGitHubAddress({})).toBe('https://api.github.com');
});

test.each([
  ['https://open.tiktokapis.com', 'https://open.tiktokapis.com'],
  ['https://open.tiktokapis.com/', 'https://open.tiktokapis.com'],
  [' https://OPEN.tiktokapis.com:443// ', 'https://open.tiktokapis.com'],
  ['http://127.0.0.1:8080', 'http://127.0.0.1:8080'],
  ['http://127.0.0.1:8080///', 'http://127.0.0.1:8080'],
  ['http://[::1]:8080/', 'http://[::1]:8080'],
  ['http://localhost:8080', 'http://localhost:8080'],
  ['http://localhost/emulated/tiktok/', 'http://localhost/emulated/tiktok'],
])('the address %s is accepted, without slashes at its end', (given, address) => {
  expect(read(given)).toBe(address);
});

const elsewhere = [
  'https://evil.example',
  'http://evil.example',
  'http://open.tiktokapis.com',
  'https://open.tiktokapis.com.evil.example',
  'https://open.tiktokapis.com@evil.example/',
  'https://open.tiktokapis.com/v2',
  'https://evil.example/https://open.tiktokapis.com',
  'https://127.0.0.1:8080',
  'http://127.0.0.1@evil.example/',
  'http://127.0.0.1:8080@evil.example/',
  'http://127.0.0.1.evil.example',
  'http://localhost.evil.example',
  'http://evil.example#@127.0.0.1',
  'http://evil.example\\@127.0.0.1',
  'http://0.0.0.0:8080',
  'http://192.168.0.1',
  'http://[::ffff:8.8.8.8]',
  'file:///etc/passwd',
  'ftp://127.0.0.1',
  '127.0.0.1:8080',
  'http://',
  'no address',
];

test.each(elsewhere)('tokens are never sent to %s', (given) => {
  const refusal = refusalOf(() => read(given));
  expect(refusal?.code).toBe('invalid-input');
  expect(refusal?.message).toContain('TIKTOK_API_URL');
  expect(refusal?.hint).toContain('TIKTOK_API_URL');
});

test.each([
  'http://someone@127.0.0.1:8080',
  'http://someone:word@localhost:8080',
  'http://127.0.0.1:8080?',
  'http://127.0.0.1:8080/?path=',
  'http://127.0.0.1:8080/#',
])('%s is refused even on loopback, because no path can follow it', (given) => {
  expect(refusalOf(() => read(given))?.code).toBe('invalid-input');
  expect(refusalOf(() => readGitHub(given))?.code).toBe('invalid-input');
});

test("GitHub's address may be any https address, as for an Enterprise Server, or on loopback", () => {
  expect(readGitHub('https://github.acme.example/api/v3/')).toBe(
    'https://github.acme.example/api/v3',
  );
  expect(readGitHub('http://127.0.0.1:9000')).toBe('http://127.0.0.1:9000');
  for (const given of ['http://api.github.com', 'https://me@api.github.com', 'api.github.com'])
    expect(refusalOf(() => readGitHub(given))?.message, given).toContain('GITHUB_API_URL');
});

test('only plain http on this machine counts as loopback', () => {
  expect(isLoopback(new URL('http://[::1]:1/'))).toBe(true);
  expect(isLoopback(new URL('https://localhost/'))).toBe(false);
  expect(isLoopback(new URL('http://127.0.0.2/'))).toBe(false);
});
