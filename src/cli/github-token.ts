import { execFile } from 'node:child_process';
import { findProgram } from '../files/find-program.ts';
import { isLoopback, readGitHubAddress } from '../net/addresses.ts';

/** Time for `gh`, in ms: it sends no request for this, but the keyring that it reads may hang. */
const timeoutMs = 10_000;

/**
 * Resolves with `GITHUB_TOKEN`, else `GH_TOKEN`, else the token of the GitHub CLI for the host of
 * `GITHUB_API_URL` (https://cli.github.com/manual/gh_auth_token); with `null` when there is none. An emulator
 * on loopback never gets a token of `gh`. Rejects with `invalid-input` for a bad `GITHUB_API_URL`.
 */
export async function readGitHubToken(environment: NodeJS.ProcessEnv): Promise<string | null> {
  const given = environment.GITHUB_TOKEN?.trim() || environment.GH_TOKEN?.trim();
  if (given) return given;
  const api = new URL(readGitHubAddress(environment));
  return isLoopback(api) ? null : askGh(toGitHubHost(api), environment);
}

/**
 * Returns the host of GitHub's website and git server for an API address: `github.com`, or an Enterprise
 * Server.
 */
export const toGitHubHost = (api: URL): string => api.host.replace(/^api\./, '');

function askGh(host: string, environment: NodeJS.ProcessEnv): Promise<string | null> {
  const gh = findProgram('gh', environment);
  if (gh === null) return Promise.resolve(null);
  return new Promise((resolve) => {
    execFile(
      gh,
      ['auth', 'token', '--hostname', host],
      { timeout: timeoutMs, env: environment, windowsHide: true },
      // An error means that gh is not signed in: no token, but no failure either.
      (error, stdout) => resolve(error ? null : stdout.trim() || null),
    );
  });
}
