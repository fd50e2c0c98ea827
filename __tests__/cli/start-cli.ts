import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import type { CliResult } from './run-cli.ts';

/** The committed command line, or the build that is to be tried in its place. */
export const cliEntry =
  process.env.STATS_CLI ?? fileURLToPath(new URL('../../dist/cli.js', import.meta.url));

export interface StartedCli {
  child: ChildProcess;
  /** What has been printed so far. */
  output: CliResult;
  ended: Promise<CliResult>;
}

/** Starts the command line in `folder` with this environment and none of this process's own tokens. */
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

/** Resolves as soon as `holds` does; the test's time-out ends a wait for nothing. */
export async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 10));
}
