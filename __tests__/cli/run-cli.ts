import { spawn } from 'node:child_process';
import { cliEntry } from './start-cli.ts';

export interface CliResult {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** Runs the command line to its end in `folder`, with `input` as its standard input. */
export function runCli(
  folder: string,
  args: readonly string[],
  input: string | Uint8Array = '',
  more: Record<string, string> = {},
): Promise<CliResult> {
  const env = { PATH: process.env.PATH, TMPDIR: folder, ...more };
  const child = spawn(process.execPath, [cliEntry, ...args], { cwd: folder, env });
  let [stdout, stderr] = ['', ''];
  child.stdout.on('data', (chunk: Buffer) => {
    stdout += chunk.toString();
  });
  child.stderr.on('data', (chunk: Buffer) => {
    stderr += chunk.toString();
  });
  child.stdin.end(input);
  return new Promise((resolve) => {
    child.on('close', (code) => resolve({ code, stdout, stderr }));
  });
}
