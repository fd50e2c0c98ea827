import { expect, test } from 'vitest';
import { seal } from '../../src/credentials/seal.ts';
import { loadSodium } from '../../src/credentials/sodium.ts';

const sodium = await loadSodium();

/** As github.com checks it ("encrypted_value", REST API description). */
const githubPattern =
  /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=|[A-Za-z0-9+/]{4})$/;

const createPair = () => {
  const { publicKey, privateKey } = sodium.crypto_box_keypair();
  return { publicKey, privateKey, key: Buffer.from(publicKey).toString('base64') };
};

test('only the private key opens what was sealed, to the letter', () => {
  const { publicKey, privateKey, key } = createPair();
  const other = createPair();
  const text = '# ä € 𝄞\r\nTIKTOK_REFRESH_TOKEN="a\\nb"\r\n\r\n';
  const box = Buffer.from(seal(text, key, sodium), 'base64');
  expect(sodium.crypto_box_seal_open(box, publicKey, privateKey, 'text')).toBe(text);
  expect(() => sodium.crypto_box_seal_open(box, other.publicKey, other.privateKey)).toThrow();
});

test('the box is padded base64 of the standard alphabet, as GitHub demands', () => {
  const { key } = createPair();
  // Enough boxes that both letters which differ from the URL-safe alphabet, and every padding, turn up.
  const boxes = Array.from({ length: 60 }, (_, length) => seal('x'.repeat(length), key, sodium));
  for (const box of boxes) expect(box).toMatch(githubPattern);
  expect(boxes.join('')).toMatch(/\+.*\/|\/.*\+/);
  expect(boxes.some((box) => box.endsWith('=='))).toBe(true);
});

test('the same text never gives the same box twice', () => {
  const { key } = createPair();
  expect(seal('text', key, sodium)).not.toBe(seal('text', key, sodium));
});

test('a key that is none is thrown', () => {
  expect(() => seal('text', 'AAAA', sodium)).toThrow();
  expect(() => seal('text', 'no base64', sodium)).toThrow();
});
