import { Agent, get } from 'node:http';
import { expect, onTestFinished, test } from 'vitest';
import { openService } from '../../src/emulators/server.ts';
import { createVirtualClock } from '../../src/emulators/virtual-clock.ts';

async function openCounter() {
  const service = await openService({ clock: createVirtualClock(Date.UTC(2026, 10, 2, 6)) });
  onTestFinished(() => service.close());
  let acted = 0;
  service.serve(() => {
    acted += 1;
    return { status: 200, headers: { 'x-acted': String(acted) }, body: `act ${acted}` };
  });
  return { service, acted: () => acted };
}

test('every request is recorded with its content and the status of its answer', async () => {
  const { service } = await openCounter();
  await fetch(`${service.url}/some%2Fpath?a=1&b=2`, {
    method: 'POST',
    headers: { 'X-Mark': 'seen' },
    body: 'Grüße',
  });
  const [request] = service.requests;
  expect(request).toMatchObject({
    method: 'POST',
    path: '/some%2Fpath',
    body: 'Grüße',
    at: Date.UTC(2026, 10, 2, 6),
    status: 200,
    connection: 1,
  });
  expect(request?.headers['x-mark']).toBe('seen');
  expect(request?.query.get('b')).toBe('2');
});

test('requests over a kept-alive connection have the same socket number, others have their own', async () => {
  const { service } = await openCounter();
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  onTestFinished(() => agent.destroy());
  const requestOver = (over: Agent | false) =>
    new Promise<void>((resolve, reject) => {
      get(service.url, { agent: over }, (response) => response.resume().on('end', resolve)).on(
        'error',
        reject,
      );
    });
  for (const over of [agent, agent, false, agent] as const) await requestOver(over);
  expect(service.requests.map(({ connection }) => connection)).toEqual([1, 1, 2, 1]);
});

test("answers have the date of the service's clock", async () => {
  const { service } = await openCounter();
  const response = await fetch(service.url);
  expect(response.headers.get('date')).toBe('Mon, 02 Nov 2026 06:00:00 GMT');
});

test('a fault replaces the answer of one matching request', async () => {
  const { service, acted } = await openCounter();
  service.fault({ method: 'POST', path: '/x', status: 503, body: '{"down":true}' });
  expect((await fetch(`${service.url}/x`)).status).toBe(200);
  const faulty = await fetch(`${service.url}/x`, { method: 'POST' });
  expect([faulty.status, faulty.headers.get('content-type')]).toEqual([
    503,
    'application/json; charset=utf-8',
  ]);
  expect((await fetch(`${service.url}/x`, { method: 'POST' })).status).toBe(200);
  expect(acted()).toBe(2);
});

test('faults apply in the order they were added, each for its number of times', async () => {
  const { service } = await openCounter();
  service.fault({ path: /^\/x/, status: 500, times: 2 });
  service.fault({ path: '/x', status: 429 });
  const statuses: number[] = [];
  for (let index = 0; index < 4; index += 1)
    statuses.push((await fetch(`${service.url}/x`)).status);
  expect(statuses).toEqual([500, 500, 429, 200]);
});

test('a fault with only headers adds them to the real answer', async () => {
  const { service } = await openCounter();
  service.fault({ path: '/', headers: { 'retry-after': '7' } });
  const response = await fetch(service.url);
  expect(response.headers.get('retry-after')).toBe('7');
  expect(await response.text()).toBe('act 1');
});

test('a connection dropped before the handler runs has no effect', async () => {
  const { service, acted } = await openCounter();
  service.fault({ path: '/', drop: 'before' });
  await expect(fetch(service.url)).rejects.toThrow();
  expect(acted()).toBe(0);
  expect(service.requests[0]?.status).toBeNull();
});

test('a connection dropped after the handler runs has an effect, but no answer', async () => {
  const { service, acted } = await openCounter();
  service.fault({ path: '/', drop: 'after' });
  await expect(fetch(service.url)).rejects.toThrow();
  expect(acted()).toBe(1);
  expect(service.requests[0]?.status).toBeNull();
});

test('an answer dropped midway has an effect, but its body is shorter than announced', async () => {
  const { service, acted } = await openCounter();
  service.fault({ path: '/', drop: 'midway' });
  const response = await fetch(service.url);
  expect([response.status, response.headers.get('content-length')]).toEqual([200, '5']);
  await expect(response.text()).rejects.toThrow();
  expect(acted()).toBe(1);
  expect(service.requests[0]?.status).toBeNull();
});

test.each(['short', 'reset', 'unchunked', 'stall'] as const)(
  'an answer that breaks off after its body is not complete (%s)',
  async (breaksOff) => {
    const { service, acted } = await openCounter();
    service.fault({ path: '/', breaksOff });
    const response = await fetch(service.url);
    const length = breaksOff === 'unchunked' ? null : '6';
    expect([response.status, response.headers.get('content-length')]).toEqual([200, length]);
    const reader = response.body?.getReader();
    expect(new TextDecoder().decode((await reader?.read())?.value)).toBe('act 1');
    const rest = expect(reader?.read()).rejects.toThrow();
    // A stalled answer lasts as long as the service.
    if (breaksOff === 'stall') await service.close();
    await rest;
    expect(acted()).toBe(1);
    expect(service.requests[0]?.status).toBeNull();
  },
);

test('an answer can break off inside its body', async () => {
  const { service } = await openCounter();
  service.fault({ path: '/', breaksOff: 'short', bodyEnd: 3 });
  const response = await fetch(service.url);
  expect(response.headers.get('content-length')).toBe('4');
  await expect(response.text()).rejects.toThrow();
});

test('a truncated body is still a complete HTTP answer', async () => {
  const { service } = await openCounter();
  for (const bodyEnd of [3, -1, 99]) service.fault({ path: '/', bodyEnd });
  const bodies: string[] = [];
  for (let index = 0; index < 3; index += 1) bodies.push(await (await fetch(service.url)).text());
  expect(bodies).toEqual(['act', 'act ', 'act 3']);
});

test('a fault that acts runs the handler and replaces its answer', async () => {
  const { service, acted } = await openCounter();
  service.fault({ path: '/', status: 502, acts: true });
  expect((await fetch(service.url)).status).toBe(502);
  expect(acted()).toBe(1);
});

test('a hanging request gets no answer, and closing the service disconnects it', async () => {
  const { service } = await openCounter();
  service.fault({ path: '/', hang: true });
  const answer = fetch(service.url);
  const outcome = expect(answer).rejects.toThrow();
  await expect.poll(() => service.requests.length, { interval: 2 }).toBe(1);
  await service.close();
  await outcome;
});

test('a delay holds back the answer, but not the handler', async () => {
  const { service, acted } = await openCounter();
  service.fault({ path: '/', delayMs: 60_000 });
  const outcome = expect(fetch(service.url)).rejects.toThrow();
  await expect.poll(acted, { interval: 2 }).toBe(1);
  await service.close();
  await outcome;
});

test('an endless body goes on until the client disconnects', async () => {
  const { service } = await openCounter();
  service.fault({ path: '/', endless: true });
  const response = await fetch(service.url);
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.length;
    if (size > 1_000_000) break;
  }
  expect(size).toBeGreaterThan(1_000_000);
});

test('latency is added to each request', async () => {
  const { service } = await openCounter();
  service.latencyMs = 30;
  const started = performance.now();
  await fetch(service.url);
  expect(performance.now() - started).toBeGreaterThan(25);
});

test('a given port is used, and a port in use rejects', async () => {
  const clock = createVirtualClock(0);
  const first = await openService({ clock });
  const port = Number(new URL(first.url).port);
  await expect(openService({ clock, port })).rejects.toThrow('EADDRINUSE');
  await first.close();
  const second = await openService({ clock, port });
  await second.close();
  expect(second.url).toBe(first.url);
});
