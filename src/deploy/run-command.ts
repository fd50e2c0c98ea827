import type { Connection } from './connection.ts';
import { DeployError } from './deploy-error.ts';

/**
 * Runs the user's command on the server, by `sh -e` (https://pubs.opengroup.org/onlinepubs/9699919799/utilities/sh.html);
 * `onLine` gets its output, including standard error. Rejects with `remote-command` when it fails. There is no retry,
 * because running it twice may not be safe: a lost connection rejects with `unreachable`.
 */
export async function runCommand(
  connection: Connection,
  { command, onLine }: { command: string; onLine: (line: string) => void },
): Promise<void> {
  const { said } = await lost(connection.run({ text: script, parameters: [command], onLine }));
  const exitCode = said.get('exit') ?? '';
  if (exitCode === '0') return;
  throw new DeployError(
    'remote-command',
    `The command failed on the server with exit code ${exitCode}; what was deployed before stays.`,
    hints[exitCode] ??
      'See its output in the log above. The first failing line ends it: add "|| true" to a line that is allowed to fail.',
  );
}

/** What a shell means by these: https://pubs.opengroup.org/onlinepubs/9699919799/utilities/V3_chap02.html#tag_18_08_02 */
const hints: Partial<Record<string, string>> = {
  '126': 'This user may not execute the program that it names: see the log above.',
  '127':
    'A program that it names is missing on the server, or not on the PATH of SSH sessions: see the log above, and write the full path.',
};

// A process that the command leaves in the background may keep the output open, so the command's end is reported before
// it is closed. Such a process goes on: the second `cat` takes what it prints after the session. A command that
// still runs when the session breaks off is not kept alive so, because then its next output ends it.
const script = `
running=$(umask 077; mktemp "\${TMPDIR:-/tmp}/stats-deploy.XXXXXXXX" 2>/dev/null) || running=
{
  sh -e -c "$1" </dev/null 2>&1
  code=$?
  rm -f "$running"
  say exit $code
  say end
} | {
  cat 2>/dev/null
  if [ -e "$running" ]; then rm -f "$running"; else cat >/dev/null; fi
}
`;

async function lost<T>(running: Promise<T>): Promise<T> {
  try {
    return await running;
  } catch (error) {
    if (!(error instanceof DeployError) || !error.isTransient) throw error;
    throw new DeployError(
      'unreachable',
      'The connection was lost while the command ran, so it may or may not have finished.',
      'Check the server; what was deployed before stays.',
      { cause: error },
    );
  }
}
