import { expect, test } from 'vitest';
import { readAccounts } from '../../../src/credentials/accounts.ts';
import { bluesky } from '../../../src/platforms/bluesky/index.ts';
import { readActor } from '../../../src/platforms/bluesky/read-actor.ts';

const did = 'did:plc:z72i7hdynmk6r22z27h6tvur';

test.each([
  ['mara.bsky.social', 'mara.bsky.social'],
  [' @Mara.BSKY.social ', 'mara.bsky.social'],
  ['\u202a@mara.bsky.social\u202c', 'mara.bsky.social'],
  ['https://bsky.app/profile/mara.bsky.social', 'mara.bsky.social'],
  ['https://bsky.app/profile/Mara.bsky.social/post/3lzabc?x=1#y', 'mara.bsky.social'],
  ['bsky.app/profile/@mara.example', 'mara.example'],
  ['at://mara.example', 'mara.example'],
  [did, did],
  [`https://bsky.app/profile/${did}`, did],
  ['did:web:bread.example', 'did:web:bread.example'],
])('BLUESKY_HANDLE may be %j', (text, actor) => {
  expect(readActor(text)).toBe(actor);
});

test.each([
  'mara',
  '@',
  'mara bakes.bsky.social',
  'https://example.com/mara',
  'did:key:abc',
  '-a.b',
  'mara@mas.to',
])('BLUESKY_HANDLE %j is refused, with what was written there', (text) => {
  expect(() => readActor(text)).toThrow(
    expect.objectContaining({
      code: 'invalid-input',
      message: expect.stringContaining(text),
      hint: expect.stringContaining('mara.bsky.social'),
    }),
  );
});

test('an app password in BLUESKY_HANDLE is refused, and not quoted', () => {
  const password = ['abcd', 'efgh', '2345', 'wxyz'].join('-');
  const read = () => readAccounts(new Map([['BLUESKY_HANDLE', password]]), [bluesky]);
  expect(read).toThrow(
    expect.objectContaining({
      code: 'invalid-input',
      message:
        'The key BLUESKY_HANDLE in .env.social holds an app password or a token instead of a handle.',
    }),
  );
});
