import { setImmediate } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import type { Fault } from '../../src/emulators/server.ts';
import { failureOf, openPair, openRaw } from './open-pair.ts';

/** A short time-out only where the body stalls; the other answers may be slow on a busy machine. */
const patienceFor = (breaksOff: Fault['breaksOff']) =>
  breaksOff === 'stall' ? { timeoutMs: 200 } : {};

describe('an answer that breaks off', () => {
  const endings: [NonNullable<Fault['breaksOff']>, string][] = [
    ['short', 'broke off (ECONNRESET)'],
    ['reset', 'broke off (ECONNRESET)'],
    ['unchunked', 'broke off (ERR_STREAM_PREMATURE_CLOSE)'],
    ['stall', 'did not answer within 0.2 s'],
  ];

  test.each(endings)(
    'counts with keepPartial, and says why it is incomplete (%s)',
    async (breaksOff, why) => {
      const lines: string[] = [];
      const debug = (line: string) => lines.push(line);
      const { service, http, request } = await openPair({ ...patienceFor(breaksOff), debug });
      service.fault({ path: '/list', status: 201, body: 'all of it', breaksOff });
      const answer = await http({ ...request, keepPartial: true });
      expect([answer.status, answer.text]).toEqual([201, 'all of it']);
      expect(answer.brokenOff?.code).toBe('unavailable');
      expect(answer.brokenOff?.message).toBe(`The service's list ${why}.`);
      expect(lines).toEqual(["The service's list: HTTP 201, 9 bytes, incomplete, 0 ms"]);
    },
  );

  test.each(endings)('is a failure without keepPartial (%s)', async (breaksOff, why) => {
    const { service, send } = await openPair(patienceFor(breaksOff));
    service.fault({ path: '/list', body: 'all of it', breaksOff });
    expect((await failureOf(send())).message).toBe(`The service's list ${why}.`);
  });

  test.each(endings)('is requested again by a read (%s)', async (breaksOff) => {
    const { service, read } = await openPair(patienceFor(breaksOff));
    service.fault({ path: '/list', body: 'all of it', breaksOff });
    expect((await read()).text).toBe('fine');
  });

  test('is a failure when nothing of its body arrived', async () => {
    const { http, request } = await openPair();
    const url = await openRaw((socket) =>
      socket.end('HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n'),
    );
    const error = await failureOf(http({ ...request, url, keepPartial: true }));
    expect(error.message).toBe("The service's list broke off (ECONNRESET).");
  });

  test('counts when the run is cancelled meanwhile', async () => {
    const cancel = new AbortController();
    const { http, request } = await openPair();
    const url = await openRaw((socket) =>
      socket.write('HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nonly this', async () => {
        // The client gets what is written in the next turns of the event loop, which it shares.
        for (let turn = 0; turn < 5; turn += 1) await setImmediate();
        cancel.abort();
      }),
    );
    const answer = await http({ ...request, url, keepPartial: true, signal: cancel.signal });
    expect([answer.text, answer.brokenOff?.message]).toEqual([
      'only this',
      "The service's list was stopped: the run was cancelled.",
    ]);
  });

  test('counts when it is too long', async () => {
    const { service, http, request } = await openPair({ maxBytes: 100_000 });
    service.fault({ path: '/list', endless: true });
    const answer = await http({ ...request, keepPartial: true });
    expect(answer.text.length).toBeGreaterThan(50_000);
    expect(answer.brokenOff?.message).toBe("The service's list sent more than 100000 bytes.");
  });

  test('is refused when it redirects', async () => {
    const { service, http, request } = await openPair();
    service.fault({ path: '/list', status: 302, body: 'elsewhere', breaksOff: 'short' });
    const error = await failureOf(http({ ...request, keepPartial: true }));
    expect(error.message).toContain('answered with a redirect');
  });

  test('is requested without compression, because less can be read of a compressed one', async () => {
    const { service, http, request } = await openPair();
    await http({ ...request, keepPartial: true });
    await http(request);
    expect(service.requests.map(({ headers }) => headers['accept-encoding'])).toEqual([
      'identity',
      expect.stringContaining('gzip'),
    ]);
  });

  test('a complete answer is not marked as incomplete', async () => {
    const { http, request } = await openPair();
    const answer = await http({ ...request, keepPartial: true });
    expect([answer.text, answer.brokenOff]).toEqual(['fine', undefined]);
  });
});
