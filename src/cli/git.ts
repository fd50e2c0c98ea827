import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { findProgram } from '../files/find-program.ts';
import { isLoopback } from '../net/addresses.ts';
import { toGitHubHost } from './github-token.ts';

/** Time for git, in ms. None of these commands sends a request, but a hook or a network drive may hang. */
const timeoutMs = 10_000;

/**
 * Runs git in `folder`, without a shell. The code is -1 when there is no git, or when it does not end in time.
 */
export function runGit(
  folder: string,
  parameters: readonly string[],
): Promise<{ code: number; stdout: string }> {
  const git = findProgram('git');
  if (git === null) return Promise.resolve({ code: -1, stdout: '' });
  return new Promise((resolve) => {
    const options = { timeout: timeoutMs, windowsHide: true };
    execFile(git, ['-C', folder, ...parameters], options, (error, stdout) => {
      const code = error ? (typeof error.code === 'number' ? error.code : -1) : 0;
      resolve({ code, stdout });
    });
  });
}

/**
 * Runs git in `folder` with the terminal of this process, so that it may ask for a password. Resolves with its exit
 * code; -1 when it could not be started.
 */
export async function showGit(folder: string, parameters: readonly string[]): Promise<number> {
  const git = findProgram('git');
  if (git === null) return -1;
  const child = spawn(git, ['-C', folder, ...parameters], { stdio: 'inherit' });
  const [code] = await once(child, 'close').catch(() => [-1]);
  return typeof code === 'number' ? code : -1;
}

/**
 * Resolves with `owner/name` of the remote `origin` of the repository that contains `folder`, if it is on the
 * GitHub whose API is at `apiUrl` (for an emulator on loopback: on github.com); otherwise with `null`. The
 * forms of an address: https://git-scm.com/docs/git-clone#_git_urls
 */
export async function readOrigin(folder: string, apiUrl: string): Promise<string | null> {
  const { code, stdout } = await runGit(folder, ['remote', 'get-url', 'origin']);
  if (code !== 0) return null;
  const api = new URL(apiUrl);
  const host = isLoopback(api) ? 'github.com' : toGitHubHost(api);
  const address = /^(?:\w+:\/\/)?(?:[^/@]+@)?([\w.-]+)(?::\d+\/|[:/])(.+?)(?:\.git)?\/?$/;
  const [, found, path = ''] = address.exec(stdout.trim()) ?? [];
  return found?.toLowerCase() === host && /^[\w.-]+\/[\w.-]+$/.test(path) ? path : null;
}

/** Resolves with the hash of the checked-out commit; with `null` when there is none. */
export async function readCommit(folder: string): Promise<string | null> {
  const { code, stdout } = await runGit(folder, ['rev-parse', 'HEAD']);
  return code === 0 ? stdout.trim() : null;
}
