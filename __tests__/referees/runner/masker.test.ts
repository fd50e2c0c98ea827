import { describe, expect, test } from 'vitest';
import { createMasker } from './masker.ts';

const mask = (value: string, text: string): string => {
  const masker = createMasker();
  masker.add(value);
  return masker.mask(text);
};

describe('the masker', () => {
  const value = 'p&ss "w<r>d\'; 100%/+é';
  const bytes = Buffer.from(value);
  test.each([
    ['the value', value],
    ['its base64', bytes.toString('base64')],
    ['its base64 from the second byte on', bytes.subarray(1).toString('base64')],
    ['its base64 from the third byte on', bytes.subarray(2).toString('base64')],
    ['the value with quotes escaped for a command line', value.replaceAll('"', '\\"')],
    ['the value in an expression', value.replaceAll("'", "''")],
    ['the value in JSON', JSON.stringify(value).slice(1, -1)],
    ['the value in a URL', 'p%26ss%20%22w%3Cr%3Ed%27%3B%20100%25%2F%2B%C3%A9'],
    ['the value in XML', 'p&amp;ss &quot;w&lt;r&gt;d&apos;; 100%/+é'],
  ])('masks %s', (_, text) => {
    expect(mask(value, `<${text}>`)).toBe('<***>');
  });

  test('masks each trimmed line and the whole value', () => {
    const masker = createMasker();
    masker.add('first=1\r\n\n  second=2 \n}');
    expect(masker.mask('first=1')).toBe('***');
    expect(masker.mask('a second=2 b')).toBe('a *** b');
    expect(masker.mask('{}')).toBe('{***');
    expect(masker.mask('first=1\r\n\n  second=2 \n}')).toBe('***');
  });

  test('masks the inside of quotes around more than eight characters', () => {
    expect(mask('"quoted-text"', 'quoted-text')).toBe('***');
    expect(mask('"short"', 'short')).toBe('short');
  });

  test.each([
    ['alpha1&beta22&gamma3', 'alpha1&beta22&', 'gamma3'],
    ['alpha1&+beta22&gamma3', 'alpha1&+', 'eta22&gamma3'],
  ])('masks what PowerShell shows of %s', (whole, before, behind) => {
    expect(mask(whole, `${before} | ${behind}`)).toBe('*** | ***');
  });

  test('masks texts that overlap or touch as one', () => {
    const masker = createMasker();
    for (const value of ['abc', 'cde', 'fg']) masker.add(value);
    expect(masker.mask('-abcdefg-abc-')).toBe('-***-***-');
    expect(mask('aa', 'aaa b aa')).toBe('*** b ***');
  });
});

describe('the masker, as the one of the runner,', () => {
  test.each([
    ['the value of a line KEY=value', 'KEY=some-value', 'some-value'],
    ['hexadecimal', 'some-value', Buffer.from('some-value').toString('hex')],
    ['URL-safe base64', '\u00ff?>~~~', Buffer.from('\u00ff?>~~~').toString('base64url')],
    ['the value reversed', 'some-value', 'eulav-emos'],
    ['the value in parts', 'some-value', 'some- value'],
    ['the value in another case', 'some-value', 'Some-Value'],
    ['everything, when the mask is empty', ' \n', 'a b'],
  ])('does not mask %s', (_, value, text) => {
    expect(mask(value, text)).toBe(text);
  });
});
