import { StatsError } from './errors.ts';

export interface Address {
  /** The environment variable that may point elsewhere. */
  variable: string;
  /** The real service. */
  url: string;
}

/**
 * Where to send tokens: the real service, or an emulator on loopback when the variable says so. Anything
 * else is refused, so that nothing in a job's environment can send tokens elsewhere.
 */
export function readAddress(environment: NodeJS.ProcessEnv, { variable, url }: Address): string {
  const given = withoutSlash(environment[variable]?.trim() || url);
  if (given === url) return url;
  if (URL.canParse(given) && isLoopback(new URL(given))) return given;
  throw new StatsError(
    'invalid-input',
    `The environment variable ${variable} is neither ${url} nor an http: address on loopback.`,
    `Remove ${variable}, or let it name an emulator such as http://127.0.0.1:8080.`,
  );
}

/** GitHub's API as the runner names it: `https:` (github.com or an Enterprise Server), or loopback. */
export function readGitHubAddress(environment: NodeJS.ProcessEnv): string {
  const variable = 'GITHUB_API_URL';
  const given = withoutSlash(environment[variable]?.trim() || 'https://api.github.com');
  if (URL.canParse(given)) {
    const url = new URL(given);
    if (url.protocol === 'https:' || isLoopback(url)) return given;
  }
  throw new StatsError(
    'invalid-input',
    `The environment variable ${variable} is neither an https: address nor on loopback.`,
    `Remove ${variable}: the runner sets it.`,
  );
}

export const isLoopback = (url: URL): boolean =>
  url.protocol === 'http:' && ['127.0.0.1', '[::1]', 'localhost'].includes(url.hostname);

const withoutSlash = (address: string): string => address.replace(/\/+$/, '');
