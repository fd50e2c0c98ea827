import { describe, expect, test } from 'vitest';
import { parseEnv } from '../../src/credentials/env-file.ts';
import { setEnv, setEnvs } from '../../src/credentials/set-env.ts';

const set = (text: string, changes: Record<string, string>, after = 'AFTER') =>
  setEnv(parseEnv(text), new Map(Object.entries(changes)), after).text;

/** Sets groups of values, of which a later one may change keys that an earlier one has added. */
const setAll = (text: string, ...groups: Record<string, string>[]) =>
  setEnvs(
    parseEnv(text),
    groups.map((values) => ({ values: new Map(Object.entries(values)), after: 'AFTER' })),
  ).text;

describe('the quotes of the old value', () => {
  test.each([
    ['KEY="a b"', 'KEY="new"'],
    ["KEY='a\nb'", "KEY='new'"],
    [`KEY='a'b`, 'KEY=new'],
    [`KEY=it'old'`, 'KEY=new'],
  ])('are kept only where they surround all of it: %j', (text, result) => {
    expect(set(text, { KEY: 'new' })).toBe(result);
  });
});

test('a value of two lines is written on two lines, unless it has double quotes already', () => {
  expect(set('KEY=old', { KEY: 'a\nb' })).toBe("KEY='a\nb'");
  expect(set('KEY="old"', { KEY: 'a\nb' })).toBe('KEY="a\\nb"');
});

test('new keys get the line ends of a text whose lines end in carriage returns', () => {
  expect(set('AFTER=v\rB=1', { NEW: '1', NEWER: '2' })).toBe('AFTER=v\rNEW=1\rNEWER=2\rB=1');
});

describe('a key that two groups add', () => {
  test('is there once, with the later value', () => {
    expect(setAll('AFTER=v\n', { NEW: '1' }, { NEW: '2' })).toBe('AFTER=v\nNEW=2\n');
  });

  test('leads other new keys of its group no further down', () => {
    expect(setAll('AFTER=v\nB=1\n', { NEW: '1' }, { B: '2', NEW: '3', NEWER: '4' })).toBe(
      'AFTER=v\nNEWER=4\nNEW=3\nB=2\n',
    );
    expect(setAll('AFTER=v\nB=1\n', { NEW: '1' }, { NEW: '3', X: '4', Y: '5' })).toBe(
      'AFTER=v\nX=4\nY=5\nNEW=3\nB=1\n',
    );
  });

  test('changes no character of a value that stays', () => {
    const text = 'KEY="a\nb"\nAFTER=v\n';
    expect(setAll(text, { NEW: '1' }, { KEY: 'a\nb', NEW: '2' })).toBe(`${text}NEW=2\n`);
  });
});

describe('what cannot be written', () => {
  test('without the key before it says which key to add', () => {
    expect(() => set('A=1', { NEW: '1' })).toThrow(
      expect.objectContaining({
        code: 'invalid-input',
        message: 'NEW cannot be placed: it belongs after AFTER, which is missing.',
        hint: 'Add AFTER.',
      }),
    );
  });

  test('in any quotes says which values can be written', () => {
    expect(() => set('AFTER=v', { KEY: `'"\`#` })).toThrow(
      expect.objectContaining({
        message: 'The new value of KEY cannot be written in dotenv format.',
        hint: 'Use a key of letters, digits and underscores, and a single-line value that does not contain all three kinds of quotes.',
      }),
    );
  });

  test.each([
    ['line feeds', '\n'],
    ['CRLF', '\r\n'],
    ['carriage returns', '\r'],
  ])('because of an unclosed quote names the line of that quote, between %s', (_, ending) => {
    const text = [`X='closed'`, `Y=it's`, `A='`, `B="`, 'C=`', 'AFTER=v', ''].join(ending);
    expect(() => set(text, { KEY: '#x' })).toThrow(
      expect.objectContaining({
        message:
          'Line 3 of .env.social has a quote that is never closed, so KEY cannot get a new value without changing other values.',
        hint: 'Close the quote in line 3, or remove it.',
      }),
    );
  });
});
