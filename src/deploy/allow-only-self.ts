import { join } from 'node:path';
import { DeployError } from './deploy-error.ts';
import { runTool } from './run-tool.ts';

const timeoutMs = 10_000;

/**
 * Lets nobody but this process's user read a folder and the files that will be created in it, on Windows. The
 * user is given by the SID, because a service's account has no name that `icacls` understands. Rejects with
 * `remote-tool`.
 * https://learn.microsoft.com/en-us/windows-server/administration/windows-commands/icacls
 */
export async function allowOnlySelf(
  folder: string,
  systemRoot: string = process.env.SystemRoot ?? 'C:\\Windows',
): Promise<void> {
  const run = async (name: string, parameters: string[]): Promise<string> => {
    let output = '';
    const onOutput = (chunk: Buffer) => {
      output += chunk.toString('latin1');
    };
    const signal = AbortSignal.timeout(timeoutMs);
    const program = join(systemRoot, 'System32', `${name}.exe`);
    const exitCode = await runTool(program, parameters, { folder, signal, onOutput }).catch(
      (cause: unknown) => {
        throw notProtected(`${name} could not be run`, cause);
      },
    );
    if (exitCode !== 0) throw notProtected(`${name} ended with exit code ${exitCode}`);
    return output;
  };
  // "desktop\person","S-1-5-21-…"
  const [, sid] = /\b(S-1-[\d-]+)"?\s*$/.exec(await run('whoami', ['/user', '/fo', 'csv'])) ?? [];
  if (sid === undefined) throw notProtected('whoami named no user');
  await run('icacls', ['.', '/inheritance:r', '/grant:r', `*${sid}:(OI)(CI)F`]);
}

const notProtected = (why: string, cause?: unknown) =>
  new DeployError(
    'remote-tool',
    `The folder for the key on this runner could not be protected from other users: ${why}.`,
    "Set RUNNER_TEMP to a folder of the runner's own user, on an NTFS drive.",
    { cause },
  );
