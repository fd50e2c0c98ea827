import { setImmediate } from 'node:timers/promises';

/**
 * Returns a function that resolves at once for its first caller, and for each further one a turn of the event loop
 * after the one before. Many requests that are started together would otherwise leave together, when the last of them
 * is started: their connections are opened between two turns.
 */
export function createTurns(): () => Promise<void> {
  let next: Promise<void> = Promise.resolve();
  return () => {
    const mine = next;
    next = mine.then(() => setImmediate());
    return mine;
  };
}
