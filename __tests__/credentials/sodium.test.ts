import { expect, test } from 'vitest';
import { loadSodium, seal } from '../../src/credentials/sodium.ts';

const sodium = await loadSodium();

/** The pattern of `encrypted_value` in GitHub's description of its REST API. */
const githubPattern =
  /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=|[A-Za-z0-9+/]{4})$/;

const createPair = () => {
  const { publicKey, privateKey } = sodium.crypto_box_keypair();
  return { publicKey, privateKey, key: Buffer.from(publicKey).toString('base64') };
};

test('a sealed text can be decrypted only with the private key, and is then unchanged', () => {
  const { publicKey, privateKey, key } = createPair();
  const other = createPair();
  const text = '# ä € 𝄞\r\nTIKTOK_REFRESH_TOKEN="a\\nb"\r\n\r\n';
  const box = Buffer.from(seal(text, key, sodium), 'base64');
  expect(sodium.crypto_box_seal_open(box, publicKey, privateKey, 'text')).toBe(text);
  expect(() => sodium.crypto_box_seal_open(box, other.publicKey, other.privateKey)).toThrow();
});

test('a sealed text is padded base64 of the standard alphabet, as GitHub requires', () => {
  const { key } = createPair();
  // Enough texts for every padding, and for both characters that the URL-safe alphabet does not have.
  const boxes = Array.from({ length: 60 }, (_, length) => seal('x'.repeat(length), key, sodium));
  for (const box of boxes) expect(box).toMatch(githubPattern);
  expect(boxes.join('')).toMatch(/\+.*\/|\/.*\+/);
  expect(boxes.some((box) => box.endsWith('=='))).toBe(true);
});

test('sealing the same text twice gives different results', () => {
  const { key } = createPair();
  expect(seal('text', key, sodium)).not.toBe(seal('text', key, sodium));
});

test('an invalid public key is refused', () => {
  expect(() => seal('text', 'AAAA', sodium)).toThrow();
  expect(() => seal('text', 'no base64', sodium)).toThrow();
});
