import { inspect } from 'node:util';
import { onTestFinished } from 'vitest';
import { secretValues } from '../../src/credentials/accounts.ts';
import type { EmulatedPerson, StartPlatform } from '../../src/emulators/emulated-platform.ts';
import { loadEmulator } from '../../src/emulators/index.ts';
import { createVirtualClock } from '../../src/emulators/virtual-clock.ts';
import { StatsError } from '../../src/errors.ts';
import { createHttp, type Http } from '../../src/net/http.ts';
import type { Platform, PlatformContext, Values } from '../../src/platforms/platform.ts';

const ownEmulators = new Map<Platform, StartPlatform>();

/** Registers the emulator of a platform that exists only in a test. */
export const useEmulator = (platform: Platform, start: StartPlatform): void => {
  ownEmulators.set(platform, start);
};

export const startEmulator: (
  platform: Platform,
  options: Parameters<StartPlatform>[0],
) => ReturnType<StartPlatform> = async (platform, options) =>
  (ownEmulators.get(platform) ?? (await loadEmulator(platform.id)))(options);

/** A platform's emulator with one person, and everything the platform needs to work with them. */
export async function openPlatform(
  platform: Platform,
  person: EmulatedPerson = {},
  { timeoutMs = 5_000 } = {},
) {
  const clock = createVirtualClock(Date.UTC(2026, 10, 23, 3, 17));
  const emulator = await startEmulator(platform, { clock });
  onTestFinished(() => emulator.close());
  const values: Values = emulator.addPerson(person);
  const lines: string[] = [];
  const cancel = new AbortController();
  const http = createHttp({ clock, timeoutMs, debug: (line) => lines.push(line) });
  const context: PlatformContext = {
    http,
    clock,
    apiUrl: emulator.url,
    signal: cancel.signal,
    warn: (message) => lines.push(message),
    debug: (message) => lines.push(message),
  };
  return {
    platform,
    clock,
    emulator,
    values,
    secrets: secretValues({ platform, values }),
    /** All log lines and warnings. */
    lines,
    cancel,
    context,
    fetch: (postCount = 10, through: Http = http) =>
      platform.fetch(values, postCount, { ...context, http: through }),
  };
}

export type OpenPlatform = Awaited<ReturnType<typeof openPlatform>>;

/** The result of a promise or its StatsError; rejects with any other error. */
export async function outcomeOf<T>(
  promise: Promise<T>,
): Promise<{ value: T; error?: undefined } | { error: StatsError }> {
  try {
    return { value: await promise };
  } catch (error) {
    if (error instanceof StatsError) return { error };
    throw error;
  }
}

/** The StatsError of a promise; rejects when there is none, which fails the test. */
export async function refusalOf(promise: Promise<unknown>): Promise<StatsError> {
  const outcome = await outcomeOf(promise);
  if (outcome.error) return outcome.error;
  throw new Error(`Nothing failed: ${inspect(outcome.value)}`);
}
