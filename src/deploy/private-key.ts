import { DeployError } from './deploy-error.ts';

const armour = /^-----BEGIN ([A-Z0-9 ]*PRIVATE KEY)-----\n([\s\S]+?)\n-----END \1-----$/;

/**
 * Returns a private key in the form that `ssh` accepts. Repairs line ends and the final line end, which are
 * often lost when a key is stored as a secret. Throws `invalid-input` for any other text and for a key with a
 * passphrase.
 */
export function readPrivateKey(text: string): string {
  const key = text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\S\n]+$/gm, '')
    .trim();
  const [, kind = '', content = ''] = armour.exec(key) ?? [];
  if (kind === '') throw invalid(`is no private key${guess(key)}`, make);
  if (isEncrypted(kind, content)) {
    throw invalid(
      'is locked with a passphrase, which nobody can type here',
      `Make a key of its own for this deploy, without one: ${command}`,
    );
  }
  return `${key}\n`;
}

/** The lines to mask: all but the first and the last one, which are the same in every key. */
export const secretLines = (key: string): string[] =>
  key.split('\n').filter((line) => line !== '' && !line.startsWith('-----'));

function isEncrypted(kind: string, content: string): boolean {
  if (kind === 'ENCRYPTED PRIVATE KEY' || /^Proc-Type: 4,ENCRYPTED$/m.test(content)) return true;
  if (kind !== 'OPENSSH PRIVATE KEY') return false;
  // The magic with its NUL, then the length and the name of the cipher:
  // https://github.com/openssh/openssh-portable/blob/master/PROTOCOL.key
  const bytes = Buffer.from(content, 'base64');
  const magic = Buffer.from('openssh-key-v1\0');
  if (!bytes.subarray(0, magic.length).equals(magic) || bytes.length < magic.length + 4) {
    throw invalid('is no whole private key', make);
  }
  const length = bytes.readUInt32BE(magic.length);
  const cipher = bytes.subarray(magic.length + 4, magic.length + 4 + length).toString('latin1');
  return cipher !== 'none';
}

function guess(key: string): string {
  if (key === '') return ': it is empty';
  if (/^(ssh|ecdsa|sk)-\S+ AAAA/.test(key)) return ', but the public one';
  if (key.startsWith('PuTTY-User-Key-File')) return ' in the format of OpenSSH, but one of PuTTY';
  if (key.includes('-----BEGIN')) return ' that is whole, each line on its own';
  return '';
}

const command = 'ssh-keygen -t ed25519 -N "" -f deploy-key';

const make = `Store the whole file that "${command}" writes, from -----BEGIN to -----END, as the secret.`;

const invalid = (what: string, hint: string) =>
  new DeployError('invalid-input', `The input ssh-key ${what}.`, hint);
