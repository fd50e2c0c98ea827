import { expect, test } from 'vitest';
import { hasPublicName } from '../../../src/net/public-host.ts';
import { readAccount } from '../../../src/platforms/mastodon/read-account.ts';

test.each([
  ['@mara@mastodon.social', 'mara', 'mastodon.social'],
  [' mara@Mastodon.SOCIAL ', 'mara', 'mastodon.social'],
  ['\u2068@Mara_B.2@mastodon.social\u2069', 'Mara_B.2', 'mastodon.social'],
  ['acct:mara@mastodon.social', 'mara', 'mastodon.social'],
  ['https://mastodon.social/@mara', 'mara', 'mastodon.social'],
  ['https://mastodon.social/@mara/1134?x#y', 'mara', 'mastodon.social'],
  ['https://mastodon.social/users/mara', 'mara', 'mastodon.social'],
  ['https://mastodon.social/web/@mara/', 'mara', 'mastodon.social'],
  ['mastodon.social/@mara', 'mara', 'mastodon.social'],
  ['@mara@mastodon.social.', 'mara', 'mastodon.social'],
  ['https://other.example/@mara@mastodon.social', 'mara', 'mastodon.social'],
  ['@mara@bücher.example', 'mara', 'xn--bcher-kva.example'],
])('MASTODON_ACCOUNT may be %j', (text, name, domain) => {
  expect(readAccount(text, hasPublicName)).toEqual({ name, domain });
});

test.each([
  '',
  'mara',
  '@mara',
  '@mara@',
  '@mara bakes@mastodon.social',
  'http://mastodon.social/@mara',
  'https://mastodon.social/about',
  '@mara@localhost',
  '@mara@mastodon.social:8443',
  '@mara@127.0.0.1',
  '@mara@0x7f.1',
  '@mara@[::1]',
  'https://user:word@mastodon.social/@mara',
  '@mara@metadata.google.internal',
])('MASTODON_ACCOUNT %j is refused, with what was written there', (text) => {
  expect(() => readAccount(text, hasPublicName)).toThrow(
    expect.objectContaining({
      code: 'invalid-input',
      message: expect.stringContaining(`"${text}"`),
      hint: expect.stringContaining('@mara@mastodon.social'),
    }),
  );
});

test('with an emulator, this machine may stand for a server', async () => {
  const { mayAsk } = await import('../../../src/platforms/mastodon/server.ts');
  const url = new URL('https://127.0.0.1:8080');
  expect(mayAsk(url, { apiUrl: 'http://127.0.0.1:8080' })).toBe(true);
  expect(mayAsk(url, { apiUrl: '' })).toBe(false);
  expect(mayAsk(new URL('https://10.0.0.1'), { apiUrl: 'http://127.0.0.1:8080' })).toBe(false);
});
