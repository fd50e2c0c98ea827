import { randomBytes } from 'node:crypto';
import type { Sodium } from './sodium.ts';

/**
 * Seals text for files in the runner's temporary folder, so that only a step with the same `env-social` text can read
 * them: libsodium's secretbox (https://doc.libsodium.org/secret-key_cryptography/secretbox) under the BLAKE2b hash of
 * that text.
 */
export interface SecretBox {
  /** The nonce, and then the sealed text. */
  seal(text: string): Uint8Array;
  /** Throws for bytes that are damaged, or were sealed with another text. */
  open(bytes: Uint8Array): string;
}

export function createSecretBox(envText: string, sodium: Sodium): SecretBox {
  const nonceBytes = sodium.crypto_secretbox_NONCEBYTES;
  const key = sodium.crypto_generichash(
    sodium.crypto_secretbox_KEYBYTES,
    sodium.from_string(envText),
    null,
  );
  return {
    seal(text) {
      // libsodium would ask for it in six pieces, which takes longer than sealing.
      const nonce = randomBytes(nonceBytes);
      const box = sodium.crypto_secretbox_easy(sodium.from_string(text), nonce, key);
      return Buffer.concat([nonce, box]);
    },
    open: (bytes) =>
      sodium.to_string(
        sodium.crypto_secretbox_open_easy(
          bytes.subarray(nonceBytes),
          bytes.subarray(0, nonceBytes),
          key,
        ),
      ),
  };
}
