import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import type { Clock } from '../clock.ts';
import { createFaultQueue, type Fault, letsHandlerAct } from './faults.ts';

export type { Fault } from './faults.ts';

export interface RecordedRequest {
  method: string;
  /** As sent: percent-encoded, without query. */
  path: string;
  query: URLSearchParams;
  /** Names in lower case. */
  headers: Record<string, string>;
  body: string;
  /** When the whole request had arrived, in ms since 1970 by the service's clock. */
  at: number;
  /** `null`: no answer was sent (connection dropped, request hanging, or client disconnected). */
  status: number | null;
  /** The handler's own answer, even if a fault replaced it; `null` when the handler did not run. */
  answer: Answer | null;
  /** Number of the socket, from 1. Requests with the same number share a kept-alive connection. */
  connection: number;
}

export interface EmulatedService {
  /** `http://127.0.0.1:PORT`, without a trailing slash. */
  url: string;
  /** Every request since the start, in order of arrival. */
  requests: RecordedRequest[];
  /** Queues a fault; see {@link Fault}. */
  fault(fault: Fault): void;
  /** Real ms that each request takes to reach its handler. Can be changed at any time. */
  latencyMs: number;
  /**
   * Runs the handler without a socket, for callers with millions of requests. The request is recorded with
   * connection 0; faults and latency do not apply. `request.url` must begin with the service's own URL.
   */
  ask(request: Ask): Answer;
  /** Stops listening and closes every connection, including hanging ones. */
  close(): Promise<void>;
}

/** A request as a client would send it, with the headers it would have on the wire. */
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

/** Handles one request. It is synchronous, so that each request changes the state atomically. */
export type Handle = (request: RecordedRequest) => Answer;

export interface OpenService extends EmulatedService {
  /** Sets the handler. Until the first call, every request gets 503. */
  serve(handle: Handle): void;
}

/** Opens an HTTP service on loopback. Port 0 (the default) picks a free one; a port in use rejects. */
export async function openService(options: { clock: Clock; port?: number }): Promise<OpenService> {
  const { clock, port = 0 } = options;
  const faults = createFaultQueue();
  const closing = new AbortController();
  const connections = new WeakMap<Socket, number>();
  let connectionCount = 0;
  let handle: Handle = () => ({ status: 503 });

  const server = createServer((incoming, response) => {
    // A client that disconnects during an answer is not an error of the service.
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
    if (letsHandlerAct(fault)) request.answer = act(request);
    await pause(fault?.delayMs ?? 0);

    send(request, response, { fault, socket: incoming.socket, now: clock.now() });
  }

  function act(request: RecordedRequest): Answer {
    try {
      return handle(request);
    } catch (error) {
      // A bug in the emulator: answering it makes it visible, where a dropped connection would not.
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

/** `target` is the path and query of the request line; `headers` has names in lower case. */
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

/** Sends the recorded answer as the fault changes it, if at all. */
function send(
  request: RecordedRequest,
  response: ServerResponse,
  { fault, socket, now }: { fault: Fault | null; socket: Socket; now: number },
): void {
  if (fault?.drop === 'before' || fault?.drop === 'after') {
    socket.destroy();
    return;
  }
  if (fault?.hang || response.destroyed) return;
  const answer = applyFault(request.answer, fault);
  const how = fault?.drop === 'midway' ? 'midway' : fault?.breaksOff;
  if (how) {
    breakOff(socket, response, answer, how);
    return;
  }
  request.status = answer.status;
  response.writeHead(answer.status, { date: new Date(now).toUTCString(), ...answer.headers });
  if (fault?.endless) pour(response);
  else response.end(answer.body);
}

/** Sends the body, or half of it, in such a way that the client can tell that the transfer is incomplete. */
function breakOff(
  socket: Socket,
  response: ServerResponse,
  { status, headers, body }: Answer,
  how: 'midway' | NonNullable<Fault['breaksOff']>,
): void {
  const bytes = Buffer.from(body ?? '');
  const length = how === 'midway' ? bytes.length : bytes.length + 1;
  // Without a length, Node sends chunks.
  response.writeHead(
    status,
    how === 'unchunked' ? headers : { ...headers, 'content-length': length },
  );
  response.write(how === 'midway' ? bytes.subarray(0, length / 2) : bytes, () => {
    // A client in this process reads first, because on Windows a reset discards what nobody has read.
    if (how === 'reset') setImmediate(() => setImmediate(() => socket.resetAndDestroy()));
    else if (how !== 'stall') socket.destroy();
  });
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
