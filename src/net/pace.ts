import { type Clock, minuteMs } from '../clock.ts';
import type { Http } from './http.ts';

const windowMs = minuteMs;

export interface Pace {
  clock: Clock;
  /** Requests under way at the same time. */
  concurrent: number;
  /** Requests that begin within any 60 s. */
  perMinute: number;
}

/** The same door, kept below a service's limits: what is too early waits, in order. */
export function pace(http: Http, { clock, concurrent, perMinute }: Pace): Http {
  const beginnings: number[] = [];
  const waiting: (() => void)[] = [];
  let underWay = 0;

  async function enter(): Promise<void> {
    if (underWay < concurrent) underWay += 1;
    // Whoever leaves hands on its place.
    else await new Promise<void>((resolve) => waiting.push(resolve));
  }

  function leave(): void {
    const next = waiting.shift();
    if (next) next();
    else underWay -= 1;
  }

  /** Takes the next moment that is free. */
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
      // A cancelled wait is told by the sending, which is given up at once.
      if (waitMs > 0) await clock.sleep(waitMs, request.signal).catch(() => undefined);
      return await http(request);
    } finally {
      leave();
    }
  };
}
