import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import type { CliResult } from './run-cli.ts';

/** The command line of dist/, or the build that `STATS_CLI` names. */
export const cliEntry =
  process.env.STATS_CLI ?? fileURLToPath(new URL('../../dist/cli.js', import.meta.url));

export interface StartedCli {
  child: ChildProcess;
  /** The output so far. */
  output: CliResult;
  ended: Promise<CliResult>;
}

/** Starts the command line in `folder` with this environment, and of this process's variables only PATH. */
export function startCli(
  folder: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): StartedCli {
  const env = { PATH: process.env.PATH, HOME: folder, TMPDIR: folder, ...environment };
  const child = spawn(process.execPath, [cliEntry, ...args], {
    cwd: folder,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  const output: CliResult = { code: null, stdout: '', stderr: '' };
  child.stdout.on('data', (chunk: Buffer) => {
    output.stdout += chunk.toString();
  });
  child.stderr.on('data', (chunk: Buffer) => {
    output.stderr += chunk.toString();
  });
  const ended = new Promise<CliResult>((resolve) => {
    child.on('close', (code) => {
      output.code = code;
      resolve(output);
    });
  });
  return { child, output, ended };
}

/** Resolves when `holds` returns true; the time-out of the test limits the wait. */
export async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 10));
}
