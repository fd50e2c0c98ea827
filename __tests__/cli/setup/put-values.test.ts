import { expect, test } from 'vitest';
import { putValues, toSecretFile } from '../../../src/cli/setup/put-values.ts';
import { parseEnv } from '../../../src/credentials/env-file.ts';

test('the first key gets a new line, and the other keys follow it', () => {
  const values = new Map([
    ['ONE_KEY', '1'],
    ['TWO_KEY', 'two # words'],
  ]);
  expect(putValues(parseEnv(''), values).text).toBe("ONE_KEY=1\nTWO_KEY='two # words'\n");
  expect(putValues(parseEnv('# mine'), values).text).toBe(
    "# mine\nONE_KEY=1\nTWO_KEY='two # words'\n",
  );
});

test('the secret contains each key once and no comments', () => {
  const text = `# a comment
ONE_KEY=old

EMPTY_KEY=
ONE_KEY='new' # behind
MANY_LINES="# first
second"
`;
  const secret = toSecretFile(parseEnv(text));
  expect(Object.fromEntries(secret.values)).toEqual({
    ONE_KEY: 'new',
    MANY_LINES: '# first\nsecond',
  });
  expect(secret.text).not.toMatch(/comment|behind/);
});
