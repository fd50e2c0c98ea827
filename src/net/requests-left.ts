import { setImmediate } from 'node:timers/promises';

/**
 * Resolves when requests made just before have left, as far as that is up to this process: one turn of the
 * event loop to connect, one to write. What takes the processor for long (WebAssembly to compile) waits
 * for it, because else the network would wait for the processor.
 */
export async function requestsLeft(): Promise<void> {
  await setImmediate();
  await setImmediate();
}
