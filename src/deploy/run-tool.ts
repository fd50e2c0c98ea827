import { ChildProcess } from 'node:child_process';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { exec } from '@actions/exec';

export interface ToolOptions {
  /** Absolute path of the working directory. */
  folder: string;
  /** What the tool reads from its standard input; nothing by default. */
  input?: Uint8Array;
  /** Ends the tool; the call then rejects with its reason. */
  signal: AbortSignal;
  /** Gets what the tool writes to its standard output. */
  onOutput?: (chunk: Buffer) => void;
}

/** Runs a program of this machine without a shell and without a word in the log; returns its exit code, `null` for a signal. */
export async function runTool(
  name: string,
  parameters: string[],
  { folder, input, signal, onOutput }: ToolOptions,
): Promise<number | null> {
  signal.throwIfAborted();
  // The toolkit keeps the process to itself. It must be ended when time runs out, and a program that is
  // gone before it has read all must not end this one by an unhandled EPIPE.
  let child: ChildProcess | undefined;
  const end = () => child?.kill();
  const onStart = (message: unknown) => {
    if (child || typeof message !== 'object' || message === null || !('process' in message)) return;
    if (!(message.process instanceof ChildProcess)) return;
    const started = message.process;
    child = started;
    // It has no streams yet.
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
      // Whoever is left holding its streams, such as a connection in the background, is not waited for.
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

/** Without the inputs, the key among them, and without an agent. By its tracking id the runner ends what is left over. */
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
