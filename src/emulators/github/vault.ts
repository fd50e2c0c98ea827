import type sodiumModule from 'libsodium-wrappers';
import type { Clock } from '../../clock.ts';
import { digits, randomText } from '../random-text.ts';

export type Sodium = typeof sodiumModule;

export interface SecretMetadata {
  name: string;
  created_at: string;
  updated_at: string;
}

/**
 * The secrets of one repository or environment, in sealed boxes for its own X25519 key pair.
 * https://doc.libsodium.org/public-key_cryptography/sealed_boxes
 */
export interface Vault {
  publicKey(): { key_id: string; key: string };
  /** Creates a new key pair. New boxes for the old key are refused; stored ones stay readable. */
  rotateKey(): void;
  /** Returns the text in a base64 sealed box, or `null` when the current key does not open it. */
  open(encryptedValue: string): Uint8Array | null;
  /** Stores a box that `open` accepts. Names are converted to upper case. */
  store(name: string, encryptedValue: string): 'created' | 'updated';
  /** Seals the text with the current key and stores it. */
  set(name: string, text: string): void;
  read(name: string): string | null;
  describe(name: string): SecretMetadata | null;
  list(): SecretMetadata[];
  remove(name: string): boolean;
}

export function createVault(sodium: Sodium, clock: Clock): Vault {
  const createKey = () => ({ id: randomText(18, digits), ...sodium.crypto_box_keypair() });
  const secrets = new Map<
    string,
    SecretMetadata & { box: Uint8Array; key: ReturnType<typeof createKey> }
  >();
  let key = createKey();

  const unseal = (box: Uint8Array, { publicKey, privateKey } = key): Uint8Array | null => {
    try {
      return sodium.crypto_box_seal_open(box, publicKey, privateKey);
    } catch {
      return null;
    }
  };
  const keep = (givenName: string, box: Uint8Array): 'created' | 'updated' => {
    const name = givenName.toUpperCase();
    const before = secrets.get(name);
    const now = toSecond(clock.now());
    const created_at = before?.created_at ?? now;
    secrets.set(name, { name, created_at, updated_at: now, box, key });
    return before ? 'updated' : 'created';
  };
  const fromBase64 = (text: string) => new Uint8Array(Buffer.from(text, 'base64'));

  return {
    publicKey: () => ({
      key_id: key.id,
      key: Buffer.from(key.publicKey).toString('base64'),
    }),
    rotateKey: () => {
      key = createKey();
    },
    open: (encryptedValue) => unseal(fromBase64(encryptedValue)),
    store: (name, encryptedValue) => keep(name, fromBase64(encryptedValue)),
    set: (name, text) => void keep(name, sodium.crypto_box_seal(text, key.publicKey)),
    read: (name) => {
      const secret = secrets.get(name.toUpperCase());
      const text = secret ? unseal(secret.box, secret.key) : null;
      return text ? Buffer.from(text).toString('utf8') : null;
    },
    describe: (name) => toMetadata(secrets.get(name.toUpperCase())),
    list: () =>
      [...secrets.values()]
        .map(({ name, created_at, updated_at }) => ({ name, created_at, updated_at }))
        .sort((one, other) => (one.name < other.name ? -1 : 1)),
    remove: (name) => secrets.delete(name.toUpperCase()),
  };
}

/** Formats ms since 1970 as GitHub does: ISO 8601 in UTC, to the second. */
export const toSecond = (at: number): string => `${new Date(at).toISOString().slice(0, 19)}Z`;

function toMetadata(secret: SecretMetadata | undefined): SecretMetadata | null {
  if (!secret) return null;
  return { name: secret.name, created_at: secret.created_at, updated_at: secret.updated_at };
}
