import { DeployError } from './deploy-error.ts';

interface Server {
  host: string;
  port: number;
}

/** https://man.openbsd.org/sshd.8#SSH_KNOWN_HOSTS_FILE_FORMAT */
const line = /^(@(cert-authority|revoked) )?\S+ [a-z0-9@.-]+ [A-Za-z0-9+/]+=*( .*)?$/;

/** A public key as a `.pub` file has it, without a host in front. */
const publicKey = /^(ssh|ecdsa|sk)-[a-z0-9@.-]+ AAAA[A-Za-z0-9+/]+=*( |$)/;

/** Where another line begins when the line ends were lost. */
const lostLineEnd =
  /(?<= AAAA.*)(?<!@[a-z-]+) (?=(?:@[a-z-]+ )?\S+ (?:ssh-[a-z0-9]+|ecdsa-sha2-[a-z0-9]+|sk-[a-z0-9@.-]+) AAAA)/;

/** How a person gets the line. This action never does it, because it could not recognise an impostor. */
export const obtainHostKey = (host: string, port: number): string =>
  `Get it with "ssh-keyscan -p ${port} ${host}" and compare "ssh-keygen -lf" of it with what "ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub" prints on the server itself.`;

/**
 * Returns the text of a `known_hosts` file. Repairs blanks, quotes and line ends, and puts the host in front of a plain
 * public key. Throws `invalid-input`.
 */
export function readKnownHosts(text: string, server: Server): string {
  const lines = text.split(/\\r\\n|\\n|\r\n|\r|\n/).flatMap((one) => repaired(one, server));
  const keys = lines.filter((one) => one !== '' && !one.startsWith('#'));
  const hint = obtainHostKey(server.host, server.port);
  if (keys.length === 0) {
    const what = text.includes('#') ? 'holds only comments (#)' : 'is empty';
    throw new DeployError(
      'invalid-input',
      `The input known-hosts ${what}, and without it the server's identity cannot be verified.`,
      hint,
    );
  }
  const wrong = keys.find((one) => !line.test(one));
  if (wrong !== undefined) {
    throw new DeployError(
      'invalid-input',
      `Line ${lines.indexOf(wrong) + 1} of the input known-hosts is ${describe(wrong)}, not a line of a known_hosts file (host, key type, key).`,
      hint,
    );
  }
  return `${lines.join('\n')}\n`;
}

function repaired(text: string, { host, port }: Server): string[] {
  const plain = text
    .replace(/[\s\u200b\ufeff]+/g, ' ')
    .trim()
    .replace(/^(["'])(.*)\1$/, '$2')
    .trim();
  if (plain.startsWith('#')) return [plain];
  if (publicKey.test(plain)) return [`${port === 22 ? host : `[${host}]:${port}`} ${plain}`];
  return plain.split(lostLineEnd);
}

function describe(text: string): string {
  if (/PRIVATE KEY/.test(text)) return 'part of a private key';
  if (/SHA256:|MD5:/.test(text)) return 'a fingerprint';
  if (/^\S+$/.test(text)) return 'a single word';
  if (/getaddrinfo|Connection|timed out|No route/i.test(text)) return 'an error of ssh-keyscan';
  return 'something else';
}
