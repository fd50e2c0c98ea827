import { expect, test } from 'vitest';
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
      message: expect.stringContaining(text.toLowerCase()),
      hint: expect.stringContaining('mara.bsky.social'),
    }),
  );
});
