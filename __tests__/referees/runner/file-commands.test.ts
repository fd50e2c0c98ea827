import { describe, expect, test } from 'vitest';
import { isBlockedVariable, parseKeyValues, parsePaths } from './file-commands.ts';

describe('a file of values', () => {
  test.each<[string, string, [string, string][]]>([
    ['has a value after the first equals sign', 'a=b=c\n', [['a', 'b=c']]],
    [
      'needs no line feed at its end',
      'a=1\nb=2',
      [
        ['a', '1'],
        ['b', '2'],
      ],
    ],
    ['may contain empty lines and empty values', '\na=\n\n', [['a', '']]],
    ['may contain an empty name', '=x', [['', 'x']]],
    ['keeps the last of two equal names', 'a=1\na=2', [['a', '2']]],
    [
      'may have a value of several lines before a delimiter',
      'a<<E\n1\n\n2\nE\nb=3',
      [
        ['a', '1\n\n2'],
        ['b', '3'],
      ],
    ],
    ['may end with a delimiter without a line feed', 'a<<E\n1\nE', [['a', '1']]],
    ['may have an empty value before a delimiter', 'a<<E\nE\n', [['a', '']]],
    ['uses the operator that comes first, equals', 'a=b<<c', [['a', 'b<<c']]],
    ['uses the operator that comes first, brackets', 'a<<b=c\n1\nb=c\n', [['a', '1']]],
    [
      'keeps a carriage return, which does not end a line',
      'a=1\r\nb<<E\r\n2\r\nE\r\n',
      [
        ['a', '1\r'],
        ['b', '2\r'],
      ],
    ],
    ['has no delimiter in a longer line', 'a<<E\nE \n E\nE\n', [['a', 'E \n E']]],
  ])('%s', (_, text, expected) => {
    expect([...parseKeyValues(text, 'linux')]).toEqual(expected);
  });

  test('may have the line ends of Windows there, and those inside of a value stay', () => {
    const text = 'a=1\r\nb<<E\r\n2\n3\r\n4\r\nE\r\n';
    expect([...parseKeyValues(text, 'win32')]).toEqual([
      ['a', '1'],
      ['b', '2\n3\r\n4'],
    ]);
  });

  test.each([
    ['a line without an operator', 'nonsense\n', "Invalid format 'nonsense'"],
    ['a missing delimiter', 'a<<E\n1\n', "Matching delimiter not found 'E'"],
    ['a last line without a line feed', 'a<<E\n1', 'EOF marker missing new line'],
    ['an empty name before brackets', '<<E\n1\nE', 'Name must not be empty'],
    ['an empty delimiter', 'a<<\n1\n', 'delimiter must not be empty'],
  ])('fails the step for %s', (_, text, problem) => {
    expect(() => parseKeyValues(text)).toThrow(problem);
  });
});

test('each line of GITHUB_PATH is a folder, without duplicates', () => {
  expect(parsePaths('/a\n\n/b\r\n/a')).toEqual(['/a', '/b']);
  expect(parsePaths('')).toEqual([]);
});

test('NODE_OPTIONS cannot be set, in upper or lower case', () => {
  expect(isBlockedVariable('Node_Options')).toBe(true);
  expect(isBlockedVariable('NODE_PATH')).toBe(false);
});
