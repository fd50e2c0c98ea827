import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DeployError } from './deploy-error.ts';
import { keyFile, knownHostsFile } from './private-folder.ts';
import { type Answer, createAnswerReader, type RemoteScript, toSession } from './remote-script.ts';
import { runTool } from './run-tool.ts';
import { explainSshFailure } from './ssh-failure.ts';

export interface Target {
  host: string;
  port: number;
  user: string;
}

/** A way to one server, made once and shared by all that runs there. */
export interface Connection {
  /** Makes the connection, or makes it again when it is lost. */
  open(): Promise<void>;
  /** Runs a script there. Throws a DeployError; one that is transient when the connection broke. */
  run(script: RemoteScript): Promise<Answer>;
}

export interface ConnectionOptions {
  /** The private folder, with key and known_hosts. */
  folder: string;
  signal: AbortSignal;
}

const controlFile = 'control';

/** Windows' OpenSSH cannot share a connection: each script makes its own there. */
const canShare = process.platform !== 'win32';

export function createConnection(
  target: Target,
  { folder, signal }: ConnectionOptions,
): Connection {
  const ssh = async (
    parameters: string[],
    { input, onOutput }: { input?: Uint8Array; onOutput?: (chunk: Buffer) => void } = {},
  ): Promise<{ exitCode: number | null; log: string }> => {
    const logFile = `log-${randomUUID()}`;
    const exitCode = await runSsh([...optionsOf(target, logFile), ...parameters], {
      folder,
      signal,
      ...(input ? { input } : {}),
      ...(onOutput ? { onOutput } : {}),
    });
    return { exitCode, log: readLog(join(folder, logFile)) };
  };

  const open = async (): Promise<void> => {
    if (!canShare || existsSync(join(folder, controlFile))) return;
    const { exitCode, log } = await ssh(['-M', '-N', '-f', '--', target.host]);
    if (exitCode !== 0) throw explainSshFailure(log, target);
  };

  return {
    open,
    async run(script) {
      await open();
      const session = toSession(script);
      const reader = createAnswerReader(session.token, script.onLine);
      const { exitCode, log } = await ssh(['--', target.host, session.command], {
        input: session.input,
        onOutput: reader.push,
      });
      const answer = reader.end();
      if (answer !== null) return answer;
      // Whatever is left of the connection is not to be trusted with the next attempt.
      await closeConnection(folder);
      if (exitCode === 255 || exitCode === null) throw explainSshFailure(log, target);
      throw new DeployError(
        'remote-tool',
        `The server at ${target.host} lets ${target.user} in, but runs no commands for them.`,
        `The user needs a login shell, and sh, dd, cat, head, mktemp and wc on the PATH.`,
      );
    },
  };
}

/** Ends the shared connection, if there is one. */
export async function closeConnection(folder: string): Promise<void> {
  if (!existsSync(join(folder, controlFile))) return;
  const parameters = ['-F', 'none', '-o', `ControlPath=${controlFile}`, '-O', 'exit', '--', 'any'];
  await runTool('ssh', parameters, { folder, signal: AbortSignal.timeout(3_000) }).catch(() => {});
  rmSync(join(folder, controlFile), { force: true });
}

async function runSsh(
  parameters: string[],
  options: Parameters<typeof runTool>[2],
): Promise<number | null> {
  try {
    return await runTool('ssh', parameters, options);
  } catch (error) {
    if (options.signal.aborted) throw error;
    throw new DeployError(
      'remote-tool',
      'This runner has no ssh that could be started.',
      'Install the OpenSSH client in a step before this one (Debian: openssh-client).',
      { cause: error },
    );
  }
}

/**
 * No file of the machine's own has a say, only the given key and the given host keys count, and nothing is
 * asked, forwarded or learnt. What `ssh` says goes into a file, apart from what the server says.
 */
const optionsOf = ({ port, user }: Target, logFile: string): string[] => [
  ...['-F', 'none', '-E', logFile, '-T', '-a', '-x', '-p', String(port), '-l', user, '-i', keyFile],
  ...Object.entries({
    BatchMode: 'yes',
    StrictHostKeyChecking: 'yes',
    UserKnownHostsFile: knownHostsFile,
    GlobalKnownHostsFile: knownHostsFile,
    UpdateHostKeys: 'no',
    VerifyHostKeyDNS: 'no',
    CheckHostIP: 'no',
    CanonicalizeHostname: 'no',
    IdentitiesOnly: 'yes',
    IdentityAgent: 'none',
    PreferredAuthentications: 'publickey',
    ForwardAgent: 'no',
    ClearAllForwardings: 'yes',
    PermitLocalCommand: 'no',
    ConnectTimeout: '10',
    ConnectionAttempts: '1',
    ServerAliveInterval: '5',
    ServerAliveCountMax: '3',
    Compression: 'yes',
    LogLevel: 'INFO',
    ...(canShare ? { ControlMaster: 'no', ControlPath: controlFile } : {}),
  }).flatMap(([name, value]) => ['-o', `${name}=${value}`]),
];

function readLog(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    // It never got so far.
    return '';
  } finally {
    rmSync(file, { force: true });
  }
}
