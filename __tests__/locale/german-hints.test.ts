import { describe, expect, test } from 'vitest';
import { describeInGerman } from '../../src/locale/describe-in-german.ts';
import { findEntry, hintsInGerman, translateHint } from '../../src/locale/translate-hint.ts';
import { readHints } from './read-hints.ts';

const { hints, unclear } = readHints();

/** English words that no German sentence has, outside of names of settings and files. */
const english = /\b(the|is|are|and|not|with|of|it|its|your|a|to|or|this)\b/i;
const names =
  /`[^`]+`|„[^“]*“|[a-z]+: (read|write)|actions\/\S+|--?\w\S*|KEY=value|UTF-8 with \S+/g;

describe('the hint of each error', () => {
  test('can be read from the source', () => {
    expect(
      unclear,
      'Write the hint of the error at these places as a text, a constant or a parameter.',
    ).toEqual([]);
    expect(hints.size).toBeGreaterThan(150);
  });

  test('has a German sentence for each of its own', () => {
    const without = [...hints].filter(([hint]) => translateHint(hint) === null);
    expect(
      without.map(([hint, place]) => `${place}: ${hint}`),
      'Add these hints to src/locale/german-hints.ts, german-file-hints.ts or german-platform-hints.ts, sentence by sentence, with {} for what varies.',
    ).toEqual([]);
  });

  test('contains no English in German', () => {
    for (const hint of hints.keys())
      expect(String(translateHint(hint)).replaceAll(names, '')).not.toMatch(english);
  });
});

test('each German hint belongs to a hint of the source', () => {
  const all = [...hints.keys()].flatMap((hint) => hint.split(/(?<=\.) (?=[A-Z{])/));
  const used = new Set(all.map((sentence) => findEntry(sentence)?.english));
  expect(
    Object.keys(hintsInGerman).filter((hint) => !used.has(hint)),
    'Remove these from src/locale: no error has such a hint any more.',
  ).toEqual([]);
});

test('each German hint is a sentence with the same parts that vary', () => {
  for (const [hint, german] of Object.entries(hintsInGerman)) {
    expect(german.split('{}').length, hint).toBe(hint.split('{}').length);
    expect(german, hint).toMatch(/^[A-ZÖÜ{].*(\.|: \{\})$/);
  }
});

test('what varies in a hint stays as it is, even when it looks like the end of a sentence', () => {
  expect(
    translateHint('Wait until it has ended. If there is no such program, delete /a. B/x.'),
  ).toBe(
    'Warte, bis das Programm beendet ist, das die Meldung nennt. Gibt es kein solches Programm, lösche /a. B/x.',
  );
  expect(translateHint('Add it to the secret; TikTok needs ONE, TWO.')).toBe(
    'Ergänze den Schlüssel im Secret; TikTok braucht ONE, TWO.',
  );
});

test('a hint without German is quoted after the message', () => {
  const error = { code: 'database', message: 'It broke.', hint: 'Mend it somehow.' } as const;
  expect(describeInGerman(error)).toEqual({
    message: 'Die SQLite-Datei lässt sich nicht verwenden.',
    hint: 'Die Meldung auf Englisch: „It broke. Mend it somehow.“',
  });
});
