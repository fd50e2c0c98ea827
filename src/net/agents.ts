import { lookup } from 'node:dns';
import http from 'node:http';
import https from 'node:https';
import { StatsError } from '../errors.ts';
import { isThisMachine } from './addresses.ts';
import { assertPublicHost, type Resolve, toPublicLookup } from './public-host.ts';

/**
 * Node 24, which the runner has, can send requests through a proxy; Node 20 cannot, and ignores the variables:
 * https://nodejs.org/api/http.html#built-in-proxy-support
 */
const supportsProxies = process.allowedNodeEnvironmentFlags.has('--use-env-proxy');

/** The connections of a client. */
export interface Agents {
  of(url: URL): http.Agent;
  /**
   * For an `https:` host that must be on the public internet: connects to an address that was checked. Through a
   * proxy, which looks names up itself, the name is looked up here as well. Rejects as `assertPublicHost` does.
   */
  toPublic(url: URL): Promise<http.Agent>;
}

/**
 * Creates the connections of a client: keep-alive, with checked certificates, and through the proxy that the
 * environment names. Requests to this machine never use a proxy: it would get tokens in clear. Throws
 * `invalid-input` for a proxy that cannot be used.
 */
export function createAgents(environment: NodeJS.ProcessEnv, resolve: Resolve = lookup): Agents {
  // Otherwise NODE_TLS_REJECT_UNAUTHORIZED=0 from an earlier step would turn off certificate checks.
  const settings = { keepAlive: true, rejectUnauthorized: true };
  const no_proxy = environment.no_proxy || environment.NO_PROXY;
  const direct = { 'http:': new http.Agent(settings), 'https:': new https.Agent(settings) };
  const others = {
    'http:': withProxy(
      environment,
      ['http_proxy', 'HTTP_PROXY'],
      (http_proxy) => new http.Agent({ ...settings, proxyEnv: { http_proxy, no_proxy } }),
    ),
    'https:': withProxy(
      environment,
      ['https_proxy', 'HTTPS_PROXY'],
      (https_proxy) => new https.Agent({ ...settings, proxyEnv: { https_proxy, no_proxy } }),
    ),
  };
  const variables = ['https_proxy', 'HTTPS_PROXY'];
  const isProxied = supportsProxies && variables.some((name) => environment[name]?.trim());
  const toPublic = withProxy(environment, variables, (https_proxy) =>
    https_proxy === undefined
      ? new https.Agent({ ...settings, lookup: toPublicLookup(resolve) })
      : // Without the exceptions for hosts of the own network, which are not public.
        new https.Agent({ ...settings, proxyEnv: { https_proxy } }),
  );
  return {
    of: (url) =>
      (isThisMachine(url) ? direct : others)[url.protocol === 'https:' ? 'https:' : 'http:'],
    toPublic: async (url) => {
      await assertPublicHost(url, isProxied ? resolve : null);
      return toPublic;
    },
  };
}

/** Calls `create` with the address in the first of the variables that has one. */
function withProxy<Agent>(
  environment: NodeJS.ProcessEnv,
  variables: readonly string[],
  create: (proxy: string | undefined) => Agent,
): Agent {
  const variable = variables.find((name) => environment[name]?.trim());
  if (variable === undefined || !supportsProxies) return create(undefined);
  const text = environment[variable]?.trim() ?? '';
  try {
    // Like the runner's toolkit; Node would ignore a proxy without a scheme.
    const { protocol, href } = new URL(text.includes('://') ? text : `http://${text}`);
    if (protocol === 'http:' || protocol === 'https:') return create(href);
  } catch {
    // No URL, or one with a malformed password. The error quotes it, so it must not become the cause.
  }
  throw new StatsError(
    'invalid-input',
    `The environment variable ${variable} holds no http: or https: address of a proxy.`,
    `Correct ${variable}, or remove it.`,
  );
}
