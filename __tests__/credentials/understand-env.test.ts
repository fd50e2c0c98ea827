import { describe, expect, test } from 'vitest';
import { parseEnv } from '../../src/credentials/env-file.ts';
import { understandEnv } from '../../src/credentials/understand-env.ts';
import { StatsError } from '../../src/errors.ts';
import { platforms } from '../../src/platforms/index.ts';

const hidden = 'hushhush';
const lines = [
  `TIKTOK_ACCESS_TOKEN=act.${hidden}`,
  `TIKTOK_REFRESH_TOKEN=rft.${hidden}`,
  `TIKTOK_CLIENT_KEY=${hidden}`,
  `TIKTOK_CLIENT_SECRET=${hidden}`,
];
const text = `${lines.join('\n')}\n`;
const asObject = Object.fromEntries(lines.map((line) => line.split('=')));
const rewritten = (to: string) => text.replaceAll(/^(\w+)=(.*)$/gm, to);

const understand = (env: string, chosen: string[] = []) =>
  understandEnv(parseEnv(env), platforms, chosen);

/** Message and hint of the refusal, which never contain a value. */
function refusalOf(env: string, chosen: string[] = []): string {
  try {
    understand(env, chosen);
  } catch (error) {
    if (!(error instanceof StatsError) || error.code !== 'invalid-input') throw error;
    const said = `${error.message} ${error.hint}`;
    expect(said).not.toContain(hidden);
    return said;
  }
  throw new Error('The text was accepted.');
}

test.each([
  ['export', rewritten('export $1="$2"')],
  ['YAML colons', rewritten('$1: $2')],
  ['carriage returns alone', text.replaceAll('\n', '\r')],
  ['a byte order mark', `\ufeff${text}`],
])('%s is no mistake', (_, env) => {
  const { accounts, warnings } = understand(env);
  expect(accounts.map(({ id }) => id)).toEqual(['tiktok']);
  expect(warnings).toEqual([]);
});

test('without a choice of platforms, all that are configured are understood', () => {
  const env = parseEnv(`${text}INSTAGRAM_ACCESS_TOKEN=${hidden}\n`);
  const { accounts } = understandEnv(env, platforms);
  expect(accounts.map(({ id }) => id)).toEqual(['tiktok', 'instagram']);
});

const lost = 'has TIKTOK_REFRESH_TOKEN inside the value of TIKTOK_ACCESS_TOKEN: ';

test.each([
  ['blanks for line ends', text.replaceAll('\n', ' '), `${lost}the line ends are lost.`],
  ['commas for line ends', text.replaceAll('\n', ', '), `${lost}the line ends are lost.`],
  ['nothing for line ends', text.replaceAll('\n', ''), `${lost}the line ends are lost.`],
  ['\\n for line ends', text.replaceAll('\n', '\\n'), `${lost}the text contains \\n instead of`],
  [
    '\\r\\n for line ends',
    text.replaceAll('\n', '\\r\\n'),
    `${lost}the text contains \\n instead of`,
  ],
  ['an open quote', text.replace('=act', '="act').replace(/\n$/, '"'), `${lost}a quote is not`],
  [
    'a comment before lost line ends',
    `# mine ${lines.join(' ')}`,
    'none at the beginning of a line.',
  ],
  ['`set`', rewritten('set $1=$2'), 'contains keys, but none at the beginning of a line.'],
  ['PowerShell', rewritten('$env:$1="$2"'), 'contains keys, but none at the beginning of a line.'],
  ['JSON', JSON.stringify(asObject), 'The text of .env.social is JSON.'],
  ['pretty JSON', JSON.stringify(asObject, null, 2), 'The text of .env.social is JSON.'],
  ['a JSON string', JSON.stringify(text), 'The text of .env.social is JSON.'],
  ['base64', btoa(text), 'The text of .env.social is base64.'],
  ['base64 on several lines', btoa(text).replaceAll(/(.{76})/g, '$1\n'), 'is base64.'],
  ["the secret's name", 'TIKTOK_SECRET', 'The text of .env.social is one word.'],
  ["the file's name", '.env.social', 'The text of .env.social is one word.'],
  ['what a log shows', '***', 'is what a log shows instead of it.'],
])('a text with %s is recognised', (_, env, said) => {
  expect(refusalOf(env)).toContain(said);
  expect(refusalOf(env, ['tiktok'])).toContain(said);
});

describe('a key of a similar name', () => {
  test.each([
    ['TIKTOK_CLIENT_KEY', 'TIKTOK_CLIENTKEY'],
    ['TIKTOK_CLIENT_KEY', 'TIKTOK_CLIENT_ID'],
    ['TIKTOK_CLIENT_KEY', 'tiktok_client_key'],
    ['TIKTOK_CLIENT_KEY', 'TIKTOK-CLIENT-KEY'],
    ['TIKTOK_CLIENT_SECRET', 'TIKTOK_APP_SECRET'],
    ['TIKTOK_CLIENT_SECRET', 'TIKTOK_CLIENT_SECRETE'],
    ['TIKTOK_CLIENT_SECRET', 'TIKTOK_SECRET'],
    ['TIKTOK_ACCESS_TOKEN', 'TIK_TOK_ACCESS_TOKEN'],
    ['TIKTOK_REFRESH_TOKEN', 'TIKTOK_REFRESHTOKEN'],
  ])('is named when %s is missing: %s', (meant, written) => {
    expect(refusalOf(text.replace(`${meant}=`, `${written}=`))).toContain(
      `The key ${written} in .env.social is not used. If you mean ${meant}, write it like that.`,
    );
  });

  test('is named when the whole platform is in lower case', () => {
    const lower = text.toLowerCase();
    expect(refusalOf(lower)).toContain('If you mean TIKTOK_ACCESS_TOKEN');
    expect(refusalOf(lower, ['tiktok'])).toContain('If you mean TIKTOK_ACCESS_TOKEN');
  });

  test.each([
    ['TIKTOK_USER_NAME', 'TIKTOK_USERNAME'],
    ['instagram_access_token', 'INSTAGRAM_ACCESS_TOKEN'],
    ['YOUTUBE_CHANNEL', 'YOUTUBE_CHANNEL_ID'],
    ['TIKTOK_ACCESS_TOKEN__MY-SHOP', 'TIKTOK_ACCESS_TOKEN__MYSHOP'],
    ['INSTAGRAM_ACCESS_TOKEN_SHOP', 'INSTAGRAM_ACCESS_TOKEN__SHOP'],
  ])('is a warning when the run does not need it: %s', (written, meant) => {
    const { accounts, warnings } = understand(`${text}${written}=${hidden}\n`);
    expect(accounts).toHaveLength(1);
    expect(warnings).toEqual([
      {
        message: `The key ${written} in .env.social is not used.`,
        hint: `If you mean ${meant}, write it like that.`,
      },
    ]);
  });

  test.each(['TIKTOK_ACCESS_TOKEN_OLD', 'TWITTER_ACCESS_TOKEN', 'GREETING', 'TIKTOK_CLIENT_KEY2'])(
    'is none when it belongs to somebody else or is a copy: %s',
    (key) => {
      expect(understand(`${text}${key}=${hidden}\n`).warnings).toEqual([]);
    },
  );
});

test.each(['AUX', 'con', 'Lpt1'])(
  'the label %s, a device on Windows, is warned of, and its account is there',
  (label) => {
    const { accounts, warnings } = understand(rewritten(`$1__${label}=$2`));
    expect(accounts.map(({ id }) => id)).toEqual([`tiktok/${label.toLowerCase()}`]);
    expect(warnings).toEqual([
      {
        message: expect.stringContaining(`The label ${label} in .env.social is a device name`),
        hint: expect.stringContaining(`__${label}`),
      },
    ]);
  },
);

test.each(['AUXILIARY', 'COM', 'COM10', 'NULL'])('the label %s is no device', (label) => {
  expect(understand(rewritten(`$1__${label}=$2`)).warnings).toEqual([]);
});

describe('a value that was copied wrongly', () => {
  const withKey = (value: string) => text.replace(/^(TIKTOK_CLIENT_KEY=).*$/m, `$1${value}`);

  test.each([
    ['a comma', `${hidden},`, 'has a quote or a comma around its value'],
    ['a semicolon', `${hidden};`, 'has a quote or a comma around its value'],
    ['quotes and a comma', `"${hidden}",`, 'has a quote or a comma around its value'],
    ['typographic quotes', `“${hidden}”`, 'has a quote or a comma around its value'],
    ['German quotes', `„${hidden}“`, 'has a quote or a comma around its value'],
    ['an open quote', `'${hidden}`, 'has a quote or a comma around its value'],
    ['an expression', `\${{ secrets.KEY }}`, 'contains an expression instead of its value'],
    ['a variable', '$$KEY', 'contains an expression instead of its value'],
    ['asterisks', '***', 'contains asterisks, as a log shows instead of a secret value'],
    ['a header', `Bearer ${hidden}`, 'begins with Bearer'],
    ['its own key', `TIKTOK_CLIENT_KEY=${hidden}`, 'has TIKTOK_CLIENT_KEY inside the value'],
  ])('is named with its key: %s', (_, value, said) => {
    expect(refusalOf(withKey(value))).toMatch(/TIKTOK_CLIENT_KEY/);
    expect(refusalOf(withKey(value))).toContain(said);
  });

  test.each([
    ['TIKTOK_ACCESS_TOKEN', `rft.${hidden}`, 'holds a refresh token (rft.…)'],
    ['TIKTOK_ACCESS_TOKEN', `clt.${hidden}`, 'holds a client token (clt.…)'],
    ['TIKTOK_REFRESH_TOKEN', `act.${hidden}`, 'holds an access token (act.…)'],
    ['INSTAGRAM_ACCESS_TOKEN', `EAA${hidden}`, 'holds a token of Facebook Login (EAA…)'],
    ['INSTAGRAM_ACCESS_TOKEN__SHOP', `EAA${hidden}`, 'holds a token of Facebook Login (EAA…)'],
    ['INSTAGRAM_ACCESS_TOKEN', `IGQV${hidden}`, 'holds a token of the Basic Display API (IGQ…)'],
    ['INSTAGRAM_ACCESS_TOKEN', `123|${hidden}`, 'holds an app access token'],
    ['YOUTUBE_API_KEY', `ya29.${hidden}`, 'holds a value of an OAuth client'],
    ['YOUTUBE_API_KEY', '@mara', 'holds a channel instead of an API key'],
    ['YOUTUBE_CHANNEL_ID', `AIza${hidden}`, 'holds an API key instead of a channel'],
  ])('belongs elsewhere: %s', (key, value, said) => {
    const others = 'YOUTUBE_API_KEY=key\nYOUTUBE_CHANNEL_ID=@mara\n';
    const env = `${text}${key.startsWith('YOUTUBE') ? others : ''}`.replace(`${key}=`, `OLD=`);
    expect(refusalOf(`${env}${key}=${value}\n`)).toContain(`The key ${key} in .env.social ${said}`);
  });

  test('does not include a token that the platform has sent, whatever it looks like', () => {
    const odd = text.replace('=act.', "='odd,act.");
    expect(refusalOf(odd)).toContain('TIKTOK_ACCESS_TOKEN in .env.social has a quote');
    expect(understand(`${odd}SOCIAL_SAVED_AT=2026-11-23T03:17:00Z\n`).accounts).toHaveLength(1);
  });
});
