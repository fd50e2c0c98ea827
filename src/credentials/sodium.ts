/**
 * Loads libsodium. Not imported statically: starting its WebAssembly takes longer than most requests, and a
 * run in which no token is due does not need it.
 */
export async function loadSodium() {
  const { default: sodium } = await import('libsodium-wrappers');
  await sodium.ready;
  return sodium;
}

export type Sodium = Awaited<ReturnType<typeof loadSodium>>;

/**
 * Encrypts `text` as GitHub's API expects a secret value: a sealed box for the public key (padded base64), as
 * padded base64. GitHub refuses the URL-safe base64 that is libsodium's default. Throws the library's error
 * for an invalid key. https://docs.github.com/en/rest/guides/encrypting-secrets-for-the-rest-api
 */
export function seal(text: string, publicKey: string, sodium: Sodium): string {
  const { ORIGINAL } = sodium.base64_variants;
  const box = sodium.crypto_box_seal(
    sodium.from_string(text),
    sodium.from_base64(publicKey, ORIGINAL),
  );
  return sodium.to_base64(box, ORIGINAL);
}
