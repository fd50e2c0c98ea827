import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import type { Clock } from '../clock.ts';
import { createFaultQueue, type Fault, letsHandlerAct } from './faults.ts';

export type { Fault } from './faults.ts';

export interface RecordedRequest {
  method: string;
  /** As sent, still percent-encoded, without query. */
  path: string;
  query: URLSearchParams;
  /** Names in lower case. */
  headers: Record<string, string>;
  body: string;
  /** ms since 1970 by the service's clock, when the request had arrived whole. */
  at: number;
  /** `null`: no answer was sent (connection dropped, hanging, or the client gone). */
  status: number | null;
  /** What the handler itself answered, whatever a fault then sent in its place; `null`: it did not act. */
  answer: Answer | null;
  /** Which socket, from 1: equal numbers are one kept-alive connection. */
  connection: number;
}

export interface EmulatedService {
  /** `http://127.0.0.1:PORT`, without a slash at the end. */
  url: string;
  /** Every request since the start, in order of arrival. */
  requests: RecordedRequest[];
  /** Queues a fault; see {@link Fault}. */
  fault(fault: Fault): void;
  /** Real ms each request takes to reach its handler; settable at any time. */
  latencyMs: number;
  /**
   * The door without sockets, for those who ask millions of times: what the handler answers, recorded on
   * connection 0, past faults and latency. `url` begins with the service's own.
   */
  ask(request: Ask): Answer;
  /** Stops listening and ends every connection, hanging ones too. */
  close(): Promise<void>;
}

/** A request as a client makes it, with whatever headers it would have on the wire. */
export interface Ask {
  method: string;
  url: string;
  headers?: Record<string, string>;
  body?: string;
}

export interface Answer {
  status: number;
  headers?: Record<string, string>;
  body?: string | Uint8Array;
}

/** Synchronous, so that whatever a handler changes is changed in one step, as in a transaction. */
export type Handle = (request: RecordedRequest) => Answer;

export interface OpenService extends EmulatedService {
  /** From now on this handler answers; before, everything gets 503. */
  serve(handle: Handle): void;
}

/** Opens an HTTP service on loopback; port 0 (the default) takes a free one. */
export async function openService(options: { clock: Clock; port?: number }): Promise<OpenService> {
  const { clock, port = 0 } = options;
  const faults = createFaultQueue();
  const closing = new AbortController();
  const connections = new WeakMap<Socket, number>();
  let connectionCount = 0;
  let handle: Handle = () => ({ status: 503 });

  const server = createServer((incoming, response) => {
    // A client that leaves in the middle of an answer is no failure of the service.
    response.on('error', () => {});
    exchange(incoming, response).catch(() => incoming.socket.destroy());
  });
  server.on('connection', (socket) => connections.set(socket, ++connectionCount));
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');

  const address = server.address();
  if (!address || typeof address === 'string') throw new Error('The emulator has no port.');

  const service: OpenService = {
    url: `http://127.0.0.1:${address.port}`,
    requests: [],
    latencyMs: 0,
    fault: faults.add,
    serve: (next) => {
      handle = next;
    },
    ask: ({ method, url, headers = {}, body = '' }) => {
      const target = url.slice(new URL(url).origin.length);
      const named = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]);
      const request = toRecord(method, target, Object.fromEntries(named), body, 0);
      request.at = clock.now();
      service.requests.push(request);
      request.answer = act(request);
      request.status = request.answer.status;
      return request.answer;
    },
    close: async () => {
      closing.abort();
      if (!server.listening) return;
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
  return service;

  async function exchange(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const request = await receive(incoming, connections.get(incoming.socket) ?? 0);
    request.at = clock.now();
    service.requests.push(request);
    const fault = faults.take(request.method, request.path);

    await pause(service.latencyMs);
    const acted = letsHandlerAct(fault) ? act(request) : null;
    request.answer = acted;
    await pause(fault?.delayMs ?? 0);

    if (fault?.drop === 'before' || fault?.drop === 'after') return void incoming.socket.destroy();
    if (fault?.hang) return;
    if (response.destroyed) return;
    const answer = applyFault(acted, fault);
    if (fault?.drop === 'midway') return breakOff(incoming.socket, response, answer);
    request.status = answer.status;
    response.writeHead(answer.status, {
      date: new Date(clock.now()).toUTCString(),
      ...answer.headers,
    });
    if (fault?.endless) return pour(response);
    response.end(answer.body);
  }

  function act(request: RecordedRequest): Answer {
    try {
      return handle(request);
    } catch (error) {
      // A fault of the emulator, not of the service: made visible instead of a silent hang.
      return { status: 500, body: `The emulator itself failed: ${error}` };
    }
  }

  async function pause(ms: number): Promise<void> {
    if (ms > 0) await wait(ms, undefined, { signal: closing.signal });
  }
}

async function receive(incoming: IncomingMessage, connection: number): Promise<RecordedRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk);
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(incoming.headers)) {
    if (value !== undefined) headers[name] = Array.isArray(value) ? value.join(', ') : value;
  }
  const body = Buffer.concat(chunks).toString('utf8');
  return toRecord(incoming.method ?? 'GET', incoming.url ?? '/', headers, body, connection);
}

/** `target` as in the request line; `headers` with names in lower case. */
function toRecord(
  method: string,
  target: string,
  headers: Record<string, string>,
  body: string,
  connection: number,
): RecordedRequest {
  const mark = target.indexOf('?');
  return {
    method,
    path: mark < 0 ? target : target.slice(0, mark),
    query: new URLSearchParams(mark < 0 ? '' : target.slice(mark + 1)),
    headers,
    body,
    at: 0,
    status: null,
    answer: null,
    connection,
  };
}

/** The length stands in the head, so that the client can tell that something is missing. */
function breakOff(
  socket: Socket,
  response: ServerResponse,
  { status, headers, body }: Answer,
): void {
  const bytes = Buffer.from(body ?? '');
  response.writeHead(status, { ...headers, 'content-length': bytes.length });
  response.write(bytes.subarray(0, bytes.length / 2), () => socket.destroy());
}

function applyFault(acted: Answer | null, fault: Fault | null): Answer {
  const replaced = fault?.status !== undefined || fault?.body !== undefined || fault?.endless;
  if (acted && !replaced) {
    const body = fault?.bodyEnd === undefined ? acted.body : acted.body?.slice(0, fault.bodyEnd);
    return {
      status: acted.status,
      headers: { ...acted.headers, ...fault?.headers },
      ...(body === undefined ? {} : { body }),
    };
  }
  const body = fault?.body ?? '';
  const type = /^\s*[[{]/.test(body) || fault?.endless ? 'application/json' : 'text/html';
  return {
    status: fault?.status ?? 200,
    headers: { 'content-type': `${type}; charset=utf-8`, ...fault?.headers },
    body,
  };
}

function pour(response: ServerResponse): void {
  if (response.destroyed) return;
  response.write(' '.repeat(65_536));
  response.once('drain', () => pour(response));
}
