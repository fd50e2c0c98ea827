import { DeployError } from './deploy-error.ts';

export interface EndedSession {
  exitCode: number;
  /** What the server printed, which is never quoted. */
  said: string;
  host: string;
  user: string;
}

type Cause = [pattern: RegExp, what: string, hint: string];

const causes: readonly Cause[] = [
  [
    /sftp connections only|only sftp|sftp only/i,
    'allows only SFTP for it',
    'Deploy needs to run commands: use a user without "ForceCommand internal-sftp" in sshd_config.',
  ],
  [
    /account is (currently )?not available|no ?login/i,
    'runs no commands for it, because it has no login shell',
    'Set one on the server, for example by "sudo usermod -s /bin/sh USER".',
  ],
  [
    /password (change required|has expired|is expired)|change your password|account has expired/i,
    'requires a password change or account renewal first',
    'Sign in there once by hand, or turn off the expiry: "sudo chage -M -1 -E -1 USER".',
  ],
  [
    /not a (terminal|tty)|must be run from a terminal/i,
    'starts a program that needs a terminal',
    'A login file (.bashrc, .profile, config.fish) starts it, perhaps by exec: restrict that to sessions with a terminal, for example with "[ -t 0 ] &&".',
  ],
  [
    /restricted/i,
    'gives it a restricted shell, which cannot run commands by their path',
    'Give it a login shell that is not restricted, such as /bin/sh.',
  ],
  [
    /git-shell|What do you think I am|rrsync|rsync|borg|gitolite|SSH_ORIGINAL_COMMAND|not allowed|forced/i,
    'runs a forced command instead of the one that is sent',
    'Remove command="…" from the key in authorized_keys or ForceCommand from sshd_config, or give deploy a separate key.',
  ],
  [
    /\b(dd|exec)\b.*(not found|No such file)/i,
    'lacks a program that deploy needs',
    'Deploy needs sh, dd, cat, head, mktemp and wc on the PATH of SSH sessions.',
  ],
];

/** The error for a login file that starts another shell, which read the script as its input. */
export const explainOtherShell = ({
  host,
  user,
}: Pick<EndedSession, 'host' | 'user'>): DeployError =>
  new DeployError(
    'remote-tool',
    `The server at ${host} lets the user ${user} in, but a login file starts another shell, which ignores the command that is sent.`,
    'Remove the exec from the login file there (.bashrc, .profile, .zshenv, .cshrc, config.fish), or restrict it to sessions with a terminal, for example with "[ -t 0 ] &&".',
  );

/** The error for a session that ended before the end of its script: `remote-tool`. */
export function explainSession({ exitCode, said, host, user }: EndedSession): DeployError {
  const [, what, hint] = causes.find(([pattern]) => pattern.test(said)) ?? [
    null,
    `ends its session before a command runs, with exit code ${exitCode}`,
    'Check in this order: an exit or exec for sessions without a terminal in a login file (.bashrc, .profile, .zshenv, .cshrc, config.fish); a forced command (command="…" in authorized_keys, ForceCommand in sshd_config); a user without a login shell.',
  ];
  return new DeployError(
    'remote-tool',
    `The server at ${host} lets the user ${user} in, but ${what}.`,
    hint.replace('USER', user),
  );
}
