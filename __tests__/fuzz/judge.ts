import assert from 'node:assert/strict';
import { StatsError } from '../../src/errors.ts';
import { hidden } from './arbitraries.ts';

/** What a function gives, or the StatsError that it throws, which is judged; anything else thrown goes on. */
export function outcomeOf<T>(act: () => T): T | StatsError {
  try {
    return act();
  } catch (error) {
    if (!(error instanceof StatsError)) throw error;
    assertSpeakable(error);
    return error;
  }
}

/** A failure for people: one line, of bearable length, and no secret in it. */
export function assertSpeakable({ message, hint }: StatsError): void {
  for (const said of [message, hint]) {
    assert.match(said, /^\S.{0,600}[.")]$/u, 'A message is one line, and not too long.');
    assert.doesNotMatch(said, unprintable, 'A message moves no cursor.');
    assert.ok(!said.includes(hidden), 'A message holds no secret.');
  }
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must be gone
const unprintable = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]|\p{Surrogate}/u;

/** Foreign text that can be shown, stored and put into an address; `lines` when line ends may stand in it. */
export function assertClean(text: string | null, lines: 'one line' | 'lines' = 'one line'): void {
  if (text === null) return;
  const shown = lines === 'lines' ? text.replaceAll('\n', '') : text;
  assert.doesNotMatch(shown, unprintable);
}

export function assertCount(count: bigint | null): void {
  if (count !== null) assert.ok(count >= 0n && count < 2n ** 63n);
}
