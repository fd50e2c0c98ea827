import { expect, test } from 'vitest';
import { assertEnvText } from '../../src/credentials/assert-env-text.ts';
import { parseEnv } from '../../src/credentials/env-file.ts';
import { StatsError } from '../../src/errors.ts';
import type { Platform } from '../../src/platforms/platform.ts';
import { tiktok } from '../../src/platforms/tiktok/index.ts';

const platform: Platform = { ...tiktok, keys: [{ name: 'FIRST' }, { name: 'SECOND' }] };
const text = 'FIRST=abcdefgh\nSECOND=ijklmnop\n';

/** Message and hint of the refusal; `null` when the text passes. */
function refusalOf(env: string): string[] | null {
  try {
    assertEnvText(parseEnv(env), [platform]);
    return null;
  } catch (error) {
    if (error instanceof StatsError) return [error.message, error.hint];
    throw error;
  }
}

const usual = 'Write each key as KEY=value on a line of its own.';

test.each([
  ['{"FIRST": "abcdefgh"}', 'is JSON', 'Do not quote or nest it.'],
  [' \n["FIRST=abcdefgh"]', 'is JSON', 'Do not quote or nest it.'],
  [btoa(text), 'is base64', 'Store the decoded text.'],
  [`\n ${btoa(text)}\n`, 'is base64', 'Store the decoded text.'],
  ['***', 'is what a log shows instead of it', 'Store the text itself.'],
  ['\n***\n', 'is what a log shows instead of it', 'Store the text itself.'],
  [
    'MY_SECRET\n',
    'is one word',
    `If it is the secret's name, pass its text instead: env-social: \${{ secrets.NAME }}.`,
  ],
  [
    'set FIRST=abcdefgh',
    'contains keys, but none at the beginning of a line',
    'Nothing but export may precede it.',
  ],
])('%j is refused, and the error says what it is and what to do', (env, what, hint) => {
  expect(refusalOf(env)).toEqual([`The text of .env.social ${what}.`, `${usual} ${hint}`]);
});

const lost = 'the line ends are lost';
const spelled = 'the text contains \\n instead of line ends';

test.each([
  ['FIRST=abcdefgh SECOND=ijklmnop', lost],
  ["FIRST='abcdefgh SECOND=ijklmnop\nthe end'", lost],
  ['FIRST=abc\\ndefghSECOND=ijklmnop', lost],
  ['FIRST=abcdefgh\\nSECOND=ijklmnop', spelled],
  ['FIRST=abcdefgh\\r\\n SECOND=ijklmnop', spelled],
  ['FIRST=`abcdefgh\nSECOND=ijklmnop`', 'a quote is not closed'],
])('%j is refused, and the error tells which key swallowed which, and why', (env, why) => {
  expect(refusalOf(env)).toEqual([
    `The text of .env.social has SECOND inside the value of FIRST: ${why}.`,
    `${usual}`,
  ]);
});

test.each([
  ['nothing', ''],
  ['blank lines', ' \n\n'],
  ['the keys', text],
  ['other words before asterisks', 'note ***'],
  ['other words after asterisks', '*** note'],
  ['other signs before base64', `!${btoa(text)}`],
  ['other signs after base64', `${btoa(text)}!`],
  ['several words', 'some other text'],
])('a text of %s passes: only the accounts tell whether it is enough', (_, env) => {
  expect(refusalOf(env)).toBeNull();
});
