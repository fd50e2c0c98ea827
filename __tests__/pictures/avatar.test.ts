import { randomBytes } from 'node:crypto';
import { decode, encode } from 'jpeg-js';
import { expect, onTestFinished, test } from 'vitest';
import { openService } from '../../src/emulators/server.ts';
import { createVirtualClock } from '../../src/emulators/virtual-clock.ts';
import { createHttp } from '../../src/net/http.ts';
import { fetchAvatar, isPictureAt, readAvatar, toDataUri } from '../../src/pictures/avatar.ts';
import { shrinkPortrait } from '../../src/pictures/shrink-portrait.ts';

const latin1 = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));
const jpeg = latin1('\xff\xd8\xff\xe0 and more');

async function openHost(body: string | Uint8Array = jpeg, timeoutMs = 10_000) {
  const clock = createVirtualClock(Date.UTC(2026, 10, 23));
  const service = await openService({ clock });
  onTestFinished(() => service.close());
  // A wrong content type, because only the bytes may decide.
  service.serve(() => ({ status: 200, headers: { 'content-type': 'image/svg+xml' }, body }));
  const http = createHttp({ clock, timeoutMs });
  const url = `${service.url}/avatar.jpeg?x-expires=1`;
  return { service, http, url, get: () => fetchAvatar(url, { http }) };
}

test.each([
  ['image/jpeg', jpeg],
  ['image/png', latin1('\x89PNG\r\n\x1a\n...')],
  ['image/webp', latin1('RIFF\x24\0\0\0WEBPVP8 ')],
  ['image/gif', latin1('GIF89a...')],
  ['image/gif', latin1('GIF87a...')],
])('a picture is recognised as %s by its first bytes', async (type, bytes) => {
  const { get, service } = await openHost(bytes);
  expect(await get()).toMatchObject({ avatar: { type, bytes } });
  expect(service.requests[0]?.headers.authorization).toBeUndefined();
});

test.each([
  ['an SVG', '<svg xmlns="http://www.w3.org/2000/svg"/>'],
  ['an HTML page', '<!doctype html>'],
  ['an empty file', ''],
  ['a WAV file', latin1('RIFF\x24\0\0\0WAVEfmt ')],
  ['text that only names a format', 'PNG'],
])('%s is never embedded', async (_, body) => {
  const { get } = await openHost(body);
  expect(await get()).toEqual({ avatar: null, reason: 'it is no JPEG, PNG, WebP or GIF' });
});

/** A JPEG of random colours, which are hard to compress. */
const noise = (width: number, height: number) =>
  new Uint8Array(encode({ width, height, data: randomBytes(width * height * 4) }, 90).data);

test('a large JPEG is made smaller before it is embedded, and a small one is taken as it is', async () => {
  const { service, get } = await openHost(noise(640, 400));
  const { avatar } = await get();
  expect(avatar?.type).toBe('image/jpeg');
  expect(avatar?.bytes.length).toBeLessThan(24 * 1024);
  const { width, height } = decode(avatar?.bytes ?? jpeg);
  expect([width, height]).toEqual([200, 200]);
  const small = noise(60, 60);
  service.serve(() => ({ status: 200, body: small }));
  expect((await get()).avatar?.bytes).toEqual(small);
});

test('the middle of a picture is embedded, in its colours', async () => {
  // Red, with a blue square in the middle of the right half.
  const [width, height] = [400, 200];
  const data = Buffer.alloc(width * height * 4);
  for (let at = 0; at < width * height; at += 1) {
    const [x, y] = [at % width, Math.floor(at / width)];
    const isBlue = x >= 220 && x < 280 && y >= 70 && y < 130;
    data.set(isBlue ? [0, 0, 255, 255] : [255, 0, 0, 255], at * 4);
  }
  const small = shrinkPortrait(new Uint8Array(encode({ width, height, data }, 100).data), 24_576);
  const shown = decode(small ?? jpeg, { useTArray: true });
  const at = (x: number, y: number) => [
    ...shown.data.slice((y * 200 + x) * 4, (y * 200 + x) * 4 + 3),
  ];
  const near = (colour: number[], other: number[]) =>
    expect(
      Math.max(...colour.map((part, index) => Math.abs(part - (other[index] ?? 0)))),
    ).toBeLessThan(12);
  near(at(20, 20), [255, 0, 0]);
  near(at(150, 100), [0, 0, 255]);
});

test.each([
  [
    'a JPEG that cannot be read',
    Buffer.concat([jpeg, Buffer.alloc(30_000)]),
    'cannot be made smaller',
  ],
  [
    'a large PNG',
    Buffer.concat([latin1('\x89PNG\r\n\x1a\n'), Buffer.alloc(30_000)]),
    'cannot be made smaller',
  ],
  ['a download of more than 512 KiB', Buffer.concat([jpeg, Buffer.alloc(524_288)]), '524288 bytes'],
])('%s is left out with a reason', async (_, body, reason) => {
  const { get } = await openHost(body);
  expect(await get()).toMatchObject({ avatar: null, reason: expect.stringContaining(reason) });
});

test.each([
  [{ status: 403 }, 'HTTP 403'],
  [{ status: 302, headers: { location: 'http://169.254.169.254/' } }, 'redirect'],
  [{ drop: 'midway' as const, times: 9 }, 'broke off'],
  [{ hang: true, times: 9 }, 'did not answer'],
])('when the host fails (%j), the picture is left out with a reason', async (fault, reason) => {
  const { service, get } = await openHost(jpeg, 'hang' in fault ? 500 : undefined);
  service.fault({ path: /./, ...fault });
  expect(await get()).toEqual({ avatar: null, reason: expect.stringContaining(reason) });
});

test.each([
  'http://p16.example/a.jpeg',
  'ftp://127.0.0.1/a',
  'data:image/png;base64,iVBORw0KGgo=',
  'file:///etc/passwd',
  'https://user:pass@p16.example/a.jpeg',
  'no address',
])('no request is sent to %j', async (url) => {
  const { http, service } = await openHost();
  expect((await fetchAvatar(url, { http })).avatar).toBeNull();
  expect(service.requests).toEqual([]);
});

test('a picture is embedded as base64', () => {
  expect(toDataUri({ type: 'image/jpeg', bytes: Uint8Array.of(255, 216, 255), source: '' })).toBe(
    'data:image/jpeg;base64,/9j/',
  );
});

const source = '0123456789abcdef';
const cardOf = (data: string) =>
  `<svg><image data-source="${source}" href="${data}" x="36"/></svg>`;

test('the picture of a card is read with the type of its bytes, whatever the card says', () => {
  const data = toDataUri({ type: 'image/jpeg', bytes: jpeg, source });
  expect(readAvatar(cardOf(data))).toEqual({ type: 'image/jpeg', bytes: jpeg, source });
  expect(readAvatar(cardOf(data.replace('jpeg', 'svg')))).toMatchObject({ type: 'image/jpeg' });
});

test.each([
  ['characters without an end', `<image data-source="${source}" href="data:image/png;base64,`, 'A'],
  ['a type without an end', `<image data-source="${source}" href="data:`, 'image/'],
  ['pictures without an end', '', `<image data-source="${source}" href="data:image/png;base64,A`],
  ['padding', `<image data-source="${source}" href="data:image/png;base64,A`, '='],
])('a card of 1 MiB of %s is refused in no time', (_, head, part) => {
  const startedAt = performance.now();
  expect(readAvatar(head + part.repeat(1_048_576 / part.length))).toBeNull();
  expect(performance.now() - startedAt).toBeLessThan(500);
});

test('a picture is recognised by the path of its address, without the signature', async () => {
  const { url, get } = await openHost();
  const { avatar } = await get();
  expect(isPictureAt(`${url}&x-signature=2`, avatar)).toBe(true);
  expect(isPictureAt(url.replace('avatar', 'other'), avatar)).toBe(false);
  expect(isPictureAt(url, null)).toBe(false);
  expect(isPictureAt('no address', avatar)).toBe(false);
});
