import { parse } from 'dotenv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseEnv } from '../../src/credentials/env-file.ts';
import { setEnv } from '../../src/credentials/set-env.ts';
import { StatsError } from '../../src/errors.ts';

/** Pieces of difficult texts. Some are whole lines, so that the texts contain many keys. */
const pieces = [
  ...["'", '"', '`', '\\', "\\'", '\\"', '\\`', '\\n', '\\r', '#', ' # ', '=', ' = ', ':', ': '],
  ...[' ', '\t', '\u00a0', '\ufeff', '\n', '\n\n', '\r\n', '\r', '\u2028', '\u2029', '\0', '$'],
  ...['A', 'B', 'KEY', 'export', 'export ', 'x', 'x y', 'ü', '😀', '\ud800', '__proto__'],
  ...['\nA=', '\nB: ', '\nC:', '\nKEY=1\n', '\r\nKEY=', '\nexport KEY=', "\nA='", '\nB="', '\nC=`'],
  ...["'\n", '"\n', '`\n', "='x'\n", "\n'x'\n", "x\u2028'y'", "'#", '"#', '`#', '# KEY=0\n'],
];

const nastyText = fc
  .array(fc.constantFrom(...pieces), { maxLength: 40 })
  .map((all) => all.join(''));

/** Any text that contains the key `AFTER` with a value. */
const textWithAfter = fc
  .tuple(
    nastyText,
    fc.constantFrom('\n', '\r\n', '\r'),
    fc.constantFrom("'v'", 'v', 'v # c'),
    nastyText,
  )
  .map(([above, ending, value, below]) => `${above}${ending}AFTER=${value}${ending}${below}`)
  .filter((text) => Boolean(parse(text).AFTER));

const tokenCharacters = Array.from({ length: 94 }, (_, i) => String.fromCharCode(33 + i));
const quotelessToken = fc.string({
  unit: fc.constantFrom(...tokenCharacters.filter((character) => !`'"\``.includes(character))),
});
const token = fc.string({ unit: fc.constantFrom(...tokenCharacters, "'", '"', '`', '#', '\\') });
const anyValue = fc.oneof(
  token,
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom(...pieces) }),
);
const key = fc.constantFrom(
  'A',
  'B',
  'KEY',
  'NEW',
  'NEWER',
  'AFTER',
  'export',
  'with.dot-and-dash',
);

const runs = { numRuns: 3000 };

/** The changed text; `null` if it was refused because of an unclosed quote elsewhere. */
function setUnlessUnclosed(text: string, changes: ReadonlyMap<string, string>): string | null {
  try {
    return setEnv(parseEnv(text), changes, 'AFTER').text;
  } catch (error) {
    if (error instanceof StatsError && /^Line \d+ of \.env\.social/.test(error.message))
      return null;
    throw error;
  }
}

function attempt(text: string, changes: ReadonlyMap<string, string>): string | undefined {
  try {
    return setEnv(parseEnv(text), changes, 'AFTER').text;
  } catch (error) {
    if (error instanceof StatsError) return undefined;
    throw error;
  }
}

/** The length of the common beginning and the common end of two texts, with no character counted twice. */
function sharedLength(left: string, right: string): number {
  const shorter = Math.min(left.length, right.length);
  let head = 0;
  while (head < shorter && left[head] === right[head]) head++;
  let tail = 0;
  while (tail < shorter - head && left.at(-1 - tail) === right.at(-1 - tail)) tail++;
  return head + tail;
}

const set = (text: string, changes: Record<string, string>, after = 'AFTER') =>
  setEnv(parseEnv(text), new Map(Object.entries(changes)), after).text;

describe('parseEnv', () => {
  it('reads every text as dotenv does', () => {
    fc.assert(
      fc.property(fc.oneof(nastyText, textWithAfter, fc.string({ unit: 'binary' })), (text) => {
        expect(Object.fromEntries(parseEnv(text).values)).toEqual(parse(text));
      }),
      { numRuns: 10_000 },
    );
  });

  it.each([
    ['the last of two equal keys', 'KEY=1\nKEY=2', '2'],
    ['a value after spaces, up to the comment', 'KEY = a b # c', 'a b'],
    ['a comment sign within quotes', `KEY='a#b' # c`, 'a#b'],
    ['line breaks only in double quotes', `KEY='a\\nb'`, 'a\\nb'],
    ['escaped line breaks in double quotes', 'KEY="a\\nb\\rc"', 'a\nb\rc'],
    ['a value of several lines', 'KEY=`a\r\nb`', 'a\nb'],
    ['a quoted value on the line below', "KEY=\r\n'a'", 'a'],
    ['an unquoted line below as no value', 'KEY=\r\na', ''],
    ['the line below a colon as the value', 'KEY:\r\nNEXT=1', 'NEXT=1'],
    ['an export', 'export KEY=a', 'a'],
    ['an export followed by several blanks', 'export \t KEY=a', 'a'],
    ['a key after a byte order mark', '\ufeffKEY=a', 'a'],
    ['an unclosed quote as part of the value', `KEY='a\nB=1`, `'a`],
    ['a quote that closes too early as part of the value', `KEY='a'b'`, `a'b`],
    ['quotes that begin at a line separator', "KEY=a\u2028'b'", 'a\u2028b'],
  ])('reads %s', (_, text, value) => {
    expect(parseEnv(text).values.get('KEY')).toBe(value);
    expect(parse(text).KEY).toBe(value);
  });

  it.each([
    ['line feeds', '\n'],
    ['CRLF', '\r\n'],
    ['blanks', ' '],
    ['blank lines', '  \n'],
    ['quotes', "'"],
    ['keys without a value', 'K:\n'],
    ['keys far from their sign', 'K\n\n\n'],
    ['unclosed quotes', `K='\nK="\nK=\`\n`],
    ['quotes that never fit', `K="a' `],
    ['escaped quotes', '\\" x'],
    ['backslashes', '\\'],
    ['exports', 'export\n'],
    ['letters', 'a'],
    ['quotes at line separators', "\u2028'y"],
  ])('reads 48 KB of %s within half a second', (_, piece) => {
    const filling = piece.repeat(48 * 1024).slice(0, 48 * 1024);
    for (const text of [filling, `K${filling}`, `K=x${filling}`, `K="${filling}`]) {
      const startedAt = performance.now();
      parseEnv(text);
      expect(performance.now() - startedAt).toBeLessThan(500);
    }
  });
});

describe('setEnv', () => {
  it('returns a text that dotenv parses with the changes, and that stays the same when they are set again', () => {
    fc.assert(
      fc.property(
        textWithAfter,
        fc.array(fc.tuple(key, anyValue), { maxLength: 5 }),
        (text, pairs) => {
          const changes = new Map(pairs);
          const result = attempt(text, changes);
          if (result === undefined) return;
          expect(parse(result)).toEqual({ ...parse(text), ...Object.fromEntries(changes) });
          expect(setEnv(parseEnv(result), changes, 'AFTER').text).toBe(result);
        },
      ),
      runs,
    );
  });

  it('can write every token without quotes into every text, unless an unclosed quote prevents it', () => {
    fc.assert(
      fc.property(
        textWithAfter,
        fc.array(fc.tuple(key, quotelessToken), { maxLength: 5 }),
        (text, pairs) => {
          const changes = new Map(pairs);
          const result = setUnlessUnclosed(text, changes);
          if (result === null) return;
          expect(parse(result)).toEqual({ ...parse(text), ...Object.fromEntries(changes) });
        },
      ),
      runs,
    );
  });

  it('can write into every text what it can write into one line, unless an unclosed quote prevents it', () => {
    fc.assert(
      fc.property(textWithAfter, key, anyValue, (text, name, value) => {
        const changes = new Map([[name, value]]);
        fc.pre(attempt('AFTER=v', changes) !== undefined);
        const result = setUnlessUnclosed(text, changes);
        if (result !== null) expect(parse(result)[name]).toBe(value);
      }),
      runs,
    );
  });

  it('can write every value that lacks one kind of quotes, unless an unclosed quote prevents it', () => {
    const lacking = fc
      .tuple(
        fc.string({ unit: fc.constantFrom(...tokenCharacters, ' ', 'ü', '😀', "'", '"', '`') }),
        fc.constantFrom("'", '`'),
      )
      .map(([value, quote]) => value.replaceAll(quote, ''));
    fc.assert(
      fc.property(textWithAfter, key, lacking, (text, name, value) => {
        const result = setUnlessUnclosed(text, new Map([[name, value]]));
        if (result !== null) expect(parse(result)[name]).toBe(value);
      }),
      runs,
    );
  });

  it('returns the same text if no value changes', () => {
    fc.assert(
      fc.property(nastyText, (text) => {
        expect(setEnv(parseEnv(text), parseEnv(text).values, 'AFTER').text).toBe(text);
      }),
      runs,
    );
  });

  it('adds a new key without changing any other character', () => {
    fc.assert(
      fc.property(textWithAfter, anyValue, (text, value) => {
        const result = attempt(text, new Map([['NEW', value]]));
        if (result === undefined) return;
        expect(sharedLength(text, result)).toBe(text.length);
      }),
      runs,
    );
  });

  it('changes only the value, and returns the original text when the old value is set again', () => {
    const separator = fc.constantFrom('=', ' = ', ': ', '= ', ':\t');
    const quote = fc.constantFrom('', "'", '"', '`');
    const trailing = fc.constantFrom('', ' ', ' # comment', "\t#it's");
    const other = fc.constantFrom(
      '',
      '# comment',
      '  # A=1',
      'no key',
      'A=0',
      "B: 'x' # y",
      'AFTER=z',
    );
    const plainToken = fc.stringMatching(/^[\w.!*+/=,:-]+$/);
    const lines = fc.array(other, { maxLength: 5 });
    fc.assert(
      fc.property(
        fc.record({ above: lines, below: lines, separator, quote, trailing }),
        fc.constantFrom('\n', '\r\n', '\r'),
        plainToken,
        plainToken,
        ({ above, below, separator, quote, trailing }, ending, old, value) => {
          const text = (token: string) =>
            [...above, `KEY${separator}${quote}${token}${quote}${trailing}`, ...below].join(ending);
          expect(set(text(old), { KEY: value })).toBe(text(value));
          expect(set(set(text(old), { KEY: value }), { KEY: old })).toBe(text(old));
        },
      ),
      runs,
    );
  });

  it('keeps comments, blank lines, quotes, line endings, order and unknown keys', () => {
    const text = [
      '\ufeff# TikTok',
      'AFTER=act.old # of the sandbox',
      '',
      `  export REFRESH = "rft.old"\t# it's secret\r`,
      'OTHER: `kept`\r',
      'no key at all',
      "CERTIFICATE='a",
      "  b'",
    ].join('\n');
    const result = set(text, {
      AFTER: 'act.new!1*x',
      REFRESH: 'rft.new',
      SCOPE: 'user.info.basic',
    });
    expect(result).toBe(
      text
        .replace('act.old', 'act.new!1*x')
        .replace('rft.old', 'rft.new')
        .replace('sandbox\n', 'sandbox\nSCOPE=user.info.basic\n'),
    );
  });

  it('changes the last of two equal keys', () => {
    expect(set('KEY=1\nAFTER=v\nKEY=1\n#KEY=1', { KEY: '2' })).toBe(
      'KEY=1\nAFTER=v\nKEY=2\n#KEY=1',
    );
  });

  it.each([
    ['in the order given', 'AFTER=v\nB=1\n', 'AFTER=v\nNEW=1\nNEWER=2\nB=1\n'],
    [
      'with the line ending of the line above',
      'A=1\nAFTER=v\r\nB=1\n',
      'A=1\nAFTER=v\r\nNEW=1\r\nNEWER=2\r\nB=1\n',
    ],
    [
      'at the end, with the line ending of the text',
      'B=1\r\nAFTER=v',
      'B=1\r\nAFTER=v\r\nNEW=1\r\nNEWER=2',
    ],
    ['in a text of one line', 'AFTER=v', 'AFTER=v\nNEW=1\nNEWER=2'],
    ['behind a comment', 'AFTER=v # c\n', 'AFTER=v # c\nNEW=1\nNEWER=2\n'],
    ['behind a value of several lines', "AFTER='v\nw' # c\n", "AFTER='v\nw' # c\nNEW=1\nNEWER=2\n"],
    [
      'before a line separator',
      `AFTER='v'\u2028B="x\ny"`,
      `AFTER='v'\nNEW='1'\nNEWER='2'\u2028B="x\ny"`,
    ],
    ['behind the last of equal keys', 'AFTER=u\nAFTER=v\n', 'AFTER=u\nAFTER=v\nNEW=1\nNEWER=2\n'],
  ])('adds new keys %s', (_, text, result) => {
    expect(set(text, { NEW: '1', NEWER: '2' })).toBe(result);
  });

  it.each([
    ['an unquoted value', 'KEY=old # c', 'act.1!2*x', 'KEY=act.1!2*x # c'],
    ['single quotes', "KEY='old'", 'a b#c', "KEY='a b#c'"],
    ['double quotes', 'KEY="old"', 'a\r\nb', 'KEY="a\\r\\nb"'],
    ['backticks', 'KEY=`old`', `'"`, `KEY=\`'"\``],
    ['no quotes where quotes do not fit', 'KEY="old"', 'a\\nb', 'KEY=a\\nb'],
    ['quotes where they are needed', 'KEY=old', 'a#b', `KEY='a#b'`],
    ['double quotes where they are needed', 'KEY=old', "it's #1", `KEY="it's #1"`],
    ['backticks where they are needed', 'KEY=old', `'"' #1`, `KEY=\`'"' #1\``],
    ['an empty value', 'KEY=old # c', '', 'KEY= # c'],
    ['quotes where a quoted line would be read instead', `KEY=old\n"x"`, '', `KEY=''\n"x"`],
    ['the place behind the sign', 'KEY= # c', 'new', 'KEY=new # c'],
    ['the place behind a colon', 'KEY:\r\n\r\nB=1', 'new', 'KEY: new\r\n\r\nB=1'],
    [
      'the place behind the sign where quotes do not fit on the line below',
      "KEY=\n  'old'\nB=1",
      `a'b"c\`d`,
      `KEY='a'b"c\`d'\n  \nB=1`,
    ],
    ['the line below', "KEY=\n  'old'", 'new', "KEY=\n  'new'"],
  ])('writes with %s', (_, text, value, result) => {
    expect(set(text, { KEY: value })).toBe(result);
  });

  it.each([
    [`A='\nB="\nC=\`\nAFTER=v\n`, '#x', 1],
    [`AFTER=v\n# a comment\n\nA='\nB="\nKEY=x'"y # c\nC='\nD="`, 'x', 4],
  ])('refuses a text whose unclosed quotes would change values: %j', (text, value, line) => {
    const attempted = () => set(text, { KEY: value });
    expect(attempted).toThrow(expect.objectContaining({ code: 'invalid-input' }));
    expect(attempted).toThrow(
      `Line ${line} of .env.social has a quote that is never closed, so KEY cannot get a new value`,
    );
  });

  it('uses other quotes where an unclosed quote would change the value', () => {
    expect(set(`A='a\r\n KEY=x'y # c\r\nB=z'`, { KEY: 'x' })).toBe(`A='a\r\n KEY='x' # c\r\nB=z'`);
    expect(set(`AFTER=v\nB=z'\n`, { KEY: '#\\' })).toBe(`AFTER=v\nKEY="#\\"\nB=z'\n`);
  });

  it('supports the guard comments that an earlier release wrote', () => {
    const guard = '#\'"`- keeps an unclosed quote elsewhere from changing this value';
    const text = `A='\nB="\nC=\`\nAFTER=v\n${guard}\nKEY='#x' ${guard}\n`;
    expect(parseEnv(text).values.get('KEY')).toBe('#x');
    expect(set(text, { KEY: '#y' })).toBe(text.replace('#x', '#y'));
  });

  it.each([
    ['a value with all quotes and a comment sign', 'KEY', `s3cr3t'"\`#`],
    ['an invalid key', 'MY KEY', 's3cr3t'],
    ['a key that dotenv ignores', '__proto__', 's3cr3t'],
    ['NUL', 'KEY', 's3cr3t\0'],
    ['half a character', 'KEY', 's3cr3t\ud83c'],
  ])('refuses %s with an error that shows only the key', (_, name, value) => {
    const attempted = () => setEnv(parseEnv('AFTER=v'), new Map([[name, value]]), 'AFTER');
    expect(attempted).toThrow(StatsError);
    expect(attempted).toThrow(expect.objectContaining({ code: 'invalid-input' }));
    expect(attempted).toThrow(name);
    expect(attempted).not.toThrow('s3cr3t');
  });

  it('refuses a new key if the key that it must follow is missing', () => {
    expect(() => set('A=1\n#AFTER=v', { NEW: 's3cr3t' })).toThrow('AFTER');
    expect(set('A=1', { A: '2' })).toBe('A=2');
  });

  it.each([
    ['unclosed quotes', `K='\nK="\nK=\`\n`],
    ['blank lines', '\n'],
    ['quotes at line separators', "\u2028'y"],
    ['keys', 'KEY=1\n'],
  ])('writes or refuses ten keys in 48 KB of %s within two seconds', (_, piece) => {
    const filling = piece.repeat(48 * 1024).slice(0, 24 * 1024);
    const changes = new Map(Array.from({ length: 10 }, (_, i) => [`NEW_${i}`, `'"#${i}`]));
    const startedAt = performance.now();
    const result = setUnlessUnclosed(`${filling}\nAFTER=v\n${filling}`, changes);
    if (result !== null) expect(result).toContain('NEW_9=');
    expect(performance.now() - startedAt).toBeLessThan(2000);
  });
});
