import { StatsError } from '../errors.ts';

export interface Address {
  /** The environment variable that can override `url`. */
  variable: string;
  /**
   * Base URL of the real service, without a slash at the end; empty for a service whose servers the accounts name.
   */
  url: string;
}

/**
 * Returns the base URL of a service that gets tokens: the real one, or an emulator on loopback when the
 * variable names one. Throws `invalid-input` for anything else, so that nothing in a job's environment can
 * redirect tokens to another host. Empty when the service has no address of its own and the variable names none.
 */
export function readAddress(environment: NodeJS.ProcessEnv, { variable, url }: Address): string {
  const text = environment[variable]?.trim() || url;
  if (text === '') return '';
  const given = parseBase(text);
  if (given && (given.address === url || isLoopback(given.url))) return given.address;
  throw new StatsError(
    'invalid-input',
    `The environment variable ${variable} is ${url === '' ? 'no' : `neither ${url} nor an`} http: address on loopback.`,
    `Remove ${variable}, or set it to an emulator such as http://127.0.0.1:8080.`,
  );
}

/**
 * Returns the base URL of GitHub's API from `GITHUB_API_URL`, which the runner sets: `https:` (github.com or
 * an Enterprise Server), or loopback. Throws `invalid-input` for anything else.
 */
export function readGitHubAddress(environment: NodeJS.ProcessEnv): string {
  const variable = 'GITHUB_API_URL';
  const given = parseBase(environment[variable]?.trim() || 'https://api.github.com');
  if (given && (given.url.protocol === 'https:' || isLoopback(given.url))) return given.address;
  throw new StatsError(
    'invalid-input',
    `The environment variable ${variable} is neither an https: address nor on loopback.`,
    `Remove ${variable}: the runner sets it.`,
  );
}

/**
 * Returns the base URL of GitHub's website from `GITHUB_SERVER_URL`, which the runner sets; without it, that of the
 * GitHub in `GITHUB_API_URL`. Throws `invalid-input` for anything but `https:` and loopback, and when only the API is
 * an emulator: a browser would go to the real website.
 */
export function readServerAddress(environment: NodeJS.ProcessEnv): string {
  const api = new URL(readGitHubAddress(environment));
  const usual = isLoopback(api) ? '' : `https://${api.host.replace(/^api\./, '')}`;
  const given = parseBase(environment.GITHUB_SERVER_URL?.trim() || usual);
  const fits =
    given && (given.url.protocol === 'https:' ? !isLoopback(api) : isLoopback(given.url));
  if (fits) return given.address;
  throw new StatsError(
    'invalid-input',
    'The environment variables GITHUB_SERVER_URL and GITHUB_API_URL do not belong together: both must be https:, or both on loopback.',
    'Remove both for github.com; for an Enterprise Server set both, GITHUB_SERVER_URL without a path; for the emulator set both as emulate prints them.',
  );
}

/** True for `http:` on this machine, as the emulators serve it; `https:` does not count. */
export const isLoopback = (url: URL): boolean =>
  url.protocol === 'http:' && ['127.0.0.1', '[::1]', 'localhost'].includes(url.hostname);

/**
 * True for every loopback address and name, with any protocol.
 * https://www.rfc-editor.org/rfc/rfc6761#section-6.3
 */
export const isThisMachine = ({ hostname }: URL): boolean =>
  /^(127\.[\d.]+|\[::1\]|(.+\.)?localhost\.?)$/.test(hostname);

/**
 * Returns the URL in its parsed form, so that requests go to exactly the address that was checked. `null`
 * when no path can follow it (a query or fragment) or it holds credentials.
 */
function parseBase(text: string): { url: URL; address: string } | null {
  if (!URL.canParse(text)) return null;
  const url = new URL(text);
  if (url.username || url.password || /[?#]/.test(text)) return null;
  return { url, address: url.href.replace(/\/+$/, '') };
}
