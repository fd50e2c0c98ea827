import { expect, test } from 'vitest';
import { chooseEntry } from '../../src/history-artifact/choose-entry.ts';

const composed = 'zahlen-für-mich.db'.normalize('NFC');
const decomposed = composed.normalize('NFD');

test.each([
  ['macOS uploaded it', [`data/${decomposed}`], `/site/data/${composed}`, `data/${decomposed}`],
  ['macOS reads it', [`data/${composed}`], `/site/data/${decomposed}`, `data/${composed}`],
  ['it has moved since', [`old/${decomposed}`], `/site/data/${composed}`, `old/${decomposed}`],
  [
    'the archive has both forms of it',
    [`data/${decomposed}`, `data/${composed}`],
    `/site/data/${composed}`,
    `data/${composed}`,
  ],
  [
    'a folder is written in the other form',
    ['fu\u0308r/x.db', 'x.db'],
    '/site/f\u00fcr/x.db',
    'fu\u0308r/x.db',
  ],
])('a database with an umlaut in its path is found when %s', (_, names, file, name) => {
  expect(chooseEntry(names, file)).toEqual({ name });
});

test('two files whose names differ by more than their Unicode form stay two', () => {
  const names = ['a/fur.db', `a/${composed}`, 'b/fur.db'];
  expect(chooseEntry(names, '/site/c/fur.db')).toBe('unclear');
  expect(chooseEntry(names, '/site/c/für.db')).toBe('none');
});
