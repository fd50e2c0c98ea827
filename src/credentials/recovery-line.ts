import { stripVTControlCharacters } from 'node:util';
import { StatsError } from '../errors.ts';
import type { Sodium } from './sodium.ts';

/** Characters. A shorter client secret could be guessed. */
const shortestSecret = 24;
const mark = 'social-stats-recovery:v1:';

/**
 * The mark, the account, the bytes, and up to 200 lines of more bytes. A line may be wrapped anywhere, even
 * inside the mark. The bytes are in a lookahead, so that a mark behind them is found as well.
 */
const linePattern = new RegExp(
  `${[...mark].join('\\n*')}\\n*((?:[a-z0-9/]\\n*)+):(?=\\n*(?!${mark})([\\w-]+)((?:\\n+(?!${mark})[\\w-]+){0,200}))`,
  'g',
);

/** Spaces, GitHub's timestamps, the quote signs of mails and Markdown, and the borders of tables. */
const prefix = /^(?:[\s>|]|\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z)+/;

/** Soft hyphens and zero-width characters, which programs insert in long words, and zeros of UTF-16. */
const invisible = /[\0\u00ad\u200b-\u200d\u2060\ufeff]/g;

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
  return `${mark}${account}:${bytes}`;
}

/** A line as found in a log, not yet decrypted. */
export interface RecoveryLine {
  /** The account's id. */
  account: string;
  /** The encrypted bytes as base64url. */
  sealed: string;
  /** The beginnings of the lines below, which belong to it if a terminal or a mail program wrapped the line. */
  more?: readonly string[];
}

/**
 * Finds the recovery lines in a log, in order, including those that are coloured, quoted or wrapped.
 */
export const findRecoveryLines = (log: string): RecoveryLine[] =>
  Array.from(
    toPlainLines(log).matchAll(linePattern),
    ([, account = '', sealed = '', more = '']) => ({
      account: account.replaceAll('\n', ''),
      sealed,
      more: more.split('\n').filter(Boolean),
    }),
  );

/** Removes from each line what other programs add at its beginning and end, and colours. */
const toPlainLines = (log: string): string =>
  log
    .split(/\r\n|\r|\n/)
    .map((line) =>
      stripVTControlCharacters(line).replace(invisible, '').replace(prefix, '').trimEnd(),
    )
    // In quoted-printable, the sign at the end of a line that continues.
    // https://www.rfc-editor.org/rfc/rfc2045#section-6.7
    .map((line) => (line.endsWith('=') ? line.slice(0, -1) : line))
    .join('\n');

/**
 * Decrypts the renewed values of a line. Lines below are joined to it one by one until it opens, which the
 * cipher allows only for exactly the bytes that were sealed. Throws `invalid-input` if the client secret is
 * wrong, or the line incomplete or changed.
 */
export function openRecoveryLine(
  { account, sealed, more = [] }: RecoveryLine,
  clientSecret: string,
  sodium: Sodium,
): Map<string, string> {
  const key = deriveKey(clientSecret, sodium);
  let joined = '';
  let cause: unknown;
  for (const part of [sealed, ...more]) {
    joined += part;
    try {
      return decrypt(joined, { account, key, sodium });
    } catch (error) {
      cause ??= error;
    }
  }
  throw new StatsError(
    'invalid-input',
    `The recovery line of ${account} cannot be decrypted: it is incomplete or changed, or this .env.social has a different client secret than the run had.`,
    'Copy the complete line from the log, and use the .env.social of that time.',
    { cause },
  );
}

function decrypt(
  sealed: string,
  { account, key, sodium }: { account: string; key: Uint8Array; sodium: Sodium },
): Map<string, string> {
  // Unlike Node's decoder, libsodium's refuses texts that are not exactly what the encoder returns.
  const bytes = sodium.from_base64(sealed, sodium.base64_variants.URLSAFE_NO_PADDING);
  const nonceBytes = sodium.crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
  const text = sodium.crypto_aead_xchacha20poly1305_ietf_decrypt(
    null,
    bytes.subarray(nonceBytes),
    account,
    bytes.subarray(0, nonceBytes),
    key,
    'text',
  );
  const values: unknown = JSON.parse(text);
  return new Map(Object.entries(values ?? {}).map(([name, value]) => [name, String(value)]));
}

const deriveKey = (clientSecret: string, sodium: Sodium): Uint8Array =>
  sodium.crypto_generichash(
    sodium.crypto_aead_xchacha20poly1305_ietf_KEYBYTES,
    sodium.from_string(clientSecret),
    null,
  );
