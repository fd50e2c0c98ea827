import { describe, expect, test } from 'vitest';
import { minuteMs } from '../../src/clock.ts';
import {
  isAhead,
  isOutdated,
  isShared,
  isUnsaved,
  isWrittenWithin,
  judgeWriter,
  readSavedAt,
  toCopyTime,
} from '../../src/credentials/write-times.ts';

const at = Date.UTC(2026, 10, 23, 3, 17);

describe('the last write of a secret', () => {
  test.each([
    [25_000, 'this copy'],
    [25_001, 'perhaps this copy'],
    [-25_000, 'this copy'],
    [-25_001, 'perhaps this copy'],
    [-60 * minuteMs, 'perhaps this copy'],
    [2 * minuteMs, 'perhaps this copy'],
    [2 * minuteMs + 1, 'somebody else'],
  ])('%i ms after the stamp of a copy is attributed to %s', (gapMs, writer) => {
    expect(judgeWriter(at, at + gapMs)).toBe(writer);
  });

  test('has an unknown writer if the copy has no stamp', () => {
    expect(judgeWriter(readSavedAt(new Map()), at)).toBe('unknown');
    expect(judgeWriter(readSavedAt(new Map([['SOCIAL_SAVED_AT', 'yesterday']])), at)).toBe(
      'unknown',
    );
  });

  test('belongs to an attempt if it happened during it, with a tolerance of two seconds', () => {
    const attempt = { from: at, to: at + 10_000 };
    for (const [atMs, isWithin] of [
      [-2_001, false],
      [-2_000, true],
      [12_000, true],
      [12_001, false],
    ] as const)
      expect(isWrittenWithin(at + atMs, attempt), String(atMs)).toBe(isWithin);
    expect(isWrittenWithin(at, null)).toBe(false);
  });
});

describe('a local file', () => {
  const saved = new Map([
    ['SOCIAL_SAVED_AT', '2026-11-23T03:17:00Z'],
    ['SOCIAL_SAVED_IN', '1/NAME'],
  ]);

  test('is as old as its stamp, and without one as old as its last change', () => {
    expect(toCopyTime(readSavedAt(saved), at + minuteMs)).toBe(at);
    expect(toCopyTime(readSavedAt(new Map()), at + minuteMs)).toBe(at + minuteMs);
  });

  test('shares its tokens with the secret that it names, and is unsaved while its time is empty', () => {
    expect(isShared(saved)).toBe(true);
    expect(isShared(new Map([['SOCIAL_SAVED_IN', '']]))).toBe(false);
    expect(isUnsaved(saved)).toBe(false);
    expect(isUnsaved(new Map([...saved, ['SOCIAL_SAVED_AT', '']]))).toBe(true);
    expect(isUnsaved(new Map([['SOCIAL_SAVED_AT', '']]))).toBe(false);
  });

  test('is ahead of the secret, or outdated, if the times differ by more than two minutes', () => {
    expect(isAhead(at + 2 * minuteMs, at)).toBe(false);
    expect(isAhead(at + 2 * minuteMs + 1, at)).toBe(true);
    expect(isOutdated(at, at + 2 * minuteMs)).toBe(false);
    expect(isOutdated(at, at + 2 * minuteMs + 1)).toBe(true);
  });
});
