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
    'lets it transfer files by SFTP only',
    'Deploy runs commands: give it a user whom no "ForceCommand internal-sftp" in sshd_config holds.',
  ],
  [
    /account is (currently )?not available|no ?login/i,
    'runs no commands for it: it has no login shell',
    'Give it one on the server, such as by "sudo usermod -s /bin/sh USER".',
  ],
  [
    /password (change required|has expired|is expired)|change your password|account has expired/i,
    'wants its password changed first, or its account renewed',
    'Sign in there once by hand, or let neither expire: "sudo chage -M -1 -E -1 USER".',
  ],
  [
    /not a (terminal|tty)|must be run from a terminal/i,
    'starts a program for it that needs a terminal',
    'A login file (.bashrc, .profile, config.fish) starts it, by exec perhaps: let it do so in sessions with a terminal only, such as behind "[ -t 0 ] &&".',
  ],
  [
    /restricted/i,
    'gives it a restricted shell, which runs no commands by their path',
    'Give it a login shell that is not restricted, such as /bin/sh.',
  ],
  [
    /git-shell|What do you think I am|rrsync|rsync|borg|gitolite|SSH_ORIGINAL_COMMAND|not allowed|forced/i,
    'runs a command of its own for it instead of the one that is sent',
    'Take command="…" off the key in its authorized_keys, or the ForceCommand out of sshd_config, or give deploy a key of its own.',
  ],
  [
    /\b(dd|exec)\b.*(not found|No such file)/i,
    'has not all the programs that deploy needs',
    'Deploy needs sh, dd, cat, head, mktemp and wc on the PATH of sessions by ssh.',
  ],
];

/** The error for a login file that starts another shell, which read the script as its input. */
export const explainOtherShell = ({
  host,
  user,
}: Pick<EndedSession, 'host' | 'user'>): DeployError =>
  new DeployError(
    'remote-tool',
    `The server at ${host} lets the user ${user} in, but a login file hands the session over to another shell, which ignores the command that is sent.`,
    'Take the exec out of the login file there (.bashrc, .profile, .zshenv, .cshrc, config.fish), or let it do so in sessions with a terminal only, such as behind "[ -t 0 ] &&".',
  );

/** The error for a session that ended before the end of its script: `remote-tool`. */
export function explainSession({ exitCode, said, host, user }: EndedSession): DeployError {
  const [, what, hint] = causes.find(([pattern]) => pattern.test(said)) ?? [
    null,
    `ends its session before a command runs, with exit code ${exitCode}`,
    'In their order: a login file (.bashrc, .profile, .zshenv, .cshrc, config.fish) has an exit or exec for sessions without a terminal; a forced command holds the key (command="…" in authorized_keys, ForceCommand in sshd_config); the user has no login shell.',
  ];
  return new DeployError(
    'remote-tool',
    `The server at ${host} lets the user ${user} in, but ${what}.`,
    hint.replace('USER', user),
  );
}
