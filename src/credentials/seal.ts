import type { Sodium } from './sodium.ts';

/**
 * `text` for GitHub's secrets API: a libsodium sealed box for the public key (padded base64), as padded
 * base64 ("Encrypting secrets for the REST API", GitHub Docs). The library's own default, URL-safe
 * base64, is refused.
 */
export function seal(text: string, publicKey: string, sodium: Sodium): string {
  const { ORIGINAL } = sodium.base64_variants;
  const box = sodium.crypto_box_seal(
    sodium.from_string(text),
    sodium.from_base64(publicKey, ORIGINAL),
  );
  return sodium.to_base64(box, ORIGINAL);
}
