import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, onTestFinished, test, vi } from 'vitest';
import { builds, createStep } from './run-step.ts';
import { createWorkplace } from './workplace.ts';

/** Starts a proxy in its own process, which records the address of every request. */
async function startProxy(): Promise<{ url: string; passed: string[] }> {
  const source = `
    const http = require('node:http');
    const server = http.createServer((request, response) => {
      console.log(request.method + ' ' + request.url);
      const { host, connection, ...headers } = request.headers;
      delete headers['proxy-connection'];
      const onward = http.request(request.url, { method: request.method, headers }, (answer) => {
        response.writeHead(answer.statusCode, answer.headers);
        answer.pipe(response);
      });
      request.pipe(onward);
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

test.each(builds)(
  'every request of a run goes through the proxy in http_proxy (%s)',
  async (build) => {
    const { url, passed } = await startProxy();
    const workplace = await createWorkplace();
    const environment = { ...workplace.environment, http_proxy: url };
    const result = await createStep(build, workplace.inputs, environment).main();
    expect(result.exitCode).toBe(0);
    const asked = ({
      url: base,
      requests,
    }: {
      url: string;
      requests: { method: string; path: string }[];
    }) => requests.map(({ method, path }) => `${method} ${base}${path}`);
    const expected = [...asked(workplace.tiktok), ...asked(workplace.github)];
    expect(expected).toHaveLength(9);
    // The proxy's record arrives through a pipe, possibly after the run.
    await vi.waitFor(() =>
      expect(passed.map((line) => line.split('?')[0]).sort()).toEqual(expected.sort()),
    );
  },
);

test.each(builds)('no request to a host in no_proxy goes through the proxy (%s)', async (build) => {
  const { url, passed } = await startProxy();
  const workplace = await createWorkplace();
  const environment = { ...workplace.environment, http_proxy: url, no_proxy: '127.0.0.1' };
  const result = await createStep(build, workplace.inputs, environment).main();
  expect(result.exitCode).toBe(0);
  expect(passed).toEqual([]);
});
