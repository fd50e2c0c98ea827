import { type Clock, minuteMs } from '../clock.ts';

const windowMs = minuteMs;

/**
 * Returns a function that says whether one more request by `key` stays within `limit` requests in the last
 * 60 s. Refused requests do not count.
 */
export function createRateWindow(clock: Clock): (key: string, limit: number) => boolean {
  const passed = new Map<string, number[]>();
  return (key, limit) => {
    const now = clock.now();
    const recent = (passed.get(key) ?? []).filter((at) => at > now - windowMs);
    const passes = recent.length < limit;
    if (passes) recent.push(now);
    passed.set(key, recent);
    return passes;
  };
}
