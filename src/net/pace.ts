import { type Clock, minuteMs } from '../clock.ts';
import type { Http } from './http.ts';

const windowMs = minuteMs;

export interface Pace {
  clock: Clock;
  /** Most requests in progress at the same time. */
  concurrent: number;
  /** Most requests that start within any 60 s. */
  perMinute: number;
}

/** Wraps `http` to stay within a service's limits: requests that would exceed one wait, in order. */
export function pace(http: Http, { clock, concurrent, perMinute }: Pace): Http {
  const beginnings: number[] = [];
  const waiting: (() => void)[] = [];
  let underWay = 0;

  async function enter(): Promise<void> {
    if (underWay < concurrent) underWay += 1;
    // A finished request passes its slot to the next.
    else await new Promise<void>((resolve) => waiting.push(resolve));
  }

  function leave(): void {
    const next = waiting.shift();
    if (next) next();
    else underWay -= 1;
  }

  /** Reserves the next free start time and returns the wait until then in ms. */
  function book(): number {
    const now = clock.now();
    const at = Math.max(now, (beginnings.at(-perMinute) ?? Number.NEGATIVE_INFINITY) + windowMs);
    beginnings.push(at);
    if (beginnings.length > perMinute) beginnings.shift();
    return at - now;
  }

  return async (request) => {
    await enter();
    try {
      const waitMs = book();
      // An aborted wait needs no handling: the request fails at once with the right error.
      if (waitMs > 0) await clock.sleep(waitMs, request.signal).catch(() => undefined);
      return await http(request);
    } finally {
      leave();
    }
  };
}
