import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';

export interface ToolOptions {
  /** Absolute path of the working directory. */
  folder: string;
  /** Standard input of the tool; empty by default. */
  input?: Uint8Array;
  /** Ends the tool; the call then rejects with the signal's reason. */
  signal: AbortSignal;
  /** Aborts when the tool has done its work: it is ended if it does not exit by itself. */
  done?: AbortSignal;
  /** Called with the standard output of the tool. */
  onOutput?: (chunk: Buffer) => void;
  /** Called with its standard error. */
  onErrorOutput?: (chunk: Buffer) => void;
}

/**
 * How long to wait, in ms, for a tool that has done its work, and for streams that another process may keep open,
 * such as the shared connection in the background.
 */
const graceMs = 500;

/**
 * Runs a local program by its absolute path, without a shell and a log. Returns its exit code, `null` when a signal
 * ended it.
 */
export async function runTool(
  program: string,
  parameters: string[],
  { folder, input, signal, done, onOutput, onErrorOutput }: ToolOptions,
): Promise<number | null> {
  signal.throwIfAborted();
  const child = spawn(program, parameters, {
    cwd: folder,
    env: toolEnvironment(process.env),
    stdio: ['pipe', onOutput ? 'pipe' : 'ignore', onErrorOutput ? 'pipe' : 'ignore'],
    windowsHide: true,
  });
  const end = () => child.kill();
  const endSoon = () => setTimeout(end, graceMs).unref();
  signal.addEventListener('abort', end, { once: true });
  done?.addEventListener('abort', endSoon, { once: true });
  const closed = new Promise((resolve) => child.once('close', resolve));
  // A tool that exits before it has read its input breaks the pipe; its exit code says why.
  child.stdin?.on('error', () => {});
  if (onOutput) child.stdout?.on('data', onOutput);
  if (onErrorOutput) child.stderr?.on('data', onErrorOutput);
  try {
    child.stdin?.end(input);
    await once(child, 'exit');
    await Promise.race([closed, sleep(graceMs)]);
    return child.exitCode;
  } finally {
    signal.removeEventListener('abort', end);
    done?.removeEventListener('abort', endSoon);
    for (const stream of child.stdio) stream?.destroy();
    signal.throwIfAborted();
  }
}

/**
 * Leaves out the inputs, among them the key, and any agent. RUNNER_TRACKING_ID lets the runner end processes
 * that are left over.
 */
export function toolEnvironment(all: NodeJS.ProcessEnv): Record<string, string> {
  const names = ['PATH', 'HOME', 'USER', 'LOGNAME', 'TMPDIR', 'RUNNER_TRACKING_ID'];
  const windows = ['SystemRoot', 'SystemDrive', 'PATHEXT', 'USERPROFILE', 'ProgramData', 'TEMP'];
  return Object.fromEntries(
    [...names, ...windows].flatMap((name) => {
      const value = all[name];
      return value === undefined ? [] : [[name, value]];
    }),
  );
}
