import { expect, test } from 'vitest';
import { readTime } from '../../src/platforms/read-time.ts';

const read = (text: string) => readTime(new Map([['AT', text]]), 'AT');
const at = Date.UTC(2026, 10, 23, 3, 17);

test.each([
  ['2026-11-23T03:17:00Z', at],
  ['2026-11-23T03:17Z', at],
  ['2026-11-23T03:17:00.250Z', at + 250],
  ['2026-11-23T04:17:00+01:00', at],
  ['2026-11-23T01:47-01:30', at],
  ['2026-11-23T04:17:00+0100', at],
])('%s is read as a time', (text, ms) => {
  expect(read(text)).toBe(ms);
});

test.each([
  '',
  'soon',
  '1763867820',
  '2026-11-23',
  // Without a zone, the time would depend on the machine.
  '2026-11-23T03:17:00',
  ' 2026-11-23T03:17:00Z',
  '2026-11-23T03:17:00Z ',
  '2026-11-23 03:17:00Z',
  '226-11-23T03:17:00Z',
  '+002026-11-23T03:17:00Z',
  '2026-11-23T03:17:0Z',
  '2026-11-23T03:17:00.Z',
  '2026-11-23T03:17:00+1:00',
  '2026-11-23T03:17:00+01:0',
  '2026-13-23T03:17:00Z',
])('"%s" is not read as a time', (text) => {
  expect(read(text)).toBeNull();
});

test('a missing time is unknown', () => {
  expect(readTime(new Map(), 'AT')).toBeNull();
});
