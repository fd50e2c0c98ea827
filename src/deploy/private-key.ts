import { DeployError } from './deploy-error.ts';

const armour = /-----BEGIN ([A-Z0-9 ]*PRIVATE KEY)-----([\s\S]*?)-----END \1-----/g;

/** The beginning of every key in OpenSSH's format, in base64. */
const magicStart = 'b3BlbnNzaC1rZXktdjEA';

/**
 * Returns a private key in the form that `ssh` accepts. Repairs what storing a key as a secret often changes: line
 * ends, indentation, quotes, text around it, all on one line, the first and the last line lost, or base64 of the whole
 * file. Throws `invalid-input` for any other text, for several keys, and for a key with a passphrase.
 */
export function readPrivateKey(text: string): string {
  const key = unwrap(text);
  const [found, ...more] = key.matchAll(armour);
  if (more.length > 0) {
    throw invalid(
      `holds ${more.length + 1} private keys`,
      'Pass only the one that the server accepts.',
    );
  }
  const [, kind = '', content = ''] = found ?? [];
  if (kind === '') throw invalid(`is not a private key${guess(key)}`, make);
  if (kind === 'ENCRYPTED PRIVATE KEY' || content.includes('Proc-Type: 4,ENCRYPTED'))
    throw locked();
  const body = content.replace(/[\s"'>|,\u200b\ufeff]+/g, '');
  if (!/^[A-Za-z0-9+/]+=*$/.test(body)) {
    throw invalid('is not a private key: it contains characters that no key has', make);
  }
  const isOpenSsh = kind === 'OPENSSH PRIVATE KEY';
  if (isOpenSsh) checkOpenSsh(Buffer.from(body, 'base64'));
  const lines = body.match(new RegExp(`.{1,${isOpenSsh ? 70 : 64}}`, 'g')) ?? [];
  return [`-----BEGIN ${kind}-----`, ...lines, `-----END ${kind}-----`, ''].join('\n');
}

/** Takes off what can be around a key in one way only. */
function unwrap(text: string): string {
  const key = text.replace(/\\r\\n|\\n|\r\n?/g, '\n').trim();
  const dense = key.replace(/\s+/g, '');
  if (/^[A-Za-z0-9+/]+=*$/.test(dense)) {
    if (dense.startsWith(magicStart)) {
      return `-----BEGIN OPENSSH PRIVATE KEY-----\n${dense}\n-----END OPENSSH PRIVATE KEY-----`;
    }
    const decoded = Buffer.from(dense, 'base64').toString('latin1').trim();
    if (decoded.startsWith('-----BEGIN ')) return decoded;
  }
  return key;
}

/** The lines to mask: all but the first and the last one, which are the same in every key. */
export const secretLines = (key: string): string[] =>
  key.split('\n').filter((line) => line !== '' && !line.startsWith('-----'));

/**
 * Throws unless the bytes are one whole key without a passphrase: the magic, then cipher, KDF, its options, a number,
 * the public and the private part, each text with its length in front
 * (https://github.com/openssh/openssh-portable/blob/master/PROTOCOL.key).
 */
function checkOpenSsh(bytes: Buffer): void {
  let at = 'openssh-key-v1\0'.length;
  const texts: string[] = [];
  for (const before of [0, 0, 0, 4, 0]) {
    at += before;
    const length = at + 4 <= bytes.length ? bytes.readUInt32BE(at) : Number.POSITIVE_INFINITY;
    texts.push(bytes.toString('latin1', at + 4, Math.min(at + 4 + length, bytes.length)));
    at += 4 + length;
    if (texts.length === 1 && at <= bytes.length && texts[0] !== 'none') throw locked();
  }
  if (bytes.toString('latin1', 0, 15) !== 'openssh-key-v1\0' || at !== bytes.length) {
    throw invalid('is not a complete private key: a part is missing or duplicated', make);
  }
}

function guess(key: string): string {
  if (key === '') return ': it is empty (the secret is not set, or has another name)';
  if (/^["']?(ssh|ecdsa|sk)-\S+ AAAA/.test(key)) return ', but the public one';
  if (/BEGIN [A-Z0-9 ]*PUBLIC KEY/.test(key)) return ', but the public one';
  if (key.startsWith('PuTTY-User-Key-File')) {
    return ' in the format of OpenSSH, but of PuTTY; PuTTYgen can export it as an OpenSSH key';
  }
  if (/-----BEGIN [A-Z0-9 ]*PRIVATE KEY-----/.test(key))
    return ', because the line with -----END is missing';
  if (/-----END [A-Z0-9 ]*PRIVATE KEY-----/.test(key))
    return ', because the line with -----BEGIN is missing';
  if (/BEGIN [A-Z0-9 ]*CERTIFICATE/.test(key)) return ', but a certificate';
  if (/^SHA256:|^\d+ SHA256:/.test(key)) return ', but a fingerprint';
  if (/^(~|\.{0,2}\/|[A-Za-z]:\\)\S*$/.test(key)) return ', but a path: pass the text of the file';
  if (/PRIVATE KEY/.test(key)) return ', because the dashes of its first or last line are changed';
  return '';
}

const command = 'ssh-keygen -t ed25519 -N "" -f deploy-key';

const make = `Store the complete file that "${command}" writes, from -----BEGIN to -----END, in the secret.`;

const invalid = (what: string, hint: string) =>
  new DeployError('invalid-input', `The input ssh-key ${what}.`, hint);

const locked = () =>
  invalid(
    'is protected by a passphrase, and a workflow cannot enter one',
    `Create a separate key without a passphrase for this deploy: ${command}`,
  );
