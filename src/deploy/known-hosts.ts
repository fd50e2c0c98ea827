import { DeployError } from './deploy-error.ts';

/** https://man.openbsd.org/sshd.8#SSH_KNOWN_HOSTS_FILE_FORMAT */
const line = /^(@(cert-authority|revoked) +)?\S+ +[a-z0-9@.-]+ +[A-Za-z0-9+/]+=*( .*)?$/;

/** How a person gets the line. This action never does it, because it could not recognise an impostor. */
export const obtainHostKey = (host: string, port: number): string =>
  `Get it by "ssh-keyscan -p ${port} ${host}" and compare "ssh-keygen -lf" of it with what "ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub" prints on the server itself.`;

/** Returns the text of a `known_hosts` file with normalised line ends. Throws `invalid-input`. */
export function readKnownHosts(text: string, { host, port }: { host: string; port: number }) {
  const lines = text.split(/\r\n|\r|\n/).map((one) => one.trim());
  const keys = lines.filter((one) => one !== '' && !one.startsWith('#'));
  const wrong = lines.findIndex((one) => keys.includes(one) && !line.test(one));
  if (keys.length === 0) {
    throw new DeployError(
      'invalid-input',
      'The input known-hosts is empty, and without it nobody can tell whether the server is yours.',
      obtainHostKey(host, port),
    );
  }
  if (wrong >= 0) {
    throw new DeployError(
      'invalid-input',
      `Line ${wrong + 1} of the input known-hosts is no line of a known_hosts file (host, type of key, key).`,
      obtainHostKey(host, port),
    );
  }
  return `${lines.join('\n')}\n`;
}
