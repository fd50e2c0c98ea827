import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, onTestFinished, test, vi } from 'vitest';
import { createVirtualClock } from '../../src/emulators/virtual-clock.ts';
import { createHttp } from '../../src/net/http.ts';
import { builds, createStep } from './run-step.ts';
import { createWorkplace } from './workplace.ts';

/**
 * Starts a proxy in its own process, which records the first line of every request: it answers requests itself,
 * and opens no tunnel.
 */
async function startProxy(): Promise<{ url: string; passed: string[] }> {
  const source = `
    const server = require('node:http').createServer((request, response) => {
      console.log(request.method + ' ' + request.url);
      response.end('told by the proxy');
    });
    server.on('connect', (request, socket) => {
      console.log('CONNECT ' + request.url);
      socket.end('HTTP/1.1 403 Forbidden\\r\\n\\r\\n');
    });
    server.listen(0, '127.0.0.1', () => console.log('http://127.0.0.1:' + server.address().port));`;
  const child = spawn(process.execPath, ['--eval', source], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => void child.kill());
  child.stdout.setEncoding('utf8');
  const [url = ''] = await once(child.stdout, 'data');
  const passed: string[] = [];
  child.stdout.on('data', (lines: string) => passed.push(...lines.trim().split('\n')));
  return { url: url.trim(), passed };
}

const proxyVariables = [
  'http_proxy',
  'HTTP_PROXY',
  'https_proxy',
  'HTTPS_PROXY',
  'all_proxy',
  'ALL_PROXY',
];

test.each(builds)(
  'a run against emulators on loopback sends nothing to a proxy, whatever names it (%s)',
  async (build) => {
    const { url, passed } = await startProxy();
    for (const more of [{}, { no_proxy: 'example.org' }]) {
      const workplace = await createWorkplace();
      const proxies = Object.fromEntries(proxyVariables.map((name) => [name, url]));
      const environment = { ...workplace.environment, ...proxies, ...more };
      const result = await createStep(build, workplace.inputs, environment).main();
      expect(result.exitCode).toBe(0);
      expect(workplace.tokenRequests()).toBe(1);
    }
    // The proxy's record arrives through a pipe: everything before this request has arrived with it.
    await fetch(`${url}/last`);
    await vi.waitFor(() => expect(passed).toContain('GET /last'));
    expect(passed).toEqual(['GET /last']);
  },
);

test.each(builds)('a proxy that cannot be used stops a run with its name (%s)', async (build) => {
  const workplace = await createWorkplace();
  const environment = { ...workplace.environment, HTTPS_PROXY: 'socks5://me:word@127.0.0.1:1' };
  const result = await createStep(build, workplace.inputs, environment).main();
  expect(result.exitCode).toBe(1);
  expect(result.raw).toContain('HTTPS_PROXY');
  expect(result.raw).not.toContain('word');
  expect(workplace.tokenRequests()).toBe(0);
});

test('requests to other hosts go through the proxy', async () => {
  const { url, passed } = await startProxy();
  const environment = { http_proxy: url, https_proxy: url };
  const http = createHttp({ clock: createVirtualClock(0), environment });
  const ask = (address: string) => http({ name: 'The list', method: 'GET', url: address });
  expect((await ask('http://api.example.test/list?a=b')).text).toBe('told by the proxy');
  await expect(ask('https://api.example.test/list')).rejects.toThrow('could not be reached');
  await vi.waitFor(() =>
    expect(passed).toEqual([
      'GET http://api.example.test/list?a=b',
      'CONNECT api.example.test:443',
    ]),
  );
});
