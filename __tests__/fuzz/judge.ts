import assert from 'node:assert/strict';
import { StatsError } from '../../src/errors.ts';
import { hidden } from './arbitraries.ts';

/**
 * Returns the result of a function, or the StatsError that it throws, after a check; rethrows other errors.
 */
export function outcomeOf<T>(act: () => T): T | StatsError {
  try {
    return act();
  } catch (error) {
    if (!(error instanceof StatsError)) throw error;
    assertSpeakable(error);
    return error;
  }
}

/** The texts of an error must be one line each, of at most about 600 characters, without a secret. */
export function assertSpeakable({ message, hint }: StatsError): void {
  for (const said of [message, hint]) {
    assert.match(said, /^\S.{0,600}[.")]$/u, 'A message is one line, and not too long.');
    assert.doesNotMatch(said, unprintable, 'A message moves no cursor.');
    assert.ok(!said.includes(hidden), 'A message holds no secret.');
  }
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these characters must be removed
const unprintable = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]|\p{Surrogate}/u;

/** Foreign text must be safe to show, to store and to use in a URL. `lines`: line ends are allowed. */
export function assertClean(text: string | null, lines: 'one line' | 'lines' = 'one line'): void {
  if (text === null) return;
  const shown = lines === 'lines' ? text.replaceAll('\n', '') : text;
  assert.doesNotMatch(shown, unprintable);
}

export function assertCount(count: bigint | null): void {
  if (count !== null) assert.ok(count >= 0n && count < 2n ** 63n);
}
