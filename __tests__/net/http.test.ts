import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer as createHttpServer } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { gzipSync } from 'node:zlib';
import { expect, onTestFinished, test, vi } from 'vitest';
import type { Clock } from '../../src/clock.ts';
import { isTransient, readRetryAfter } from '../../src/net/http.ts';
import { wasNeverSent } from '../../src/net/http-failure.ts';
import { temporaryFolder } from '../storage/temporary-folder.ts';
import { failureOf, openPair, openRaw, startedAt } from './open-pair.ts';

test('an answer has its status, headers and text, whatever the status', async () => {
  const { service, send } = await openPair();
  service.fault({ path: '/list', status: 404, body: 'nicht dä', headers: { 'x-note': 'one' } });
  const answer = await send();
  expect([answer.status, answer.headers.get('X-Note'), answer.text]).toEqual([
    404,
    'one',
    'nicht dä',
  ]);
  expect(service.requests[0]).toMatchObject({ method: 'POST', body: 'a=b' });
});

test('the bytes of a binary answer are unchanged', async () => {
  const { service, send } = await openPair();
  const bytes = Uint8Array.from({ length: 256 }, (_, index) => index);
  service.serve(() => ({ status: 200, body: bytes }));
  expect([...(await send()).bytes]).toEqual([...bytes]);
});

test('a request can have a size limit of its own', async () => {
  const { service, http, request } = await openPair({ maxBytes: 10 });
  service.serve(() => ({ status: 200, body: 'x'.repeat(20) }));
  expect((await http({ ...request, maxBytes: 20 })).text).toHaveLength(20);
  expect((await failureOf(http(request))).code).toBe('unexpected-answer');
});

test('a redirect that the caller wants to check is an answer, and is not followed', async () => {
  const { service, http, request } = await openPair();
  service.serve(() => ({ status: 302, headers: { location: `${service.url}/elsewhere` } }));
  const { status, headers } = await http({ ...request, redirect: 'manual' });
  expect([status, headers.get('location')]).toEqual([302, `${service.url}/elsewhere`]);
  expect(service.requests.map(({ path }) => path)).toEqual(['/list']);
});

test('a compressed answer is decompressed', async () => {
  const server = createHttpServer((_, response) => {
    response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('unpacked'));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  const { http, request } = await openPair();
  const address = server.address();
  if (!address || typeof address === 'string') throw new Error('no port');
  const { text } = await http({ ...request, url: `http://127.0.0.1:${address.port}/` });
  expect(text).toBe('unpacked');
  server.closeAllConnections();
});

test('consecutive requests share a connection', async () => {
  const { service, send } = await openPair();
  for (let i = 0; i < 3; i += 1) await send();
  expect(service.requests.map(({ connection }) => connection)).toEqual([1, 1, 1]);
});

test('a request to a server that never answers fails after the time-out', async () => {
  const { service, send } = await openPair({ timeoutMs: 60 });
  service.fault({ path: '/list', hang: true });
  const error = await failureOf(send());
  expect(error.code).toBe('unavailable');
  expect(error.message).toBe("The service's list did not answer within 0.06 s.");
  expect(service.requests).toHaveLength(1);
});

test('a body without an end fails after the time-out', async () => {
  const { service, send } = await openPair({ timeoutMs: 60, maxBytes: 1e12 });
  service.fault({ path: '/list', endless: true });
  expect((await failureOf(send())).message).toContain('did not answer within');
});

test('a body of 2 MiB is accepted, and one byte more is refused', async () => {
  const { service, send } = await openPair();
  service.fault({ path: '/list', endless: true });
  const error = await failureOf(send());
  expect(error.code).toBe('unexpected-answer');
  expect(error.message).toBe("The service's list sent more than 2097152 bytes.");
  service.fault({ path: '/list', body: 'x'.repeat(2_097_152) });
  expect((await send()).text).toHaveLength(2_097_152);
  service.fault({ path: '/list', body: 'x'.repeat(2_097_153) });
  expect((await failureOf(send())).code).toBe('unexpected-answer');
});

test('the size limit can be set, and counts decompressed bytes', async () => {
  const packed = gzipSync(Buffer.alloc(100_000));
  const server = createHttpServer((_, response) => {
    response.writeHead(200, { 'content-encoding': 'gzip' }).end(packed);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  const { http, request } = await openPair({ maxBytes: 10_000 });
  const address = server.address();
  if (!address || typeof address === 'string') throw new Error('no port');
  const error = await failureOf(http({ ...request, url: `http://127.0.0.1:${address.port}/` }));
  expect(error.message).toContain('more than 10000 bytes');
  server.closeAllConnections();
});

test.each([301, 302, 303, 307, 308])(
  'a redirect (%d) is never followed, so no other server sees a token',
  async (status) => {
    const other = await openPair();
    const { service, http, request } = await openPair();
    const location = `${other.service.url}/stolen`;
    service.fault({ path: '/list', status, headers: { location } });
    const error = await failureOf(
      http({ ...request, headers: { Authorization: 'Bearer x' }, repeatWhen: isTransient }),
    );
    expect(error.code).toBe('unexpected-answer');
    expect(error.message).toBe(
      `The service's list answered with a redirect (HTTP ${status}), and redirects are not followed.`,
    );
    expect(other.service.requests).toEqual([]);
    expect(service.requests).toHaveLength(1);
  },
);

test.each([429, 500, 502, 503, 504])('a read answered with %d is retried', async (status) => {
  const { service, read, waits } = await openPair();
  service.fault({ path: '/list', status });
  expect((await read()).text).toBe('fine');
  expect(waits).toEqual([500]);
});

test('a read is retried three times with waits that double, then its last answer counts', async () => {
  const { service, read, waits } = await openPair();
  service.fault({ path: '/list', status: 503, times: Number.POSITIVE_INFINITY });
  expect((await read()).status).toBe(503);
  expect(service.requests).toHaveLength(4);
  expect(waits).toEqual([500, 1_000, 2_000]);
});

test('the waits are partly random, so that many clients do not retry at once', async () => {
  const { service, read, waits } = await openPair({ random: () => 0 });
  service.fault({ path: '/list', status: 503, times: 3 });
  expect((await read()).text).toBe('fine');
  expect(waits).toEqual([250, 500, 1_000]);
});

test('a read whose connection breaks is retried, and the error names the cause when all attempts fail', async () => {
  const { service, read } = await openPair();
  service.fault({ path: '/list', drop: 'before' });
  service.fault({ path: '/list', drop: 'after' });
  expect((await read()).text).toBe('fine');
  service.fault({ path: '/list', drop: 'before', times: 4 });
  const error = await failureOf(read());
  expect(error.code).toBe('unavailable');
  expect(error.message).toBe("The service's list broke off (ECONNRESET).");
});

test('a read that takes too long is retried', async () => {
  const { service, read } = await openPair({ timeoutMs: 60 });
  service.fault({ path: '/list', hang: true });
  expect((await read()).text).toBe('fine');
});

test('a read that is refused permanently is not retried', async () => {
  const { service, read } = await openPair();
  service.fault({ path: '/list', status: 400 });
  expect((await read()).status).toBe(400);
  expect(service.requests).toHaveLength(1);
});

test('a request that is not marked as a read is sent once, whatever happens', async () => {
  const { service, send, waits } = await openPair();
  service.fault({ path: '/list', status: 503 });
  expect((await send()).status).toBe(503);
  service.fault({ path: '/list', drop: 'after' });
  expect((await failureOf(send())).code).toBe('unavailable');
  expect(service.requests).toHaveLength(2);
  expect(waits).toEqual([]);
});

test('a Retry-After is obeyed, in seconds or as a date', async () => {
  const { service, read, waits, clock } = await openPair();
  service.fault({ path: '/list', status: 429, headers: { 'retry-after': '7' } });
  await read();
  const date = new Date(clock.now() + 30_000).toUTCString();
  service.fault({ path: '/list', status: 503, headers: { 'retry-after': date } });
  await read();
  expect(waits).toEqual([7_000, 30_000]);
});

test('a Retry-After of a minute is obeyed, and a longer one ends the read at once', async () => {
  const { service, read, waits } = await openPair();
  service.fault({ path: '/list', status: 429, headers: { 'retry-after': '60' } });
  expect((await read()).status).toBe(200);
  service.fault({ path: '/list', status: 429, headers: { 'retry-after': '61' } });
  expect((await read()).status).toBe(429);
  expect(waits).toEqual([60_000]);
  expect(service.requests).toHaveLength(3);
});

test.each(['0', '-5', '1.5', 'soon', 'Thu, 01 Jan 1970 00:00:00 GMT'])(
  'a Retry-After of %s does not shorten the wait',
  async (retryAfter) => {
    const { service, read, waits } = await openPair();
    service.fault({ path: '/list', status: 429, headers: { 'retry-after': retryAfter } });
    await read();
    expect(waits).toEqual([500]);
  },
);

test('Retry-After is returned in ms, and is null when it names no time', () => {
  const waitOf = (value: string) => readRetryAfter(value, startedAt);
  expect(waitOf('120')).toBe(120_000);
  expect(waitOf(' 0 ')).toBe(0);
  expect(waitOf(new Date(startedAt + 1_000).toUTCString())).toBe(1_000);
  expect(waitOf('Sunday, 06-Nov-94 08:49:37 GMT')).toBe(0);
  for (const value of ['', 'soon', '-5', '1.5', '5, 5', 'Mon, 99 Xyz 2026 00:00:00 GMT'])
    expect(waitOf(value), value).toBeNull();
  expect(readRetryAfter(null, startedAt)).toBeNull();
});

test('a cancelled run aborts the current request at once', async () => {
  const { service, read } = await openPair();
  service.fault({ path: '/list', hang: true });
  const cancel = new AbortController();
  const reading = failureOf(read(cancel.signal));
  while (service.requests.length === 0) await new Promise((resolve) => setImmediate(resolve));
  cancel.abort();
  const error = await reading;
  expect(error.code).toBe('unavailable');
  expect(error.message).toBe("The service's list was stopped: the run was cancelled.");
  expect(service.requests).toHaveLength(1);
});

test('a cancelled run stops waiting and sends no more requests', async () => {
  const cancel = new AbortController();
  const sleeping: Clock = {
    now: () => startedAt,
    sleep: (_, signal) =>
      new Promise((_resolve, reject) => {
        signal?.addEventListener('abort', () => reject(signal.reason));
        setImmediate(() => cancel.abort());
      }),
  };
  const { service, read } = await openPair({ clock: sleeping });
  service.fault({ path: '/list', status: 503 });
  expect((await failureOf(read(cancel.signal))).message).toContain('the run was cancelled');
  expect(service.requests).toHaveLength(1);
});

test('a run that is already cancelled sends no request', async () => {
  const { service, read } = await openPair();
  expect((await failureOf(read(AbortSignal.abort()))).message).toContain('the run was cancelled');
  expect(service.requests).toEqual([]);
});

test('a request that could not connect was never sent; one with a broken connection may have been', async () => {
  const { service, http, request, send } = await openPair();
  service.fault({ path: '/list', drop: 'after' });
  expect(wasNeverSent(await failureOf(send()))).toBe(false);
  await service.close();
  const refused = await failureOf(http(request));
  expect(refused.message).toBe("The service's list could not be reached (ECONNREFUSED).");
  expect(wasNeverSent(refused)).toBe(true);
  const unknown = await failureOf(http({ ...request, url: 'http://nowhere.invalid/' }));
  expect(wasNeverSent(unknown)).toBe(true);
  expect(wasNeverSent(new Error('another'))).toBe(false);
  expect(wasNeverSent('no error')).toBe(false);
});

test('an answer that is not HTTP, or that is cut short, is a failure', async () => {
  const { http, request } = await openPair();
  const url = await openRaw((socket) => socket.end('SSH-2.0-OpenSSH_9.9\r\n'));
  expect((await failureOf(http({ ...request, url }))).message).toMatch(/broke off \(HPE_/);
  const short = await openRaw((socket) =>
    socket.end('HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nonly this'),
  );
  expect((await failureOf(http({ ...request, url: short }))).code).toBe('unavailable');
  const chunked = await openRaw((socket) =>
    socket.end('HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n9\r\nonly this\r\n'),
  );
  expect((await failureOf(http({ ...request, url: chunked }))).code).toBe('unavailable');
});

test('a token that no header can hold is refused without showing it', async () => {
  const { service, http, request } = await openPair();
  for (const token of ['to\nken', 'tökεn']) {
    const headers = { Authorization: `Bearer ${token}` };
    const error = await failureOf(http({ ...request, headers, repeatWhen: isTransient }));
    expect(error.code).toBe('invalid-input');
    expect(`${error.message} ${error.hint} ${error.cause}`).not.toContain(token);
  }
  expect(service.requests).toEqual([]);
});

test.each([
  ['breaks', { drop: 'before' }],
  ['is too long', { endless: true }],
  ['never arrives', { hang: true }],
  ['redirects', { status: 302, headers: { location: 'https://example.org/' } }],
] as const)(
  'the error of an answer that %s does not show the URL, which may contain a token',
  async (_, fault) => {
    const { service, http, request } = await openPair({ timeoutMs: 300, maxBytes: 1_000 });
    service.fault({ path: '/list', ...fault });
    const url = `${request.url}?access_token=the-token-in-it`;
    const failure = await failureOf(http({ ...request, url }));
    expect(inspect(failure, { depth: 9, showHidden: true })).not.toContain('the-token-in-it');
  },
);

test('an untrusted certificate is refused, whatever the environment says', async () => {
  const folder = temporaryFolder();
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
  const subject = ['-subj', '/CN=localhost', '-days', '1', '-nodes'];
  execFileSync(
    'openssl',
    ['req', '-x509', '-newkey', 'rsa:2048', ...subject, '-keyout', key, '-out', cert],
    { stdio: 'ignore' },
  );
  let heard = '';
  const server = createHttpsServer(
    { key: readFileSync(key), cert: readFileSync(cert) },
    (request, response) => {
      heard += request.url;
      response.end();
    },
  );
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  const address = server.address();
  const port = address && typeof address === 'object' ? address.port : 0;
  vi.stubEnv('NODE_TLS_REJECT_UNAUTHORIZED', '0');
  onTestFinished(() => void vi.unstubAllEnvs());
  const { http, request } = await openPair();
  const failure = await failureOf(http({ ...request, url: `https://127.0.0.1:${port}/secret` }));
  expect(failure.code).toBe('unavailable');
  expect(heard).toBe('');
});
