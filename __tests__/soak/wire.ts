import { FetchError } from 'node-fetch';
import type { Clock } from '../../src/clock.ts';
import type { Answer, EmulatedService } from '../../src/emulators/server.ts';
import { StatsError } from '../../src/errors.ts';
import {
  type Download,
  type HttpRequest,
  type ReceivedAnswer,
  readRetryAfter,
} from '../../src/net/http.ts';
import { describeFailure } from '../../src/net/http-failure.ts';
import type { Chance } from './chance.ts';
import { type Machine, nothing } from './machine.ts';

/** The connection between a process and the services, and what can happen on it. */
export interface WireOptions {
  /** The time of the services, which is not that of the process. */
  clock: Clock;
  chance: Chance;
  machine: Machine;
  services: readonly EmulatedService[];
  /** Aborts every request, in progress or later. */
  signal?: AbortSignal | undefined;
  /** Of one attempt; 20 s by default. */
  timeoutMs?: number;
  /** The end of the outage of a service, in ms since 1970. */
  outages: Map<EmulatedService, number>;
  /** Called at each step, at which the machine may be killed. Returns which of the faults happens, if any. */
  strike<Fault>(step: string, faults: readonly Fault[]): Fault | null;
  /** Called before a request is sent. */
  onSent(request: HttpRequest): void;
  /** Called after a service has acted. `isIntact`: its answer will reach the process unchanged. */
  onActed(request: HttpRequest, answer: Answer, isIntact: boolean): void;
  /** Called when an answer reaches the process, damaged or not. */
  onReceived(request: HttpRequest, text: string): void;
}

const repeats = 3;
const longestOutageMs = 30 * 60_000;

/** Faults before the service acts. An outage lasts for a while. */
const before = ['refused', 'reset', 429, 500, 502, 503, 'outage', 'outage'] as const;
/** Faults after the service has acted. */
const after = ['reset', 'time-out', 'cut', 'page', 500, 502, 503] as const;

/** As `createHttp`, including its retries, but with virtual time in place of a network. */
export function createWire(options: WireOptions): Download {
  const { clock, chance, machine, outages, timeoutMs = 20_000 } = options;

  async function send(request: HttpRequest): Promise<ReceivedAnswer> {
    const received = await exchange(request);
    options.onReceived(request, received.text);
    return received;
  }

  async function exchange(request: HttpRequest): Promise<ReceivedAnswer> {
    const service = options.services.find(({ url }) => request.url.startsWith(url));
    if (!service) throw new Error(`Nobody serves ${request.url}.`);
    const name = `${request.method} ${new URL(request.url).pathname}`;
    const travel = () =>
      clock.sleep(chance.between(10, 200), request.signal).catch((error: unknown) => {
        throw fail(request, error);
      });

    if (request.signal?.aborted) throw fail(request, request.signal.reason);
    options.onSent(request);
    const early = options.strike(`${name} leaves`, before);
    if (machine.isDead) return machine.live(nothing);
    if (early === 'outage')
      outages.set(service, clock.now() + chance.between(1_000, longestOutageMs));
    await machine.live(travel());
    if (early !== null || (outages.get(service) ?? 0) > clock.now()) {
      if (typeof early === 'number') return toAnswer(refusal(early, chance));
      if (early === 'reset') throw broken(request, 'ECONNRESET');
      if (early === 'refused' || chance.hits(0.5)) throw broken(request, 'ECONNREFUSED');
      return toAnswer(refusal(503, chance));
    }

    const headers = { 'user-agent': 'tiktok-stats-action', ...request.headers };
    const asked = service.ask({ ...request, headers });
    const date = new Date(clock.now()).toUTCString();
    const answer = { ...asked, headers: { date, ...asked.headers } };
    const late = options.strike(`${name} is answered`, after);
    options.onActed(request, answer, late === null);
    if (late === 'time-out') {
      const waitMs = timeoutMs * (request.patience ?? 1);
      await machine.live(clock.sleep(waitMs, request.signal).catch(() => undefined));
      throw fail(request, new Error('Too late.'), waitMs);
    }
    await machine.live(travel());
    if (late === 'reset') throw broken(request, 'ECONNRESET');
    if (typeof late === 'number') return toAnswer(refusal(late, chance));
    if (late === 'page')
      return toAnswer({ status: 200, body: '<html>Sign in to the network</html>' });
    if (late === 'cut') return cut(request, answer, chance.between(0, 1));
    return toAnswer(answer);
  }

  return async (asked) => {
    const signals = [asked.signal, options.signal].filter((signal) => signal !== undefined);
    const request = signals.length > 0 ? { ...asked, signal: AbortSignal.any(signals) } : asked;
    for (let attempt = 0; ; attempt += 1) {
      const outcome = await send(request).then(
        (answer) => ({ answer, error: null }),
        (error: unknown) => ({ answer: null, error }),
      );
      const { answer, error } = outcome;
      const again = answer === null ? isUnavailable(error) : request.repeatWhen?.(answer);
      if (request.repeatWhen && again && attempt < repeats && !request.signal?.aborted) {
        const named = answer && readRetryAfter(answer.headers.get('retry-after'), clock.now());
        const waitMs = Math.max(named ?? 0, 500 * 2 ** attempt * chance.between(0.5, 1));
        await clock.sleep(waitMs, request.signal).catch(() => undefined);
        continue;
      }
      if (answer === null) throw error;
      return answer;
    }
  };
}

/** The part of an answer that arrives before the connection breaks. */
function cut(request: HttpRequest, answer: Answer, part: number): ReceivedAnswer {
  const error = broken(request, 'ECONNRESET');
  const { body = '' } = answer;
  const length = Math.floor(body.length * part);
  if (!request.keepPartial || length === 0 || !(error instanceof StatsError)) throw error;
  return { ...toAnswer({ ...answer, body: body.slice(0, length) }), brokenOff: error };
}

const isUnavailable = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'unavailable';

/** The error of a request that was given up, after `timeoutMs` if that is the reason. */
const fail = (request: HttpRequest, error: unknown, timeoutMs: number | null = null) =>
  describeFailure(error, request, {
    timeout: timeoutMs === null ? new AbortController().signal : AbortSignal.abort(),
    ...{ timeoutMs: timeoutMs ?? 0, maxBytes: 0 },
  });

const broken = (request: HttpRequest, code: string) =>
  fail(request, new FetchError(`request failed, ${code}`, 'system', { code }));

function refusal(status: number, chance: Chance): Answer {
  const headers = chance.hits(0.5)
    ? { 'retry-after': String(Math.ceil(chance.between(0, 90))) }
    : {};
  return { status, headers, body: `<html>${status}</html>` };
}

function toAnswer({ status, headers = {}, body = '' }: Answer): ReceivedAnswer {
  const named = new Map(Object.entries(headers));
  const bytes = Buffer.from(body);
  return {
    status,
    headers: {
      get: (name) => named.get(name.toLowerCase()) ?? null,
      [Symbol.iterator]: () => named.entries(),
    },
    bytes,
    text: bytes.toString(),
  };
}
