import { inspect } from 'node:util';
import { describe, expect, test } from 'vitest';
import { createVirtualClock } from '../../src/emulators/virtual-clock.ts';
import { StatsError } from '../../src/errors.ts';
import { createHttp } from '../../src/net/http.ts';
import { wasNeverSent } from '../../src/net/http-failure.ts';
import { failureOf, openPair, openRaw } from './open-pair.ts';

const supportsProxies = process.allowedNodeEnvironmentFlags.has('--use-env-proxy');

describe.runIf(supportsProxies)('a proxy', () => {
  /** Starts a proxy that refuses every request, and returns its address and the request lines that it gets. */
  async function openProxy() {
    const lines: string[] = [];
    const url = await openRaw((socket, head) => {
      lines.push(head.split('\r\n')[0] ?? '');
      socket.end('HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n');
    });
    return { url, lines, host: url.replace('http://', '') };
  }

  test.each(['http_proxy', 'HTTP_PROXY'])(
    'gets http requests when %s names it',
    async (variable) => {
      const { url, lines } = await openProxy();
      const { http, request } = await openPair({ environment: { [variable]: url } });
      const { status } = await http({ ...request, url: 'http://api.example.test/list?a=b' });
      expect(status).toBe(403);
      expect(lines).toEqual(['GET http://api.example.test/list?a=b HTTP/1.1']);
    },
  );

  test.each(['https_proxy', 'HTTPS_PROXY'])(
    'gets https requests as tunnels when %s names it',
    async (variable) => {
      const { url, lines } = await openProxy();
      const { http, request } = await openPair({ environment: { [variable]: url } });
      const error = await failureOf(http({ ...request, url: 'https://api.example.test/list' }));
      expect(lines).toEqual(['CONNECT api.example.test:443 HTTP/1.1']);
      expect(error.code).toBe('unavailable');
      expect(wasNeverSent(error)).toBe(true);
    },
  );

  test('the variable in lower case takes precedence', async () => {
    const { url, lines } = await openProxy();
    const environment = { http_proxy: url, HTTP_PROXY: 'socks5://127.0.0.1:1' };
    const { http, request } = await openPair({ environment });
    await http({ ...request, url: 'http://api.example.test/' });
    expect(lines).toHaveLength(1);
  });

  test.each([
    ['without a scheme', (host: string) => host],
    ['with a name and a password only', (host: string) => `me:word@${host}`],
    ['with a scheme in capitals', (host: string) => `HTTP://${host}`],
    ['with blanks around it', (host: string) => ` http://${host} `],
  ])('is used when its address is written %s', async (_, write) => {
    const { host, lines } = await openProxy();
    const environment = { http_proxy: write(host), https_proxy: write(host) };
    const { http, request } = await openPair({ environment });
    await http({ ...request, url: 'http://api.example.test/' });
    await failureOf(http({ ...request, url: 'https://api.example.test/' }));
    expect(lines).toEqual([
      'GET http://api.example.test/ HTTP/1.1',
      'CONNECT api.example.test:443 HTTP/1.1',
    ]);
  });

  test.each(['no_proxy', 'NO_PROXY'])('gets no request to a host in %s', async (variable) => {
    const { url, lines } = await openProxy();
    const environment = { http_proxy: url, [variable]: 'api.invalid' };
    const { http, request } = await openPair({ environment });
    const error = await failureOf(http({ ...request, url: 'http://api.invalid/' }));
    expect(error.message).toContain('could not be reached');
    expect(lines).toEqual([]);
  });

  test.each(['http://127.0.0.1', 'http://localhost', 'http://[::1]', 'http://127.0.0.2'])(
    'never gets a request to %s, whatever the environment says',
    async (base) => {
      const { url, lines } = await openProxy();
      const environment = {
        http_proxy: url,
        HTTP_PROXY: url,
        https_proxy: url,
        HTTPS_PROXY: url,
        ALL_PROXY: url,
        no_proxy: 'api.example.test',
      };
      const { http, request } = await openPair({ environment });
      // Nothing listens on port 1.
      for (const own of [base, base.replace('http:', 'https:')]) {
        const error = await failureOf(http({ ...request, url: `${own}:1/list` }));
        expect(error.code).toBe('unavailable');
      }
      expect(lines).toEqual([]);
    },
  );

  test.each([
    'socks5://me:word@127.0.0.1:1080',
    'socks5h://me:word',
    'http://me:word@nowhere:x',
    'http://me:word%@nowhere',
    'ftp://me:word@nowhere',
    'http://',
    'me:word@no where',
  ])('whose address is %s is refused with the name of its variable, and not shown', (value) => {
    for (const variable of ['http_proxy', 'HTTP_PROXY', 'https_proxy', 'HTTPS_PROXY']) {
      const open = () =>
        createHttp({ clock: createVirtualClock(0), environment: { [variable]: value } });
      const error = thrownBy(open);
      expect([error.code, error.message]).toEqual([
        'invalid-input',
        `The environment variable ${variable} holds no http: or https: address of a proxy.`,
      ]);
      expect(inspect(error, { depth: 9, showHidden: true })).not.toContain('word');
    }
  });

  test('an empty variable counts as not set', async () => {
    const environment = { http_proxy: ' ', https_proxy: '', HTTPS_PROXY: '' };
    const { http, request } = await openPair({ environment });
    expect((await http(request)).text).toBe('fine');
  });
});

if (!supportsProxies) {
  test('a Node without support for proxies ignores the variables', async () => {
    const { http, request } = await openPair({ environment: { http_proxy: 'socks5://nowhere' } });
    expect((await http(request)).text).toBe('fine');
  });
}

function thrownBy(act: () => unknown): StatsError {
  try {
    act();
  } catch (error) {
    if (error instanceof StatsError) return error;
  }
  throw new Error('No StatsError was thrown.');
}
