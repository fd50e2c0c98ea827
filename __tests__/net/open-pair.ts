import { once } from 'node:events';
import { createServer, type Socket } from 'node:net';
import { onTestFinished } from 'vitest';
import type { Clock } from '../../src/clock.ts';
import { openService } from '../../src/emulators/server.ts';
import { createVirtualClock } from '../../src/emulators/virtual-clock.ts';
import { StatsError } from '../../src/errors.ts';
import { createHttp, type HttpOptions, isTransient } from '../../src/net/http.ts';

export const startedAt = Date.UTC(2026, 10, 23, 3, 17);

/** A service that answers `fine`, a client for it, and the waits that the client asked for. */
export async function openPair(options: Partial<HttpOptions> = {}) {
  const clock = createVirtualClock(startedAt);
  const service = await openService({ clock });
  onTestFinished(() => service.close());
  service.serve(() => ({ status: 200, body: 'fine' }));
  const waits: number[] = [];
  const noting: Clock = {
    now: clock.now,
    sleep: (ms, signal) => {
      waits.push(ms);
      return clock.sleep(ms, signal);
    },
  };
  const http = createHttp({ clock: noting, timeoutMs: 5_000, random: () => 1, ...options });
  const request = { name: "The service's list", method: 'GET', url: `${service.url}/list` };
  return {
    service,
    waits,
    clock,
    http,
    request,
    /** A read. */
    read: (signal?: AbortSignal) =>
      http({ ...request, repeatWhen: isTransient, ...(signal ? { signal } : {}) }),
    /** A request that must not be sent twice. */
    send: () => http({ ...request, method: 'POST', body: 'a=b' }),
  };
}

/** The StatsError with which a promise rejects; fails the test otherwise. */
export async function failureOf(promise: Promise<unknown>): Promise<StatsError> {
  const outcome = await promise.catch((error: unknown) => error);
  if (outcome instanceof StatsError) return outcome;
  throw new Error('No StatsError came.', { cause: outcome });
}

/** Starts a TCP server and returns its URL; `answer` gets each connection with its first bytes as text. */
export async function openRaw(answer: (socket: Socket, head: string) => void): Promise<string> {
  const server = createServer((socket) => {
    socket.on('error', () => undefined);
    socket.once('data', (bytes) => answer(socket, bytes.toString('latin1')));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  const address = server.address();
  if (!address || typeof address === 'string') throw new Error('no port');
  return `http://127.0.0.1:${address.port}`;
}
