import type { Connection } from './connection.ts';
import { DeployError } from './deploy-error.ts';

/**
 * Runs the user's command in their login shell on the server; `onLine` gets its output, including standard
 * error. Rejects with `remote-command` when it fails. There is no retry, because running it twice may not be
 * safe: a lost connection rejects with `unreachable`.
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
    `The command failed on the server with exit code ${exitCode}; what was deployed before it stays.`,
    'Its output stands in the log above.',
  );
}

const script = `
"\${SHELL:-sh}" -c "$1" </dev/null 2>&1
say exit $?
`;

async function lost<T>(running: Promise<T>): Promise<T> {
  try {
    return await running;
  } catch (error) {
    if (!(error instanceof DeployError) || !error.isTransient) throw error;
    throw new DeployError(
      'unreachable',
      'The connection was lost while the command ran, so nobody knows whether it has done its work.',
      'Look at the server; what was deployed before it stays.',
      { cause: error },
    );
  }
}
