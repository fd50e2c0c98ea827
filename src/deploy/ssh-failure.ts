import { DeployError } from './deploy-error.ts';
import { obtainHostKey } from './known-hosts.ts';

interface Target {
  host: string;
  port: number;
  user: string;
}

/**
 * Whether a line of the log starts with the pattern. The log is that of `ssh`, without output of the server.
 */
const says = (log: string, pattern: string): boolean => new RegExp(`^(${pattern})`, 'm').test(log);

/**
 * The error for a failed `ssh`, by known patterns in its log: `host-key`, `authentication` or `unreachable`.
 */
export function explainSshFailure(log: string, { host, port, user }: Target): DeployError {
  if (
    says(log, '@ +WARNING: REMOTE HOST IDENTIFICATION HAS CHANGED|@ +WARNING: REVOKED HOST KEY')
  ) {
    return new DeployError(
      'host-key',
      `The server at ${host}, port ${port} presented a key that does not match the input known-hosts. Nothing was sent to it.`,
      `Either somebody intercepts the connection, or the server was reinstalled: in that case, replace the line. ${obtainHostKey(host, port)}`,
    );
  }
  if (says(log, 'No .* host key is known for|Host key verification failed')) {
    return new DeployError(
      'host-key',
      `The input known-hosts has no line for ${host}, port ${port}, or none that matches this server's keys. Nothing was sent to it.`,
      `A line for a port other than 22 begins with [${host}]:${port}. ${obtainHostKey(host, port)}`,
    );
  }
  if (says(log, 'Unable to negotiate with .*host key type')) {
    return new DeployError(
      'host-key',
      `The server at ${host}, port ${port} has no key of the type that the input known-hosts lists for it.`,
      obtainHostKey(host, port),
    );
  }
  if (says(log, 'Load key .*(error in libcrypto|invalid format|incorrect passphrase)')) {
    return new DeployError(
      'authentication',
      'ssh cannot read the key of the input ssh-key.',
      'Store the file again, complete and unchanged: one damaged character is enough to break it.',
    );
  }
  if (says(log, '@ +WARNING: UNPROTECTED PRIVATE KEY FILE|Load key .*bad permissions')) {
    return new DeployError(
      'authentication',
      'ssh refuses the key of the input ssh-key, because other users of this runner can read its file.',
      "The key is written below RUNNER_TEMP: this must be a folder of the runner's own user, on a drive with file permissions (on Windows NTFS, not FAT or a share).",
    );
  }
  if (says(log, '.*Permission denied \\(|.*Too many authentication failures')) {
    return explainRefusal(log, { host, user });
  }
  if (says(log, '.*(request failed on channel|open failed: )')) {
    return new DeployError(
      'remote-tool',
      `The server at ${host} lets the user ${user} in, but opens no session for commands.`,
      'Check MaxSessions, PermitTTY and ForceCommand in its sshd_config; an appliance or jump host may not allow sessions at all.',
    );
  }
  if (says(log, 'ssh: Could not resolve hostname')) {
    return unreachable(
      `The name ${host} cannot be resolved`,
      'Check the spelling of the input host.',
      says(log, '.*Temporary failure in name resolution'),
    );
  }
  if (says(log, 'Unable to negotiate with')) {
    return unreachable(
      `The server at ${host} supports no encryption method that the ssh of this runner accepts`,
      'Update its OpenSSH.',
      false,
    );
  }
  return unreachable(
    `${reason(log)} ${host}, port ${port}`,
    'Check that the server runs, that its firewall lets this runner in, and the inputs host and port.',
    true,
  );
}

function explainRefusal(log: string, { host, user }: Pick<Target, 'host' | 'user'>): DeployError {
  if (says(log, 'Authenticated using "publickey" with partial success')) {
    return new DeployError(
      'authentication',
      `The server at ${host} accepts the key of ${user}, but also requires a second factor, which a workflow cannot enter.`,
      `Exempt this user in its sshd_config: "Match User ${user}", and below it "AuthenticationMethods publickey".`,
    );
  }
  if (says(log, '.*Permission denied \\((?!.*publickey)')) {
    return new DeployError(
      'authentication',
      `The server at ${host} does not accept keys, at least not for ${user}.`,
      'Check PubkeyAuthentication and AuthenticationMethods in its sshd_config.',
    );
  }
  return new DeployError(
    'authentication',
    `The server at ${host} does not let ${user} in with this key.`,
    `Check in this order: the public half of the input ssh-key is in ~${user}/.ssh/authorized_keys on the server; no other user may write that file, its folder or the home folder; the user ${user} exists, and AllowUsers, AllowGroups or PermitRootLogin in sshd_config do not exclude it. The server's log has the reason ("journalctl -u ssh").`,
  );
}

function reason(log: string): string {
  if (says(log, '.*Connection refused')) return 'Nobody answers at';
  if (says(log, '.*timed out')) return 'No answer in time from';
  if (says(log, '.*(No route to host|Network is unreachable)')) return 'There is no way to';
  return 'The connection broke to';
}

const unreachable = (what: string, hint: string, isTransient: boolean) =>
  new DeployError('unreachable', `${what}.`, hint, { isTransient });
