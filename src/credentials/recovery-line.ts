import { StatsError } from '../errors.ts';
import type { Sodium } from './sodium.ts';

/** Characters. A shorter client secret could be guessed. */
const shortestSecret = 24;
const linePattern = /social-stats-recovery:v1:([a-z0-9/]+):([A-Za-z0-9_-]+)/g;

/**
 * Encrypts an account's renewed values as one line that is safe to publish in a log; `null` if the client
 * secret has fewer than 24 characters. The cipher is XChaCha20-Poly1305, the key the BLAKE2b hash of the
 * client secret, the associated data the account's id.
 * https://doc.libsodium.org/secret-key_cryptography/aead/chacha20-poly1305/xchacha20-poly1305_construction
 */
export function sealRecoveryLine(
  account: string,
  values: Readonly<Record<string, string>>,
  clientSecret: string,
  sodium: Sodium,
): string | null {
  if (clientSecret.length < shortestSecret) return null;
  const nonce = sodium.randombytes_buf(sodium.crypto_aead_xchacha20poly1305_ietf_NPUBBYTES);
  const box = sodium.crypto_aead_xchacha20poly1305_ietf_encrypt(
    JSON.stringify(values),
    account,
    null,
    nonce,
    deriveKey(clientSecret, sodium),
  );
  const bytes = Buffer.concat([nonce, box]).toString('base64url');
  return `social-stats-recovery:v1:${account}:${bytes}`;
}

/** Finds the recovery lines in a log, in order: the account's id and the sealed bytes as base64url. */
export const findRecoveryLines = (log: string): { account: string; sealed: string }[] =>
  [...log.matchAll(linePattern)].map(([, account = '', sealed = '']) => ({ account, sealed }));

/**
 * Decrypts the renewed values of a line. Throws `invalid-input` if the client secret is wrong, or the line
 * incomplete or changed.
 */
export function openRecoveryLine(
  { account, sealed }: { account: string; sealed: string },
  clientSecret: string,
  sodium: Sodium,
): Map<string, string> {
  try {
    // Unlike Node's decoder, libsodium's refuses texts that are not exactly what the encoder returns.
    const bytes = sodium.from_base64(sealed, sodium.base64_variants.URLSAFE_NO_PADDING);
    const nonceBytes = sodium.crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
    const text = sodium.crypto_aead_xchacha20poly1305_ietf_decrypt(
      null,
      bytes.subarray(nonceBytes),
      account,
      bytes.subarray(0, nonceBytes),
      deriveKey(clientSecret, sodium),
      'text',
    );
    const values: unknown = JSON.parse(text);
    return new Map(Object.entries(values ?? {}).map(([key, value]) => [key, String(value)]));
  } catch (cause) {
    throw new StatsError(
      'invalid-input',
      `The recovery line of ${account} cannot be opened: it is cut or altered, or its client secret is another.`,
      'Copy the whole line from the log, and use the .env.social of that time.',
      { cause },
    );
  }
}

const deriveKey = (clientSecret: string, sodium: Sodium): Uint8Array =>
  sodium.crypto_generichash(
    sodium.crypto_aead_xchacha20poly1305_ietf_KEYBYTES,
    sodium.from_string(clientSecret),
    null,
  );
