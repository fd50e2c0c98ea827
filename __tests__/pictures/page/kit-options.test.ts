import { describe, expect, test } from 'vitest';
import { parseContact } from '../../../src/pictures/page/contact.ts';
import {
  parsePageAddress,
  parseTimeZone,
  toNeighbour,
} from '../../../src/pictures/page/kit-options.ts';

describe('a contact', () => {
  test.each([
    ['hello@example.org', 'mailto:hello@example.org', 'hello@example.org'],
    [
      'a+b%c?d&e@x-y.example.org',
      'mailto:a+b%25c%3Fd%26e@x-y.example.org',
      'a+b%c?d&e@x-y.example.org',
    ],
    ['jürgen@bäcker.de', 'mailto:j%C3%BCrgen@bäcker.de', 'jürgen@bäcker.de'],
    ['https://example.org/contact/', 'https://example.org/contact/', 'example.org/contact'],
  ])('%s is a link', (text, href, shown) => {
    expect(parseContact(text)).toMatchObject({ href, text: shown });
  });

  test.each([
    ...['', 'me', 'me@localhost', 'me@@example.org', 'me@example.org,you@example.org'],
    ...['mailto:me@example.org', 'http://example.org', 'javascript:alert(1)', 'a b@example.org'],
    ...['me@example.org\nbcc:you@example.org', '\u202eme@example.org', 'https://me:pw@example.org'],
    `${'a'.repeat(250)}@example.org`,
  ])('%j is refused', (text) => {
    expect(parseContact(text)).toBeNull();
  });
});

test.each([
  ['UTC', 'UTC'],
  ['Europe/Berlin', 'Europe/Berlin'],
  ['europe/berlin', 'Europe/Berlin'],
  ['America/Argentina/Buenos_Aires', 'America/Argentina/Buenos_Aires'],
  ['Mars/Olympus', null],
  ['+01:00', null],
  ['Berlin', null],
  ['', null],
])('the time zone %j is read as %j', (text, zone) => {
  expect(parseTimeZone(text)).toBe(zone);
});

test.each([
  ['https://example.org', 'https://example.org/', 'https://example.org/a/b.png'],
  ['https://example.org/kit', 'https://example.org/kit', 'https://example.org/kit/a/b.png'],
  ['https://example.org/kit/#x', 'https://example.org/kit/', 'https://example.org/kit/a/b.png'],
  [
    'https://example.org/kit/index.html?x=1',
    'https://example.org/kit/index.html?x=1',
    'https://example.org/kit/a/b.png',
  ],
])('the page %s has its files beside it', (text, page, file) => {
  expect(parsePageAddress(text)).toBe(page);
  expect(toNeighbour(page, 'a/b.png')).toBe(file);
});

test.each([
  'http://example.org',
  'example.org/kit',
  'https://a b.org',
  'https://me:x@example.org',
  'https://x',
])('the page address %j is refused', (text) => {
  expect(parsePageAddress(text)).toBeNull();
});
