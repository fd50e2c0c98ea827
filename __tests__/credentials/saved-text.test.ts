import { expect, test } from 'vitest';
import { parseEnv } from '../../src/credentials/env-file.ts';
import {
  assertRoom,
  assertTarget,
  lastKey,
  stamp,
  withoutSavedAt,
} from '../../src/credentials/saved-text.ts';
import { StatsError } from '../../src/errors.ts';

function refusalOf(work: () => void) {
  try {
    work();
  } catch (error) {
    if (error instanceof StatsError)
      return { code: error.code, message: error.message, hint: error.hint };
    throw error;
  }
  return null;
}

test('the stamp is added after the last line that has a value, and later replaced in place', () => {
  const text = 'A=1\nB=2\nEMPTY=\n# end\n';
  const first = stamp(parseEnv(text), '1/NAME', Date.UTC(2026, 10, 23, 3, 17, 0, 999));
  expect(first.text).toBe(
    'A=1\nB=2\nSOCIAL_SAVED_AT=2026-11-23T03:17:00Z\nSOCIAL_SAVED_IN=1/NAME\nEMPTY=\n# end\n',
  );
  expect(stamp(first, '2/OTHER', Date.UTC(2026, 10, 24)).text).toBe(
    'A=1\nB=2\nSOCIAL_SAVED_AT=2026-11-24T00:00:00Z\nSOCIAL_SAVED_IN=2/OTHER\nEMPTY=\n# end\n',
  );
});

test('a text can be saved in a secret if it was saved there before, or nowhere; case does not matter', () => {
  for (const savedIn of [undefined, '', '1/NAME', '1/name'])
    expect(refusalOf(() => assertTarget(savedIn, '1/NAME'))).toBeNull();
});

test('a text of another secret is refused with both names, but an invalid name is not shown', () => {
  const shown = (savedIn: string) => refusalOf(() => assertTarget(savedIn, '1/NAME'))?.message;
  const named = (name: string) =>
    `This text of .env.social was saved in the secret ${name}, and not in the one to write (1/NAME).`;
  for (const target of ['2/NAME', '1/live%2FK%C3%B6ln/NAME', `${'1'.repeat(20)}/A`])
    expect(shown(target)).toBe(named(target));
  for (const odd of ['key=1/A', '1/A\nSECRET=x', 'x1/A', '1/A/B/C', `${'1'.repeat(21)}/A`, '1'])
    expect(shown(odd)).toBe(named('not readable'));
  expect(refusalOf(() => assertTarget('2/NAME', '1/NAME'))).toMatchObject({
    code: 'wrong-target',
    hint: expect.stringMatching(/^Use the same secret in .* delete its line SOCIAL_SAVED_IN\./),
  });
});

test('a text of up to 49152 bytes is accepted, and a larger one is refused with advice', () => {
  const text = 'ä'.repeat(24_000);
  expect(refusalOf(() => assertRoom(parseEnv(text), 1_152, 'NAME'))).toBeNull();
  expect(refusalOf(() => assertRoom(parseEnv(text), 1_153, 'NAME'))).toEqual({
    code: 'secret-not-writable',
    message: 'The text of NAME would grow to about 49153 bytes, and GitHub takes at most 49152.',
    hint: expect.stringMatching(/^Remove comments from it, or distribute the accounts/),
  });
});

test('a text with tokens that its secret lacks keeps the line of its last save, without the time', () => {
  const text =
    'A=1\nSOCIAL_SAVED_AT=2026-11-23T03:17:00Z # by this action\nSOCIAL_SAVED_IN=1/NAME\n';
  expect(withoutSavedAt(parseEnv(text)).text).toBe(text.replace('2026-11-23T03:17:00Z', ''));
  const unsaved = parseEnv('A=1\n');
  expect(withoutSavedAt(unsaved)).toBe(unsaved);
});

test('new keys follow the last key that has a value, if there is one', () => {
  expect(lastKey(parseEnv('A=1\nB=2\nEMPTY=\n'))).toBe('B');
  expect(lastKey(parseEnv('EMPTY=\n'))).toBe('');
});
