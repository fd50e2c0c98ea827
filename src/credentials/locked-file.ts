import { readFileSync } from 'node:fs';
import { systemCode } from '../errors.ts';
import { replaceFileSync } from '../files/replace-file.ts';
import type { Sodium } from './sodium.ts';

/**
 * A file in the runner's temporary folder that only a step with the same `env-social` text can read:
 * libsodium's secretbox (https://doc.libsodium.org/secret-key_cryptography/secretbox) under the BLAKE2b hash of
 * that text.
 */
export interface LockedFile {
  /**
   * Replaces the file. Any process can read it when this returns. Synchronous, so that no signal handler runs in
   * between. Not synced to the disk, because the job's later steps do not run after a machine has failed. Throws
   * the system's error.
   */
  write(text: string): void;
  /** `null` without a file. Throws for one that is damaged or was locked with another text. */
  read(): string | null;
}

export function createLockedFile(file: string, envText: string, sodium: Sodium): LockedFile {
  const key = sodium.crypto_generichash(
    sodium.crypto_secretbox_KEYBYTES,
    sodium.from_string(envText),
    null,
  );
  return {
    write(text) {
      const nonce = sodium.randombytes_buf(sodium.crypto_secretbox_NONCEBYTES);
      const box = sodium.crypto_secretbox_easy(sodium.from_string(text), nonce, key);
      const bytes = Buffer.concat([nonce, box]);
      replaceFileSync(file, bytes, { temporary: `${file}.tmp`, durable: false });
    },
    read() {
      const bytes = readBytes(file);
      if (bytes === null) return null;
      const nonce = bytes.subarray(0, sodium.crypto_secretbox_NONCEBYTES);
      const box = bytes.subarray(sodium.crypto_secretbox_NONCEBYTES);
      return sodium.to_string(sodium.crypto_secretbox_open_easy(box, nonce, key));
    },
  };
}

function readBytes(file: string): Uint8Array | null {
  try {
    return readFileSync(file);
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return null;
    throw error;
  }
}
