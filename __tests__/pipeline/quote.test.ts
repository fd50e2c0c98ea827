import { expect, test } from 'vitest';
import { quote } from '../../src/pipeline/quote.ts';

test.each(['fr', 'tiktk', 'tiktok;', 'My Space', 'x/y:z', 'Ärger', '1.5'])(
  'a name that is no secret value is quoted: %s',
  (value) => {
    const isPlain = !value.includes(';');
    expect(quote(value, ['KEY=other'])).toBe(isPlain ? ` ("${value}")` : '');
  },
);

test.each([
  ['is empty', ''],
  ['is a part of a secret text', 'hushhush'],
  ['is as long as a token', 'x'.repeat(31)],
  ['has two lines', 'a\nb'],
  ['has marks of a command or of a dotenv line', 'KEY=value'],
  ['has a direction mark', 'a\u202eb'],
])('a value that %s is not quoted', (_, value) => {
  expect(quote(value, ['TIKTOK_CLIENT_SECRET=hushhush\n'])).toBe('');
});
