import { StatsError } from '../errors.ts';

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
  const given = parseBase(environment[variable]?.trim() || url);
  if (given && (given.address === url || isLoopback(given.url))) return given.address;
  throw new StatsError(
    'invalid-input',
    `The environment variable ${variable} is neither ${url} nor an http: address on loopback.`,
    `Remove ${variable}, or let it name an emulator such as http://127.0.0.1:8080.`,
  );
}

/** GitHub's API as the runner names it: `https:` (github.com or an Enterprise Server), or loopback. */
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

export const isLoopback = (url: URL): boolean =>
  url.protocol === 'http:' && ['127.0.0.1', '[::1]', 'localhost'].includes(url.hostname);

/** A base that paths can follow, as the parser understood it, so that what is sent to is what was judged. */
function parseBase(text: string): { url: URL; address: string } | null {
  if (!URL.canParse(text)) return null;
  const url = new URL(text);
  if (url.username || url.password || /[?#]/.test(text)) return null;
  return { url, address: url.href.replace(/\/+$/, '') };
}
