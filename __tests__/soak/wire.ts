import { FetchError } from 'node-fetch';
import type { Clock } from '../../src/clock.ts';
import type { Answer, EmulatedService } from '../../src/emulators/server.ts';
import {
  type Http,
  type HttpRequest,
  type ReceivedAnswer,
  readRetryAfter,
} from '../../src/net/http.ts';
import { describeFailure } from '../../src/net/http-failure.ts';
import type { Chance } from './chance.ts';
import { type Machine, nothing } from './machine.ts';

/** The connection between a run and the services, and what can happen on it. */
export interface WireOptions {
  clock: Clock;
  chance: Chance;
  machine: Machine;
  services: readonly EmulatedService[];
  /** Aborts every request, in progress or later. */
  signal?: AbortSignal | undefined;
  /** The end of the outage of a service, in ms since 1970. */
  outages: Map<EmulatedService, number>;
  /** Called at each step, at which the machine may be killed. Returns whether the step must fail instead. */
  goesWrong(step: string): boolean;
  /** Called after a service has acted. `intact`: its answer reaches the run unchanged. */
  onActed(request: HttpRequest, answer: Answer, intact: boolean): void;
}

const repeats = 3;
const timeoutMs = 20_000;
const longestOutageMs = 30 * 60_000;

/** Faults before the service acts. An outage lasts for a while. */
const before = ['refused', 'reset', 429, 500, 502, 503, 'outage', 'outage'] as const;
/** Faults after the service has acted. */
const after = ['reset', 'time-out', 'cut', 'page', 500, 502, 503] as const;

/** As `createHttp`, including its retries, but with virtual time in place of a network. */
export function createWire(options: WireOptions): Http {
  const { clock, chance, machine, outages } = options;

  async function send(request: HttpRequest): Promise<ReceivedAnswer> {
    const service = options.services.find(({ url }) => request.url.startsWith(url));
    if (!service) throw new Error(`Nobody serves ${request.url}.`);
    const name = `${request.method} ${new URL(request.url).pathname}`;
    const travel = () =>
      clock.sleep(chance.between(10, 200), request.signal).catch((error: unknown) => {
        throw fail(request, error);
      });

    if (request.signal?.aborted) throw fail(request, request.signal.reason);
    const early = options.goesWrong(`${name} leaves`) ? chance.pick(before) : null;
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
    const answer = service.ask({ ...request, headers });
    const late = options.goesWrong(`${name} is answered`) ? chance.pick(after) : null;
    options.onActed(request, answer, late === null);
    if (late === 'time-out') {
      const patience = timeoutMs * (request.patience ?? 1);
      await machine.live(clock.sleep(patience, request.signal).catch(() => undefined));
      throw fail(request, new Error('Too late.'), AbortSignal.abort());
    }
    await machine.live(travel());
    if (late === 'reset') throw broken(request, 'ECONNRESET');
    if (typeof late === 'number') return toAnswer(refusal(late, chance));
    if (late === 'page')
      return toAnswer({ status: 200, body: '<html>Sign in to the network</html>' });
    const { body = '' } = answer;
    return toAnswer(late === 'cut' ? { ...answer, body: body.slice(0, body.length / 2) } : answer);
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

const isUnavailable = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'unavailable';

const fail = (request: HttpRequest, error: unknown, timeout = new AbortController().signal) =>
  describeFailure(error, request, {
    timeout,
    timeoutMs: timeoutMs * (request.patience ?? 1),
    maxBytes: 0,
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
