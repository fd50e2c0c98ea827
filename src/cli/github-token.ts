import { execFile } from 'node:child_process';
import { isLoopback, readGitHubAddress } from '../net/addresses.ts';

/** `gh` asks no network for this, but may ask a keyring that hangs. */
const patienceMs = 10_000;

/**
 * GitHub's token on the command line: `GITHUB_TOKEN`, `GH_TOKEN`, or what `gh auth token` prints for the
 * host of `GITHUB_API_URL`; `null` without any. An emulator on loopback gets none of gh's tokens.
 */
export async function readGitHubToken(environment: NodeJS.ProcessEnv): Promise<string | null> {
  const given = environment.GITHUB_TOKEN?.trim() || environment.GH_TOKEN?.trim();
  if (given) return given;
  const api = new URL(readGitHubAddress(environment));
  return isLoopback(api) ? null : askGh(toGitHubHost(api), environment);
}

/** The host of the web pages and of git, by the address of the API: `github.com`, an Enterprise Server's. */
export const toGitHubHost = (api: URL): string => api.host.replace(/^api\./, '');

function askGh(host: string, environment: NodeJS.ProcessEnv): Promise<string | null> {
  return new Promise((resolve) => {
    execFile(
      'gh',
      ['auth', 'token', '--hostname', host],
      { timeout: patienceMs, env: environment, windowsHide: true },
      // Not installed, or not signed in: there is no token, which is no failure.
      (error, stdout) => resolve(error ? null : stdout.trim() || null),
    );
  });
}
