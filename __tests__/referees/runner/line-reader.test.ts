import { expect, test } from 'vitest';
import { createLineReader } from './line-reader.ts';

function read(...chunks: string[]): string[] {
  const lines: string[] = [];
  const reader = createLineReader((line) => lines.push(line));
  for (const chunk of chunks) reader.push(chunk);
  reader.end();
  return lines;
}

test('LF, CRLF and a carriage return alone each end a line', () => {
  expect(read('a\nb\r\nc\rd')).toEqual(['a', 'b', 'c', 'd']);
  expect(read('\n\na\n\n')).toEqual(['', '', 'a', '']);
  expect(read('a\r\r\nb')).toEqual(['a', '', 'b']);
  expect(read('')).toEqual([]);
});

test('the boundaries of chunks make no difference', () => {
  const text = 'one\r\ntwo\rthree\n\nfour\r';
  const whole = read(text);
  expect(whole).toEqual(['one', 'two', 'three', '', 'four']);
  for (let cut = 1; cut < text.length; cut += 1) {
    expect(read(text.slice(0, cut), text.slice(cut))).toEqual(whole);
  }
  expect(read(...text)).toEqual(whole);
});
