import { ChildProcess } from 'node:child_process';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { exec } from '@actions/exec';

export interface ToolOptions {
  /** Absolute path of the working directory. */
  folder: string;
  /** Standard input of the tool; empty by default. */
  input?: Uint8Array;
  /** Ends the tool; the call then rejects with the signal's reason. */
  signal: AbortSignal;
  /** Called with the standard output of the tool. */
  onOutput?: (chunk: Buffer) => void;
}

/** Runs a local program, without a shell and a log. Returns its exit code, `null` when a signal ended it. */
export async function runTool(
  name: string,
  parameters: string[],
  { folder, input, signal, onOutput }: ToolOptions,
): Promise<number | null> {
  signal.throwIfAborted();
  // `exec` gives no access to the process. It must be ended on a time-out, and when it exits before it has
  // read its input, the EPIPE must not crash this process.
  let child: ChildProcess | undefined;
  const end = () => child?.kill();
  const onStart = (message: unknown) => {
    if (child || typeof message !== 'object' || message === null || !('process' in message)) return;
    if (!(message.process instanceof ChildProcess)) return;
    const started = message.process;
    child = started;
    // Its streams do not exist yet.
    process.nextTick(() => {
      started.stdin?.on('error', () => {});
      if (signal.aborted) end();
    });
  };
  subscribe('child_process', onStart);
  signal.addEventListener('abort', end, { once: true });
  try {
    const running = exec(name, parameters, {
      cwd: folder,
      env: environmentOf(process.env),
      input: Buffer.from(input ?? []),
      silent: true,
      ignoreReturnCode: true,
      // In ms. Another process may keep the streams open, such as the shared connection in the background; do
      // not wait for it.
      delay: 500,
      ...(onOutput ? { listeners: { stdout: onOutput } } : {}),
    });
    return await running;
  } catch (error) {
    if (!signal.aborted) throw error;
    return null;
  } finally {
    unsubscribe('child_process', onStart);
    signal.removeEventListener('abort', end);
    signal.throwIfAborted();
  }
}

/**
 * Leaves out the inputs, among them the key, and any agent. RUNNER_TRACKING_ID lets the runner end processes
 * that are left over.
 */
function environmentOf(all: NodeJS.ProcessEnv): Record<string, string> {
  const names = ['PATH', 'HOME', 'USER', 'LOGNAME', 'TMPDIR', 'RUNNER_TRACKING_ID'];
  const windows = ['SystemRoot', 'SystemDrive', 'PATHEXT', 'USERPROFILE', 'ProgramData', 'TEMP'];
  return Object.fromEntries(
    [...names, ...windows].flatMap((name) => {
      const value = all[name];
      return value === undefined ? [] : [[name, value]];
    }),
  );
}
