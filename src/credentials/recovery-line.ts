import { StatsError } from '../errors.ts';
import type { Sodium } from './sodium.ts';

const shortestSecret = 24;
const linePattern = /social-stats-recovery:v1:([a-z0-9/]+):([A-Za-z0-9_-]+)/g;

/**
 * One line that is safe to publish in a log: an account's renewed values under XChaCha20-Poly1305, with the
 * BLAKE2b hash of its client secret as the key and the account as associated data. `null` for a client
 * secret of under 24 characters, which could be guessed.
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

/** The recovery lines in a log, in order: account and sealed bytes. */
export const findRecoveryLines = (log: string): { account: string; sealed: string }[] =>
  [...log.matchAll(linePattern)].map(([, account = '', sealed = '']) => ({ account, sealed }));

/** The renewed values of a line; throws `invalid-input` for a wrong client secret and a cut or altered line. */
export function openRecoveryLine(
  { account, sealed }: { account: string; sealed: string },
  clientSecret: string,
  sodium: Sodium,
): Map<string, string> {
  try {
    // Strict, unlike Node's: nothing but what was sealed opens.
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
