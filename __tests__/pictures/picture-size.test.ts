import { encode } from 'jpeg-js';
import { expect, test } from 'vitest';
import { portrait } from '../../src/emulators/portrait.ts';
import { readPictureSize } from '../../src/pictures/picture-size.ts';
import { samplePage } from './page/sample-kit.ts';

const jpeg = encode({ width: 120, height: 90, data: Buffer.alloc(120 * 90 * 4) }, 80).data;
const toFile = (head: string, ...bytes: number[]) =>
  Buffer.concat([Buffer.from(head, 'latin1'), Buffer.from(bytes), Buffer.alloc(40)]);

test.each([
  ['PNG', portrait, 240, 240],
  ['JPEG', jpeg, 120, 90],
  ['GIF', toFile('GIF89a', 0x2c, 0x01, 0x90, 0x00), 300, 144],
  [
    'WebP',
    toFile('RIFF0000WEBPVP8 ', 0, 0, 0, 0, 0, 0, 0, 0x9d, 0x01, 0x2a, 0x64, 0, 0x65, 0),
    100,
    101,
  ],
  ['lossless WebP', toFile('RIFF0000WEBPVP8L', 0, 0, 0, 0, 0x2f, 0x63, 0x00, 0x19, 0x00), 100, 101],
  [
    'extended WebP',
    toFile('RIFF0000WEBPVP8X', 0, 0, 0, 0, 0, 0, 0, 0, 0x63, 0, 0, 0x64, 0, 0),
    100,
    101,
  ],
])('the size of a %s is read', (_, bytes, width, height) => {
  expect(readPictureSize(bytes)).toEqual({ width, height });
});

test('a picture that breaks off has no size', () => {
  expect(readPictureSize(jpeg.subarray(0, 40))).toBeNull();
  expect(readPictureSize(portrait.subarray(0, 20))).toBeNull();
});

test('a portrait is not drawn larger than it is', () => {
  const source = '0123456789abcdef';
  const small = samplePage([{}], { portrait: { type: 'image/jpeg', bytes: jpeg, source } });
  expect(small).toContain('.portrait{max-width:90px}');
  const address = { page: 'https://example.org/', portrait: 'https://example.org/a.png' };
  const large = samplePage([{}], {
    address,
    portrait: { type: 'image/png', bytes: portrait, source },
  });
  expect(large).toContain('.portrait{max-width:160px}');
  expect(large).toContain('<meta property="og:image:width" content="240">');
  expect(large).toContain('<meta property="og:image:alt" content="Portrait of Mara bakes">');
});
