import { expect, test } from 'vitest';
import { createRouter } from '../../src/emulators/router.ts';

const find = createRouter({
  'GET /things/special': 'special',
  'GET /things/:name': 'one',
  'GET /things/': 'all',
});

test('the first matching route wins', () => {
  expect(find('GET', '/things/special')?.handler).toBe('special');
  expect(find('GET', '/things/other')?.handler).toBe('one');
});

test('a named part is decoded after the path is split', () => {
  expect(find('GET', '/things/a%2Fb')?.parts('name')).toBe('a/b');
});

test('a trailing slash makes a different path', () => {
  expect(find('GET', '/things/')?.handler).toBe('all');
  expect(find('GET', '/things')).toBeNull();
});

test('a route does not match another method or an invalid encoding', () => {
  expect(find('POST', '/things/other')).toBeNull();
  expect(find('GET', '/things/%E0%A4%A')).toBeNull();
});
