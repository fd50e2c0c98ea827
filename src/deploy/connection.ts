import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { findProgram } from '../files/find-program.ts';
import { findSsh } from './find-ssh.ts';
import { keyFile, knownHostsFile } from './private-folder.ts';
import { type Answer, createAnswerReader, type RemoteScript, toSession } from './remote-script.ts';
import { runTool, type ToolOptions } from './run-tool.ts';
import { explainOtherShell, explainSession } from './session-failure.ts';
import { explainSshFailure } from './ssh-failure.ts';

export interface Target {
  host: string;
  port: number;
  user: string;
}

/** A connection to one server, opened once and shared by all scripts that run there. */
export interface Connection {
  /** Opens the connection, or opens it again after it was lost. Rejects as `run` does. */
  open(): Promise<void>;
  /** Runs a script there. Rejects with a DeployError, which is transient when the connection broke. */
  run(script: RemoteScript): Promise<Answer>;
}

export interface ConnectionOptions {
  /** The private folder, with the key and known_hosts. */
  folder: string;
  signal: AbortSignal;
}

const controlFile = 'control';

/** How much of what a server prints is looked at when a session fails, in characters. */
const mostSaid = 4_096;

/** OpenSSH for Windows cannot share a connection, so each script opens its own there. */
const canShare = process.platform !== 'win32';

/** Prepares a connection; nothing is sent before `open` or `run`. `signal` ends the running `ssh`. */
export function createConnection(
  target: Target,
  { folder, signal }: ConnectionOptions,
): Connection {
  const ssh = async (
    parameters: string[],
    options: Pick<ToolOptions, 'input' | 'done' | 'onOutput' | 'onErrorOutput'> = {},
  ): Promise<{ exitCode: number | null; log: string }> => {
    const logFile = `log-${randomUUID()}`;
    const exitCode = await runTool(findSsh(), [...optionsOf(target, logFile), ...parameters], {
      ...options,
      folder,
      signal,
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
      const heard = new AbortController();
      let said = '';
      const note = (text: string) => {
        if (said.length < mostSaid) said += `${text.slice(0, mostSaid)}\n`;
      };
      const reader = createAnswerReader(session.token, {
        onLine: (line) => {
          note(line);
          script.onLine?.(line);
        },
        onEnd: () => heard.abort(),
      });
      const { exitCode, log } = await ssh(['--', target.host, session.command], {
        input: session.input,
        done: heard.signal,
        onOutput: reader.push,
        onErrorOutput: (chunk) => note(chunk.toString()),
      });
      const answer = reader.end();
      if (answer?.failure?.reason === 'other-shell') throw explainOtherShell(target);
      if (answer !== null) return answer;
      // The state of the shared connection is unknown, so the next attempt must open a new one.
      await closeConnection(folder);
      if (exitCode === 255 || exitCode === null) throw explainSshFailure(log, target);
      throw explainSession({ exitCode, said, host: target.host, user: target.user });
    },
  };
}

/** Closes the shared connection, if it is open. */
export async function closeConnection(folder: string): Promise<void> {
  if (!existsSync(join(folder, controlFile))) return;
  const parameters = ['-F', 'none', '-o', `ControlPath=${controlFile}`, '-O', 'exit', '--', 'any'];
  const ssh = findProgram('ssh');
  const signal = AbortSignal.timeout(3_000);
  if (ssh !== null) await runTool(ssh, parameters, { folder, signal }).catch(() => {});
  rmSync(join(folder, controlFile), { force: true });
}

/**
 * Ignores the machine's configuration and accepts only the given key and host keys. Nothing is prompted for,
 * forwarded or remembered (https://man.openbsd.org/ssh_config). `-E` writes the log of `ssh` to a file, so
 * that output of the server cannot be mistaken for it.
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
    // Says also whether the server accepted the key.
    LogLevel: 'VERBOSE',
    ...(canShare ? { ControlMaster: 'no', ControlPath: controlFile } : {}),
  }).flatMap(([name, value]) => ['-o', `${name}=${value}`]),
];

function readLog(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    // ssh ended before it created the file.
    return '';
  } finally {
    rmSync(file, { force: true });
  }
}
