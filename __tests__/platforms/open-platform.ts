import { inspect } from 'node:util';
import { onTestFinished } from 'vitest';
import { secretValues } from '../../src/credentials/accounts.ts';
import type { EmulatedPerson, StartPlatform } from '../../src/emulators/emulated-platform.ts';
import { loadEmulator } from '../../src/emulators/index.ts';
import { createVirtualClock } from '../../src/emulators/virtual-clock.ts';
import { StatsError } from '../../src/errors.ts';
import { createHttp, type Http } from '../../src/net/http.ts';
import type { Platform, PlatformContext, Values } from '../../src/platforms/platform.ts';

/** Emulators of platforms that only a test knows, by platform. */
const ownEmulators = new Map<Platform, StartPlatform>();

export const useEmulator = (platform: Platform, start: StartPlatform): void => {
  ownEmulators.set(platform, start);
};

export const startEmulator: (
  platform: Platform,
  options: Parameters<StartPlatform>[0],
) => ReturnType<StartPlatform> = async (platform, options) =>
  (ownEmulators.get(platform) ?? (await loadEmulator(platform.id)))(options);

/** A platform's emulator with one person, and all that the platform needs to work with them. */
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
    /** All that nobody may see. */
    secrets: secretValues({ platform, values }),
    /** What was logged. */
    lines,
    cancel,
    context,
    fetch: (postCount = 10, through: Http = http) =>
      platform.fetch(values, postCount, { ...context, http: through }),
  };
}

export type OpenPlatform = Awaited<ReturnType<typeof openPlatform>>;

/** The StatsError that came, or what came instead. */
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

/** What a promise was refused with; fails the test when it was not. */
export async function refusalOf(promise: Promise<unknown>): Promise<StatsError> {
  const outcome = await outcomeOf(promise);
  if (outcome.error) return outcome.error;
  throw new Error(`Nothing failed: ${inspect(outcome.value)}`);
}
