import { expect, test } from 'vitest';
import { createRouter } from '../../src/emulators/router.ts';

const find = createRouter({
  'GET /things/special': 'special',
  'GET /things/:name': 'one',
  'GET /things/': 'all',
});

test('the first route that matches counts', () => {
  expect(find('GET', '/things/special')?.handler).toBe('special');
  expect(find('GET', '/things/other')?.handler).toBe('one');
});

test('a named part is decoded after the path was split', () => {
  expect(find('GET', '/things/a%2Fb')?.parts('name')).toBe('a/b');
});

test('a slash at the end makes another path', () => {
  expect(find('GET', '/things/')?.handler).toBe('all');
  expect(find('GET', '/things')).toBeNull();
});

test('neither another method nor a broken encoding matches', () => {
  expect(find('POST', '/things/other')).toBeNull();
  expect(find('GET', '/things/%E0%A4%A')).toBeNull();
});
