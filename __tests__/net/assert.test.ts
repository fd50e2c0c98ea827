import fc from 'fast-check';
import { expect, test } from 'vitest';
import { StatsError } from '../../src/errors.ts';
import {
  assertArray,
  assertRecord,
  isRecord,
  readBoolean,
  readCount,
  readLine,
  readText,
  readUrl,
} from '../../src/net/assert.ts';

const where = 'the answer: data.field';

function refusalOf(act: () => unknown): string | undefined {
  try {
    act();
  } catch (error) {
    if (error instanceof StatsError && error.code === 'unexpected-answer') return error.message;
    throw error;
  }
  return undefined;
}

test.each<[string, (value: unknown, where: string) => unknown, unknown[]]>([
  ['an object', assertRecord, [undefined, null, [], 'text', 1, 1n, true]],
  ['a list', assertArray, [undefined, null, {}, 'text', 1, true]],
  ['text', readText, [1, 1n, false, {}, []]],
  ['text', readLine, [1, 1n, false, {}, []]],
  ['text', readUrl, [1, false, {}, []]],
  ['true or false', readBoolean, ['true', 0, 1, {}, []]],
  ['a count', readCount, ['1', '', true, {}, [], 1.5, -1, -1n, 1e300, Number.NaN, 2n ** 63n]],
])('a value that is not %s is refused with the name of its field', (wanted, read, values) => {
  for (const value of values)
    expect(refusalOf(() => read(value, where))).toBe(`${where} is not ${wanted}.`);
});

test('an object or a list is returned unchanged', () => {
  const [record, list] = [{ a: 1 }, [1, 'two']];
  expect(assertRecord(record, where)).toBe(record);
  expect(assertArray(list, where)).toBe(list);
});

test('a text of 10,000 characters is accepted, and a longer one is refused', () => {
  expect(readText('a'.repeat(10_000), where)).toHaveLength(10_000);
  for (const read of [readText, readLine, readUrl])
    expect(refusalOf(() => read('a'.repeat(10_001), where))).toBe(
      `${where} is not text of at most 10000 characters.`,
    );
});

test('the error suggests a newer version of the action, or a report', () => {
  expect(() => readCount('1', where)).toThrow(
    expect.objectContaining({
      hint: expect.stringMatching(/newer version of this action.*report/),
    }),
  );
});

test('missing values are null, unlike empty text, zero and false', () => {
  for (const read of [readText, readLine, readUrl, readBoolean, readCount]) {
    expect(read(undefined, where)).toBeNull();
    expect(read(null, where)).toBeNull();
  }
  expect(readText('', where)).toBe('');
  expect(readLine('', where)).toBe('');
  expect(readCount(0, where)).toBe(0n);
  expect(readBoolean(false, where)).toBe(false);
});

test('counts are exact up to 2^63 - 1, however they were parsed', () => {
  expect(readCount(12, where)).toBe(12n);
  expect(readCount(-0, where)).toBe(0n);
  expect(readCount(Number.MAX_SAFE_INTEGER, where)).toBe(9_007_199_254_740_991n);
  expect(readCount(9_007_199_254_740_993n, where)).toBe(9_007_199_254_740_993n);
  expect(readCount(2n ** 63n - 1n, where)).toBe(2n ** 63n - 1n);
  expect(refusalOf(() => readCount(2 ** 53, where))).toContain('a count');
});

test('a text keeps its lines and emoji, and loses control characters', () => {
  const control = String.fromCharCode(27);
  const text = `Sourdough 🍞👩‍🍳\r\nslowly${control}[2J\u0000\u0085\u2028!`;
  expect(readText(text, where)).toBe('Sourdough 🍞👩‍🍳\nslowly[2J!');
});

test('a name stays on one line, so that it cannot start a line of a log', () => {
  expect(readLine('Mara\n::error::bakes', where)).toBe('Mara ::error::bakes');
  expect(readLine('Mara\r\nbakes', where)).toBe('Mara bakes');
});

test('half an emoji is removed, because UTF-8 cannot encode it', () => {
  expect(readText('cut \ud83c', where)).toBe('cut ');
  expect(readText('\udf5e cut 🍞', where)).toBe(' cut 🍞');
});

test('a line of any characters can be shown, stored and put into a URL', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 0, max: 8 }), (text, cut) => {
      const line = readLine(text.slice(cut), where) ?? '';
      // biome-ignore lint/suspicious/noControlCharactersInRegex: the test looks for them
      expect(line).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/);
      expect(Buffer.from(line, 'utf8').toString('utf8')).toBe(line);
      expect(() => encodeURIComponent(line)).not.toThrow();
    }),
  );
});

test('the URL of a picture may be https, or http on loopback for an emulator', () => {
  const signed =
    'https://p16-common-sign.tiktokcdn.com/a~tplv:1080:1080.jpeg?dr=1&refresh_token=fcdf511f&x-signature=c%3D';
  expect(readUrl(signed, where)).toBe(signed);
  expect(readUrl('http://127.0.0.1:8080/a.jpeg', where)).toBe('http://127.0.0.1:8080/a.jpeg');
});

test('any other URL is read as null', () => {
  const script = ['javascript', 'alert(1)'].join(':');
  for (const value of [
    '',
    'a.jpeg',
    '//example.com',
    'http://example.com/a.jpeg',
    script,
    'data:,',
  ])
    expect(readUrl(value, where), value).toBeNull();
});

test('a list is not a record, and neither is null', () => {
  expect([{}, { a: 1 }].every(isRecord)).toBe(true);
  expect([[], null, undefined, 'a', 1n].some(isRecord)).toBe(false);
});
